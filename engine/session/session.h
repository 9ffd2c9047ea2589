// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/codec.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// The client's side of a run: start it, read it, take its controls, end it.
namespace session {

/// What to run and how. Everything has a default but the lesson.
struct RunOptions {
    std::string lesson;                       ///< id, as `processlab list` prints it
    std::map<std::string, std::string> knobs; ///< every knob of the lesson (Lesson::knobValues)
    std::uint64_t seed = 1;
    double speed = 1.0; ///< 10 makes sleeps ten times shorter
    std::string method = "fork";
    bool isPaused = false;   ///< from the beginning: no event of the lesson comes before resume()
    bool isStepping = false; ///< from the beginning, as setStepping(true)
    /// Of real time, but for the time in which the user steps.
    std::chrono::milliseconds timeLimit{std::chrono::minutes(10)};
    std::uint32_t processLimit = 256;      ///< alive at once
    std::uint64_t outputLimit = 64u << 20; ///< bytes printed in all
};

enum class ReadStatus { More, Ended };

/// One run, owned by a runner process of its own. Not thread-safe; never forks (posix_spawn).
/// The destructor ends the run: it closes the control pipe, waits for the runner (at most a
/// second, then kills it) and sweeps what a killed runner left behind.
class Session
{
public:
    /// Starts the runner beside this program, which starts the lesson. Throws std::system_error if
    /// the runner cannot be started.
    explicit Session(const RunOptions& options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Becomes readable when frames are waiting or the stream has ended; for poll() or a
    /// QSocketNotifier. Owned by the session.
    int descriptor() const;

    /// Reads what is there without blocking, at most about 1 MiB, and hands over each whole frame
    /// in order. Ended once: after run.end, or after the runner was killed (then the session has
    /// swept the run and handed over a run.end of its own, outcome "runner killed").
    ReadStatus read(const std::function<void(std::span<const std::byte> frame)>& visit);

    pid_t runner() const;
    /// PROCESSLAB_RUN in the environment of each process of this run, and of no other.
    const std::string& id() const;

    void pause();
    void resume();
    /// In step mode every process of the lesson waits for its turn (TurnBegin) before each
    /// operation that it can block on or share. Leaving it lets all go.
    void setStepping(bool isStepping);
    /// Answers the TurnBegin of that number. Nobody goes on if it is over: the stream then says so
    /// (TurnRefused).
    void giveTurn(pid_t pid, std::uint32_t ask);
    void setSpeed(double speed);
    void stop();                        ///< ends every process of the run; the stream then ends
    void signal(pid_t pid, int signal); ///< to one process of the run; ignored if it is gone

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Makes this process the one that orphans of a killed runner come to. Called once in main().
void becomeSubreaper();

} // namespace session
