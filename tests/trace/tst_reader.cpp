// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "trace/reader.h"
#include "trace/writer.h"

#include <cstring>
#include <memory>
#include <poll.h>
#include <thread>

using namespace trace;
using namespace std::chrono_literals;

/// The reader's contract, with the writers as threads of this process.
class ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ::setenv("PROCESSLAB_TRACE", m_segment.environmentValue().c_str(), 1);
        attach();
        QVERIFY(isTraced());
    }

    void init() { m_reader = std::make_unique<Reader>(m_segment, 0ns); }
    void cleanup()
    {
        m_reader.reset();
        m_segment.control().readerAlive = 1;
    }

    void streamIsOrderedByTimeOverThreadsAndAddedEvents()
    {
        const auto recordSome = [] {
            for (std::uint32_t line = 0; line < 200; ++line)
                record<LineReached>("file", line);
        };
        std::thread one(recordSome);
        std::thread two(recordSome);
        for (int i = 0; i < 50; ++i)
            m_reader->add({{m_segment.now(), 1}, RunPaused{}});
        one.join();
        two.join();
        const auto stream = flushed();
        QCOMPARE(stream.size(), 450u);
        std::map<pid_t, std::uint32_t> seq;
        auto last = 0ns;
        for (const Record& record : stream) {
            QVERIFY(record.at.t >= last);
            QCOMPARE(record.at.seq, ++seq[record.at.pid]);
            last = record.at.t;
        }
    }

    void ringOfAnEndedThreadIsFreeAgain()
    {
        std::thread([] { record<LineReached>("file", 1); }).join();
        const auto used = m_segment.control().ringsUsed.load();
        flushed();
        for (int i = 0; i < 20; ++i) {
            std::thread([] { record<LineReached>("file", 2); }).join();
            QCOMPARE(flushed().size(), 1u);
        }
        QCOMPARE(m_segment.control().ringsUsed.load(), used);
    }

    void youngEventsAreHeldBack()
    {
        m_reader = std::make_unique<Reader>(m_segment, 1h);
        record<LineReached>("file", 1);
        QVERIFY(m_reader->drain([](auto) { QFAIL("too young"); }));
        QVERIFY(!m_reader->goToSleep());
        QCOMPARE(flushed().size(), 1u);
    }

    void lateEventGetsTheTimeOfTheOneBefore()
    {
        m_reader->add({{5s, 1}, RunPaused{}});
        m_reader->add({{7s, 1}, RunResumed{}});
        QCOMPARE(flushed().size(), 2u);
        m_reader->add({{6s, 1}, RunPaused{}});
        const auto stream = flushed();
        QCOMPARE(stream.size(), 1u);
        QVERIFY(stream[0].at.t == 7s);
        QCOMPARE(stream[0].at.seq, 3u);
    }

    void deathComesBeforeExitWhicheverIsNoticedFirst()
    {
        record<ProcessExit>(100, 0, 0, 0, 0); // the parent was quicker
        const auto first = flushed();
        QCOMPARE(first.size(), 2u);
        QCOMPARE(std::get<ProcessDead>(first[0].event).child, 100);
        QCOMPARE(first[0].at.pid, ::getpid());
        QCOMPARE(std::get<ProcessExit>(first[1].event).child, 100);

        m_reader->add({{m_segment.now(), 1}, ProcessDead{100}}); // too late
        m_reader->add({{m_segment.now(), 1}, ProcessDead{101}}); // the runner was quicker
        record<ProcessExit>(101, 0, 0, 0, 0);
        const auto second = flushed();
        QCOMPARE(second.size(), 2u);
        QCOMPARE(std::get<ProcessDead>(second[0].event).child, 101);
        QCOMPARE(second[0].at.pid, 1);
        QCOMPARE(std::get<ProcessExit>(second[1].event).child, 101);
    }

    void sleepingReaderIsWokenOnce()
    {
        QVERIFY(m_reader->goToSleep());
        QVERIFY(!isAwakened());
        record<LineReached>("file", 1);
        record<LineReached>("file", 2);
        QVERIFY(isAwakened());
        m_reader->wakeUp();
        QVERIFY(!isAwakened());
        record<LineReached>("file", 3);
        QVERIFY(!isAwakened());
        QVERIFY(!m_reader->goToSleep());
        QCOMPARE(flushed().size(), 3u);
        QVERIFY(m_reader->goToSleep());
        m_reader->wakeUp();
    }

    void longTextIsCutOnTheEdgeOfACharacter()
    {
        std::string text = "xx";
        while (text.size() < 6000)
            text += "中";
        record<OutputWritten>("stdout", text);
        const auto kept = std::get<OutputWritten>(flushed().at(0).event).text;
        QCOMPARE(kept.size(), 2u + 3u * 1364u);
        QVERIFY(text.starts_with(kept));
    }

    void manyTextsAreCutBetweenTwo()
    {
        const std::vector<std::string> argv(100, std::string(1000, 'a'));
        record<SubprocessStartBegin>(argv);
        const auto kept = std::get<SubprocessStartBegin>(flushed().at(0).event).argv;
        QCOMPARE(kept, std::vector<std::string>(16, std::string(1000, 'a')));
    }

    void whatARingSaysIsNotTrusted_data()
    {
        QTest::addColumn<quint32>("size");
        QTest::newRow("zero") << 0u;
        QTest::newRow("too small") << 16u;
        QTest::newRow("no multiple of 8") << 33u;
        QTest::newRow("beyond the head") << 4096u;
        QTest::newRow("huge") << 0xfffffff8u;
    }
    void whatARingSaysIsNotTrusted()
    {
        QFETCH(quint32, size);
        const std::uint64_t droppedBefore = m_segment.control().dropped;
        std::thread([this, size] {
            record<LineReached>("file", 1);
            const auto& own = detail::threadRing;
            std::memcpy(own.bytes + ((own.head - 40) & (defaultRingBytes - 1)), &size, sizeof size);
        }).join();
        QVERIFY(flushed().empty());
        QCOMPARE(m_segment.control().dropped.load(), droppedBefore + 1);
        record<LineReached>("file", 2);
        QCOMPARE(flushed().size(), 1u);
    }

private:
    std::vector<Record> flushed()
    {
        std::vector<Record> stream;
        m_reader->flush([&](std::span<const std::byte> frame) { stream.push_back(decode(frame)); });
        return stream;
    }

    bool isAwakened() const
    {
        pollfd wake{m_reader->wakeDescriptor(), POLLIN, 0};
        return ::poll(&wake, 1, 0) == 1;
    }

    Segment m_segment;
    std::unique_ptr<Reader> m_reader;
};

LAB_TEST_MAIN(ReaderTest)
#include "tst_reader.moc"
