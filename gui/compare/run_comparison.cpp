// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compare/run_comparison.h"

#include "gui/compare/difference_marks.h"
#include "model/compare/difference_words.h"

#include <QElapsedTimer>

namespace gui {

namespace {

constexpr int workMs = 4; ///< of a frame's 33
constexpr int restMs = 4;
constexpr std::size_t eventsPerLook = 256; ///< at the clock

} // namespace

RunComparison::RunComparison(const RunController& run, QObject* parent)
    : QObject(parent), m_run(run)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RunComparison::goOn);
    connect(&run, &RunController::runChanged, this, &RunComparison::startAnew);
    connect(&run, &RunController::phaseChanged, this, &RunComparison::goOn);
    connect(&run, &RunController::momentChanged, this, &RunComparison::goOn);
}

void RunComparison::keep(History run)
{
    m_kept = std::move(run);
    m_comparison = std::make_unique<model::compare::Comparison>();
    m_readOfKept = 0;
    startAnew();
}

void RunComparison::end()
{
    m_kept.reset();
    m_comparison.reset();
    m_next.stop();
    Q_EMIT changed();
}

bool RunComparison::isOfTwo() const
{
    return isOfAnother() && m_run.history()->size() > 0;
}

void RunComparison::startAnew()
{
    if (!isOn())
        return;
    m_comparison->restart();
    m_readOfShown = 0;
    m_first.reset();
    findWords();
    Q_EMIT changed();
    goOn();
}

void RunComparison::goOn()
{
    if (!isOfTwo())
        return;
    const bool isFirstLook = m_readOfShown == 0;
    const bool wasFinished = m_comparison->isFinished();
    const bool isMoreToRead = readSome();
    const auto first = m_comparison->first();
    if (isFirstLook || first != m_first || m_comparison->isFinished() != wasFinished) {
        m_first = first;
        findWords();
        Q_EMIT changed();
    }
    if (isMoreToRead && !m_next.isActive())
        m_next.start(restMs);
}

bool RunComparison::readSome()
{
    if (m_comparison->isFinished())
        return false;
    QElapsedTimer work;
    work.start();
    const model::History& shown = *m_run.history();
    while (work.elapsed() < workMs) {
        for (std::size_t i = 0; i < eventsPerLook; ++i) {
            if (m_readOfKept < m_kept->size())
                m_comparison->keep(m_kept->at(m_readOfKept++));
            else if (m_readOfShown < shown.size())
                m_comparison->see(shown.at(m_readOfShown++));
            else
                break;
        }
        if (m_readOfKept == m_kept->size() && m_readOfShown == shown.size()) {
            if (m_run.phase() == RunController::Phase::Ended)
                m_comparison->finish();
            return false;
        }
    }
    return true;
}

void RunComparison::findWords()
{
    const model::History& shown = *m_run.history();
    const auto first = m_first.value_or(model::compare::Difference());
    m_markInKept = markOf(*m_kept, first.kept);
    m_markInShown = markOf(shown, first.shown);
    m_headline = model::compare::headlineOf(*m_comparison);
    m_sentence = model::compare::differenceInWords(*m_comparison, *m_kept, shown);
}

void RunComparison::retranslate()
{
    if (isOn())
        findWords();
}

} // namespace gui
