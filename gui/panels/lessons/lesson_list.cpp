// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lessons/lesson_list.h"

#include "gui/panels/lessons/lesson_delegate.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {

LessonList::LessonList(const lessons::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_model(new LessonModel(catalogue, this)), m_view(new QListView(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("lessons"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LessonDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (const lessons::Lesson* lesson = m_model->lesson(now))
                    Q_EMIT chosen(*lesson);
            });
    retranslate();
}

const lessons::Lesson* LessonList::current() const
{
    return m_model->lesson(m_view->currentIndex());
}

void LessonList::choose(const std::string& lesson)
{
    if (const QModelIndex index = m_model->indexOf(lesson); index.isValid())
        m_view->setCurrentIndex(index);
}

int LessonList::fittingWidth() const
{
    const QMargins edges = layout()->contentsMargins();
    const int scrollBar = m_view->verticalScrollBar()->sizeHint().width();
    return m_view->sizeHintForColumn(0) + scrollBar + edges.left() + edges.right();
}

void LessonList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LessonList::retranslate()
{
    m_view->setAccessibleName(tr("Lessons"));
    m_model->retranslate();
}

} // namespace gui
