// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compare/run_comparison.h"
#include "gui/panels/line_range.h"
#include "gui/run/run_controller.h"
#include "gui/theme/theme.h"
#include "gui/window/appearance.h"
#include "gui/window/window_actions.h"
#include "model/narration/endless_watch.h"

#include <QMainWindow>

class QSettings;

namespace gui {

class LessonList;
class Presenter;
class StatusLine;
class TransportBar;
class Workspace;

/// The window: connects what the user does with the one run, and the run with what is shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window. Chooses the lesson that was open last, the flagship at first.
    MainWindow(const lessons::Catalogue& catalogue, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override; ///< ends the run

    void choose(const std::string& lesson);
    /// A run that has ended, with its lesson and its settings.
    void showRun(const model::History& recorded);
    void openRecording(const std::filesystem::path& file);
    /// Keeps it, as if it had been run and kept here.
    void compareWith(const std::filesystem::path& recording);
    /// The timeline as PNG, SVG or PDF, by the file's ending: the run so far, or up to the cursor.
    void exportPicture(const QString& file);
    RunController& controller() { return m_run; }
    const RunComparison& comparison() const { return m_comparison; }

public slots:
    void run();
    void togglePause();
    void stop();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectRun();
    void connectPanels();
    void connectActions();
    void connectViewActions();
    void showLesson(const lessons::Lesson& lesson);
    void showKnobsInQuestions();
    void showMoment();
    void showSettingsOfRun();
    void connectProcesses();
    void connectTurns();
    void setStepping(bool isStepping);
    void sayHowToStep();
    void giveTurn(pid_t pid, quint32 ask);
    void giveTurnTo(pid_t pid); ///< for what it has waited with longest
    void giveNextTurn(); ///< to the chosen process, or else to the one that has waited longest
    void followProcess(std::optional<pid_t> process); ///< whose line the code keeps in view
    void askForProcess();
    void filterByProcess(std::optional<pid_t> process);
    void connectLines();
    void connectMarks();
    void setMarker(std::optional<model::Time> Marks::*marker);
    void setMarkers(std::optional<model::Time> a, std::optional<model::Time> b);
    void addBookmark();
    void goToBookmark(RunController::Way way);
    void showLines(const LineRanges& lines, const QString& name);
    void showLineOf(std::size_t event);
    void showProcessMenu(pid_t pid, const QPoint& at);
    void shareWidth();
    void setCursor(std::optional<model::Time> t);
    void connectTime();
    bool step(model::Landmark to, RunController::Way way); ///< false if there is no such moment
    void sayEvent(std::size_t event);
    void connectComparison();
    void keepRun();
    void showComparison();
    void goToDifference();
    void endComparison();
    void askWhatToCompareWith();
    void connectPresenter();
    void togglePresenting();
    void showPartsForPresenting(bool isOn);
    void enlargeForPresenting(bool isOn);
    void enlargeForRoom(); ///< as the window's size wants it now
    void presentNext();
    void pressSpace();
    void exportRun();
    void saveRun();
    void openFile();
    QString askWhereToSave(const QString& ending, const QString& kinds);
    void switchLanguage();
    void showTheme();
    void showThemeInParts();
    void showKeys();
    void showPanels();
    void restore();
    void remember();
    QString placeText() const;

    const lessons::Catalogue& m_catalogue;
    QSettings& m_settings;
    Appearance m_appearance;
    RunController m_run;
    RunComparison m_comparison;
    const lessons::Lesson* m_lesson = nullptr;
    LessonList* m_lessons;
    TransportBar* m_transport;
    Workspace* m_workspace;
    StatusLine* m_status;
    WindowActions* m_actions;
    Presenter* m_presenter;
    Qt::WindowStates m_stateBefore; ///< the presenter's
    QSize m_sizeBefore;             ///< the same
    QString m_file;                 ///< the recording that is being opened
    bool m_saysEvent = false;       ///< the status line tells what the cursor was stepped to
    model::narration::EndlessWatch m_endless;
};

} // namespace gui
