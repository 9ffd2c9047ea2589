// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

using model::Truth;

/// A claim that cannot fail is no claim. Each has the recording of a run in which it is false, made
/// by tests/data/lessons/bend.py.
class TestClaimsCanFail : public QObject
{
    Q_OBJECT

private slots:
    void aClaimIsFalseOnItsRecording_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QString>("claim");
        for (const auto& [lesson, claim] : m_claims)
            QTest::addRow("%s/%s", lesson.c_str(), claim.c_str())
                << QString::fromStdString(lesson) << QString::fromStdString(claim);
    }

    void aClaimIsFalseOnItsRecording()
    {
        QFETCH(QString, lesson);
        QFETCH(QString, claim);
        const auto all = judgedOn(lesson.toStdString(), claim.toStdString());
        QVERIFY2(!all.empty(), "a claim needs a recording in which it is false");
        for (const auto& [other, verdict] : all) {
            QVERIFY2(verdict.isFinal, other.id.c_str());
            QVERIFY2(!verdict.because.en.empty() && !verdict.because.zhCN.empty(),
                     other.id.c_str());
            if (other.id == claim.toStdString())
                QCOMPARE(verdict.truth, Truth::Fails);
        }
    }

    void theOtherClaimsHoldOnIt_data() { aClaimIsFalseOnItsRecording_data(); }

    void theOtherClaimsHoldOnIt()
    {
        QFETCH(QString, lesson);
        QFETCH(QString, claim);
        // Two ways to say the same: n + 1 tasks at once, or one that did not wait.
        const std::set<std::string> twins{"at-most-n-at-once", "next-waits-for-a-worker"};
        for (const auto& [other, verdict] : judgedOn(lesson.toStdString(), claim.toStdString())) {
            const bool isTwin = twins.contains(other.id) && twins.contains(claim.toStdString());
            if (other.id != claim.toStdString() && !other.isUsual && !isTwin)
                QVERIFY2(verdict.truth == Truth::Holds,
                         (other.id + ": " + verdict.because.en).c_str());
        }
    }

    void onlyAUsualClaimMayFailInAGoodRun()
    {
        for (const auto& [lesson, id] : m_claims) {
            const auto all = judgedOn(lesson, id);
            const auto meant = std::find_if(all.begin(), all.end(), [&id = id](const auto& judged) {
                return judged.claim.id == id;
            });
            QVERIFY(meant != all.end());
            QCOMPARE(tests::failures(all).empty(), meant->claim.isUsual);
        }
    }

    void noRecordingIsLeftOfAClaimThatIsGone()
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(LESSON_DATA)) {
            if (entry.path().extension() != ".jsonl")
                continue;
            const auto lesson = entry.path().parent_path().parent_path().filename().string();
            const auto claim = entry.path().stem().string();
            QVERIFY2(m_claims.contains({lesson, claim}), entry.path().c_str());
        }
    }

private:
    lessons::Catalogue m_book;
    std::set<std::pair<std::string, std::string>> m_claims = allClaims(m_book);

    static std::set<std::pair<std::string, std::string>> allClaims(const lessons::Catalogue& book)
    {
        std::set<std::pair<std::string, std::string>> all;
        for (const lessons::Chapter& chapter : book.chapters())
            for (const lessons::Lesson& lesson : chapter.lessons)
                for (const model::Claim& claim : lesson.claims)
                    all.emplace(lesson.id, claim.id);
        return all;
    }

    /// Empty if the claim has no recording.
    std::vector<tests::Judged> judgedOn(const std::string& lesson, const std::string& claim) const
    {
        const auto file = tests::dataOf(*m_book.find(lesson)) / "claims" / (claim + ".jsonl");
        if (!std::filesystem::exists(file))
            return {};
        return tests::judged(*m_book.find(lesson), tests::recordsIn(file));
    }
};

LAB_TEST_MAIN(TestClaimsCanFail)
#include "test_claims_can_fail.moc"
