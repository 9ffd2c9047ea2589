// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/language/language.h"
#include "gui/panels/bookmarks/bookmark_table.h"
#include "gui/panels/code/code_panel.h"
#include "gui/panels/events/event_table.h"
#include "gui/panels/lessons/lesson_list.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/bottom_panel.h"
#include "gui/window/centre.h"
#include "gui/window/presenter.h"
#include "gui/window/questions_panel.h"
#include "gui/window/run_settings.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/transport_bar.h"
#include "gui/window/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int margin = 14;
constexpr int sidebarWidth = 236;
constexpr double mostOfNarrowWindow = 0.2; ///< for the sidebar
constexpr double mostOfWideWindow = 0.17;  ///< where long titles find room, too
constexpr int leastSidebar = 160;

/// Speaks as the user wished the last time. Before any widget is made: each would be told to speak
/// another language.
QSettings& spoken(QSettings& settings)
{
    const QString system = QLocale::system().name();
    useLanguage(languageNamed(settings.value(QStringLiteral("language"), system).toString()));
    return settings;
}

Appearance::Choice choiceIn(const QSettings& settings)
{
    const int choice = settings.value(QStringLiteral("theme"), 0).toInt();
    return static_cast<Appearance::Choice>(std::clamp(choice, 0, 2));
}

} // namespace

MainWindow::MainWindow(const lessons::Catalogue& catalogue, QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_catalogue(catalogue),
      m_settings(spoken(settings)),
      m_appearance(*this, choiceIn(settings)),
      m_comparison(m_run),
      m_lessons(new LessonList(catalogue, this)),
      m_transport(new TransportBar(this)),
      m_workspace(new Workspace(this)),
      m_status(new StatusLine(this)),
      m_actions(new WindowActions(*this)),
      m_presenter(new Presenter(*this))
{
    build();
    connectRun();
    connectPanels();
    connectProcesses();
    connectLines();
    connectActions();
    connectViewActions();
    connectTime();
    connectTurns();
    connectPresenter();
    connectMarks();
    connectComparison();
    restore();
    showThemeInParts();
    showMoment();
    // Everything was made in the language that it would now be told to change to.
    QCoreApplication::removePostedEvents(this, QEvent::LanguageChange);
}

MainWindow::~MainWindow()
{
    m_comparison.end();
    // Nothing may be shown any more while the parts of the window go.
    m_run.disconnect(this);
    m_workspace->bottom()->bookmarks()->disconnect(this); // an open editor gives its note then
}

void MainWindow::build()
{
    m_lessons->setMinimumWidth(leastSidebar);
    auto* middle = new QWidget(this);
    auto* room = new QWidget(middle);
    auto* frame = new QVBoxLayout(room);
    frame->setContentsMargins(margin, margin, margin, margin);
    frame->addWidget(m_workspace);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_lessons);
    across->addWidget(room, 1);
    auto* down = new QVBoxLayout(middle);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_transport);
    down->addLayout(across, 1);
    down->addWidget(m_presenter);
    setCentralWidget(middle);
    setStatusBar(m_status);
    setWindowTitle(QStringLiteral("Process Lab"));
}

void MainWindow::connectRun()
{
    connect(&m_run, &RunController::runChanged, this, &MainWindow::showMoment);
    connect(&m_run, &RunController::momentChanged, this, &MainWindow::showMoment);
    connect(&m_run, &RunController::recordingShown, this, &MainWindow::showSettingsOfRun);
    connect(&m_run, &RunController::phaseChanged, this,
            [this] { m_transport->setPhase(m_run.phase()); });
    connect(&m_run, &RunController::failed, m_status, &StatusLine::complain);
    connect(&m_run, &RunController::noticed, m_status, &StatusLine::say);
}

void MainWindow::showMoment()
{
    const Moment moment = m_run.moment();
    m_transport->showMoment(moment, m_run.phase());
    m_workspace->showMoment(moment);
    m_presenter->showMoment(moment, m_run.phase(),
                            moment.event ? moment.event : m_run.last(model::Landmark::Scene));
    if (!moment.isPresent)
        return;
    if (const auto news = m_endless.see(moment.world))
        m_status->say(said(*news));
}

void MainWindow::choose(const std::string& lesson)
{
    m_lessons->choose(lesson);
}

void MainWindow::showLesson(const lessons::Lesson& lesson)
{
    m_lesson = &lesson;
    m_transport->settings()->setLesson(lesson);
    if (m_run.moment().history.now().run.lesson != lesson.id) // else a recording of it was opened
        m_run.clear();
    m_workspace->code()->setLesson(lesson);
    m_workspace->bottom()->events()->setLesson(lesson);
    m_status->setPlace(placeText());
    m_presenter->setTitle(placeText());
    m_workspace->questions()->showLesson(lesson, m_transport->settings()->knobs());
    showMoment();
}

void MainWindow::showKnobsInQuestions()
{
    if (m_lesson && m_run.phase() == RunController::Phase::Ready)
        m_workspace->questions()->showLesson(*m_lesson, m_transport->settings()->knobs());
}

QString MainWindow::placeText() const
{
    for (const lessons::Chapter& chapter : m_catalogue.chapters()) {
        if (m_lesson && chapter.id == m_lesson->chapter)
            return tr("%1: %2").arg(said(chapter.title), said(m_lesson->title));
    }
    return {};
}

void MainWindow::run()
{
    if (!m_lesson)
        return;
    session::RunOptions options;
    options.lesson = m_lesson->id;
    const RunSettings& settings = *m_transport->settings();
    options.seed = settings.seed();
    options.speed = m_transport->speed();
    options.method = m_lesson->onlyMethod.empty() ? settings.method() : m_lesson->onlyMethod;
    options.isStepping = m_actions->of(WindowActions::Act::Stepping)->isChecked();
    try {
        options.knobs = m_lesson->knobValues(settings.knobs());
    } catch (const lessons::BadKnob& bad) {
        m_status->complain(QString::fromUtf8(bad.what()));
        return;
    }
    m_status->setPlace(placeText());
    sayHowToStep();
    m_run.start(*m_lesson, options);
}

void MainWindow::togglePause()
{
    if (m_run.phase() == RunController::Phase::Paused)
        m_run.resume();
    else
        m_run.pause();
}

void MainWindow::stop()
{
    m_run.stop();
}

void MainWindow::showSettingsOfRun()
{
    const model::RunNow& recorded = m_run.moment().history.now().run;
    if (m_catalogue.find(recorded.lesson)) {
        choose(recorded.lesson);
        m_transport->settings()->takeFrom(recorded);
    }
    if (!m_file.isEmpty())
        m_status->setPlace(m_file);
}

void MainWindow::showRun(const model::History& recorded)
{
    m_run.show(recorded, m_catalogue.find(recorded.now().run.lesson));
}

void MainWindow::openRecording(const std::filesystem::path& file)
{
    m_file = QString::fromStdString(file.filename().string());
    m_run.open(file, m_catalogue);
    m_file.clear();
}

void MainWindow::showTheme()
{
    m_appearance.wear(m_presenter->scale());
    showThemeInParts();
}

void MainWindow::showThemeInParts()
{
    m_workspace->centre()->timeline()->setTheme(m_appearance.theme());
    switch (m_appearance.choice()) {
    case Appearance::Choice::System: m_status->setThemeName(tr("System theme")); break;
    case Appearance::Choice::Light: m_status->setThemeName(tr("Light")); break;
    case Appearance::Choice::Dark: m_status->setThemeName(tr("Dark")); break;
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_status->setPlace(placeText());
        m_presenter->setTitle(placeText());
        showTheme();
        m_comparison.retranslate();
        showComparison();
        showMoment();
        shareWidth();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    shareWidth();
    if (m_presenter->isOn() && m_presenter->scale() != Presenter::scaleIn(size()))
        QMetaObject::invokeMethod(this, &MainWindow::enlargeForRoom, Qt::QueuedConnection);
    QMainWindow::resizeEvent(event);
}

void MainWindow::shareWidth()
{
    const int most = static_cast<int>(width() * mostOfNarrowWindow);
    const int usual = std::max(sidebarWidth, static_cast<int>(width() * mostOfWideWindow));
    m_lessons->setMaximumWidth(std::min({usual, most, m_lessons->fittingWidth()}));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_presenter->isOn())
        togglePresenting(); // what is remembered is the window on the desktop
    remember();
    m_run.clear();
    QMainWindow::closeEvent(event);
}

} // namespace gui
