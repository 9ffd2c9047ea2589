// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/control_line.h"

#include "tests/support/test_main.h"

using namespace runner;

class ControlLineTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryControl()
    {
        QVERIFY(std::holds_alternative<Pause>(readControlLine("pause").value()));
        QVERIFY(std::holds_alternative<Resume>(readControlLine("resume").value()));
        QVERIFY(std::holds_alternative<Stop>(readControlLine("stop").value()));
        QVERIFY(std::get<Step>(readControlLine("step on").value()).isOn);
        QVERIFY(!std::get<Step>(readControlLine("step off").value()).isOn);
        const auto turn = std::get<GiveTurn>(readControlLine("turn 4711 17").value());
        QCOMPARE(turn.pid, 4711);
        QCOMPARE(turn.ask, 17u);
        QCOMPARE(std::get<Speed>(readControlLine("speed 2.5").value()).speed, 2.5);
        const auto signal = std::get<SendSignal>(readControlLine("signal 4711 15").value());
        QCOMPARE(signal.pid, 4711);
        QCOMPARE(signal.signal, 15);
    }

    void skipsWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"",
                                 " ",
                                 "stop now",
                                 "STOP",
                                 "speed",
                                 "speed 0",
                                 "speed -1",
                                 "speed nan",
                                 "speed 1x",
                                 "signal",
                                 "signal 12",
                                 "signal 12 0",
                                 "signal 12 99",
                                 "signal -1 9",
                                 "signal 1 9",
                                 "signal 0 9",
                                 "signal 12 9 9",
                                 "pause\r",
                                 "step maybe",
                                 "turn",
                                 "turn 1 1",
                                 "turn 12",
                                 "turn 12 0",
                                 "turn 12 x",
                                 "turn 12 1 1"})
            QTest::addRow("'%s'", line) << QByteArray(line);
    }

    void skipsWhatIsNone()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readControlLine(line.toStdString()));
    }
};

LAB_TEST_MAIN(ControlLineTest)
#include "tst_control_line.moc"
