// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/run_controller.h"
#include "gui/timeline/difference_mark.h"
#include "model/compare/comparison.h"
#include "model/words/words.h"

#include <QObject>
#include <QTimer>

namespace gui {

/// The run that the user has kept, and what the run that is shown does otherwise. Goes along with
/// a live run, a few milliseconds of work at a time, so that the window stays quick.
class RunComparison : public QObject
{
    Q_OBJECT

public:
    /// The run must outlive it.
    explicit RunComparison(const RunController& run, QObject* parent = nullptr);

    using History = std::shared_ptr<const model::History>;

    /// From now on every other run is compared with this one.
    void keep(History run);
    void end();

    void retranslate(); ///< the language is another one

    bool isOn() const { return m_kept != nullptr; }
    /// Another run than the kept one is shown, be it that it has not begun yet.
    bool isOfAnother() const { return isOn() && m_run.history() != m_kept; }
    /// There are two runs: the one that is shown is not the kept one itself, and has begun.
    bool isOfTwo() const;
    const History& kept() const { return m_kept; }

    /// Where the shown run first differs, as far as it is known; see model::compare::Comparison.
    const std::optional<model::compare::Difference>& first() const { return m_first; }
    /// Its event in either run; nothing where it did not happen at all.
    const std::optional<DifferenceMark>& markInKept() const { return m_markInKept; }
    const std::optional<DifferenceMark>& markInShown() const { return m_markInShown; }
    /// The whole sentence, and only what kind of difference it is.
    const model::Words& sentence() const { return m_sentence; }
    const model::Words& headline() const { return m_headline; }

signals:
    void changed(); ///< more is known, or another run is kept

private:
    void startAnew(); ///< another run is shown
    void goOn();
    bool readSome(); ///< false when there is nothing left to read
    void findWords();

    const RunController& m_run;
    History m_kept;
    std::unique_ptr<model::compare::Comparison> m_comparison;
    std::size_t m_readOfKept = 0;
    std::size_t m_readOfShown = 0;
    std::optional<model::compare::Difference> m_first;
    std::optional<DifferenceMark> m_markInKept;
    std::optional<DifferenceMark> m_markInShown;
    model::Words m_sentence;
    model::Words m_headline;
    QTimer m_next;
};

} // namespace gui
