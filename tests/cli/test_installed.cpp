// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_main.h"

#include <QFile>

/// The program as it lies in a prefix, with lessons of its own beside it.
class InstalledTest : public QObject
{
    Q_OBJECT

    // Beside the program, so that a hard link can stand for a copy of it.
    QTemporaryDir m_prefix{qEnvironmentVariable("PROCESSLAB_BIN") + "/prefix"};

    tests::Finished installed(const QString& arguments) const
    {
        return tests::shell(m_prefix.filePath("bin/processlab") + ' ' + arguments);
    }

private slots:
    void initTestCase()
    {
        const auto copied =
            tests::shell(QString("set -e; mkdir -p %1/bin %1/share/processlab; "
                                 "ln $processlab %1/bin; cp -r %2 %1/share/processlab/lessons")
                             .arg(m_prefix.path(), LESSONS_SOURCE));
        COMPARE_STATUS(copied, 0);
    }

    void aTextIsMendedWithoutACompiler()
    {
        QFile text(m_prefix.filePath("share/processlab/lessons/one-child/process-sum/zh_CN.md"));
        QVERIFY(text.open(QIODevice::Append));
        text.write("两点水写的一句话。\n");
        text.close();
        const auto chinese = installed("show process-sum --lang zh_CN");
        COMPARE_STATUS(chinese, 0);
        QVERIFY2(chinese.output.contains("两点水写的一句话。"), chinese.shown().constData());
    }

    void aFolderThatIsGoneIsGoneFromTheList()
    {
        const QString lesson = m_prefix.filePath("share/processlab/lessons/one-child/process-sum");
        QVERIFY2(installed("list").output.contains("process-sum"), "it was never there");
        COMPARE_STATUS(tests::shell("rm -r " + lesson), 0);
        const auto list = installed("list");
        COMPARE_STATUS(list, 0);
        QVERIFY2(!list.output.contains("process-sum"), list.shown().constData());
    }
};

LAB_TEST_MAIN(InstalledTest)
#include "test_installed.moc"
