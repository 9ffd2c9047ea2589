// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/slice_words.h"

#include "gui/language/language.h"
#include "gui/timeline/time_axis.h"
#include "model/words/say.h"
#include "model/words/signals.h"
#include "model/words/state.h"
#include "model/words/turn.h"

#include <QCoreApplication>

namespace gui {

using model::Doing;
using model::Slice;
using model::Texture;

namespace {

/// Names from the tutorials' code: the same in every language.
const char* callOf(Doing doing)
{
    switch (doing) {
    case Doing::Joining:
    case Doing::JoiningQueue: return "join()";
    case Doing::JoiningPool: return "pool.join()";
    case Doing::GettingResult:
    case Doing::Getting: return "get()";
    case Doing::Putting: return "put()";
    case Doing::Sending: return "send()";
    case Doing::Receiving: return "recv()";
    case Doing::Acquiring: return "acquire()";
    case Doing::WaitingReady:
    case Doing::WaitingEvent:
    case Doing::WaitingCondition:
    case Doing::WaitingBarrier:
    case Doing::WaitingProgram: return "wait()";
    case Doing::Communicating: return "communicate()";
    case Doing::Computing:
    case Doing::Starting:
    case Doing::Sleeping:
    case Doing::ExitRules:
    case Doing::RunningTask:
    case Doing::IdleWorker:
    case Doing::ServingForks:
    case Doing::WaitingTurn:
    case Doing::WaitingInKernel: break;
    }
    return "";
}

QString taskLabel(std::uint64_t number)
{
    return said(model::say("task {}", "任务 {}", number));
}

QString whatIn(const Slice& slice, const model::Lane& lane, const model::World& world)
{
    switch (slice.texture) {
    case Texture::Task: return said(model::say("runs task {}", "执行任务 {}", slice.number));
    case Texture::Stopped: return said({"stopped by a signal", "被信号暂停"});
    case Texture::Zombie:
        return said(model::sayOf(model::nameInWords(lane.parent, world),
                                 "dead, waits to be reaped by {}", "已死亡，等待 {} 回收"));
    case Texture::Running:
    case Texture::Idle:
    case Texture::Sleeping:
    case Texture::Turn:
    case Texture::Blocked: break;
    }
    return said(model::activityInWords(slice.activity, world));
}

QString who(pid_t pid, const model::World& world)
{
    return QStringLiteral("%1 (%2)").arg(said(model::nameInWords(pid, world))).arg(pid);
}

bool isProgram(pid_t pid, const model::World& world)
{
    const model::ProcessNow* process = world.process(pid);
    return process != nullptr && process->isProgram;
}

/// A line of bold and lines below; the parts come from a lesson and may hold anything.
QString tip(const QString& title, const QStringList& lines)
{
    QString text = QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped());
    for (const QString& line : lines)
        text += QStringLiteral("<br>") + line.toHtmlEscaped();
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text);
}

QString tr(const char* text)
{
    // The context under which lupdate finds the words of this file.
    return QCoreApplication::translate("gui", text);
}

QString point(model::Time t)
{
    return pointLabel(t, std::chrono::milliseconds(1));
}

} // namespace

QString callLabel(Doing doing)
{
    return QString::fromLatin1(callOf(doing));
}

QStringList sliceLabels(const Slice& slice, const model::World& world)
{
    switch (slice.texture) {
    case Texture::Running:
    case Texture::Idle: return {};
    case Texture::Task: return {taskLabel(slice.number), QString::number(slice.number)};
    case Texture::Stopped: return {said({"stopped", "已暂停"})};
    case Texture::Turn:
        return {
            said(model::sayOf(model::nextInWords(slice.activity, world), "next: {}", "下一步：{}")),
            said(model::nextInWords(slice.activity, world))};
    case Texture::Zombie: return {said({"zombie", "僵尸"})};
    case Texture::Sleeping:
    case Texture::Blocked: break;
    }
    QStringList labels{said(model::activityInWords(slice.activity, world))};
    if (slice.texture == Texture::Sleeping)
        labels << said({"sleeps", "睡眠"});
    else if (const char* call = callOf(slice.activity.doing); *call != 0)
        labels << QString::fromLatin1(call);
    return labels;
}

QStringList endLabels(std::int32_t code)
{
    if (code >= 0)
        return {said(model::say("exit code {}", "退出码 {}", code)),
                said(model::say("exit {}", "退出 {}", code))};
    const QString signal = qstring(model::signalName(-code));
    return {QStringLiteral("%1 %2%3").arg(signal, QChar(0x2212)).arg(-code), signal};
}

QString sliceTip(const model::Lane& lane, const Slice& slice, const model::World& world,
                 model::Time now)
{
    const model::Time to = slice.isOpen ? std::max(slice.to, now) : slice.to;
    const QString when = slice.isOpen ? tr("since %1").arg(point(slice.from))
                                      : tr("%1 to %2").arg(point(slice.from), point(to));
    return tip(who(lane.pid, world), {whatIn(slice, lane, world),
                                      tr("%1, %2 long").arg(when, lengthLabel(to - slice.from))});
}

QString arrowTip(const model::Arrow& arrow, const model::World& world)
{
    const QString from = said(model::nameInWords(arrow.fromPid, world));
    const QString to = said(model::nameInWords(arrow.toPid, world));
    const QString label = qstring(arrow.label);
    const QString took =
        tr("%1, took %2").arg(point(arrow.fromTime), lengthLabel(arrow.toTime - arrow.fromTime));
    switch (arrow.kind) {
    case model::Arrow::Kind::Start: return tip(tr("%1 starts %2").arg(from, to), {took});
    case model::Arrow::Kind::Join:
        return tip((isProgram(arrow.fromPid, world) ? tr("%1 has ended: wait() returns in %2")
                                                    : tr("%1 has ended: join() returns in %2"))
                       .arg(from, to),
                   {took});
    case model::Arrow::Kind::Signal:
        return tip(tr("%1 sends %2 to %3").arg(from, label, to), {took});
    case model::Arrow::Kind::Lost:
        return tip(tr("%1 wrote over what %2 had written: %3").arg(to, from, label), {took});
    case model::Arrow::Kind::Wake:
        return tip(tr("%1 calls %2, %3 goes on").arg(from, label, to), {took});
    case model::Arrow::Kind::PutGet: break;
    }
    return tip(tr("%1 puts %2, %3 gets it").arg(from, label, to), {took});
}

QString laneTip(const model::Lane& lane, const model::World& world)
{
    QStringList lines;
    if (const model::ProcessNow* process = world.process(lane.pid))
        lines << said(model::processInWords(*process, world));
    if (lane.isDaemon)
        lines << tr("a daemon: ended by its parent's exit");
    return tip(who(lane.pid, world), lines);
}

} // namespace gui
