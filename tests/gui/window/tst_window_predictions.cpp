// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window/opened_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

using tests::OpenedWindow;

namespace {

constexpr int runMs = 30'000;
constexpr int predictionsPage = 1;

/// The window on start() and join(): "Who prints the last line?" (main) and "With which exit code
/// does the child end?" (0).
class Asked : public OpenedWindow
{
public:
    Asked()
    {
        window().choose("process-join");
        find<QTabBar>("questionTabs")->setCurrentIndex(predictionsPage);
    }

    /// A click beside the round button, on the words.
    void guess(int choice)
    {
        QWidget* words = button(choice)->parentWidget();
        QTest::mouseClick(words, Qt::LeftButton, Qt::NoModifier,
                          QPoint(words->width() - 10, words->height() / 2));
    }
    void guessNumber(const QString& number)
    {
        auto* line = find<QLineEdit>("guess");
        line->selectAll();
        QTest::keyClicks(line, number);
    }
    bool runs()
    {
        press(Qt::Key_R, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return hasEnded(); }, runMs);
    }

    QRadioButton* button(int choice)
    {
        return find<QWidget>("predictions")->findChildren<QRadioButton*>().at(choice);
    }
    /// What the run said to the question, in the window's words; nothing if it is not shown.
    QString answer(const char* question)
    {
        const auto* line = find<QWidget>(question)->findChild<QLabel*>(QStringLiteral("answer"));
        return line->isVisible() ? line->text() : QString();
    }
    QString answerOfLast() { return answer("question-last-line"); }
    QString answerOfCode() { return answer("question-exit-code"); }
    bool remarks(const char* text)
    {
        for (const auto* label : window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == QLatin1String(text))
                return true;
        }
        return false;
    }
};

} // namespace

/// The learner predicts first, if they wish; the run's own events say who was right.
class WindowPredictions : public QObject
{
    Q_OBJECT

private slots:
    void theRunJudgesTheGuesses();
    void aGuessAfterTheRunCountsForTheNext();
    void nobodyHasToGuess();
    void spaceChoosesAndDoesNotRun();
    void aClassSeesNoAnswerBeforeItAsks();
    void aRecordingAsksItsOwnLessonsQuestions();
};

void WindowPredictions::theRunJudgesTheGuesses()
{
    Asked it;
    it.guess(0);
    QVERIFY(it.button(0)->isChecked());
    QVERIFY(it.remarks("1 of 2 predicted"));
    it.guessNumber(QStringLiteral("7"));
    QVERIFY(it.remarks("2 of 2 predicted"));
    it.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return !it.button(1)->isEnabled(); }, runMs)); // too late now
    QVERIFY(it.answerOfLast().isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }, runMs));
    QCOMPARE(it.answerOfLast(), QStringLiteral("Right: Main"));
    QCOMPARE(it.answerOfCode(), QStringLiteral("In this run: 0"));
    QVERIFY(it.remarks("1 of 2 right"));
    it.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return it.answerOfLast().endsWith(QStringLiteral("主进程")); }));
    it.press(Qt::Key_L, Qt::ControlModifier);
}

void WindowPredictions::aGuessAfterTheRunCountsForTheNext()
{
    Asked it;
    it.guess(1);
    QVERIFY(it.runs());
    QVERIFY(it.remarks("0 of 1 right"));
    it.guess(0); // having seen the answer
    QVERIFY(it.answerOfLast().isEmpty());
    QVERIFY(it.remarks("1 of 2 predicted"));
    QVERIFY(it.runs());
    QCOMPARE(it.answerOfLast(), QStringLiteral("Right: Main"));
    QVERIFY(it.remarks("1 of 1 right"));
}

void WindowPredictions::nobodyHasToGuess()
{
    Asked it;
    QVERIFY(it.runs());
    QCOMPARE(it.answerOfLast(), QStringLiteral("In this run: Main"));
    QCOMPARE(it.answerOfCode(), QStringLiteral("In this run: 0"));
    it.window().choose("daemon"); // other questions, without answers
    QVERIFY(it.answerOfCode().isEmpty());
}

void WindowPredictions::spaceChoosesAndDoesNotRun()
{
    Asked it;
    it.button(1)->setFocus();
    QTest::keyClick(it.button(1), Qt::Key_Space);
    QVERIFY(it.button(1)->isChecked());
    QVERIFY(it.remarks("1 of 2 predicted"));
    QVERIFY(!it.isRunning());
}

void WindowPredictions::aClassSeesNoAnswerBeforeItAsks()
{
    Asked it;
    QVERIFY(it.runs());
    it.press(Qt::Key_F5);
    it.press(Qt::Key_Q);
    QVERIFY(QTest::qWaitFor([&] { return it.button(0)->isVisible(); }));
    QVERIFY(it.answerOfLast().isEmpty());
    it.press(Qt::Key_A);
    QVERIFY(QTest::qWaitFor([&] { return !it.answerOfLast().isEmpty(); }));
}

void WindowPredictions::aRecordingAsksItsOwnLessonsQuestions()
{
    Asked it;
    const QTemporaryDir place;
    const std::string file = place.filePath(QStringLiteral("run.plab")).toStdString();
    QVERIFY(it.runs());
    it.controller().save(file);
    it.window().choose("daemon");
    QVERIFY(!it.find<QWidget>("question-last-line"));
    it.window().openRecording(file);
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }));
    QCOMPARE(it.answerOfLast(), QStringLiteral("In this run: Main"));
}

LAB_WINDOW_TEST_MAIN(WindowPredictions)
#include "tst_window_predictions.moc"
