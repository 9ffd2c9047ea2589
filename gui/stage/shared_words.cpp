// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/shared_words.h"

#include "gui/language/language.h"
#include "gui/stage/stage_words.h"
#include "model/words/state.h"

namespace gui {

namespace {

using Form = model::SharedNow::Form;

QString nameOf(pid_t pid, const model::World& world)
{
    return said(model::nameInWords(pid, world));
}

QString kindOf(const model::SharedNow& shared)
{
    switch (shared.form) {
    case Form::Value: return StageWords::tr("Shared value");
    case Form::Row: return StageWords::tr("Shared array");
    case Form::Dict: return StageWords::tr("Shared dict");
    }
    return {};
}

} // namespace

QString sharedTitle(const model::SharedNow& shared)
{
    return shared.name.empty() ? kindOf(shared) : kindOf(shared) + u' ' + qstring(shared.name);
}

QStringList sharedCounts(const model::SharedNow& shared)
{
    const QString counts =
        StageWords::tr("read %1 ×, written %2 ×").arg(shared.reads).arg(shared.writes);
    if (shared.losses == 0)
        return {counts};
    const QString losses =
        StageWords::tr("%n update(s) lost", nullptr, static_cast<int>(shared.losses));
    return {counts + QStringLiteral(" · ") + losses, losses};
}

QString sharedNothing(const model::SharedNow& shared)
{
    if (shared.isKnown)
        return StageWords::tr("empty");
    return shared.reads + shared.writes == 0
               ? StageWords::tr("not made yet")
               : StageWords::tr("not known: nobody has read it whole");
}

QStringList sharedStandings(const model::SharedNow& shared, const model::World& world)
{
    const QString reader = nameOf(shared.reader, world);
    if (shared.writes == 0 && shared.reads == 0)
        return {shared.isKnown ? StageWords::tr("as it was made") : QString()};
    if (shared.writes == 0)
        return {StageWords::tr("as it was made, read last by %1").arg(reader),
                StageWords::tr("as it was made")};
    const QString writer = nameOf(shared.writer, world);
    const QString wrote = StageWords::tr("written last by %1").arg(writer);
    if (shared.reads == 0)
        return {wrote};
    return {StageWords::tr("written last by %1, read last by %2").arg(writer, reader), wrote};
}

QStringList readingWordings(const std::string& part, const model::SharedReading& reading,
                            bool isOld)
{
    const QString value = qstring(reading.value);
    const QString what = part.empty() ? value : qstring(part) + u' ' + value;
    if (isOld)
        return {StageWords::tr("has read %1, which is old").arg(what),
                StageWords::tr("read %1, old").arg(what), value};
    return {StageWords::tr("has read %1").arg(what), StageWords::tr("read %1").arg(what), value};
}

QStringList lossWordings(const model::SharedNow& shared, const model::World& world)
{
    const model::LostUpdate& it = *shared.lost;
    const QString where = it.part.empty() ? QString() : qstring(it.part) + QStringLiteral(": ");
    const QString writer = nameOf(it.writer, world);
    const QString loser = nameOf(it.loser, world);
    if (it.count > 1) {
        const QString losses = StageWords::tr("%n write(s) that it had not seen are lost", nullptr,
                                              static_cast<int>(it.count));
        return {where +
                    StageWords::tr("%1 wrote %2 from the %3 it had read, over %4: %5")
                        .arg(writer, qstring(it.wrote), qstring(it.read), qstring(it.lost), losses),
                where + losses};
    }
    return {where + StageWords::tr("%1 wrote %2 from the %3 it had read: the %4 of %5 is lost")
                        .arg(writer, qstring(it.wrote), qstring(it.read), qstring(it.lost), loser),
            where + StageWords::tr("lost: the %1 of %2").arg(qstring(it.lost), loser)};
}

} // namespace gui
