// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/output/output_model.h"
#include "gui/panels/output/output_view.h"
#include "tests/gui/panels/shown_run.h"
#include "tests/gui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTest>

using gui::OutputModel;
using gui::OutputView;
using tests::ShownRun;

namespace {

constexpr pid_t mainPid = 17812;
constexpr pid_t child = 17813;

/// Two processes that print by turns.
ShownRun printing()
{
    ShownRun run{model::History()};
    const auto tell = [&run](double t, pid_t pid, trace::AnyEvent event) {
        run.take({{tests::seconds(t), pid, 0}, std::move(event)});
    };
    tell(0.1, mainPid, trace::ProcessBegin{1, "MainProcess", false});
    tell(0.2, mainPid, trace::OutputWritten{"stdout", "Parent process.\n"});
    tell(0.3, child, trace::ProcessBegin{mainPid, "读取者", false});
    tell(0.4, child, trace::OutputWritten{"stdout", "一个很长的中文值\nsecond line\n"});
    tell(0.5, child, trace::OutputWritten{"stderr", "Traceback\n"});
    tell(0.6, mainPid, trace::OutputWritten{"stdout", "Done.\n"});
    return run;
}

QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    const int column = static_cast<int>(OutputModel::Column::Text);
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// The console, as recorded runs fill it.
class Output : public QObject
{
    Q_OBJECT

private slots:
    void everyLineHasItsTimeItsProcessAndItsText()
    {
        OutputModel model;
        const QAbstractItemModelTester tester(&model);
        ShownRun run = printing();
        model.showMoment(run.present());
        QCOMPARE(textsOf(model),
                 QStringList({QStringLiteral("Parent process."), QStringLiteral("一个很长的中文值"),
                              QStringLiteral("second line"), QStringLiteral("Traceback"),
                              QStringLiteral("Done.")}));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("0.400"));
        QCOMPARE(model.index(1, 1).data().toInt(), child);
        QVERIFY(model.index(3, 0).data(OutputModel::IsError).toBool());
        QVERIFY(!model.index(4, 0).data(OutputModel::IsError).toBool());
    }

    void lookingBackHidesWhatHadNotBeenPrinted()
    {
        OutputModel model;
        const QAbstractItemModelTester tester(&model);
        ShownRun run = printing();
        model.showMoment(run.present());
        model.showMoment(run.at(0.45));
        QCOMPARE(model.rowCount(), 3);
        model.showMoment(run.present());
        QCOMPARE(model.rowCount(), 5);
    }

    void oneProcessCanBeReadAlone()
    {
        ShownRun run = printing();
        OutputView view;
        view.showMoment(run.present());
        auto* filter = qobject_cast<QComboBox*>(view.filterBox());
        auto* table = view.findChild<QTableView*>(QStringLiteral("output"));
        QCOMPARE(filter->count(), 3); // all of them, and each
        filter->setCurrentIndex(2);
        Q_EMIT filter->activated(2);
        QCOMPARE(table->model()->rowCount(), 3);
        filter->setCurrentIndex(0);
        Q_EMIT filter->activated(0);
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void anotherRunBeginsAnew()
    {
        OutputModel model;
        ShownRun run = printing();
        model.showMoment(run.present());
        ShownRun next(model::History(), {}, 2);
        model.showMoment(next.present());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(Output)
#include "tst_output.moc"
