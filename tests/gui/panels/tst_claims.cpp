// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/claims/claim_list.h"
#include "gui/panels/claims/claim_model.h"
#include "lessons/catalogue/lesson.h"
#include "tests/gui/panels/shown_run.h"
#include "tests/gui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using gui::ClaimList;
using gui::ClaimModel;
using model::Truth;
using tests::ShownRun;

/// The claims of the daemon lesson over its recorded run: ticked, failed and looked back upon.
class Claims : public QObject
{
    Q_OBJECT

    lessons::Catalogue m_catalogue;

    std::vector<model::Claim> claims() const { return m_catalogue.find("daemon")->claims; }
    static int truthOf(const ClaimModel& model, int row)
    {
        return model.index(row).data(ClaimModel::Truth).toInt();
    }

private slots:
    void beforeARunTheyAreOpenWithTheKnobsFilledIn()
    {
        ClaimModel model;
        const lessons::Lesson& pool = *m_catalogue.find("pool-five-tasks");
        model.showClaims(pool.claims, {{"workers", "3"}, {"tasks", "5"}, {"seconds", "3"}});
        QVERIFY(model.index(0).data().toString().startsWith(QStringLiteral("3 workers")));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(truthOf(model, row), static_cast<int>(Truth::Open));
        QCOMPARE(model.held(), 0);
    }

    void aRunTicksThemAndLookingBackUnticksThem()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        ShownRun run(tests::daemonRun(), claims());
        run.end();
        model.showMoment(run.present());
        QCOMPARE(model.held(), model.rowCount());
        QVERIFY(!model.index(model.rowCount() - 1).data(ClaimModel::Evidence).toString().isEmpty());
        model.showMoment(run.at(0.5)); // before the signal
        QVERIFY(model.held() < model.rowCount());
        model.showMoment(run.present());
        QCOMPARE(model.held(), model.rowCount());
    }

    void aClaimThatIsFalseIsShownSo()
    {
        ClaimModel model;
        ShownRun run(tests::zombieAndStopped(), claims()); // no daemon, no SIGTERM
        run.end();
        model.showMoment(run.present());
        int failed = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            failed += truthOf(model, row) == static_cast<int>(Truth::Fails) ? 1 : 0;
        QVERIFY(failed > 0);
    }

    void aClickLeadsToTheMomentThatDecided()
    {
        ClaimList list;
        list.resize(400, 400);
        list.show();
        ShownRun run(tests::daemonRun(), claims());
        run.end();
        list.showMoment(run.present());
        QVERIFY(list.summary().first().startsWith(QStringLiteral("3 of 3")));
        auto* view = list.findChild<QListView*>(QStringLiteral("claims"));
        QSignalSpy picked(&list, &ClaimList::picked);
        const QModelIndex claim = view->model()->index(1, 0); // main sends SIGTERM
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(claim).center());
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<model::Time>().count(),
                 claim.data(ClaimModel::DecidedAt).toLongLong());
    }
};

QTEST_MAIN(Claims)
#include "tst_claims.moc"
