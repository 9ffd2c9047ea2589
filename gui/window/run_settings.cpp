// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/run_settings.h"

#include "gui/language/language.h"
#include "gui/window/knob_editor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace gui {

namespace {

constexpr int firstSeed = 6; // the flagship's fifth task then waits for a while, for all to see
constexpr int lastSeed = 999'999;
constexpr int seedWidth = 94;

} // namespace

RunSettings::RunSettings(QWidget* parent)
    : OverflowRow(parent),
      m_methodLabel(new QLabel(this)),
      m_method(new QComboBox(this)),
      m_methodField(labelled(m_methodLabel, m_method)),
      m_seedLabel(new QLabel(this)),
      m_seed(new QSpinBox(this)),
      m_seedField(labelled(m_seedLabel, m_seed))
{
    m_method->setObjectName(QStringLiteral("method"));
    for (const char* method : {"fork", "spawn", "forkserver"})
        m_method->addItem(QLatin1String(method));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(0, lastSeed);
    m_seed->setFixedWidth(seedWidth);
    m_seed->setValue(firstSeed);
    setWidgets({m_methodField, m_seedField});
    retranslate();
}

QWidget* RunSettings::labelled(QLabel* label, QWidget* control)
{
    auto* field = new QWidget(this);
    label->setProperty("role", "dim");
    label->setBuddy(control);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(control);
    return field;
}

void RunSettings::setLesson(const lessons::Lesson& lesson)
{
    for (KnobEditor* knob : m_knobs)
        delete knob;
    m_knobs.clear();
    std::vector<QWidget*> settings;
    for (const lessons::Knob& knob : lesson.knobs) {
        auto* editor = new KnobEditor(knob, this);
        connect(editor, &KnobEditor::changed, this, &RunSettings::knobsChanged);
        m_knobs.push_back(editor);
        settings.push_back(editor);
    }
    // A lesson about one start method says by its title which.
    if (lesson.onlyMethod.empty())
        settings.push_back(m_methodField);
    else
        m_methodField->hide();
    settings.push_back(m_seedField);
    setWidgets(settings);
}

void RunSettings::takeFrom(const model::RunNow& run)
{
    for (KnobEditor* editor : m_knobs) {
        if (const auto found = run.knobs.find(editor->knob().id); found != run.knobs.end())
            editor->setValue(found->second);
    }
    m_method->setCurrentText(qstring(run.method));
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(run.seed, lastSeed)));
}

std::map<std::string, std::string> RunSettings::knobs() const
{
    std::map<std::string, std::string> values;
    for (const KnobEditor* editor : m_knobs)
        values[editor->knob().id] = editor->value();
    return values;
}

std::string RunSettings::method() const
{
    return m_method->currentText().toStdString();
}

std::uint64_t RunSettings::seed() const
{
    return static_cast<std::uint64_t>(m_seed->value());
}

void RunSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OverflowRow::changeEvent(event);
}

void RunSettings::retranslate()
{
    m_methodLabel->setText(tr("Start method"));
    m_method->setAccessibleName(tr("Start method"));
    m_method->setToolTip(tr("How children come into being: fork copies the parent, spawn starts a "
                            "fresh program, forkserver lets a small server fork"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same random pauses and values"));
}

} // namespace gui
