// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/apply_theme.h"
#include "gui/theme/contrast.h"
#include "gui/theme/style_sheet.h"
#include "gui/theme/system_theme.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using gui::Theme;

Q_DECLARE_METATYPE(QColor)

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsAsWcagDefinesIt()
    {
        QCOMPARE(gui::contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(gui::contrast(Qt::black, Qt::black), 1.0);
        // The grey that is famous for just passing on white.
        QVERIFY(qAbs(gui::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTextIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        const auto rows = [](const char* name, const Theme& theme) {
            const auto row = [name](const char* pair, QColor text, QColor ground) {
                QTest::addRow("%s: %s", name, pair) << text << ground;
            };
            for (const QColor& ground : {theme.panel, theme.background, theme.selection}) {
                const QByteArray on = ground.name().toLatin1();
                row(("text on " + on).constData(), theme.text, ground);
                row(("dim text on " + on).constData(), theme.dimText, ground);
                row(("accent on " + on).constData(), theme.accent, ground);
            }
            row("true", theme.isTrue, theme.panel);
            row("false", theme.isFalse, theme.panel);
            row("careful", theme.careful, theme.panel);
            row("on the accent", theme.onSolid, theme.accent);
            for (std::uint32_t birth = 0; birth <= 8; ++birth) {
                const QByteArray who = "process " + QByteArray::number(birth);
                row(("on " + who).constData(), theme.onSolid, theme.process(birth));
                row((who + " as text").constData(), theme.process(birth), theme.panel);
            }
        };
        rows("light", Theme::light());
        rows("dark", Theme::dark());
    }

    void everyTextIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = gui::contrast(text, ground);
        QVERIFY2(
            ratio >= gui::readableContrast,
            qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
    }

    void huesRepeatAfterTheEighthChildAndNeverAreMains()
    {
        const Theme& theme = Theme::light();
        QCOMPARE(theme.process(9), theme.process(1));
        QCOMPARE(theme.process(40), theme.process(8));
        for (std::uint32_t birth = 1; birth < 50; ++birth)
            QVERIFY(theme.process(birth) != theme.process(0));
    }

    void styleSheetHasNoTokenLeft()
    {
        const QString sheet = gui::styleSheetOf(Theme::dark(), 1.6);
        QVERIFY(!sheet.contains('@'));
        QVERIFY(sheet.contains(Theme::dark().panel.name()));
        QVERIFY(sheet.contains("font-size: 22px")); // 14 × 1.6
    }

    void runButtonIsTheAccentInBothThemes()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            gui::applyTheme(*qApp, *theme);
            QPushButton button("Run");
            button.setProperty("role", "run");
            button.resize(120, 40);
            const QImage shown = button.grab().toImage();
            QCOMPARE(shown.pixelColor(10, 20), theme->accent);
            QCOMPARE(qApp->palette().color(QPalette::Window), theme->background);
        }
    }

    void themeGoesBackAndForthWithoutLoss()
    {
        gui::applyTheme(*qApp, Theme::dark());
        gui::applyTheme(*qApp, Theme::light());
        const QString once = qApp->styleSheet();
        gui::applyTheme(*qApp, Theme::light());
        QCOMPARE(qApp->styleSheet(), once);
        QCOMPARE(qApp->palette().color(QPalette::WindowText), Theme::light().text);
    }

    void systemThemeSurvivesOurOwnPalette()
    {
        const gui::SystemTheme system;
        QSignalSpy changed(&system, &gui::SystemTheme::changed);
        QVERIFY(!system.theme().isDark); // the offscreen platform is light
        gui::applyTheme(*qApp, Theme::dark());
        QWindow window;
        QEvent themeChange(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &themeChange);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::dark().background);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
