// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"
#include "gui/panels/processes/process_model.h"
#include "gui/panels/processes/process_table.h"
#include "tests/gui/panels/shown_run.h"
#include "tests/gui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using gui::ProcessModel;
using gui::ProcessTable;
using tests::ShownRun;
using Column = ProcessModel::Column;

/// The table of processes, as recorded runs fill it.
class Processes : public QObject
{
    Q_OBJECT

    static QString cell(const ProcessModel& model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

private slots:
    void eachProcessHasARowInOrderOfBirth()
    {
        ProcessModel model;
        const QAbstractItemModelTester tester(&model);
        ShownRun run(tests::flagship());
        model.showMoment(run.at(1.0));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, Column::Name), QStringLiteral("MainProcess"));
        QCOMPARE(cell(model, 0, Column::State), QStringLiteral("waits in pool.join()"));
        QCOMPARE(cell(model, 1, Column::Name), QStringLiteral("ForkPoolWorker-1"));
        QCOMPARE(cell(model, 1, Column::Pid), QStringLiteral("17813"));
        QCOMPARE(cell(model, 1, Column::Ppid), QStringLiteral("17812"));
        QCOMPARE(cell(model, 1, Column::Daemon), QStringLiteral("yes"));
        QCOMPARE(cell(model, 1, Column::State), QStringLiteral("runs task 4"));
        QCOMPARE(cell(model, 1, Column::Exit), QString());
    }

    void endsAreSaidInWords()
    {
        ProcessModel model;
        ShownRun run(tests::daemonRun());
        model.showMoment(run.present());
        QCOMPARE(cell(model, 0, Column::Exit), QStringLiteral("ended well (exit code 0)"));
        QCOMPARE(cell(model, 1, Column::Exit), QStringLiteral("ended by SIGTERM (exit code -15)"));
        QCOMPARE(cell(model, 1, Column::State), QStringLiteral("has ended"));
    }

    void aStoppedOneAndAZombieAreCalledSo()
    {
        ProcessModel model;
        ShownRun run(tests::zombieAndStopped());
        model.showMoment(run.at(1.0));
        QCOMPARE(cell(model, 1, Column::State), QStringLiteral("stopped by a signal"));
        model.showMoment(run.at(3.0));
        QVERIFY(cell(model, 1, Column::State).contains(QStringLiteral("reaped by MainProcess")));
        QCOMPARE(cell(model, 1, Column::Exit), QString()); // nobody knows it yet
    }

    void rowsComeAndGoWithTheMoment()
    {
        ProcessModel model;
        const QAbstractItemModelTester tester(&model);
        ShownRun run(tests::flagship());
        model.showMoment(run.present());
        model.showMoment(run.at(0.01));
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy inserted(&model, &ProcessModel::rowsInserted);
        QSignalSpy changed(&model, &ProcessModel::dataChanged);
        model.showMoment(run.at(1.0));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1); // only main's row says something else
    }

    void theTableSaysWhatWillComeAndPicksWhatIsClicked()
    {
        ProcessTable table;
        table.resize(900, 300);
        table.show();
        auto* view = table.findChild<QTableView*>(QStringLiteral("processes"));
        QVERIFY(!view->isVisible());
        QVERIFY(table.findChild<QLabel*>()->isVisible());
        ShownRun run(tests::wide(16));
        table.showMoment(run.at(2.0));
        QVERIFY(view->isVisible());
        QSignalSpy picked(&table, &ProcessTable::picked);
        view->selectRow(3);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<std::optional<pid_t>>(), std::optional<pid_t>(17815));
    }

    void aNarrowTableStillShowsEveryColumn()
    {
        ProcessTable table;
        table.resize(560, 300);
        table.show();
        ShownRun run(tests::daemonRun());
        table.showMoment(run.present());
        auto* view = table.findChild<QTableView*>(QStringLiteral("processes"));
        const int last = static_cast<int>(Column::Exit);
        QVERIFY(view->columnViewportPosition(last) + 60 < view->viewport()->width());
    }

    void itSpeaksChinese()
    {
        ProcessModel model;
        ShownRun run(tests::daemonRun());
        gui::useLanguage(gui::Language::Chinese);
        model.showMoment(run.present());
        const QString header =
            model.headerData(static_cast<int>(Column::Name), Qt::Horizontal, Qt::DisplayRole)
                .toString();
        gui::useLanguage(gui::Language::English);
        QCOMPARE(cell(model, 1, Column::Exit), QStringLiteral("被 SIGTERM 终止（退出码 -15）"));
        QCOMPARE(header, QStringLiteral("名称"));
    }
};

QTEST_MAIN(Processes)
#include "tst_processes.moc"
