// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/classroom_stream.h"
#include "tests/support/test_main.h"
#include "tests/trace/samples.h"

#include "exports/format.h"
#include "trace/json_lines.h"

#include <sstream>

using model::History;

namespace {

std::string written(const History& history)
{
    std::ostringstream out;
    exports::formatOf("jsonl")->write(history, out, "en");
    return out.str();
}

History readBack(const std::string& text)
{
    std::istringstream in(text);
    History history;
    const auto result =
        trace::readJsonLines(in, [&](const trace::Record& record) { history.append(record); });
    if (result.skipped != 0)
        throw std::runtime_error("a line was not understood");
    return history;
}

bool isSame(const History& left, const History& right)
{
    if (left.size() != right.size() || !(left.now() == right.now()))
        return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const trace::Record a = left.at(i);
        const trace::Record b = right.at(i);
        if (!(a.at == b.at) || !samples::isSame(a.event, b.event))
            return false;
    }
    return true;
}

} // namespace

class JsonLinesExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunReadsBackAsAnEqualHistory();
    void pausesReadBack();
    void everyKindReadsBack();
    void everyLineIsOneEvent();
    void formatsAreFoundByTheirKey();
};

void JsonLinesExportTest::aRunReadsBackAsAnEqualHistory()
{
    tests::ClassroomStream stream(4);
    History history;
    for (int i = 0; i < 3000; ++i)
        history.append(stream.next());
    const History again = readBack(written(history));
    QVERIFY(isSame(history, again));
    QCOMPARE(again.timeline().lanes().size(), history.timeline().lanes().size());
    QCOMPARE(again.timeline().arrows().size(), history.timeline().arrows().size());
}

void JsonLinesExportTest::pausesReadBack()
{
    const auto at = [](int ms) { return trace::At{std::chrono::milliseconds(ms), 10, 1}; };
    History history;
    history.append({at(1), trace::ProcessBegin{1, "MainProcess", false}});
    history.append({at(3), trace::RunPaused{}});
    history.append({at(1003), trace::RunResumed{}});
    history.append({at(1004), trace::LineReached{"main.py", 1}});
    const std::string text = written(history);
    QVERIFY(text.find(R"({"t":1004000000,)") != std::string::npos);
    const History again = readBack(text);
    QVERIFY(isSame(history, again));
    QVERIFY(again.clock().pauses() == history.clock().pauses());
    QCOMPARE(again.timeline().end(), model::Time(std::chrono::milliseconds(4)));
}

void JsonLinesExportTest::everyKindReadsBack()
{
    History history;
    int t = 0;
    for (const trace::AnyEvent& event : samples::everyKind())
        history.append({{std::chrono::nanoseconds(++t), 10, 1}, event});
    QVERIFY(isSame(history, readBack(written(history))));
}

void JsonLinesExportTest::everyLineIsOneEvent()
{
    History history;
    history.append(
        {{std::chrono::nanoseconds(7), 10, 3}, trace::OutputWritten{"stdout", "a\nb\n"}});
    const std::string text = written(history);
    QCOMPARE(std::count(text.begin(), text.end(), '\n'), 1);
    QVERIFY(text.starts_with(R"({"t":7,"pid":10,"seq":3,"event":"output.written")"));
}

void JsonLinesExportTest::formatsAreFoundByTheirKey()
{
    for (const auto& format : exports::formats()) {
        QCOMPARE(exports::formatOf(format->key()), format.get());
        QVERIFY(!format->description().en.empty() && !format->description().zhCN.empty());
    }
    QVERIFY(!exports::formatOf("docx"));
}

LAB_TEST_MAIN(JsonLinesExportTest)
#include "tst_json_lines.moc"
