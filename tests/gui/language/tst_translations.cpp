// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// Nobody who reads Chinese finds an English word in the window: what lupdate finds in the sources
/// is all translated, and what is translated is all used.
class Translations : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfTheWindowIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("Chinese") << QStringLiteral("processlab_zh_CN.ts") << QStringList();
        QTest::newRow("English plurals")
            << QStringLiteral("processlab_en.ts") << QStringList(QStringLiteral("-pluralonly"));
    }

    void everyWordOfTheWindowIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        QStringList problems;
        const int messages = read(updated(file, options), problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(messages > 0);
    }

    void aMissingTranslationWouldBeRefused_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("given") << QStringLiteral("<translation>好</translation>") << false;
        QTest::newRow("unfinished")
            << QStringLiteral("<translation type=\"unfinished\">好</translation>") << true;
        QTest::newRow("no longer used")
            << QStringLiteral("<translation type=\"vanished\">好</translation>") << true;
        QTest::newRow("empty") << QStringLiteral("<translation></translation>") << true;
        QTest::newRow("an empty plural")
            << QStringLiteral("<translation><numerusform></numerusform></translation>") << true;
        QTest::newRow("a place is lost") << QStringLiteral("<translation>%1</translation>") << true;
    }

    void aMissingTranslationWouldBeRefused()
    {
        QFETCH(QString, translation);
        QFETCH(bool, isRefused);
        const QString source = QString::fromLatin1(QTest::currentDataTag()) == u"a place is lost"
                                   ? QStringLiteral("%1 of %2")
                                   : QStringLiteral("good");
        QStringList problems;
        read(QStringLiteral("<TS><context><message><source>%1</source>").arg(source).toUtf8() +
                 translation.toUtf8() + "</message></context></TS>",
             problems);
        QCOMPARE(!problems.isEmpty(), isRefused);
    }

private:
    /// The file as lupdate leaves it, which adds what is missing; ours stays as it is.
    static QByteArray updated(const QString& file, const QStringList& options)
    {
        const QDir root(QStringLiteral(PROJECT_ROOT));
        const QTemporaryDir place;
        const QString copy = place.filePath(file);
        if (!QFile::copy(root.filePath(QStringLiteral("resources/translations/") + file), copy))
            return {};
        QProcess lupdate;
        lupdate.setWorkingDirectory(root.path());
        lupdate.start(QStringLiteral(LUPDATE),
                      QStringList{QStringLiteral("gui"), QStringLiteral("-I"), QStringLiteral("."),
                                  QStringLiteral("-locations"), QStringLiteral("none")} +
                          options + QStringList{QStringLiteral("-ts"), copy});
        QFile result(copy);
        if (!lupdate.waitForFinished() || lupdate.exitCode() != 0 ||
            !result.open(QIODevice::ReadOnly))
            return {};
        return result.readAll();
    }

    /// How many messages there are; what is wrong with them goes into `problems`.
    static int read(const QByteArray& ts, QStringList& problems)
    {
        QXmlStreamReader xml(ts);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source") {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == u"translation") {
                const QString type = xml.attributes().value(QLatin1String("type")).toString();
                if (!type.isEmpty())
                    problems << type + QStringLiteral(": ") + source;
                else if (!isWhole(source, textsOf(xml)))
                    problems << QStringLiteral("empty, or a place is lost: ") + source;
            }
        }
        if (xml.hasError())
            problems << xml.errorString();
        return messages;
    }

    /// The translation, or every plural form of it.
    static QStringList textsOf(QXmlStreamReader& xml)
    {
        QStringList forms;
        QString text;
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") &&
               !xml.atEnd()) {
            if (xml.isStartElement())
                forms << xml.readElementText();
            else if (xml.isCharacters())
                text += xml.text();
        }
        return forms.isEmpty() ? QStringList(text.trimmed()) : forms;
    }

    static bool isWhole(const QString& source, const QStringList& texts)
    {
        return std::all_of(texts.begin(), texts.end(), [&source](const QString& text) {
            for (int place = 1; place <= 4; ++place) {
                const QString mark = QStringLiteral("%%1").arg(place);
                if (source.contains(mark) && !text.contains(mark))
                    return false;
            }
            return !text.isEmpty();
        });
    }
};

LAB_TEST_MAIN(Translations)
#include "tst_translations.moc"
