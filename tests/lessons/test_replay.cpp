// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lessons/lesson_run.h"
#include "tests/lessons/lesson_settings.h"
#include "tests/support/test_main.h"

#include "model/history.h"
#include "trace/recording.h"

#include <QTemporaryDir>

#include <algorithm>

/// A recording that is replayed shows what the live run showed: the same world at every moment.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { session::becomeSubreaper(); }

    void aRecordingShowsWhatTheLiveRunShowed_data()
    {
        QTest::addColumn<QString>("id");
        for (const lessons::Chapter& chapter : m_book.chapters()) {
            for (const lessons::Lesson& each : chapter.lessons)
                QTest::newRow(each.id.c_str()) << QString::fromStdString(each.id);
        }
    }

    void aRecordingShowsWhatTheLiveRunShowed()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("run.plab").toStdString();
        model::History live;
        std::vector<model::World> seen; // after each event, as it came
        trace::RecordingWriter writer(file);
        session::Session session(options());
        tests::follow(session, [&](const trace::Record& record) {
            live.append(record);
            seen.push_back(live.now());
            trace::Bytes frame;
            trace::encode(record, frame);
            writer.append(frame);
        });
        writer.finish();

        model::History replayed;
        const auto result = trace::readRecording(
            file, [&](const trace::Record& record) { replayed.append(record); });
        QVERIFY(!result.damage);
        QCOMPARE(replayed.size(), live.size());
        verifySameMoments(replayed, seen);
        verifySameTimeline(replayed.timeline(), live.timeline());
    }

private:
    lessons::Catalogue m_book;

    session::RunOptions options() const
    {
        QFETCH(QString, id);
        const lessons::Lesson& lesson = *m_book.find(id.toStdString());
        session::RunOptions chosen;
        chosen.lesson = lesson.id;
        chosen.knobs = lesson.knobValues(tests::knobsForFewEvents(lesson));
        chosen.speed = 20;
        return chosen;
    }

    static void verifySameMoments(const model::History& replayed,
                                  const std::vector<model::World>& seen)
    {
        for (std::size_t event = 0; event < seen.size(); ++event) {
            QVERIFY(replayed.worldAfter(event + 1) == seen[event]);
            const model::Time t = replayed.at(event).at.t;
            // Of events at one instant the last one decides what is seen then.
            QVERIFY(replayed.worldAt(t) == seen[replayed.countUntil(t) - 1]);
        }
    }

    static void verifySameTimeline(const model::Timeline& one, const model::Timeline& other)
    {
        QCOMPARE(one.end(), other.end());
        QCOMPARE(one.lanes().size(), other.lanes().size());
        for (std::size_t lane = 0; lane < one.lanes().size(); ++lane) {
            QCOMPARE(one.lanes()[lane].pid, other.lanes()[lane].pid);
            QVERIFY(std::ranges::equal(one.lanes()[lane].slices, other.lanes()[lane].slices,
                                       isSameSlice));
        }
        QVERIFY(std::ranges::equal(one.arrows(), other.arrows(), isSameArrow));
    }

    static bool isSameSlice(const model::Slice& one, const model::Slice& other)
    {
        return one.from == other.from && one.to == other.to && one.texture == other.texture;
    }

    static bool isSameArrow(const model::Arrow& one, const model::Arrow& other)
    {
        return one.kind == other.kind && one.fromPid == other.fromPid &&
               one.fromTime == other.fromTime && one.toPid == other.toPid &&
               one.toTime == other.toTime && one.label == other.label;
    }
};

LAB_TEST_MAIN(TestReplay)
#include "test_replay.moc"
