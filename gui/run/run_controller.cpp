// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/run_controller.h"

#include "gui/language/language.h"
#include "model/narration/narration.h"

#include <QSocketNotifier>

#include <algorithm>

namespace gui {

namespace {

constexpr int refreshEveryMs = 33;
// When drawing is slow, reading still gets half of the time.
constexpr int restPerWork = 1;

} // namespace

RunController::RunController(QObject* parent) : QObject(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setTimerType(Qt::PreciseTimer);
    connect(&m_refresh, &QTimer::timeout, this, &RunController::refresh);
    replaceHistory({});
}

RunController::~RunController() = default;

void RunController::replaceHistory(std::vector<model::Claim> claims)
{
    m_readable.reset();
    m_session.reset();
    m_turnsGiven.clear();
    m_clock.reset();
    m_cursor.reset();
    m_event.reset();
    m_past.reset();
    m_marks = {};
    m_printed.clear();
    m_landmarks = {};
    ++m_run;
    m_claims = std::make_unique<model::ClaimBook>(std::move(claims));
    // The old history lives until every view has let go of it.
    const auto old = std::exchange(m_history, std::make_shared<model::History>());
    Q_EMIT runChanged();
}

void RunController::start(const lessons::Lesson& lesson, const session::RunOptions& options)
{
    replaceHistory(lesson.claims);
    try {
        m_session = std::make_unique<session::Session>(options);
    } catch (const std::exception& error) {
        setPhase(Phase::Ready);
        Q_EMIT failed(QString::fromUtf8(error.what()));
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_session->descriptor(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &RunController::readSome);
    setPhase(Phase::Running);
    refreshSoon();
}

void RunController::clear()
{
    replaceHistory({});
    setPhase(Phase::Ready);
}

void RunController::pause()
{
    if (m_session && m_phase == Phase::Running)
        m_session->pause();
}

void RunController::resume()
{
    if (m_session && m_phase == Phase::Paused)
        m_session->resume();
}

void RunController::stop()
{
    if (m_session)
        m_session->stop();
}

void RunController::setStepping(bool isStepping)
{
    if (m_session)
        m_session->setStepping(isStepping);
}

bool RunController::giveTurn(pid_t pid, std::uint32_t ask)
{
    if (!m_session || !m_turnsGiven.insert(ask).second)
        return false;
    m_session->giveTurn(pid, ask);
    return true;
}

void RunController::setSpeed(double speed)
{
    if (m_session)
        m_session->setSpeed(speed);
}

void RunController::signal(pid_t pid, int signal)
{
    if (m_session)
        m_session->signal(pid, signal);
}

RunController::Phase RunController::phase() const
{
    return m_phase;
}

void RunController::setPhase(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT phaseChanged();
}

void RunController::readSome()
{
    try {
        const auto status = m_session->read([this](auto frame) {
            m_clock.see(trace::whenAndWho(frame).t);
            follow(m_history->append(frame));
        });
        m_hasNews = true;
        if (status == session::ReadStatus::Ended)
            ended();
    } catch (const std::exception& error) {
        ended();
        Q_EMIT failed(tr("The run was ended because its events could not be read: %1")
                          .arg(QString::fromUtf8(error.what())));
    }
    if (m_session)
        setPhase(m_history->now().run.isPaused ? Phase::Paused : Phase::Running);
    refreshSoon();
}

void RunController::follow(const trace::Record& record)
{
    if (std::holds_alternative<trace::OutputWritten>(record.event))
        m_printed.push_back(m_history->size() - 1);
    if (std::holds_alternative<trace::TurnRefused>(record.event)) {
        if (const auto words = model::narration::sentenceOf(record, m_history->now()))
            Q_EMIT noticed(said(*words));
    }
    m_landmarks.see(record, m_history->now());
    m_claims->see(record, m_history->now());
}

void RunController::ended()
{
    m_readable->setEnabled(false);
    // Deleted later: this may be running inside its own signal.
    m_readable.release()->deleteLater();
    m_session.reset();
    m_claims->runEnded(m_history->now());
    setPhase(Phase::Ended);
    const auto& run = m_history->now().run;
    if (!run.limitMessage.empty())
        Q_EMIT failed(QString::fromStdString(run.limitMessage));
}

void RunController::refreshSoon()
{
    if (m_refresh.isActive())
        return;
    // What comes after a quiet while is shown at once.
    const qint64 rested = m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : m_rest;
    m_refresh.start(std::max(0, m_rest - static_cast<int>(std::min<qint64>(rested, m_rest))));
}

void RunController::refresh()
{
    m_hasNews = false;
    QElapsedTimer work;
    work.start();
    Q_EMIT momentChanged();
    const int worked = static_cast<int>(work.elapsed());
    m_rest = std::max(refreshEveryMs - worked, worked * restPerWork);
    m_sinceRefresh.start();
    const bool timeMovesOn = m_phase == Phase::Running && !m_cursor;
    if (timeMovesOn || m_hasNews)
        m_refresh.start(m_rest);
}

Moment RunController::moment() const
{
    const bool isPast = m_past.has_value();
    const model::World& world = isPast ? m_past->world : m_history->now();
    model::Time t = m_history->timeline().end();
    if (m_cursor)
        t = *m_cursor;
    else if (m_phase == Phase::Running)
        t = std::max(t, m_history->clock().timeAt(m_clock.now()));
    return {.run = m_run,
            .history = *m_history,
            .world = world,
            .claims = *m_claims,
            .printed = m_printed,
            .t = t,
            .events = isPast ? m_past->events : m_history->size(),
            .isPresent = !isPast,
            .event = m_event,
            .marks = m_marks};
}

} // namespace gui
