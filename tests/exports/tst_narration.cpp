// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "exports/format.h"

#include <sstream>

class NarrationExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineAnEventInTheLanguage();
};

void NarrationExportTest::aLineAnEventInTheLanguage()
{
    const auto at = [](int ms) { return trace::At{std::chrono::milliseconds(ms), 10, 0}; };
    model::History history;
    history.append({at(0), trace::ProcessBegin{1, "MainProcess", false}});
    history.append({at(1), trace::LineReached{"main.py", 3}});
    history.append({at(1500), trace::SleepBegin{0.25}});
    const auto written = [&history](const char* language) {
        std::ostringstream out;
        exports::formatOf("txt")->write(history, out, language);
        return out.str();
    };
    QCOMPARE(written("en"), std::string("   0.000  MainProcess begins (PID 10)\n"
                                        "   1.500  MainProcess sleeps for 0.25 s\n"));
    QCOMPARE(written("zh_CN"), std::string("   0.000  MainProcess 开始运行（PID 10）\n"
                                           "   1.500  MainProcess 睡眠 0.25 秒\n"));
}

LAB_TEST_MAIN(NarrationExportTest)
#include "tst_narration.moc"
