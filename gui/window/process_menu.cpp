// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/process_menu.h"

#include "gui/language/language.h"
#include "model/words/state.h"
#include "model/words/turn.h"

#include <csignal>

namespace gui {

namespace {

struct Choice {
    int signal;
    const char* objectName;
    QString text;
};

} // namespace

ProcessMenu::ProcessMenu(pid_t pid, const model::World& world, QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("processMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const model::ProcessNow* process = world.process(pid);
    const bool isAlive = process && process->isAlive() && !world.run.hasEnded;
    const QString name = said(model::nameInWords(pid, world));
    QAction* title =
        addAction((isAlive ? tr("%1 (PID %2)") : tr("%1 (PID %2) has ended")).arg(name).arg(pid));
    title->setEnabled(false);
    addSeparator();
    if (isAlive)
        addTurns(*process, world);
    const Choice choices[] = {
        {SIGTERM, "terminate", tr("&Terminate it: terminate() sends SIGTERM")},
        {SIGKILL, "kill", tr("&Kill it: kill() sends SIGKILL")},
        {SIGSTOP, "stop", tr("&Stop it where it is: SIGSTOP")},
        {SIGCONT, "continue", tr("Let it &continue: SIGCONT")},
    };
    for (const Choice& choice : choices) {
        QAction* action = addAction(choice.text);
        action->setObjectName(QLatin1String(choice.objectName));
        action->setEnabled(isAlive);
        connect(action, &QAction::triggered, this,
                [this, signal = choice.signal] { Q_EMIT signalChosen(signal); });
    }
}

void ProcessMenu::addTurns(const model::ProcessNow& process, const model::World& world)
{
    const auto turns = model::turnsOf(process);
    for (const model::Activity* turn : turns) {
        const QString next = said(model::nextInWords(*turn, world));
        QAction* go = addAction(tr("&Give it the turn: %1").arg(next), this,
                                [this, ask = turn->ask] { Q_EMIT turnChosen(ask); });
        go->setObjectName(QStringLiteral("go"));
    }
    if (!turns.empty())
        addSeparator();
}

} // namespace gui
