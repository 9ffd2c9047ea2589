// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "trace/json_lines.h"

#include <sstream>

using namespace trace;

/// JSON with single quotes, which reads better in C++.
static std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// JSON Lines as others write and read them.
class JsonLines : public QObject
{
    Q_OBJECT

private slots:
    void lineHasItsFieldsInOrder()
    {
        const Record record{{std::chrono::nanoseconds(5), 10, 2},
                            QueuePutBegin{QueueId{3}, ItemId{4}, "a"}};
        QCOMPARE(toJsonLine(record), json("{'t':5,'pid':10,'seq':2,'event':'queue.put.begin','"
                                          "queue':3,'item':4,'value':'a','timeout':null}"));
    }

    void missingCodeIsNull()
    {
        QCOMPARE(toJsonLine({{{}, 10, 2}, JoinEnd{7, std::nullopt}}),
                 json("{'t':0,'pid':10,'seq':2,'event':'join.end','child':7,'code':null}"));
    }

    void textThatIsNoUtf8IsStillJson()
    {
        const auto line = toJsonLine({{{}, 1, 1}, OutputWritten{"stdout", "a\xff\xfe b\n"}});
        const auto back = fromJsonLine(line);
        QVERIFY(back.has_value());
        QCOMPARE(std::get<OutputWritten>(back->event).text, std::string("a\uFFFD\uFFFD b\n"));
    }

    void unknownKindKeepsItsName()
    {
        const auto record = fromJsonLine(json("{'t':1,'pid':2,'event':'gpu.used','share':0.5}"));
        QVERIFY(record.has_value());
        QCOMPARE(std::get<Unknown>(record->event).originalKind, std::string("gpu.used"));
        QCOMPARE(toJsonLine(*record), json("{'t':1,'pid':2,'seq':0,'event':'gpu.used'}"));
    }

    void unknownAndWrongFieldsAreSkipped()
    {
        const auto record = fromJsonLine(json("{'t':1,'pid':2,'seq':3,'event':'queue.put.end','"
                                              "queue':'three','item':4,'ok':1,'colour':[{}]}"));
        QVERIFY(record.has_value());
        const auto& put = std::get<QueuePutEnd>(record->event);
        QCOMPARE(put.queue.value, 0u);
        QCOMPARE(put.item.value, 4u);
        QVERIFY(!put.ok);
    }

    void whatIsNoEventIsSkipped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no JSON") << "hello";
        QTest::newRow("cut") << QString::fromStdString(json("{'t':1,'pid':2,'event':'run.pau"));
        QTest::newRow("an array") << "[1,2]";
        QTest::newRow("no time") << QString::fromStdString(json("{'pid':2,'event':'run.paused'}"));
        QTest::newRow("time before the run")
            << QString::fromStdString(json("{'t':-1,'pid':2,'event':'run.paused'}"));
        QTest::newRow("time as text")
            << QString::fromStdString(json("{'t':'1','pid':2,'event':'run.paused'}"));
        QTest::newRow("no process") << QString::fromStdString(json("{'t':1,'event':'run.paused'}"));
        QTest::newRow("no event") << QString::fromStdString(json("{'t':1,'pid':2}"));
        QTest::newRow("event as number")
            << QString::fromStdString(json("{'t':1,'pid':2,'event':3}"));
        QTest::newRow("pid out of range")
            << QString::fromStdString(json("{'t':1,'pid':99999999999,'event':'run.paused'}"));
    }
    void whatIsNoEventIsSkipped()
    {
        QFETCH(QString, line);
        QVERIFY(!fromJsonLine(line.toStdString()).has_value());
    }

    void streamCountsWhatItSkips()
    {
        std::istringstream in("{\"t\":1,\"pid\":2,\"event\":\"run.paused\"}\r\n"
                              "\n"
                              "noise\n"
                              "{\"t\":2,\"pid\":2,\"event\":\"run.resumed\"}");
        std::vector<Record> seen;
        const auto result =
            readJsonLines(in, [&](const Record& record) { seen.push_back(record); });
        QCOMPARE(result.events, 2u);
        QCOMPARE(result.skipped, 1u);
        QVERIFY(std::holds_alternative<RunResumed>(seen.at(1).event));
    }
};

LAB_TEST_MAIN(JsonLines)
#include "tst_json_lines.moc"
