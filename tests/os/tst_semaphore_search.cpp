// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <compare>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

/// What os::Semaphore does, step by step, by every process in every order, with one of them killed
/// at any step: a machine has too few orders in a lifetime to find what goes wrong in one of them.
namespace {

/// Each is one access to the word, or one call of the kernel.
enum class Step : std::uint8_t {
    Next, ///< begins its next operation
    TryTake,
    Look,
    TakeOrSleep,
    WakeOther,
    FallAsleep,
    Asleep,
    LookAgain,
    Give,
    WakeOne,
    LookForBit,
    ClearBit,
    WakeAfterClear,
    Dead,
};

struct Process {
    Step step = Step::Next;
    std::uint8_t done = 0; ///< of its operations
    std::uint8_t seen = 0;
    std::uint8_t left = 0;

    friend auto operator<=>(const Process&, const Process&) = default;
};

constexpr std::uint8_t bit = 0x80;

bool hasValue(std::uint8_t word)
{
    return (word & ~bit) != 0;
}

struct State {
    std::uint8_t word = 0;
    bool isKilled = false; ///< somebody was
    std::vector<Process> processes;

    friend auto operator<=>(const State&, const State&) = default;
};

class Search
{
public:
    /// What each process does: 'a' acquires, 'r' releases.
    Search(std::vector<std::string> programs, std::uint8_t value, bool wakesAfterClear)
        : m_programs(std::move(programs)), m_wakesAfterClear(wakesAfterClear)
    {
        visit({value, false, std::vector<Process>(m_programs.size())});
        while (!m_open.empty()) {
            const State state = m_open.back();
            m_open.pop_back();
            go(state);
        }
    }

    std::size_t states() const { return m_seen.size(); }
    /// Ends in which somebody sleeps although he could have one.
    std::size_t overslept() const { return m_overslept; }
    /// Of these those that the next release would not see, either.
    std::size_t forgotten() const { return m_forgotten; }

private:
    void visit(const State& state)
    {
        if (m_seen.insert(state).second)
            m_open.push_back(state);
    }
    bool isDone(const State& state, std::size_t who) const
    {
        const Process& process = state.processes[who];
        return process.step == Step::Dead ||
               (process.step == Step::Next && process.done == m_programs[who].size());
    }
    void go(const State& state);
    void judge(const State& state);
    void act(State state, std::size_t who);
    void take(State& state, Process& process);
    void takeOrSleep(State& state, Process& process);
    void give(State& state, Process& process);
    void clearBit(State& state, Process& process);
    void wakeEach(const State& state, std::size_t who, Step ifNone);

    std::vector<std::string> m_programs;
    bool m_wakesAfterClear;
    std::set<State> m_seen;
    std::vector<State> m_open;
    std::size_t m_overslept = 0;
    std::size_t m_forgotten = 0;
};

void Search::go(const State& state)
{
    bool isOver = true;
    for (std::size_t who = 0; who < state.processes.size(); ++who) {
        if (isDone(state, who))
            continue;
        if (!state.isKilled) {
            State killed = state;
            killed.isKilled = true;
            killed.processes[who].step = Step::Dead;
            visit(killed);
        }
        if (state.processes[who].step == Step::Asleep)
            continue;
        isOver = false;
        act(state, who);
    }
    if (isOver)
        judge(state);
}

void Search::judge(const State& state)
{
    for (const Process& process : state.processes) {
        if (process.step != Step::Asleep || !hasValue(state.word))
            continue;
        m_overslept += state.isKilled ? 0 : 1;
        m_forgotten += (state.word & bit) == 0 ? 1 : 0;
    }
}

void Search::act(State state, std::size_t who)
{
    Process& process = state.processes[who];
    switch (process.step) {
    case Step::Next:
        process.left = 0;
        process.seen = state.word;
        process.step = m_programs[who][process.done++] == 'a' ? Step::TryTake : Step::Give;
        break;
    case Step::TryTake: take(state, process); break;
    case Step::LookAgain: process.left = bit; [[fallthrough]];
    case Step::Look:
        process.seen = state.word;
        process.step = Step::TakeOrSleep;
        break;
    case Step::TakeOrSleep: takeOrSleep(state, process); break;
    case Step::FallAsleep: process.step = state.word == bit ? Step::Asleep : Step::LookAgain; break;
    case Step::Give: give(state, process); break;
    case Step::LookForBit:
        process.seen = state.word;
        process.step = Step::ClearBit;
        break;
    case Step::ClearBit: clearBit(state, process); break;
    case Step::WakeOne: return wakeEach(state, who, Step::LookForBit);
    case Step::WakeOther:
    case Step::WakeAfterClear: return wakeEach(state, who, Step::Next);
    case Step::Asleep:
    case Step::Dead: return;
    }
    visit(state);
}

void Search::take(State& state, Process& process)
{
    if (!hasValue(process.seen)) {
        process.step = Step::Look;
    } else if (process.seen != state.word) {
        process.seen = state.word;
    } else {
        --state.word;
        process.step = Step::Next;
    }
}

void Search::takeOrSleep(State& state, Process& process)
{
    if (process.seen == bit) {
        process.step = Step::FallAsleep;
    } else if (process.seen != state.word) {
        process.seen = state.word;
    } else if (hasValue(process.seen)) {
        state.word = static_cast<std::uint8_t>((process.seen - 1) | process.left);
        const bool isMoreThere = (process.seen & ~bit) > 1;
        process.step = isMoreThere && process.left != 0 ? Step::WakeOther : Step::Next;
    } else {
        state.word = bit;
        process.step = Step::FallAsleep;
    }
}

void Search::give(State& state, Process& process)
{
    if (process.seen != state.word) {
        process.seen = state.word;
        return;
    }
    ++state.word;
    process.step = (process.seen & bit) != 0 ? Step::WakeOne : Step::Next;
}

void Search::clearBit(State& state, Process& process)
{
    if ((process.seen & bit) == 0 || !hasValue(process.seen)) {
        process.step = Step::Next;
    } else if (process.seen != state.word) {
        process.seen = state.word;
    } else {
        state.word = static_cast<std::uint8_t>(process.seen & ~bit);
        process.step = m_wakesAfterClear ? Step::WakeAfterClear : Step::Next;
    }
}

/// Any of the sleepers may be the one.
void Search::wakeEach(const State& state, std::size_t who, Step ifNone)
{
    bool isAnybodyAsleep = false;
    for (std::size_t sleeper = 0; sleeper < state.processes.size(); ++sleeper) {
        if (state.processes[sleeper].step != Step::Asleep)
            continue;
        isAnybodyAsleep = true;
        State woken = state;
        woken.processes[sleeper].step = Step::LookAgain;
        woken.processes[who].step = Step::Next;
        visit(woken);
    }
    if (isAnybodyAsleep)
        return;
    State next = state;
    next.processes[who].step = ifNone;
    visit(next);
}

} // namespace

class SemaphoreSearch : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsForgotten_data()
    {
        QTest::addColumn<QStringList>("programs");
        QTest::addColumn<int>("value");
        QTest::newRow("two acquire, two release") << QStringList{"a", "a", "r", "r"} << 0;
        QTest::newRow("a lock for three") << QStringList{"ar", "ar", "ar"} << 1;
        QTest::newRow("a lock for two, twice") << QStringList{"arar", "arar"} << 1;
        QTest::newRow("two places for three") << QStringList{"ar", "ar", "ar"} << 2;
    }
    void nobodyIsForgotten()
    {
        const Search search = searched(true);
        QVERIFY(search.states() > 100);
        QCOMPARE(search.overslept(), 0u);
        QCOMPARE(search.forgotten(), 0u);
    }

    /// The search does find what it is for.
    void withoutTheLastWakeOneWouldBe()
    {
        const Search search({"a", "a", "r", "r"}, 0, false);
        QCOMPARE(search.overslept(), 0u);
        QVERIFY(search.forgotten() > 0);
    }

private:
    static Search searched(bool wakesAfterClear)
    {
        QFETCH(QStringList, programs);
        QFETCH(int, value);
        std::vector<std::string> all;
        for (const QString& program : programs)
            all.push_back(program.toStdString());
        return {all, static_cast<std::uint8_t>(value), wakesAfterClear};
    }
};

LAB_TEST_MAIN(SemaphoreSearch)
#include "tst_semaphore_search.moc"
