// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_model.h"
#include "tests/gui/panels/shown_run.h"
#include "tests/gui/samples.h"

#include <QApplication>
#include <QTest>

using gui::EventModel;
using tests::ShownRun;

/// What stands in a row of the log.
class EventRows : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheListingsLineInRunsOfItsLesson();
    void onlyProcessesOfTheLessonHaveAHue();
};

void EventRows::tellsTheListingsLineInRunsOfItsLesson()
{
    ShownRun run{tests::flagship()};
    const std::string lesson = run.present().world.run.lesson;
    model::Time after = run.present().history.timeline().end();
    run.take({{after, 10, 0}, trace::LineReached{"scenario.cpp", 6}});
    EventModel model;
    model.showMoment(run.present());
    const auto lastDetails = [&model] {
        return model.index(model.rowCount() - 1, static_cast<int>(EventModel::Column::Fields))
            .data()
            .toString();
    };
    QCOMPARE(lastDetails(), QStringLiteral("file scenario.cpp · line 6"));
    model.setListing(lesson, {{5, 21}, {8, 22}});
    QCOMPARE(lastDetails(), QStringLiteral("line 21 in Python · file scenario.cpp · line 6"));
    model.setListing("another", {{5, 21}, {8, 22}});
    QCOMPARE(lastDetails(), QStringLiteral("file scenario.cpp · line 6"));
}

void EventRows::onlyProcessesOfTheLessonHaveAHue()
{
    constexpr pid_t runner = 4711; // tells events, and is no process of the lesson
    ShownRun run{tests::flagship()};
    run.take({{run.present().history.timeline().end(), runner, 0}, trace::OutputWritten{}});
    EventModel model;
    model.showMoment(run.present());
    int withHue = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex pid = model.index(row, static_cast<int>(EventModel::Column::Pid));
        const bool isOfTheLesson = run.present().world.process(pid.data().toInt()) != nullptr;
        QCOMPARE(pid.data(EventModel::Birth).isValid(), isOfTheLesson);
        withHue += isOfTheLesson ? 1 : 0;
    }
    QVERIFY(withHue > 0 && withHue < model.rowCount());
}

QTEST_MAIN(EventRows)
#include "tst_event_rows.moc"
