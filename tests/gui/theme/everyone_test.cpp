// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/syntax_colours.h"
#include "gui/theme/contrast.h"
#include "gui/timeline/textures.h"
#include "tests/gui/theme/colour_vision.h"

#include <QTest>
#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerpython.h>

using gui::Theme;

namespace {

constexpr std::uint32_t hues = 9;     ///< main's and eight children's
constexpr double clearlyApart = 15;   ///< so much as to be told apart in two lanes
constexpr double visibleContrast = 3; ///< WCAG 2.1, 1.4.11: what is no text, such as the focus
constexpr int syntaxStyles = 64;

QString pair(const QColor& one, const QColor& other, double value)
{
    return QStringLiteral("%1 and %2: %3").arg(one.name(), other.name()).arg(value);
}

} // namespace

Q_DECLARE_METATYPE(const Theme*)

/// What the theme's colours are to people who see otherwise than its maker.
class EveryoneTest : public QObject
{
    Q_OBJECT

    static void themes()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::newRow("light") << &Theme::light();
        QTest::newRow("dark") << &Theme::dark();
    }

private slots:
    void processesAreToldApart_data() { themes(); }
    void processesAreToldApart()
    {
        QFETCH(const Theme*, theme);
        for (const auto& vision : {tests::usualVision, tests::protanopia, tests::deuteranopia}) {
            for (std::uint32_t one = 0; one < hues; ++one) {
                for (std::uint32_t other = 0; other < one; ++other) {
                    const QColor a = theme->process(one);
                    const QColor b = theme->process(other);
                    const double apart = tests::difference(a, b, vision);
                    QVERIFY2(apart >= clearlyApart, qPrintable(pair(a, b, apart)));
                }
            }
        }
    }

    void wordsOnEverySliceAreReadable_data() { themes(); }
    void wordsOnEverySliceAreReadable()
    {
        QFETCH(const Theme*, theme);
        constexpr int textures = static_cast<int>(model::Texture::Zombie) + 1;
        for (int texture = 0; texture < textures; ++texture) {
            for (std::uint32_t hue = 0; hue < hues; ++hue) {
                const auto style =
                    gui::styleOf(static_cast<model::Texture>(texture), theme->process(hue), *theme);
                const QColor ground = style.fill.isValid() ? style.fill : theme->panel;
                const double ratio = gui::contrast(style.text, ground);
                QVERIFY2(ratio >= gui::readableContrast,
                         qPrintable(pair(style.text, ground, ratio)));
            }
        }
    }

    void codeIsReadable_data() { themes(); }
    void codeIsReadable()
    {
        QFETCH(const Theme*, theme);
        QsciLexerCPP cpp;
        QsciLexerPython python;
        for (QsciLexer* lexer : std::initializer_list<QsciLexer*>{&cpp, &python}) {
            gui::colourSyntax(*lexer, *theme, Theme::mono());
            for (int style = 0; style < syntaxStyles; ++style) {
                if (lexer->description(style).isEmpty())
                    continue; // no such style
                const QColor text = lexer->color(style);
                const double ratio = gui::contrast(text, lexer->paper(style));
                QVERIFY2(ratio >= gui::readableContrast,
                         qPrintable(pair(text, lexer->paper(style), ratio)));
            }
        }
    }

    void whatIsTrueAndFalseIsReadableEverywhere_data() { themes(); }
    void whatIsTrueAndFalseIsReadableEverywhere()
    {
        QFETCH(const Theme*, theme);
        for (const QColor& text : {theme->isTrue, theme->isFalse, theme->careful}) {
            for (const QColor& ground : {theme->panel, theme->background, theme->selection}) {
                const double ratio = gui::contrast(text, ground);
                QVERIFY2(ratio >= gui::readableContrast, qPrintable(pair(text, ground, ratio)));
            }
        }
    }

    void theFocusIsSeen_data() { themes(); }
    void theFocusIsSeen()
    {
        QFETCH(const Theme*, theme);
        for (const QColor& ground : {theme->panel, theme->background, theme->line}) {
            const double ratio = gui::contrast(theme->accent, ground);
            QVERIFY2(ratio >= visibleContrast, qPrintable(pair(theme->accent, ground, ratio)));
        }
    }
};

QTEST_MAIN(EveryoneTest)
#include "everyone_test.moc"
