// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/test_main.h"

#include "trace/json_lines.h"
#include "trace/reader.h"
#include "trace/recording.h"
#include "trace/writer.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <sstream>
#include <unistd.h>

using namespace trace;

/// Every kind of event goes through every form that an event has, and is the same afterwards.
class RoundTrip : public QObject
{
    Q_OBJECT

    static constexpr At at{std::chrono::nanoseconds(123456789012345), 4711, 42};

private slots:
    void throughTheCodec_data() { addKinds(); }
    void throughTheCodec()
    {
        QFETCH(std::size_t, number);
        Bytes bytes;
        encode({at, samples::everyKind()[number]}, bytes);
        QCOMPARE(wholeFrame(bytes), bytes.size());
        QVERIFY(whenAndWho(bytes) == at);
        const Record back = decode(bytes);
        QVERIFY(back.at == at);
        QVERIFY(samples::isSame(back.event, samples::everyKind()[number]));
    }

    void throughJsonLines_data() { addKinds(); }
    void throughJsonLines()
    {
        QFETCH(std::size_t, number);
        const std::string line = toJsonLine({at, samples::everyKind()[number]});
        QVERIFY2(line.find('\n') == std::string::npos, line.c_str());
        const auto back = fromJsonLine(line);
        QVERIFY2(back.has_value(), line.c_str());
        QVERIFY(back->at == at);
        QVERIFY2(samples::isSame(back->event, samples::everyKind()[number]), line.c_str());
    }

    void throughARecording()
    {
        const QTemporaryDir directory;
        const std::string path = directory.filePath("all.plab").toStdString();
        RecordingWriter writer(path);
        for (const AnyEvent& event : samples::everyKind()) {
            Bytes frame;
            encode({at, event}, frame);
            writer.append(frame);
        }
        writer.finish();
        std::vector<Record> back;
        const auto result =
            readRecording(path, [&](const Record& record) { back.push_back(record); });
        QVERIFY(!result.damage.has_value());
        compareWithSamples(back);
        QVERIFY(back.front().at == at);
    }

    void throughTheRing()
    {
        Segment segment;
        ::setenv("PROCESSLAB_TRACE", segment.environmentValue().c_str(), 1);
        attach();
        Reader reader(segment);
        recordEveryKind();
        std::vector<Record> back;
        reader.flush([&](std::span<const std::byte> frame) { back.push_back(decode(frame)); });
        compareWithSamples(back);
        std::uint32_t seq = 0;
        for (const Record& record : back) {
            QCOMPARE(record.at.pid, ::getpid());
            QCOMPARE(record.at.seq, ++seq);
        }
    }

private:
    static void addKinds()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t number = 0; number < kindCount; ++number)
            QTest::newRow(std::string(kindNames[number]).c_str()) << number;
    }

    static void recordEveryKind()
    {
        forEachKind([]<class E>(std::type_identity<E>) {
            const E event = samples::filled<E>();
            std::apply([](const auto&... field) { record<E>(field...); }, E::fields(event));
        });
    }

    static void compareWithSamples(const std::vector<Record>& back)
    {
        const auto expected = samples::everyKind();
        QCOMPARE(back.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(samples::isSame(back[i].event, expected[i]), kindNames[i].data());
    }
};

LAB_TEST_MAIN(RoundTrip)
#include "tst_round_trip.moc"
