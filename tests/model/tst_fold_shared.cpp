// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using namespace tests;
using model::SharedNow;

namespace {

constexpr trace::SharedId shared{4};

trace::Record made(const std::string& name, const std::string& value)
{
    return row(1, 10, trace::SharedCreated{shared, name, value});
}

trace::Record reads(int ms, pid_t pid, const std::string& name, const std::string& value)
{
    return row(ms, pid, trace::SharedRead{shared, name, value});
}

trace::Record writes(int ms, pid_t pid, const std::string& name, const std::string& value)
{
    return row(ms, pid, trace::SharedWritten{shared, name, value});
}

SharedNow sharedAfter(const Rows& rows)
{
    return fold(rows).shared.at(shared);
}

/// "0=a 1=b", and a question mark where it is not sure that this is all.
std::string itemsAfter(const Rows& rows)
{
    const SharedNow now = sharedAfter(rows);
    std::string all;
    for (const model::SharedItem& item : now.items)
        all += (all.empty() ? "" : " ") + item.key + '=' + item.value;
    return now.isKnown ? all : all + '?';
}

} // namespace

class FoldSharedTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsWhatWasWrittenLast()
    {
        Rows rows{mainBegins(), made("counter", "0")};
        QCOMPARE(itemsAfter(rows), std::string("=0"));
        rows.push_back(reads(2, 11, "counter", "0"));
        rows.push_back(writes(3, 12, "counter", "7"));
        const SharedNow now = sharedAfter(rows);
        QCOMPARE(itemsAfter(rows), std::string("=7"));
        QCOMPARE(now.items.front().writer, 12);
        QCOMPARE(now.reader, 11);
        QCOMPARE(now.writer, 12);
        QCOMPARE(now.reads, std::uint64_t{1});
        QCOMPARE(now.writes, std::uint64_t{1});
    }

    void whatWasReadIsInTheHandUntilItsReaderWritesOrDies()
    {
        Rows rows{mainBegins(), childBegins(1, 11), made("counter", "5"),
                  reads(2, 11, "counter", "5")};
        const auto hand = [&] { return sharedAfter(rows).parts.at("").readings; };
        QCOMPARE(hand().at(11).value, std::string("5"));
        rows.push_back(writes(3, 10, "counter", "6"));
        const model::SharedPart part = sharedAfter(rows).parts.at("");
        QCOMPARE(part.readings.at(11).value, std::string("5"));
        QVERIFY(part.isOld(part.readings.at(11)));
        Rows dies = rows;
        dies.push_back(row(4, 1, trace::ProcessDead{11}));
        QVERIFY(sharedAfter(dies).parts.at("").readings.empty());
        rows.push_back(writes(4, 11, "counter", "6"));
        QVERIFY(hand().empty());
        QCOMPARE(sharedAfter(rows).parts.at("").writtenFrom, std::uint64_t{1});
        rows.push_back(writes(5, 11, "counter", "7"));
        QCOMPARE(sharedAfter(rows).parts.at("").writtenFrom, std::uint64_t{0});
    }

    void aWriteFromAnOldReadingLosesTheOthersUpdate()
    {
        Rows rows{mainBegins(), made("counter", "5"), reads(2, 11, "counter", "5"),
                  reads(3, 12, "counter", "5"), writes(4, 11, "counter", "6")};
        QVERIFY(!sharedAfter(rows).lost);
        rows.push_back(writes(5, 12, "counter", "6"));
        const model::LostUpdate lost = *sharedAfter(rows).lost;
        QCOMPARE(lost.event, std::uint64_t{6});
        QCOMPARE(lost.writer, 12);
        QCOMPARE(lost.read, std::string("5"));
        QCOMPARE(lost.wrote, std::string("6"));
        QCOMPARE(lost.loser, 11);
        QCOMPARE(lost.lost, std::string("6"));
        QCOMPARE(lost.lostAt, model::Time(milliseconds(4)));
        rows.push_back(reads(6, 11, "counter", "6"));
        rows.push_back(writes(7, 11, "counter", "7"));
        QCOMPARE(sharedAfter(rows).losses, std::uint64_t{1});
        QCOMPARE(sharedAfter(rows).lost->event, std::uint64_t{6}); // it stays told
    }

    void everyWriteThatIsNotInTheValueIsLost()
    {
        Rows rows{mainBegins(), made("counter", "0"), reads(1, 11, "counter", "0"),
                  reads(1, 12, "counter", "0")};
        for (int i = 0; i < 5; ++i) {
            rows.push_back(reads(2, 13, "counter", std::to_string(i)));
            rows.push_back(writes(2, 13, "counter", std::to_string(i + 1)));
        }
        rows.push_back(writes(3, 11, "counter", "1")); // of 5 and 1
        QCOMPARE(sharedAfter(rows).lost->count, std::uint64_t{5});
        rows.push_back(reads(3, 13, "counter", "1"));
        rows.push_back(writes(4, 12, "counter", "1"));
        const SharedNow now = sharedAfter(rows);
        QCOMPARE(now.lost->count, std::uint64_t{6});
        QCOMPARE(now.losses, std::uint64_t{6});
        QCOMPARE(now.writes - now.losses, std::uint64_t{1}); // as the counter says
        rows.push_back(writes(5, 13, "counter", "2"));
        QCOMPARE(sharedAfter(rows).lost->count, std::uint64_t{1});
        QCOMPARE(sharedAfter(rows).losses, std::uint64_t{6}); // 2 of 8 are in it
    }

    void nothingIsLostByWhoReadsAgainOrNeverRead()
    {
        const Rows rows{mainBegins(),
                        made("counter", "5"),
                        reads(2, 11, "counter", "5"),
                        writes(3, 12, "counter", "6"), // it never read
                        reads(4, 11, "counter", "6"),
                        writes(5, 11, "counter", "7"),
                        writes(6, 11, "counter", "8")};
        QCOMPARE(sharedAfter(rows).losses, std::uint64_t{0});
    }

    void theItemsOfARowAreApart()
    {
        const Rows rows{mainBegins(), made("numbers", "[0, 0, 0]"), reads(2, 11, "numbers[0]", "0"),
                        writes(3, 12, "numbers[1]", "4"), writes(4, 11, "numbers[0]", "1")};
        QCOMPARE(itemsAfter(rows), std::string("0=1 1=4 2=0"));
        QCOMPARE(sharedAfter(rows).losses, std::uint64_t{0});
        QCOMPARE(sharedAfter(rows).items[1].writer, 12);
        QCOMPARE(sharedAfter(rows).items[2].writer, 0);
    }

    void itemsFollowWhatIsWritten_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("items");
        const auto row = [](const char* name, const char* first, const char* part,
                            const char* value, const char* items) {
            QTest::newRow(name) << first << part << value << items;
        };
        row("a slice", "[0, 1, 2]", "[1:3]", "[8, 9]", "0=0 1=8 2=9");
        row("all", "[0, 1]", "[:]", "[3]", "0=3");
        row("a dict's new key", "{}", "['a, b']", "'x'", "'a, b'='x'");
        row("a dict's old key", "{'a': 1, 'b': [2, 3]}", "['a']", "4", "'a'=4 'b'=[2, 3]");
        row("texts with marks", "['it\\'s, 1', \"]\"]", "[1]", "2", "0='it\\'s, 1' 1=2");
        row("outside", "[0]", "[4]", "1", "0=0?");
        row("counted from the end", "[0]", "[-1]", "1", "0=0?");
        row("an append", "[0]", ".append()", "1", "0=0?");
        row("part of a value", "5", "[0]", "1", "=5?");
        row("nonsense", "[0, 1]", "[1:", "[", "0=0 1=1?");
        row("a slice of nonsense", "[0, 1]", "[0:2]", "9", "0=0 1=1?");
    }

    void itemsFollowWhatIsWritten()
    {
        QFETCH(QString, first);
        QFETCH(QString, part);
        QFETCH(QString, value);
        const Rows rows{mainBegins(), made("it", first.toStdString()),
                        writes(2, 11, "it" + part.toStdString(), value.toStdString())};
        QTEST(QString::fromStdString(itemsAfter(rows)), "items");
    }

    void whoReadsAllTellsWhatIsThere()
    {
        Rows rows{mainBegins(), made("it", "[0]"), writes(2, 11, "it.append()", "1")};
        rows.push_back(reads(3, 11, "it[:]", "[0, 1]"));
        QCOMPARE(itemsAfter(rows), std::string("0=0 1=1"));
        // It may be told after a write that it did not see.
        rows.push_back(writes(4, 11, "it[0]", "5"));
        rows.push_back(reads(5, 12, "it[:]", "[0, 1]"));
        QCOMPARE(itemsAfter(rows), std::string("0=5 1=1"));
    }

    void whatGrowsIsLimited()
    {
        Rows rows{mainBegins(), made("it", "{}")};
        for (int i = 0; i < 3000; ++i)
            rows.push_back(writes(2, 11, "it[" + std::to_string(i) + "]", "1"));
        const SharedNow now = sharedAfter(rows);
        QCOMPARE(now.items.size(), SharedNow::itemLimit);
        QVERIFY(!now.isKnown);
        QCOMPARE(now.parts.size(), SharedNow::partLimit);
    }
};

LAB_TEST_MAIN(FoldSharedTest)
#include "tst_fold_shared.moc"
