// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

#include "model/claim.h"

using namespace tests;
using model::Truth;
using model::Verdict;

namespace {

/// Holds while nobody prints, and says at the end how many processes it saw.
class Silence : public model::ClaimWatch
{
public:
    bool see(const trace::Record& record, const model::World&) override
    {
        if (!std::holds_alternative<trace::OutputWritten>(record.event))
            return false;
        m_verdict = {Truth::Fails, {"printed", "有输出"}, record.at, true};
        return true;
    }
    void runEnded(const model::World& last) override
    {
        if (!m_verdict.isFinal)
            m_verdict = {Truth::Holds, {std::to_string(last.processes.size()), ""}, {}, true};
    }
    const Verdict& verdict() const override { return m_verdict; }

private:
    Verdict m_verdict;
};

model::Claim silence(bool isUsual)
{
    return {"silence", {"Nobody prints", "没有输出"}, isUsual, [] {
                return std::make_unique<Silence>();
            }};
}

model::ClaimBook watched(const Rows& rows, bool isUsual)
{
    model::ClaimBook book({silence(isUsual)});
    model::World world;
    for (const trace::Record& record : rows) {
        world.apply(record);
        book.see(record, world);
    }
    book.runEnded(world);
    return book;
}

const Rows silent{mainBegins(), row(1, 10, trace::SleepBegin{1})};
const Rows loud{mainBegins(), row(1, 10, trace::OutputWritten{"stdout", "x\n"})};

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void aClaimIsOpenUntilTheRunEnds();
    void aClaimHoldsWithItsEvidence();
    void aFailedClaimNamesTheEventThatDecided();
    void aUsualClaimNeverFailsTheRun();
    void whatARunSuffersWhenItIsEndedIsNoEvidence();
    void earlierVerdictsAreRemembered();
};

void ClaimsTest::aClaimIsOpenUntilTheRunEnds()
{
    const model::ClaimBook book({silence(false)});
    QCOMPARE(book.size(), std::size_t{1});
    QCOMPARE(book.verdict(0).truth, Truth::Open);
    QVERIFY(!book.hasFailed());
}

void ClaimsTest::aClaimHoldsWithItsEvidence()
{
    const model::ClaimBook book = watched(silent, false);
    QCOMPARE(book.verdict(0).truth, Truth::Holds);
    QCOMPARE(book.verdict(0).because.en, std::string("1"));
    QVERIFY(!book.hasFailed());
}

void ClaimsTest::aFailedClaimNamesTheEventThatDecided()
{
    const model::ClaimBook book = watched(loud, false);
    QVERIFY(book.hasFailed());
    QVERIFY(book.verdict(0).decidedBy == loud.back().at);
}

void ClaimsTest::aUsualClaimNeverFailsTheRun()
{
    const model::ClaimBook book = watched(loud, true);
    QCOMPARE(book.verdict(0).truth, Truth::Fails);
    QVERIFY(!book.hasFailed());
}

void ClaimsTest::whatARunSuffersWhenItIsEndedIsNoEvidence()
{
    Rows rows = silent;
    rows.push_back(row(2, 1, trace::RunEnding{"stopped"}));
    rows.push_back(row(3, 10, trace::OutputWritten{"stdout", "x\n"}));
    QCOMPARE(watched(rows, false).verdict(0).truth, Truth::Holds);
}

void ClaimsTest::earlierVerdictsAreRemembered()
{
    const model::ClaimBook book = watched(loud, false);
    QCOMPARE(book.verdictAfter(0, 0).truth, Truth::Open);
    QCOMPARE(book.verdictAfter(0, loud.size() - 1).truth, Truth::Open);
    QCOMPARE(book.verdictAfter(0, loud.size()).truth, Truth::Fails);
}

LAB_TEST_MAIN(ClaimsTest)
#include "tst_claims.moc"
