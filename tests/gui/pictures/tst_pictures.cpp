// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"
#include "gui/pictures/picture_plan.h"
#include "gui/theme/theme.h"
#include "tests/gui/samples.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;
using namespace std::chrono_literals;

namespace {

QImage imageOf(const model::History& history, const PictureOptions& options)
{
    return QImage::fromData(drawPicture(history, options), "PNG");
}

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// What a reader of the PDF sees as text; empty if there is no pdftotext.
QString textOfPdf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("picture.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess program;
    program.start("pdftotext", {file.fileName(), "-"});
    return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput())
                                     : QString();
}

/// The words of an SVG's text elements, one a line.
QString textOfSvg(const QByteArray& svg)
{
    QString text;
    auto found =
        QRegularExpression("<text [^>]*>([^<]*)</text>").globalMatch(QString::fromUtf8(svg));
    while (found.hasNext())
        text += found.next().captured(1).trimmed() + '\n';
    return text;
}

const char* const flagshipWords[] = {
    "Four workers, five tasks", "seed 7",      "ForkPoolWorker-4", "17812", "task 4",
    "waits in pool.join()",     "exit code 0", "Workers: 4"};

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

    model::History m_flagship = tests::flagship();

private slots:
    void everyTokenOfThePictureIsInThePng()
    {
        for (const bool isDark : {false, true}) {
            const Theme& theme = isDark ? Theme::dark() : Theme::light();
            PictureOptions options;
            options.isDark = isDark;
            const QImage image = imageOf(m_flagship, options);
            QCOMPARE(image.width(), 1600);
            QCOMPARE(image.pixelColor(0, 0), theme.panel);
            for (std::uint32_t birth = 0; birth <= 4; ++birth)
                QVERIFY(shows(image, theme.process(birth)));
            QVERIFY(shows(image, theme.text));
            QVERIFY(shows(image, theme.grid));
        }
    }

    void sizesAreAsAskedFor_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addRow("a slide") << 1600 << 900 << 1.0 << QSize(1600, 900);
        QTest::addRow("twice as fine") << 800 << 450 << 2.0 << QSize(1600, 900);
        QTest::addRow("small") << 400 << 200 << 1.0 << QSize(400, 200);
        QTest::addRow("upright") << 600 << 1200 << 1.0 << QSize(600, 1200);
    }

    void sizesAreAsAskedFor()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, scale);
        PictureOptions options;
        options.width = width;
        options.height = height;
        options.scale = scale;
        const QImage image = imageOf(m_flagship, options);
        QTEST(image.size(), "size");
        QVERIFY(shows(image, Theme::light().process(4)));
    }

    void heightFollowsTheLanesUnlessItIsGiven()
    {
        const int two = planPicture(1600, 0, 2).size.height();
        const int five = planPicture(1600, 0, 5).size.height();
        QVERIFY(two < five && five <= 900);
        QCOMPARE(planPicture(1600, 0, 17).size.height(), 900);
        QVERIFY(planPicture(1600, 0, 60).size.height() > 900);
        QCOMPARE(planPicture(1600, 900, 60).size.height(), 900);
        QVERIFY(planPicture(1600, 0, 5).unit > planPicture(1600, 0, 41).unit);
        const PicturePlan high = planPicture(1600, 2000, 2);
        QVERIFY(high.content.height() < 700 && high.content.top() > 300);
    }

    void textStaysTextInSvg()
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.title = "Four workers, five tasks";
        const QByteArray svg = drawPicture(m_flagship, options);
        const QString text = textOfSvg(svg);
        for (const char* word : flagshipWords)
            QVERIFY2(text.contains(word), word);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains(Theme::light().process(2).name().toLatin1()));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().width(), 1600);
    }

    void textStaysTextInPdf()
    {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        PictureOptions options;
        options.format = PictureFormat::Pdf;
        options.title = "Four workers, five tasks";
        const QByteArray pdf = drawPicture(m_flagship, options);
        QVERIFY(pdf.startsWith("%PDF"));
        const QString text = textOfPdf(pdf);
        for (const char* word : flagshipWords)
            QVERIFY2(text.contains(word), word);
    }

    void aSignalsEndIsNamed()
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        const QString text = textOfSvg(drawPicture(tests::daemonRun(), options));
        QVERIFY(text.contains(QString::fromUtf8("SIGTERM −15")));
        QVERIFY(text.contains("sleeps 3 s"));
        QVERIFY(text.contains("Daemon\n")); // the lesson's title, where none is given
    }

    void theRunIsShownAsItWasAtAMoment()
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.at = 2310ms;
        const QString text = textOfSvg(drawPicture(m_flagship, options));
        QVERIFY(text.contains(QString("2.31%1s").arg(QChar(0xa0))));
        QVERIFY(text.contains("task 4"));
        QVERIFY(!text.contains("exit code"));
        options.at = 0ms;
        QVERIFY(!textOfSvg(drawPicture(m_flagship, options)).contains("task 0"));
    }

    void fortyOneLanesAreAllNamedOnASlide()
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.height = 900;
        const QString text = textOfSvg(drawPicture(tests::wide(40), options));
        for (int i = 1; i <= 40; ++i)
            QVERIFY(text.contains(QString("ForkPoolWorker-%1\n").arg(i)));
    }

    void aPictureBeyondMemoryIsRefusedInOneSentence()
    {
        PictureOptions options;
        options.height = 20'000;
        options.width = 20'000;
        options.scale = 10;
        QVERIFY_EXCEPTION_THROWN(drawPicture(m_flagship, options), std::runtime_error);
    }

    void theStageShowsTheMoment()
    {
        PictureOptions options;
        options.view = PictureView::Stage;
        options.format = PictureFormat::Svg;
        const QString end = textOfSvg(drawPicture(m_flagship, options));
        QVERIFY2(end.contains("exit code 0"), qPrintable(end));
        QVERIFY2(!end.contains("runs task"), qPrintable(end));
        options.at = 1s;
        const QString early = textOfSvg(drawPicture(m_flagship, options));
        QVERIFY2(early.contains("runs task 2"), qPrintable(early));
        QVERIFY2(early.contains("Four workers, five tasks"), qPrintable(early));
        QVERIFY2(early.contains("the program at 1.00 s"), qPrintable(early));
        QVERIFY2(!early.contains("exit code 0"), qPrintable(early));
        options.language = Language::Chinese;
        QVERIFY(!textOfSvg(drawPicture(m_flagship, options)).contains("runs task"));
    }

    void theStageIsDrawnSmallerWhereItMustFit()
    {
        PictureOptions options;
        options.view = PictureView::Stage;
        const QImage free = imageOf(tests::wide(40), options);
        options.isDark = true;
        options.height = 400;
        const QImage low = imageOf(tests::wide(40), options);
        QVERIFY(free.height() > 400);
        QCOMPARE(low.size(), QSize(1600, 400));
        QCOMPARE(low.pixelColor(0, 0), Theme::dark().panel);
        QVERIFY(shows(low, Theme::dark().process(8)));
    }

    void aRunOfNothingIsStillAPicture()
    {
        const QImage image = imageOf(model::History(), {});
        QCOMPARE(image.width(), 1600);
        QVERIFY(shows(image, Theme::light().dimText));
    }

    void theLanguageIsLeftAsItWas()
    {
        PictureOptions options;
        options.language = Language::Chinese;
        drawPicture(m_flagship, options);
        QCOMPARE(currentLanguage(), Language::English);
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
