// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/process_words.h"

#include "gui/language/language.h"
#include "model/words/state.h"

#include <QCoreApplication>

namespace gui {

QString doingText(const model::ProcessNow& process, const model::World& world)
{
    // How it ended is said by exitText(); here it is enough that it did.
    if (process.life == model::Life::Reaped)
        return QCoreApplication::translate("gui::ProcessWords", "has ended");
    return said(model::processInWords(process, world));
}

QString exitText(const model::ProcessNow& process)
{
    return process.exitCode ? said(model::exitInWords(*process.exitCode)) : QString();
}

std::optional<std::uint32_t> birthOf(pid_t pid, const model::World& world)
{
    const model::ProcessNow* process = world.process(pid);
    if (!process)
        return {};
    return process->birth;
}

} // namespace gui
