// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/live_clock.h"
#include "gui/run/moment.h"
#include "lessons/catalogue/lesson.h"
#include "model/landmarks.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>

class QSocketNotifier;

namespace gui {

/// The one run of a window: starts it, reads it as its events come, folds them into a history and
/// claims, and says at display rate that there is something new to see. Costs nothing at rest.
class RunController : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Ready,   ///< nothing has run yet
        Running, ///< from start() to the last event
        Paused,
        Ended, ///< the history is whole; also after open()
    };

    explicit RunController(QObject* parent = nullptr);
    ~RunController() override; ///< ends the run: no process of it is left

    /// Ends what runs, then starts the lesson. A failure is told through failed().
    void start(const lessons::Lesson& lesson, const session::RunOptions& options);
    /// Ends what runs and forgets its history: the window is as before its first run.
    void clear();

    void pause();
    void resume();
    void stop();
    void setSpeed(double speed);
    void setStepping(bool isStepping); ///< of the live run: everybody waits for turns, or nobody
    /// False if it has been given for that ask already.
    [[nodiscard]] bool giveTurn(pid_t pid, std::uint32_t ask);
    void signal(pid_t pid, int signal); ///< to a process of the live run

    Phase phase() const;
    Moment moment() const;
    std::optional<model::Time> cursor() const { return m_cursor; }
    /// Every panel then shows the run at this time; nothing: the present.
    void setCursor(std::optional<model::Time> t);

    /// The run's events; who wants to keep them beyond the run keeps this.
    std::shared_ptr<const model::History> history() const { return m_history; }

    enum class Way { Back, Forth };
    /// Moves the cursor to the nearest such event before or after the moment shown, and returns
    /// its number; nothing moves if there is none. The PID counts for model::Landmark::OfProcess
    /// only.
    std::optional<std::size_t> step(model::Landmark to, Way way, pid_t pid = 0);

    /// The number of the last such event that has happened by the moment shown.
    std::optional<std::size_t> last(model::Landmark what) const;

    /// The user's marks in this run; another run begins without any.
    const Marks& marks() const { return m_marks; }
    void setMarks(Marks marks);

    /// Shows a run that has ended, by a copy of it; `lesson` is the one that it ran, if we know it.
    void show(const model::History& recorded, const lessons::Lesson* lesson);
    /// The same with a recording, and with the bookmarks beside it. Nothing changes if it cannot be
    /// read.
    void open(const std::filesystem::path& file, const lessons::Catalogue& catalogue);
    /// Writes the recording, and the bookmarks, if there are any, beside it.
    void save(const std::filesystem::path& file);

signals:
    void runChanged();    ///< another history
    void momentChanged(); ///< new events, or time has moved on; at display rate
    void phaseChanged();
    void recordingShown(); ///< a run that has ended, whole
    void failed(const QString& sentence);
    void noticed(const QString& sentence); ///< worth saying, and nothing is wrong

private:
    void look(std::optional<model::Time> t, std::optional<std::size_t> event);
    model::Time timeOf(std::size_t event) const;
    void replaceHistory(std::vector<model::Claim> claims);
    void readSome();
    void follow(const trace::Record& record); ///< the history has it already
    void ended();
    void refresh();
    void refreshSoon();
    void setPhase(Phase phase);
    void readBookmarks(const std::filesystem::path& recording);
    void writeBookmarks(const std::filesystem::path& recording);

    struct Past {
        model::World world;
        std::size_t events = 0;
    };

    std::uint64_t m_run = 0;
    std::shared_ptr<model::History> m_history;
    std::unique_ptr<model::ClaimBook> m_claims;
    std::vector<std::size_t> m_printed;
    model::Landmarks m_landmarks;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::set<std::uint32_t> m_turnsGiven; ///< by their ask
    LiveClock m_clock;
    QTimer m_refresh;
    QElapsedTimer m_sinceRefresh;
    int m_rest = 0; ///< milliseconds from a refresh to the next one
    Phase m_phase = Phase::Ready;
    bool m_hasNews = false;
    std::optional<model::Time> m_cursor;
    std::optional<std::size_t> m_event; ///< that the cursor was stepped to
    std::optional<Past> m_past;         ///< the world at the cursor
    Marks m_marks;
};

} // namespace gui
