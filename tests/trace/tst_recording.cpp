// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/test_main.h"

#include "trace/recording.h"

#include <QTemporaryDir>

#include <system_error>

using namespace trace;
namespace fs = std::filesystem;

/// Recordings: whole, cut, damaged, unwritable, and no recordings at all.
class Recording : public QObject
{
    Q_OBJECT

private slots:
    void fileHasItsNameOnlyWhenWhole()
    {
        RecordingWriter writer(path("run.plab"));
        QVERIFY(!fs::exists(path("run.plab")));
        writer.finish();
        QVERIFY(fs::exists(path("run.plab")));
        QVERIFY(!fs::exists(path("run.plab.part")));
    }

    void unfinishedPartIsRemoved()
    {
        {
            RecordingWriter writer(path("left.plab"));
            QVERIFY(fs::exists(path("left.plab.part")));
        }
        QVERIFY(!fs::exists(path("left.plab.part")));
        QVERIFY(!fs::exists(path("left.plab")));
    }

    void unwritablePathIsAnErrorThatNamesIt_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("no such directory") << m_directory.filePath("none/run.plab");
        QTest::newRow("a directory") << m_directory.path();
        QTest::newRow("below a file") << "/proc/version/run.plab";
    }
    void unwritablePathIsAnErrorThatNamesIt()
    {
        QFETCH(QString, where);
        try {
            RecordingWriter writer(where.toStdString());
            QFAIL("it was accepted");
        } catch (const std::system_error& error) {
            QVERIFY2(QString(error.what()).startsWith("cannot write " + where), error.what());
        }
    }

    void fullDiskIsAnError()
    {
        fs::create_symlink("/dev/full", path("full.plab.part"));
        QVERIFY_EXCEPTION_THROWN(RecordingWriter(path("full.plab")).finish(), std::system_error);
        QVERIFY(!fs::exists(path("full.plab")));
    }

    void cutAnywhereItIsReadableUpToTheDamage()
    {
        const std::string whole = recorded(50);
        std::size_t most = 0;
        for (std::size_t size = 8; size < whole.size(); ++size) {
            write("cut.plab", whole.substr(0, size));
            const auto [numbers, result] = read("cut.plab");
            QVERIFY(result.damage.has_value());
            QVERIFY(numbers.size() >= most); // a longer piece never gives less
            most = numbers.size();
            QVERIFY(isCountedUp(numbers));
        }
        QCOMPARE(most, 50u); // only the end mark was missing
    }

    void changedByteIsFoundByTheChecksum()
    {
        const std::string whole = recorded(50);
        for (std::size_t place = 8; place < whole.size(); ++place) {
            std::string damaged = whole;
            damaged[place] = static_cast<char>(damaged[place] ^ 0x55);
            write("damaged.plab", damaged);
            const auto [numbers, result] = read("damaged.plab");
            QVERIFY(isCountedUp(numbers));
            QVERIFY(result.damage.has_value() || numbers.size() == 50);
        }
    }

    void whatIsNoRecordingIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << "is no Process Lab recording";
        QTest::newRow("a text") << QByteArray("hello, world\n") << "is no Process Lab recording";
        QTest::newRow("newer") << QByteArray("PLAB\r\n\x1a\x02") << "newer version of Process Lab";
    }
    void whatIsNoRecordingIsRefusedInASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        write("other", content.toStdString());
        try {
            read("other");
            QFAIL("it was accepted");
        } catch (const UnreadableRecording& refused) {
            QVERIFY2(QString(refused.what()).contains(sentence), refused.what());
        }
    }

    void missingFileIsRefusedInASentence()
    {
        try {
            read("missing");
            QFAIL("it was accepted");
        } catch (const UnreadableRecording& refused) {
            QVERIFY2(QString(refused.what()).endsWith("No such file or directory"), refused.what());
        }
    }

private:
    std::string path(const char* name) const { return m_directory.filePath(name).toStdString(); }

    void write(const char* name, const std::string& content) const
    {
        std::ofstream(path(name), std::ios::binary) << content;
    }

    /// A recording of line.reached 0, 1, 2 …, in several blocks, as bytes.
    std::string recorded(std::uint32_t count) const
    {
        RecordingWriter writer(path("numbers.plab"));
        Bytes frame;
        for (std::uint32_t line = 0; line < count; ++line) {
            frame.clear();
            encode({{}, LineReached{std::string(4000, 'f'), line}}, frame);
            writer.append(frame);
        }
        writer.finish();
        std::ifstream in(path("numbers.plab"), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::pair<std::vector<std::uint32_t>, RecordingResult> read(const char* name) const
    {
        std::vector<std::uint32_t> numbers;
        const auto result = readRecording(path(name), [&](const Record& record) {
            numbers.push_back(std::get<LineReached>(record.event).line);
        });
        return {numbers, result};
    }

    static bool isCountedUp(const std::vector<std::uint32_t>& numbers)
    {
        std::uint32_t expected = 0;
        return std::all_of(numbers.begin(), numbers.end(),
                           [&expected](std::uint32_t number) { return number == expected++; });
    }

    QTemporaryDir m_directory;
};

LAB_TEST_MAIN(Recording)
#include "tst_recording.moc"
