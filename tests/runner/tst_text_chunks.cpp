// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/text_chunks.h"

#include "tests/support/test_main.h"

class TextChunksTest : public QObject
{
    Q_OBJECT

private slots:
    void givesWholeCharactersWhereverTheBytesAreCut()
    {
        const std::string text = "a → ü, 汉字, 𝄞 and z";
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            runner::TextChunks chunks;
            std::string got = chunks.take(text.substr(0, cut));
            QVERIFY(QString::fromStdString(got).toUtf8().toStdString() == got);
            got += chunks.take(text.substr(cut));
            got += chunks.end();
            QCOMPARE(got, text);
        }
    }

    void replacesWhatIsNoCharacter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addRow("lone byte") << QByteArray("a\xff z") << "a\uFFFD z";
        QTest::addRow("continuation") << QByteArray("\x80") << "\uFFFD";
        QTest::addRow("overlong") << QByteArray("\xc0\xaf") << "\uFFFD\uFFFD";
        QTest::addRow("surrogate") << QByteArray("\xed\xa0\x80") << "\uFFFD\uFFFD\uFFFD";
        QTest::addRow("too large") << QByteArray("\xf5\x80\x80\x80") << "\uFFFD\uFFFD\uFFFD\uFFFD";
        QTest::addRow("cut by the end") << QByteArray("a\xe2\x82") << "a\uFFFD";
        QTest::addRow("cut by a letter") << QByteArray("\xe2\x82z") << "\uFFFD\uFFFDz";
    }

    void replacesWhatIsNoCharacter()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        runner::TextChunks chunks;
        std::string got = chunks.take(bytes.toStdString());
        got += chunks.end();
        QCOMPARE(QString::fromStdString(got), text);
    }
};

LAB_TEST_MAIN(TextChunksTest)
#include "tst_text_chunks.moc"
