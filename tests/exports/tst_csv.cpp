// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "exports/format.h"

#include <sstream>

class CsvExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowAnEventUnderAHeading();
    void cellsAreQuotedAndNeverAFormula();
    void everyRowHasTheNameOfThen();
};

namespace {

std::string written(const std::vector<trace::Record>& records)
{
    model::History history;
    for (const trace::Record& record : records)
        history.append(record);
    std::ostringstream out;
    exports::formatOf("csv")->write(history, out, "en");
    return out.str();
}

constexpr std::chrono::milliseconds ms(int count)
{
    return std::chrono::milliseconds(count);
}

} // namespace

void CsvExportTest::aRowAnEventUnderAHeading()
{
    QCOMPARE(written({{{ms(0), 10, 0}, trace::ProcessBegin{1, "MainProcess", false}},
                      {{ms(1500), 10, 1}, trace::JoinEnd{11, {}}}}),
             std::string("t,pid,name,event,fields\r\n"
                         "0.000000000,10,MainProcess,process.begin,"
                         "ppid=1; name=MainProcess; daemon=false\r\n"
                         "1.500000000,10,MainProcess,join.end,child=11; code=\r\n"));
}

void CsvExportTest::cellsAreQuotedAndNeverAFormula()
{
    const std::string text =
        written({{{ms(0), 10, 0}, trace::ProcessBegin{1, "=1+1", false}},
                 {{ms(1), 10, 1}, trace::OutputWritten{"stdout", "say \"a, b\"\n"}},
                 {{ms(2), 10, 2}, trace::ChildrenListed{{11, 12}, {"x", "y"}}}});
    QVERIFY(text.find(",'=1+1,process.begin,") != std::string::npos);
    QVERIFY(text.find("\"stream=stdout; text=say \"\"a, b\"\"\n\"\r\n") != std::string::npos);
    QVERIFY(text.find("\"pids=[11, 12]; names=[x, y]\"") != std::string::npos);
}

void CsvExportTest::everyRowHasTheNameOfThen()
{
    const std::string text =
        written({{{ms(0), 10, 0}, trace::ProcessBegin{1, "MainProcess", false}},
                 {{ms(1), 11, 0}, trace::ProcessBegin{10, "writer", false}},
                 {{ms(2), 5, 0}, trace::RunPaused{}},
                 {{ms(3), 11, 1}, trace::SleepBegin{0.5}}});
    QVERIFY(text.find("5,,run.paused,\r\n") != std::string::npos);
    QVERIFY(text.find("11,writer,sleep.begin,seconds=0.5\r\n") != std::string::npos);
}

LAB_TEST_MAIN(CsvExportTest)
#include "tst_csv.moc"
