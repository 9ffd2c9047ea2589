// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson.h"
#include "tests/model/classroom_stream.h"
#include "tests/model/random_stream.h"
#include "tests/support/test_main.h"

/// Claims judge whatever they are shown, a recording that makes no sense, too.
class ClaimsOnGarbage : public QObject
{
    Q_OBJECT

private slots:
    void everyClaimIsDecidedInTheEnd_data();
    void everyClaimIsDecidedInTheEnd();
};

void ClaimsOnGarbage::everyClaimIsDecidedInTheEnd_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<quint64>("seed");
    const lessons::Catalogue catalogue;
    for (const lessons::Chapter& chapter : catalogue.chapters()) {
        for (const lessons::Lesson& lesson : chapter.lessons) {
            for (quint64 seed = 1; seed <= 4; ++seed)
                QTest::addRow("%s, seed %llu", lesson.id.c_str(), seed)
                    << QString::fromStdString(lesson.id) << seed;
        }
    }
}

void ClaimsOnGarbage::everyClaimIsDecidedInTheEnd()
{
    QFETCH(QString, lesson);
    QFETCH(quint64, seed);
    const lessons::Catalogue catalogue;
    model::ClaimBook book(catalogue.find(lesson.toStdString())->claims);
    tests::ImplausibleStream implausible(seed);
    tests::ClassroomStream classroom(seed);
    model::World world;
    for (int i = 0; i < 6000; ++i) {
        const trace::Record record = i % 3 == 0 ? implausible.next() : classroom.next();
        world.apply(record);
        book.see(record, world);
    }
    const trace::Record end{{world.now, 1, 1}, trace::RunEnd{"completed", 0, 0}};
    world.apply(end);
    book.see(end, world);
    book.runEnded(world);
    QVERIFY(book.size() > 0);
    for (std::size_t claim = 0; claim < book.size(); ++claim) {
        const model::Verdict& verdict = book.verdict(claim);
        QVERIFY2(verdict.truth != model::Truth::Open, book.claim(claim).id.c_str());
        QVERIFY2(verdict.isFinal && !verdict.because.en.empty(), book.claim(claim).id.c_str());
    }
}

LAB_TEST_MAIN(ClaimsOnGarbage)
#include "test_claims_on_garbage.moc"
