// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/now/queue_picture.h"

#include "gui/language/language.h"
#include "gui/panels/now/queue_card.h"
#include "gui/panels/process_words.h"
#include "gui/panels/seconds.h"

#include <algorithm>

namespace gui {

namespace {

constexpr std::size_t mostPassages = 3;

QString plainName(pid_t pid, const model::World& world)
{
    const model::ProcessNow* process = world.process(pid);
    return process ? qstring(process->name) : QString::number(pid);
}

QueuePicture::Party partyOf(pid_t pid, const model::World& world, const QString& waiting)
{
    QueuePicture::Party party{.pid = pid, .birth = birthOf(pid, world), .name = {}, .doing = {}};
    party.name = plainName(pid, world);
    if (const model::ProcessNow* process = world.process(pid)) {
        party.hasEnded =
            process->life == model::Life::Zombie || process->life == model::Life::Reaped;
        party.doing = waiting.isEmpty() ? doingText(*process, world) : waiting;
    }
    return party;
}

std::vector<QueuePicture::Party> partiesOf(const std::set<pid_t>& known,
                                           const std::set<pid_t>& blocked,
                                           const model::World& world, const QString& waiting)
{
    std::set<pid_t> all = known;
    all.insert(blocked.begin(), blocked.end());
    std::vector<QueuePicture::Party> parties;
    for (const pid_t pid : all)
        parties.push_back(partyOf(pid, world, blocked.contains(pid) ? waiting : QString()));
    std::sort(parties.begin(), parties.end(),
              [](const auto& a, const auto& b) { return a.birth < b.birth; });
    return parties;
}

QString standingOf(const model::QueueNow& queue)
{
    const QString counts = QueueCard::tr("%1 put · %2 got").arg(queue.puts).arg(queue.gets);
    if (queue.maxsize == 0)
        return QueueCard::tr("%1 inside, no limit · %2").arg(queue.inside.size()).arg(counts);
    return QueueCard::tr("%1 of %2 places taken · %3")
        .arg(queue.inside.size())
        .arg(queue.maxsize)
        .arg(counts);
}

} // namespace

QueuePicture pictureOf(const model::QueueNow& queue, const model::World& world)
{
    QueuePicture picture;
    picture.title = queue.name.empty() ? QueueCard::tr("Queue")
                                       : QueueCard::tr("Queue %1").arg(qstring(queue.name));
    picture.standing = standingOf(queue);
    std::set<pid_t> putters;
    std::set<pid_t> getters;
    for (const model::QueueItem& item : queue.inside) {
        putters.insert(item.putBy);
        auto& place = item.isFed ? picture.inPipe : picture.buffered;
        place.push_back({qstring(item.value), birthOf(item.putBy, world)});
    }
    for (auto passage = queue.recent.rbegin(); passage != queue.recent.rend(); ++passage) {
        putters.insert(passage->item.putBy);
        getters.insert(passage->gotBy);
        if (static_cast<std::size_t>(picture.passages.size()) < mostPassages)
            picture.passages << QueueCard::tr("%1: put by %2, got by %3 at %4 s")
                                    .arg(qstring(passage->item.value),
                                         plainName(passage->item.putBy, world),
                                         plainName(passage->gotBy, world),
                                         secondsText(passage->gotAt));
    }
    picture.putters =
        partiesOf(putters, queue.putters, world, QueueCard::tr("waits in put(): it is full"));
    picture.getters =
        partiesOf(getters, queue.getters, world, QueueCard::tr("waits in get(): it is empty"));
    return picture;
}

} // namespace gui
