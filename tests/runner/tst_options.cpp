// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/options.h"

#include "tests/support/test_main.h"

#include <sstream>

namespace {

runner::Options read(const std::string& line)
{
    std::istringstream words(line);
    std::vector<std::string> arguments{std::istream_iterator<std::string>(words), {}};
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    return runner::readOptions(pointers);
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryOption()
    {
        const auto options =
            read("--control 3 --stream 4 --run-id r1 --seed 18446744073709551615 "
                 "--speed 0.5 --method spawn --paused 1 --stepping 1 --time-limit-ms 1500 "
                 "--process-limit 7 --output-limit 9 -- daemon seconds=3");
        QCOMPARE(options.control, 3);
        QCOMPARE(options.stream, 4);
        QCOMPARE(options.runId, std::string("r1"));
        QCOMPARE(options.seed, 18446744073709551615u);
        QCOMPARE(options.speed, 0.5);
        QCOMPARE(options.method, std::string("spawn"));
        QVERIFY(options.isPaused);
        QVERIFY(options.isStepping);
        QCOMPARE(options.timeLimit.count(), 1500);
        QCOMPARE(options.processLimit, 7u);
        QCOMPARE(options.outputLimit, 9u);
        QCOMPARE(options.lesson, (std::vector<std::string>{"daemon", "seconds=3"}));
    }

    void refusesWhatIsNoRun_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::addRow("nothing") << ""
                                 << "--control";
        QTest::addRow("no lesson") << "--control 3 --stream 4 --run-id r"
                                   << "lesson";
        QTest::addRow("no value") << "--control"
                                  << "--control";
        QTest::addRow("no number") << "--control three -- a"
                                   << "three";
        QTest::addRow("too small") << "--process-limit 0 -- a"
                                   << "--process-limit";
        QTest::addRow("stands still") << "--speed 0 -- a"
                                      << "--speed";
        QTest::addRow("unknown") << "--colour red -- a"
                                 << "--colour";
    }

    void refusesWhatIsNoRun()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        try {
            read(line.toStdString());
            QFAIL("it was accepted");
        } catch (const runner::BadOptions& error) {
            QVERIFY2(QString(error.what()).contains(named), error.what());
        }
    }
};

LAB_TEST_MAIN(OptionsTest)
#include "tst_options.moc"
