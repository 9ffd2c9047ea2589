// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_filter_menu.h"
#include "gui/panels/events/event_table.h"
#include "gui/panels/events/event_words.h"
#include "tests/gui/panels/shown_run.h"
#include "tests/gui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using gui::EventFilter;
using gui::EventGroup;
using gui::EventModel;
using gui::EventTable;
using tests::ShownRun;

namespace {

using Way = EventModel::Way;

/// Which events of the run the model lists, by number.
QList<qulonglong> listed(const EventModel& model)
{
    QList<qulonglong> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << model.index(row, 0).data(EventModel::Number).toULongLong();
    return numbers;
}

/// The same asked of every event, one by one.
template <class IsMeant>
QList<qulonglong> meant(const gui::Moment& moment, const IsMeant& isMeant)
{
    QList<qulonglong> numbers;
    for (std::size_t number = 0; number < moment.events; ++number) {
        if (isMeant(moment.history.at(number)))
            numbers << number;
    }
    return numbers;
}

bool isKind(const trace::Record& record, const char* firstWord)
{
    return gui::kindText(record).startsWith(QLatin1String(firstWord) + u'.');
}

/// Line 5 is reached by the main process, 9 by its child, then 6 by the main process.
ShownRun walking()
{
    ShownRun run{model::History()};
    const auto tell = [&run](double t, pid_t pid, trace::AnyEvent event) {
        run.take({{tests::seconds(t), pid, 0}, std::move(event)});
    };
    tell(0.1, 10, trace::ProcessBegin{1, "MainProcess", false}); // 0
    tell(0.2, 10, trace::LineReached{"scenario.cpp", 5});        // 1
    tell(0.3, 11, trace::ProcessBegin{10, "Process-1", false});  // 2
    tell(0.4, 11, trace::LineReached{"scenario.cpp", 9});        // 3
    tell(0.5, 10, trace::OutputWritten{"stdout", "at five\n"});  // 4
    tell(0.6, 11, trace::OutputWritten{"stdout", "at nine\n"});  // 5
    tell(0.7, 10, trace::LineReached{"scenario.cpp", 6});        // 6
    tell(0.8, 10, trace::OutputWritten{"stdout", "at six\n"});   // 7
    tell(0.9, 10, trace::ProcessSignal{11, 15});                 // 8
    tell(1.0, 10, trace::ProcessDead{11});                       // 9
    return run;
}

} // namespace

/// The log and what its filter lets pass.
class Events : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFilterEveryEventIsListed();
    void onlyWhatIsLikeTheFilter_data();
    void onlyWhatIsLikeTheFilter();
    void aProcessSuffersWhatOthersDoToIt();
    void linesCountPerProcess();
    void comesAndGoesWithTheMoment();
    void keepsTheNewestOfALongRun();
    void findsBothWays();
    void theMenuIsTheFilter();
    void saysWhenNothingPasses();
};

void Events::withoutAFilterEveryEventIsListed()
{
    EventModel model;
    const QAbstractItemModelTester tester(&model);
    ShownRun run{tests::flagship()};
    model.showMoment(run.present());
    QCOMPARE(listed(model), meant(run.present(), [](const auto&) { return true; }));
}

void Events::onlyWhatIsLikeTheFilter_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QList<qulonglong>>("expected");
    ShownRun run{tests::flagship()};
    const gui::Moment moment = run.present();
    QTest::newRow("a text in its kind")
        << EventFilter{.text = QStringLiteral("TASK.beg")}
        << meant(moment, [](const auto& it) { return gui::kindText(it) == "task.begin"; });
    QTest::newRow("a text in its fields")
        << EventFilter{.text = QStringLiteral("chunksize")}
        << meant(moment, [](const auto& it) { return gui::fieldsText(it).contains("chunksize"); });
    const pid_t worker = moment.history.timeline().lanes().at(1).pid;
    QTest::newRow("a PID") << EventFilter{.text = QString::number(worker)}
                           << meant(moment, [worker](const auto& it) {
                                  return it.at.pid == worker ||
                                         gui::fieldsText(it).contains(QString::number(worker));
                              });
    QTest::newRow("a group less") << EventFilter{.without = {EventGroup::Pools}}
                                  << meant(moment, [](const auto& it) {
                                         return !isKind(it, "pool") && !isKind(it, "task") &&
                                                !isKind(it, "result") && !isKind(it, "worker");
                                     });
    QTest::newRow("both") << EventFilter{.text = QStringLiteral("5"),
                                         .without = {EventGroup::Output, EventGroup::Run}}
                          << meant(moment, [](const auto& it) {
                                 return gui::says(it, QStringLiteral("5")) &&
                                        !isKind(it, "output") && !isKind(it, "run");
                             });
}

void Events::onlyWhatIsLikeTheFilter()
{
    QFETCH(const EventFilter, filter);
    QFETCH(const QList<qulonglong>, expected);
    QVERIFY(!expected.empty());
    ShownRun run{tests::flagship()};
    EventModel model;
    const QAbstractItemModelTester tester(&model);
    model.showMoment(run.present());
    QVERIFY(expected.size() < model.rowCount());
    model.setFilter(filter);
    QCOMPARE(listed(model), expected);
    model.setFilter({});
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), run.present().events);
}

void Events::aProcessSuffersWhatOthersDoToIt()
{
    ShownRun run = walking();
    EventModel model;
    model.showMoment(run.present());
    model.setFilter({.process = 11});
    QCOMPARE(listed(model), QList<qulonglong>({2, 3, 5, 8, 9}));
    QCOMPARE(model.rowOf(5).row(), 2);
    QVERIFY(!model.rowOf(4).isValid());
}

void Events::linesCountPerProcess()
{
    ShownRun run = walking();
    EventModel model;
    const QAbstractItemModelTester tester(&model);
    model.showMoment(run.present());
    model.setFilter({.lines = {{5, 5}}});
    QCOMPARE(listed(model), QList<qulonglong>({1, 4}));
    model.setFilter({.lines = {{6, 8}, {9, 20}}});
    QCOMPARE(listed(model), QList<qulonglong>({3, 5, 6, 7, 8, 9}));
    // Back before line 6 was reached, and on again.
    model.showMoment(run.at(0.65));
    QCOMPARE(listed(model), QList<qulonglong>({3, 5}));
    model.showMoment(run.present());
    QCOMPARE(listed(model), QList<qulonglong>({3, 5, 6, 7, 8, 9}));
}

void Events::comesAndGoesWithTheMoment()
{
    ShownRun run{tests::flagship()};
    EventModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.text = QStringLiteral("task.")});
    const auto isTask = [](const auto& it) { return gui::says(it, QStringLiteral("task.")); };
    for (const double t : {0.0, 0.5, 1.5, 0.7, 2.5, 0.1, 3.0}) {
        model.showMoment(run.at(t));
        QCOMPARE(listed(model), meant(run.at(t), isTask));
    }
}

void Events::keepsTheNewestOfALongRun()
{
    constexpr int more = 500;
    ShownRun run{model::History()};
    run.take({{tests::seconds(0), 10, 0}, trace::ProcessBegin{1, "MainProcess", false}});
    for (std::size_t i = 0; i < EventModel::mostRows + more; ++i)
        run.take(
            {{std::chrono::microseconds(i + 1), 10, 0}, trace::LineReached{"scenario.cpp", 5}});
    EventModel model;
    model.showMoment(run.present());
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), EventModel::mostRows);
    QCOMPARE(listed(model).first(), static_cast<qulonglong>(more + 1));
    model.setFilter({.text = QStringLiteral("process.begin")});
    QCOMPARE(listed(model), QList<qulonglong>({0})); // the whole run is searched
    model.setFilter({.text = QStringLiteral("line.reached")});
    QCOMPARE(listed(model).first(), static_cast<qulonglong>(more + 1));
    model.showMoment(run.at(0.0001)); // what was cut off comes back
    QCOMPARE(listed(model).first(), qulonglong(1));
}

void Events::findsBothWays()
{
    ShownRun run = walking();
    EventModel model;
    model.showMoment(run.present());
    const QString text = QStringLiteral("output");
    QCOMPARE(model.find(text, 4, Way::Down).row(), 5);
    QCOMPARE(model.find(text, 4, Way::Up).row(), 7); // around the beginning
    QCOMPARE(model.find(text, 7, Way::Down).row(), 4);
    QCOMPARE(model.find(text, 7, Way::Up).row(), 5);
    QVERIFY(!model.find(QStringLiteral("nowhere"), 0, Way::Down).isValid());
}

void Events::theMenuIsTheFilter()
{
    ShownRun run = walking();
    EventTable table;
    table.showMoment(run.present());
    auto* rows = table.findChild<QTableView*>(QStringLiteral("events"))->model();
    auto* menu = table.findChild<gui::EventFilterMenu*>();
    const auto tick = [menu](const char* name) {
        menu->findChild<QAction*>(QLatin1String(name))->trigger();
    };
    QTest::keyClicks(table.searchBox(), QStringLiteral("at"));
    tick("onlyText"); // "at six" and its like, and the state of nothing else
    const int withText = rows->rowCount();
    QCOMPARE(withText, 3);
    QTest::keyClicks(table.searchBox(), QStringLiteral(" nine"));
    QVERIFY(QTest::qWaitFor([&] { return rows->rowCount() == 1; }));
    QVERIFY(table.filterButton()->isChecked());
    tick("onlyText");
    tick("group6"); // output
    QCOMPARE(rows->rowCount(), 7);
    tick("allEvents");
    QCOMPARE(rows->rowCount(), 10);
    QVERIFY(!table.filterButton()->isChecked());
    tick("onlyProcess");
    table.setProcess(11, QStringLiteral("Process-1"));
    QCOMPARE(rows->rowCount(), 5);
    table.showLines({{9, 9}}, QStringLiteral("line 9"));
    QCOMPARE(rows->rowCount(), 2);
    tick("onlyProcess");
    QCOMPARE(rows->rowCount(), 2);
    tick("onlyLine");
    QCOMPARE(rows->rowCount(), 10);
}

void Events::saysWhenNothingPasses()
{
    ShownRun run = walking();
    EventTable table;
    table.showMoment(run.present());
    table.showLines({{700, 800}}, QStringLiteral("line 700"));
    const auto* rows = table.findChild<QTableView*>(QStringLiteral("events"));
    QVERIFY(rows->isHidden());
    QVERIFY(table.findChild<QLabel*>()->text().startsWith(QLatin1String("The filter")));
}

QTEST_MAIN(Events)
#include "tst_events.moc"
