// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/presenter.h"

#include "gui/language/language.h"
#include "gui/look/announce.h"
#include "gui/look/elided_label.h"
#include "gui/look/themed.h"
#include "gui/panels/events/event_words.h"
#include "gui/panels/seconds.h"
#include "model/narration/narration.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

// Of the smallest projector.
constexpr double leastScale = 1.6;
constexpr QSize leastWindow{1280, 720};
constexpr int captionSize = 26; ///< pixels
constexpr int hintSize = 18;

constexpr double mostGrowth = 3;
constexpr int growthSteps = 10; ///< from one size of type to the double one
constexpr int captionLines = 2;
constexpr int readingMs = 400; ///< so long a sentence stands while the run goes on

QString sentenceOf(const Moment& moment, std::size_t event)
{
    const trace::Record record = moment.history.at(event);
    const bool isNow = event + 1 == moment.events;
    const auto words = model::narration::sentenceOf(
        record, isNow ? moment.world : moment.history.worldAfter(event + 1));
    return words ? said(*words) : kindText(record);
}

} // namespace

Presenter::Presenter(QWidget& window)
    : QFrame(&window),
      m_when(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_hint(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("presenter"));
    m_sentence->setObjectName(QStringLiteral("caption"));
    m_hint->setObjectName(QStringLiteral("presenterKeys"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* told = new QHBoxLayout;
    told->setSpacing(18);
    told->addWidget(m_when);
    told->addWidget(m_sentence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 8, 28, 8);
    layout->setSpacing(4);
    layout->addLayout(told);
    layout->addWidget(m_hint);
    addKeys(window, "Space; Right; PgDown", &Presenter::nextAsked);
    addKeys(window, "PgUp; Left", &Presenter::backAsked);
    addKeys(window, "Q", &Presenter::questionsAsked);
    addKeys(window, "A", &Presenter::answersAsked);
    addKeys(window, "Esc", &Presenter::leaveAsked);
    dress();
    setOn(false);
}

void Presenter::addKeys(QWidget& window, const char* keys, void (Presenter::*asked)())
{
    auto* action = new QAction(this);
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(keys)));
    window.addAction(action);
    connect(action, &QAction::triggered, this, asked);
    m_keys << action;
}

void Presenter::setOn(bool isOn)
{
    m_isOn = isOn;
    for (QAction* key : m_keys)
        key->setEnabled(isOn);
    m_told.reset();
    m_sinceTold.invalidate();
    setVisible(isOn);
}

double Presenter::scaleIn(const QSize& window)
{
    const double growth = std::min(static_cast<double>(window.width()) / leastWindow.width(),
                                   static_cast<double>(window.height()) / leastWindow.height());
    return leastScale * std::floor(std::clamp(growth, 1.0, mostGrowth) * growthSteps) / growthSteps;
}

void Presenter::setScale(double scale)
{
    m_scale = scale;
    dress();
}

void Presenter::setTitle(const QString& title)
{
    m_title = title;
}

void Presenter::showMoment(const Moment& moment, RunController::Phase phase,
                           std::optional<std::size_t> event)
{
    if (!m_isOn)
        return;
    showKeys(moment, phase);
    if (std::exchange(m_run, moment.run) != moment.run)
        m_told.reset();
    if (!event)
        return say({}, m_title);
    const bool isRunning = moment.isPresent && phase == RunController::Phase::Running;
    const bool isBeingRead =
        isRunning && m_told && m_sinceTold.isValid() && !m_sinceTold.hasExpired(readingMs);
    if (event != m_told && !isBeingRead)
        tell(moment, *event);
}

void Presenter::tell(const Moment& moment, std::size_t event)
{
    m_told = event;
    m_sinceTold.start();
    say(tr("%1 s").arg(secondsText(moment.history.at(event).at.t)), sentenceOf(moment, event));
    announce(m_sentence);
}

void Presenter::say(const QString& when, const QString& sentence)
{
    m_when->setVisible(!when.isEmpty());
    m_when->setText(when);
    m_sentence->setText(sentence);
}

QString Presenter::sentence() const
{
    return m_sentence->text();
}

void Presenter::showKeys(const Moment& moment, RunController::Phase phase)
{
    using Phase = RunController::Phase;
    QString next;
    if (phase == Phase::Ready)
        next = tr("Space runs the lesson");
    else if (!moment.isPresent && moment.events == moment.history.size() && phase == Phase::Ended)
        next = tr("the end of the run");
    else if (!moment.isPresent)
        next = tr("Space or PageDown: next step");
    else if (phase == Phase::Running)
        next = tr("Space pauses");
    else if (phase == Phase::Paused)
        next = tr("Space goes on");
    else
        next = tr("Space goes through the run from its beginning");
    m_hint->setWordings(
        {next + tr(" · PageUp: back · Q questions · A answers · Ctrl+R runs again · Esc leaves"),
         next + tr(" · PageUp: back · Q questions · A answers · Esc leaves"),
         next + tr(" · Esc leaves")});
}

void Presenter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_told.reset();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
    QFrame::changeEvent(event);
}

void Presenter::dress()
{
    const Theme& theme = themeOf(palette());
    const double larger = std::max(1.0, m_scale / leastScale);
    const auto sheet = [larger](const QColor& colour, int size, int weight) {
        return QStringLiteral("color: %1; font-size: %2px; font-weight: %3;")
            .arg(colour.name())
            .arg(std::lround(size * larger))
            .arg(weight);
    };
    m_when->setStyleSheet(sheet(theme.dimText, captionSize, 400));
    m_sentence->setStyleSheet(sheet(theme.text, captionSize, 600));
    m_hint->setStyleSheet(sheet(theme.dimText, hintSize, 400));
    m_sentence->ensurePolished();
    // Of fixed height, so that the picture above stands still.
    const int lineHeight = m_sentence->fontMetrics().lineSpacing();
    m_sentence->setFixedHeight(captionLines * lineHeight);
    m_when->setFixedHeight(captionLines * lineHeight);
}

} // namespace gui
