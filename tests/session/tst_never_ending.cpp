// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/stepped_run.h"
#include "tests/support/test_main.h"

#include "model/words/endless.h"

using namespace tests;

namespace {

/// Of a run so far.
std::string sentence(const RecordedRun& run)
{
    model::World world;
    for (const trace::Record& record : run.records())
        world.apply(record);
    const auto words = model::endlessInWords(world);
    return words ? words->en : std::string();
}

} // namespace

/// Real processes that will never end: it is said, and why.
class NeverEndingTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidWhatNeverEnds_data();
    void itIsSaidWhatNeverEnds();
    void aDeadlockMadeByHandIsTold();
};

void NeverEndingTest::itIsSaidWhatNeverEnds_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* program, const char* words) {
        QTest::newRow(program) << program << words;
    };
    add("lose-task", "This never ends by itself, as far as the events show: MainProcess waits for "
                     "ever in get(): ForkPoolWorker-1 was killed, and its task is lost");
    add("join-pool-of-lost-task",
        "This never ends by itself, as far as the events show: MainProcess waits for ever in "
        "pool.join(): ForkPoolWorker-1 was killed, and its task is lost");
    add("get-from-nobody",
        "A deadlock, as far as the events show: MainProcess waits for ever in join(): Process-1 "
        "never ends; Process-1 waits for ever in get() on orders: it is empty, and nobody is left "
        "to put");
    add("want-lock-of-the-dead", "This never ends by itself, as far as the events show: "
                                 "MainProcess waits for ever for door, which Process-1 held when "
                                 "it died");
}

void NeverEndingTest::itIsSaidWhatNeverEnds()
{
    QFETCH(QString, program);
    QFETCH(QString, words);
    session::RunOptions options;
    options.lesson = program.toStdString();
    RecordedRun run(options);
    QVERIFY(run.waitFor([&](const trace::Record&) { return !sentence(run).empty(); }));
    QCOMPARE(QString::fromStdString(sentence(run)), words);
    run.session().stop();
    QVERIFY(run.waitUntilEnded());
    QCOMPARE(sentence(run), std::string());
}

void NeverEndingTest::aDeadlockMadeByHandIsTold()
{
    SteppedRun run("two-locks", "fork");
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    for (int lock = 0; lock < 2; ++lock) {
        for (const pid_t child : children) {
            QCOMPARE(sentence(run.recorded()), std::string());
            QCOMPARE(run.step(child), std::string("lock.acquire.begin"));
            QVERIFY(lock == 1 || run.isThrough(child));
        }
    }
    QVERIFY(run.readUntil([&] { return !sentence(run.recorded()).empty(); }));
    QCOMPARE(sentence(run.recorded()),
             std::string("A deadlock, as far as the events show: Process-1 waits for ever for "
                         "right, which Process-2 holds; Process-2 waits for ever for left, which "
                         "Process-1 holds"));
    run.session().stop();
    QVERIFY(run.recorded().waitUntilEnded());
}

LAB_TEST_MAIN(NeverEndingTest)
#include "tst_never_ending.moc"
