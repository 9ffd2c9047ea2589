// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/predictions/answer_line.h"

#include "gui/look/themed.h"
#include "gui/look/truth_sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace gui {

namespace {

constexpr int besideSign = 22;

}

AnswerLine::AnswerLine(QWidget* parent) : QWidget(parent), m_sentence(new QLabel(this))
{
    m_sentence->setObjectName(QStringLiteral("answer"));
    m_sentence->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(m_sentence);
}

void AnswerLine::show(std::optional<model::Truth> truth, const QString& sentence)
{
    m_truth = truth;
    m_sentence->setText(sentence);
    layout()->setContentsMargins(truth ? besideSign : 0, 2, 0, 0);
    update();
}

void AnswerLine::paintEvent(QPaintEvent*)
{
    if (!m_truth)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double firstLine = m_sentence->y() + m_sentence->fontMetrics().height() / 2.0;
    drawTruthSign(painter, themeOf(palette()), *m_truth, false, QPointF(8, firstLine));
}

} // namespace gui
