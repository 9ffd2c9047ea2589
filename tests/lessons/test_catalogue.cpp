// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using lessons::Catalogue;
using lessons::Knob;
using lessons::Lesson;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

/// A folder of lessons with one chapter, "one", that holds one lesson, "first".
struct SmallBook {
    QTemporaryDir folder;

    explicit SmallBook(const QByteArray& lessonToml)
    {
        write(folder.filePath("chapters.toml"),
              "[[chapter]]\nid = \"one\"\ntitle = { en = \"One\", zh_CN = \"一\" }\n");
        write(folder.filePath("one/first/lesson.toml"), lessonToml);
    }
    QString lessonFile() const { return folder.filePath("one/first/lesson.toml"); }
    std::filesystem::path path() const { return folder.path().toStdString(); }
};

QString refusalOf(const std::filesystem::path& data)
{
    try {
        Catalogue catalogue(data);
    } catch (const std::runtime_error& error) {
        return QString::fromUtf8(error.what());
    }
    return "not refused";
}

QStringList bySyntax(const QString& markdown)
{
    QStringList shape;
    for (const QString& line : markdown.split('\n')) {
        const QRegularExpressionMatch mark = QRegularExpression("^(#+ |- )").match(line);
        if (mark.hasMatch())
            shape << mark.captured(1);
    }
    return shape;
}

const QByteArray head = "order = 1\ntitle = { en = \"First\", zh_CN = \"第一\" }\n";

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    /// A missing file fails here, by its name: each test below reads some of them.
    void initTestCase()
    {
        for (const auto& chapter : m_book.chapters())
            for (const Lesson& lesson : chapter.lessons)
                for (const char* name : {"en.md", "zh_CN.md", "listing.py", "scenario.cpp"})
                    QVERIFY2(exists(lesson.folder / name), (lesson.folder / name).c_str());
    }

    void theBookHasItsChaptersInOrder()
    {
        QStringList chapters;
        for (const auto& chapter : m_book.chapters())
            chapters << QString::fromStdString(chapter.title.en);
        QCOMPARE(chapters,
                 QStringList({"One child", "Daemon and join", "Pool", "Talking",
                              "Waiting for each other", "How a child is made", "Other programs"}));
    }

    void daemonsComeInTheOrderInWhichTheyAreTaught()
    {
        QStringList ids;
        for (const Lesson& lesson : m_book.chapters().at(1).lessons)
            ids << QString::fromStdString(lesson.id);
        QCOMPARE(ids, QStringList({"no-daemon", "daemon", "daemon-join", "daemon-compare"}));
    }

    void everyLessonIsComplete_data() { everyLesson(); }
    void everyLessonIsComplete()
    {
        const Lesson& lesson = fetched();
        QVERIFY(!lesson.title.en.empty() && !lesson.title.zhCN.empty());
        QVERIFY(lesson.text("en").starts_with("# " + lesson.title.en + "\n"));
        QVERIFY(lesson.text("zh_CN").starts_with("# " + lesson.title.zhCN + "\n"));
        QVERIFY(QString::fromStdString(lesson.pythonListing()).contains("__main__"));
        QVERIFY(!lesson.knobs.empty());
    }

    void everyLessonTellsWhatTheKernelSees_data() { everyLesson(); }
    void everyLessonTellsWhatTheKernelSees()
    {
        const Lesson& lesson = fetched();
        const auto calls = [&](const std::string& language, const std::string& heading) {
            const QString text = QString::fromStdString(lesson.text(language));
            const QString section =
                text.section(QString::fromStdString("\n## " + heading), 1).section("\n## ", 0, 0);
            QStringList named;
            auto found = QRegularExpression("`(\\w+)\\(2\\)`").globalMatch(section);
            while (found.hasNext())
                named << found.next().captured(1);
            named.removeDuplicates();
            named.sort();
            return named;
        };
        const QStringList english = calls("en", "What the kernel sees");
        QVERIFY(english.size() >= 2);
        QCOMPARE(calls("zh_CN", "内核看到什么"), english);
    }

    void everyLessonAsksForPredictions_data() { everyLesson(); }
    void everyLessonAsksForPredictions()
    {
        const auto& predictions = fetched().predictions;
        QVERIFY(!predictions.empty() && predictions.size() <= 3);
        for (const lessons::Prediction& prediction : predictions) {
            QVERIFY(!prediction.question.en.empty() && !prediction.question.zhCN.empty());
            QVERIFY(prediction.choices.size() != 1);
        }
    }

    void theScenarioSaysWhichLineOfTheListingItIs_data() { everyLesson(); }
    void theScenarioSaysWhichLineOfTheListingItIs()
    {
        const Lesson& lesson = fetched();
        const QStringList python = QString::fromStdString(lesson.pythonListing()).split('\n');
        const auto lines = lesson.pythonLines();
        QVERIFY(lines.size() >= 4);
        for (const auto& [cpp, line] : lines) {
            QVERIFY2(line >= 1 && line < static_cast<unsigned>(python.size()), lesson.id.c_str());
            QVERIFY(!python[static_cast<qsizetype>(line) - 1].trimmed().isEmpty());
        }
        QVERIFY(!QString::fromStdString(lesson.cppListing()).contains("py:"));
    }

    void bothLanguagesSayTheSameThings_data() { everyLesson(); }
    void bothLanguagesSayTheSameThings()
    {
        const QString english = QString::fromStdString(fetched().text("en"));
        const QString chinese = QString::fromStdString(fetched().text("zh_CN"));
        QCOMPARE(bySyntax(chinese), bySyntax(english));
        const auto paragraphs = [](const QString& text) { return text.count("\n\n"); };
        QCOMPARE(paragraphs(chinese), paragraphs(english));
    }

    void everyKnobThatATextNamesExists_data() { everyLesson(); }
    void everyKnobThatATextNamesExists()
    {
        const Lesson& lesson = fetched();
        for (const std::string language : {"en", "zh_CN"}) {
            QStringList labels{"Seed", "种子"};
            for (const Knob& knob : lesson.knobs)
                labels << QString::fromStdString(language == "en" ? knob.label.en
                                                                  : knob.label.zhCN);
            auto named = QRegularExpression("\\*\\*(.+?)\\*\\*")
                             .globalMatch(QString::fromStdString(lesson.text(language)));
            QVERIFY(named.hasNext());
            while (named.hasNext()) {
                const QString knob = named.next().captured(1);
                QVERIFY2(labels.filter(knob).size() == 1, qPrintable(knob));
            }
        }
    }

    void aWrongFileIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("sentence");
        const QByteArray knob = head + "[[knob]]\nid = \"n\"\nkind = \"integer\"\n";
        const QByteArray label = "label = { en = \"N\", zh_CN = \"数\" }\n";
        QTest::newRow("no title") << QByteArray("order = 1\n") << ":1: 'title' is missing";
        QTest::newRow("no order") << head.mid(10) << ":1: 'order' is missing";
        QTest::newRow("one language")
            << QByteArray("order = 1\ntitle = { en = \"First\" }\n") << ":2: 'zh_CN' is missing";
        QTest::newRow("text for a number")
            << QByteArray("order = \"1\"\ntitle = { en = \"F\", zh_CN = \"一\" }\n")
            << ":1: 'order' must be a whole number";
        QTest::newRow("misspelt key") << head + "titel = 1\n"
                                      << ":3: 'titel' is not known here; known are order, title, "
                                         "start_method, knob";
        QTest::newRow("unknown start method")
            << head + "start_method = \"vfork\"\n"
            << ":3: 'vfork' is no start method; write fork, spawn or forkserver";
        QTest::newRow("unknown kind")
            << head + "[[knob]]\nid = \"n\"\nkind = \"number\"\n"
            << ":5: 'number' is no kind of knob; write integer, real, choice, toggle or text";
        QTest::newRow("no default") << knob + label << ":3: 'default' is missing";
        QTest::newRow("default out of range")
            << knob + label + "default = 9\nfrom = 1\nto = 4\n"
            << ":7: the default is refused: n must be a whole number from 1 to 4, not '9'";
        QTest::newRow("knob as a table") << head + "[knob]\nid = \"n\"\n"
                                         << ":3: 'knob' must be written as [[knob]]";
    }
    void aWrongFileIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, sentence);
        const SmallBook book(toml);
        QCOMPARE(refusalOf(book.path()), book.lessonFile() + sentence);
    }

    void aFileThatIsNoTomlIsRefusedWithItsLine()
    {
        const SmallBook book("order = 1\ntitle = {\n");
        const QString refusal = refusalOf(book.path());
        QVERIFY2(refusal.startsWith(book.lessonFile() + ":2: "), qPrintable(refusal));
        QVERIFY(!refusal.contains('\n'));
    }

    void aFolderWithoutLessonsIsRefused()
    {
        const QTemporaryDir empty;
        QCOMPARE(refusalOf(empty.path().toStdString()),
                 empty.filePath("chapters.toml") + " cannot be read");
    }

    void theEnvironmentNamesTheFolderOfTheLessons()
    {
        const SmallBook book(head);
        qputenv("PROCESSLAB_DATA", book.folder.path().toUtf8());
        const Catalogue catalogue;
        qputenv("PROCESSLAB_DATA", "/nowhere");
        const auto refused = [] { Catalogue nowhere; };
        QVERIFY_EXCEPTION_THROWN(refused(), std::runtime_error);
        qunsetenv("PROCESSLAB_DATA");
        QVERIFY(catalogue.find("first") != nullptr);
        QVERIFY(catalogue.find("daemon") == nullptr);
    }

    void aMistypedLessonHasItsNearest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("swapped letters") << "deamon"
                                         << "daemon";
        QTest::newRow("begun") << "pool-five-t"
                               << "pool-five-tasks";
        QTest::newRow("part") << "join"
                              << "process-join daemon-join pool-no-join";
        QTest::newRow("nothing like it") << "xyzzy"
                                         << "";
    }
    void aMistypedLessonHasItsNearest()
    {
        QFETCH(QString, typed);
        QFETCH(QString, nearest);
        QStringList ids;
        for (const std::string& id : m_book.nearest(typed.toStdString()))
            ids << QString::fromStdString(id);
        ids.sort();
        QStringList expected = nearest.split(' ', Qt::SkipEmptyParts);
        expected.sort();
        QCOMPARE(ids, expected);
    }

private:
    Catalogue m_book;

    void everyLesson()
    {
        QTest::addColumn<QString>("id");
        for (const auto& chapter : m_book.chapters()) {
            for (const Lesson& lesson : chapter.lessons)
                QTest::newRow(lesson.id.c_str()) << QString::fromStdString(lesson.id);
        }
    }

    const Lesson& fetched() const
    {
        const auto id = *static_cast<QString*>(QTest::qData("id", qMetaTypeId<QString>()));
        return *m_book.find(id.toStdString());
    }
};

LAB_TEST_MAIN(TestCatalogue)
#include "test_catalogue.moc"
