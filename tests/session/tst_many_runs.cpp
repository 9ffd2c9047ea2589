// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

using namespace tests;

namespace {

std::set<std::string> sharedMemory()
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator("/dev/shm"))
        names.insert(entry.path().filename().string());
    return names;
}

} // namespace

class ManyRunsTest : public QObject
{
    Q_OBJECT

private slots:
    void aHundredRunsLeaveNothing()
    {
        const auto memoryBefore = sharedMemory();
        const auto descriptorsBefore = descriptors();
        std::vector<std::string> ids;
        for (int i = 0; i < 100; ++i) {
            RecordedRun run(act(i % 3 == 0 ? "orphans" : "family", i % 5));
            ids.push_back(run.session().id());
            QVERIFY(run.waitUntilEnded());
            QCOMPARE(run.outcome(), std::string("completed"));
            QVERIFY(children().empty());
        }
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), 100u);
        for (const std::string& id : ids)
            QVERIFY(processesOfRun(id).empty());
        QCOMPARE(descriptors(), descriptorsBefore);
        for (const std::string& name : sharedMemory())
            QVERIFY2(memoryBefore.contains(name) || name.find("processlab") == std::string::npos,
                     name.c_str());
    }

    void runsAtTheSameTimeDoNotTouchEachOther()
    {
        RecordedRun longer(act("stubborn", 3));
        QVERIFY(longer.waitFor<trace::ProcessBegin>());
        {
            RecordedRun shorter(act("stubborn", 3));
            QVERIFY(shorter.waitFor<trace::ProcessBegin>());
            shorter.session().stop();
            QVERIFY(shorter.waitUntilEnded());
        }
        const std::string id = longer.session().id();
        QVERIFY(!processesOfRun(id).empty());
        longer.session().stop();
        QVERIFY(longer.waitUntilEnded());
        QCOMPARE(longer.all<trace::ProcessExit>().size(), longer.all<trace::ProcessDead>().size());
        QVERIFY(processesOfRun(id).empty());
    }
};

LAB_TEST_MAIN(ManyRunsTest)
#include "tst_many_runs.moc"
