// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/code/code_view.h"

#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using gui::CodeView;

/// Listings: what is shown of them, and under which number.
class Code : public QObject
{
    Q_OBJECT

private slots:
    void linesKeepTheNumbersThatTheyHaveInTheFile()
    {
        CodeView view(CodeView::Syntax::Python);
        view.setListing(QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n\nimport os\n"
                                       "print(os.getpid())\n"));
        QVERIFY(view.listing().startsWith(QStringLiteral("import os")));
        QCOMPARE(view.fileLine(0), 3);
        QCOMPARE(view.fileLine(1), 4);
    }

    void aListingWithoutALicenceBeginsAtOne()
    {
        CodeView view(CodeView::Syntax::Cpp);
        view.setListing(QStringLiteral("int main() {}\n"));
        QCOMPARE(view.fileLine(0), 1);
        QCOMPARE(view.listing(), QStringLiteral("int main() {}\n"));
    }

    void aWideListingScrollsSidewaysAndANarrowOneDoesNot()
    {
        CodeView view(CodeView::Syntax::Cpp);
        view.resize(300, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QScrollBar* bar = view.findChild<QsciScintilla*>()->horizontalScrollBar();
        view.setListing(QStringLiteral("int a;\n"));
        QVERIFY(QTest::qWaitFor([bar] { return !bar->isVisible(); }));
        view.setListing(QStringLiteral("int a = ") + QStringLiteral("1 + ").repeated(60) +
                        QStringLiteral("1;\n"));
        QVERIFY(QTest::qWaitFor([bar] { return bar->isVisible(); }));
    }
};

QTEST_MAIN(Code)
#include "tst_code.moc"
