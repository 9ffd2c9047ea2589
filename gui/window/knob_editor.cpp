// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/knob_editor.h"

#include "gui/language/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace gui {

namespace {

constexpr int textWidth = 190;

}

KnobEditor::KnobEditor(const lessons::Knob& knob, QWidget* parent)
    : QWidget(parent), m_knob(knob), m_label(new QLabel(this)), m_control(makeControl())
{
    m_control->setObjectName(QStringLiteral("knob-") + qstring(knob.id));
    m_label->setProperty("role", "dim");
    m_label->setBuddy(m_control);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_control);
    setValue(knob.byDefault);
    retranslate();
}

QWidget* KnobEditor::makeControl()
{
    switch (m_knob.kind) {
    case lessons::Knob::Kind::Integer: return makeInteger();
    case lessons::Knob::Kind::Real: return makeReal();
    case lessons::Knob::Kind::Choice: {
        auto* box = new QComboBox(this);
        for (const std::string& choice : m_knob.choices)
            box->addItem(qstring(choice));
        connect(box, &QComboBox::currentIndexChanged, this, &KnobEditor::changed);
        return box;
    }
    case lessons::Knob::Kind::Toggle: {
        auto* box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, &KnobEditor::changed);
        return box;
    }
    case lessons::Knob::Kind::Text: break;
    }
    auto* line = new QLineEdit(this);
    line->setFixedWidth(textWidth);
    connect(line, &QLineEdit::textChanged, this, &KnobEditor::changed);
    return line;
}

QWidget* KnobEditor::makeInteger()
{
    auto* box = new QSpinBox(this);
    box->setRange(static_cast<int>(m_knob.from), static_cast<int>(m_knob.to));
    connect(box, &QSpinBox::valueChanged, this, &KnobEditor::changed);
    return box;
}

QWidget* KnobEditor::makeReal()
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(m_knob.from, m_knob.to);
    box->setDecimals(m_knob.to - m_knob.from <= 1 ? 2 : 1);
    box->setSingleStep(m_knob.to - m_knob.from <= 1 ? 0.05 : 0.5);
    connect(box, &QDoubleSpinBox::valueChanged, this, &KnobEditor::changed);
    return box;
}

std::string KnobEditor::value() const
{
    if (const auto* integer = qobject_cast<QSpinBox*>(m_control))
        return std::to_string(integer->value());
    if (const auto* real = qobject_cast<QDoubleSpinBox*>(m_control))
        return QString::number(real->value(), 'g', 8).toStdString();
    if (const auto* choice = qobject_cast<QComboBox*>(m_control))
        return choice->currentText().toStdString();
    if (const auto* toggle = qobject_cast<QCheckBox*>(m_control))
        return toggle->isChecked() ? "true" : "false";
    return qobject_cast<QLineEdit*>(m_control)->text().toStdString();
}

void KnobEditor::setValue(const std::string& value)
{
    const QString text = qstring(value);
    if (auto* integer = qobject_cast<QSpinBox*>(m_control))
        integer->setValue(text.toInt());
    else if (auto* real = qobject_cast<QDoubleSpinBox*>(m_control))
        real->setValue(text.toDouble());
    else if (auto* choice = qobject_cast<QComboBox*>(m_control))
        choice->setCurrentText(text);
    else if (auto* toggle = qobject_cast<QCheckBox*>(m_control))
        toggle->setChecked(value == "true");
    else if (auto* line = qobject_cast<QLineEdit*>(m_control)) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

void KnobEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KnobEditor::retranslate()
{
    m_label->setText(said(m_knob.label));
    m_control->setAccessibleName(said(m_knob.label));
    m_control->setToolTip(m_knob.kind == lessons::Knob::Kind::Integer ||
                                  m_knob.kind == lessons::Knob::Kind::Real
                              ? tr("%1, from %2 to %3; counts from the next run")
                                    .arg(said(m_knob.label))
                                    .arg(m_knob.from)
                                    .arg(m_knob.to)
                              : tr("%1; counts from the next run").arg(said(m_knob.label)));
}

} // namespace gui
