// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/family.h"

#include "os/spawn.h"
#include "tests/support/test_main.h"

#include <set>

/// The processes of a run as the runner knows them, with nothing of a run around them.
class FamilyTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsSaidToBeKilledWhoDiedBefore()
    {
        trace::Segment segment;
        trace::Reader reader(segment);
        runner::EventLoop loop;
        const runner::Journal journal(segment, reader);
        runner::Family family(loop, journal);

        const pid_t child = os::spawn({.arguments = {"/bin/true"}});
        const os::Pidfd watched(child);
        family.heardOf(child);
        QVERIFY(watched.waitUntilEnded({}));
        family.kill();
        while (family.reapOwn())
            family.kill();

        std::set<std::string_view> kinds;
        reader.flush(
            [&](std::span<const std::byte> frame) { kinds.insert(kindOf(trace::decode(frame))); });
        QVERIFY(!kinds.contains(trace::ProcessSignal::kind));
        QVERIFY(kinds.contains(trace::ProcessDead::kind));
        QVERIFY(kinds.contains(trace::ProcessExit::kind));
    }

private:
    static std::string_view kindOf(const trace::Record& record)
    {
        return std::visit([](const auto& event) { return event.kind; }, record.event);
    }
};

LAB_TEST_MAIN(FamilyTest)
#include "tst_family.moc"
