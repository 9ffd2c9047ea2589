// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"
#include "tests/gui/window/opened_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

using tests::OpenedWindow;

/// What a person finds in the window before and between runs.
class WindowLook : public QObject
{
    Q_OBJECT

private slots:
    void opensWithTheFlagshipAndItsText();
    void speaksChineseAtOnceWhenSwitched();
    void everyControlHasANameForAScreenReader();
    void everyWordIsSetInOurLetters();
    void remembersLessonLanguageAndTheme();
    void offersTheKnobsOfTheLesson();
    void fitsIntoAWindow1024Wide();
    void startsByTheChosenMethod();
    void savesARecordingThatOpensAgain();
    void aRecordingBringsItsLessonAndSettings();
    void savesAPictureOfTheTimeline();
    void saysSoWhenThereIsNothingToExport();
};

void WindowLook::opensWithTheFlagshipAndItsText()
{
    OpenedWindow it;
    QCOMPARE(it.find<QAbstractItemView>("lessons")->currentIndex().data().toString(),
             QStringLiteral("Four workers, five tasks"));
    QVERIFY(it.find<QTextBrowser>("lessonText")->toPlainText().contains(QLatin1String("Pool(4)")));
    QVERIFY(it.find<QTextBrowser>("lessonText")->isVisible());
    QVERIFY(it.find<QPushButton>("run")->isEnabled());
    QVERIFY(!it.find<QPushButton>("pause")->isEnabled());
    QVERIFY(!it.find<QPushButton>("pause")->toolTip().isEmpty());
    QCOMPARE(it.status(), QStringLiteral("ready"));
    QVERIFY(it.table("claims")->rowCount() >= 6);
}

void WindowLook::speaksChineseAtOnceWhenSwitched()
{
    OpenedWindow it;
    it.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor(
        [&] { return it.find<QPushButton>("run")->text() == QStringLiteral("运行"); }));
    QCOMPARE(it.find<QTabBar>("bottomTabs")->tabText(1), QStringLiteral("进程"));
    QCOMPARE(it.find<QAbstractItemView>("lessons")->currentIndex().data().toString(),
             QStringLiteral("四个工作进程，五个任务"));
    QCOMPARE(it.status(), QStringLiteral("就绪"));
    it.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor(
        [&] { return it.find<QPushButton>("run")->text() == QStringLiteral("Run"); }));
}

void WindowLook::everyControlHasANameForAScreenReader()
{
    OpenedWindow it;
    for (const QWidget* widget : it.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() ||
                             (button && !button->text().isEmpty()) || widget->focusProxy();
        QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                     widget->objectName()));
    }
}

void WindowLook::everyWordIsSetInOurLetters()
{
    OpenedWindow it;
    const QStringList ours = {gui::Theme::sans().family(), gui::Theme::mono().family()};
    QStringList strange;
    for (const QWidget* widget : it.window().findChildren<QWidget*>()) {
        const bool writes = !widget->inherits("QStatusBar") && !widget->inherits("QsciScintilla");
        if (widget->isVisible() && writes && !ours.contains(widget->font().family()))
            strange << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName());
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(QStringLiteral(", "))));
}

void WindowLook::remembersLessonLanguageAndTheme()
{
    OpenedWindow it;
    it.window().choose("queue-producer-consumer");
    it.press(Qt::Key_L, Qt::ControlModifier);
    it.press(Qt::Key_T, Qt::ControlModifier);
    it.reopen();
    QCOMPARE(it.find<QPushButton>("run")->text(), QStringLiteral("运行"));
    QCOMPARE(it.find<QAbstractItemView>("lessons")->currentIndex().data().toString(),
             QStringLiteral("生产者与消费者"));
    QCOMPARE(it.settings().value(QStringLiteral("theme")).toInt(), 1);
    it.press(Qt::Key_L, Qt::ControlModifier);
}

void WindowLook::offersTheKnobsOfTheLesson()
{
    OpenedWindow it;
    auto* workers = it.find<QSpinBox>("knob-workers");
    QVERIFY(workers);
    QCOMPARE(workers->value(), 4);
    workers->setValue(2);
    QVERIFY(
        it.table("claims")->index(0, 0).data().toString().startsWith(QLatin1String("2 workers")));
    it.window().choose("daemon");
    QVERIFY(!it.find<QSpinBox>("knob-workers"));
}

void WindowLook::fitsIntoAWindow1024Wide()
{
    OpenedWindow it;
    it.window().resize(1024, 700);
    QVERIFY(QTest::qWaitFor([&] { return it.window().size() == QSize(1024, 700); }));
    for (const char* name : {"run", "pause", "stop"}) {
        const auto* button = it.find<QPushButton>(name);
        QVERIFY(it.window().rect().contains(
            QRect(button->mapTo(&it.window(), QPoint(0, 0)), button->size())));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
}

void WindowLook::savesARecordingThatOpensAgain()
{
    OpenedWindow it;
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("run.plab"));
    it.window().choose("process-join");
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }, 30'000));
    const std::size_t events = it.controller().moment().events;
    it.controller().save(file.toStdString());
    it.window().choose("daemon");
    it.window().openRecording(file.toStdString());
    QCOMPARE(it.controller().moment().events, events);
    QVERIFY(QTest::qWaitFor([&] { return it.status().startsWith(QLatin1String("completed")); }));
}

void WindowLook::startsByTheChosenMethod()
{
    OpenedWindow it;
    it.window().choose("process-join");
    QTest::keyClick(it.find<QComboBox>("method"), Qt::Key_Down);
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }, 30'000));
    QCOMPARE(it.controller().moment().world.run.method, std::string("spawn"));
    it.window().choose("start-forkserver"); // is about one method, and offers no other
    QVERIFY(!it.find<QComboBox>("method")->isVisible());
    it.window().choose("process-join");
    QCOMPARE(it.find<QComboBox>("method")->currentText(), QStringLiteral("spawn"));
}

void WindowLook::aRecordingBringsItsLessonAndSettings()
{
    OpenedWindow it;
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("run.plab"));
    it.window().choose("process-join");
    auto* method = it.find<QComboBox>("method");
    method->setCurrentText(QStringLiteral("spawn"));
    auto* seed = it.find<QSpinBox>("seed");
    seed->setValue(31);
    auto* seconds = it.find<QDoubleSpinBox>("knob-seconds");
    seconds->setValue(0.5);
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }, 30'000));
    it.controller().save(file.toStdString());
    it.window().choose("daemon");
    method->setCurrentText(QStringLiteral("fork"));
    seed->setValue(5);
    it.window().openRecording(file.toStdString());
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }));
    QCOMPARE(it.find<QAbstractItemView>("lessons")->currentIndex().data().toString(),
             QStringLiteral("Start and join"));
    QCOMPARE(it.find<QDoubleSpinBox>("knob-seconds")->value(), 0.5);
    QCOMPARE(method->currentText(), QStringLiteral("spawn"));
    QCOMPARE(seed->value(), 31);
}

void WindowLook::savesAPictureOfTheTimeline()
{
    OpenedWindow it;
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("run.png"));
    it.window().choose("process-join");
    it.click("run");
    QVERIFY(QTest::qWaitFor([&] { return it.hasEnded(); }, 30'000));
    it.window().exportPicture(file);
    const QImage picture(file);
    QVERIFY(picture.width() >= 1280);
    it.window().exportPicture(place.filePath(QStringLiteral("no/such/folder.png")));
    QVERIFY(it.find<QLabel>("sentence")->text().contains(QLatin1String("could not be written")));
    const QString strange = place.filePath(QStringLiteral("run.xyz"));
    it.window().exportPicture(strange);
    QVERIFY(it.find<QLabel>("sentence")->text().contains(QLatin1String(".png, .svg or .pdf")));
    QVERIFY(!QFile::exists(strange));
}

void WindowLook::saysSoWhenThereIsNothingToExport()
{
    OpenedWindow it;
    it.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] {
        return it.find<QLabel>("sentence")->text().contains(QLatin1String("nothing to save yet"));
    }));
}

LAB_WINDOW_TEST_MAIN(WindowLook)
#include "tst_window_look.moc"
