// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/pool_block.h"

#include "gui/look/chips.h"
#include "gui/stage/chip_row.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

using namespace stage;
using About = PieceKey::About;
using Look = StagePiece::Look;

/// Who stands in which of the pool's places: a replaced worker leaves its place to the next one.
std::vector<pid_t> placesOf(const model::PoolNow& pool, const model::World& world)
{
    std::vector<pid_t> places;
    const auto hasEnded = [&world](pid_t pid) {
        const model::ProcessNow* process = world.process(pid);
        return process == nullptr || !process->isAlive();
    };
    for (const pid_t worker : pool.workers) {
        const auto left = std::find_if(places.begin(), places.end(), hasEnded);
        if (places.size() < pool.size || left == places.end())
            places.push_back(worker);
        else
            *left = worker;
    }
    places.resize(std::max<std::size_t>(places.size(), pool.size));
    return places;
}

struct PoolParts {
    const model::PoolNow& pool;
    const StageMoment& moment;
    QRectF owner;
    Block block;

    void addHeading(double width)
    {
        const double top = block.size.height() + rowGap;
        block.addHeading(PieceKey{About::Pool, pool.id.value}, QRectF(0, top, width, headingHeight),
                         poolTitle(pool), {poolStanding(pool, moment.shown)});
        block.size.setHeight(top + headingHeight);
    }

    void addWorkers(const std::vector<pid_t>& places, double width)
    {
        const Company company = Company::of(places.size(), moment);
        const double between = company.gap;
        const Grid grid = Grid::of(places.size(), width, company.least, mostBox, between);
        const BoxRoom room{grid.tile, company.height, places.size() <= crowd};
        const double left = std::floor((width - grid.width) / 2);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const int place = static_cast<int>(i);
            const Block tile = places[i] != 0
                                   ? processBlock(places[i], moment, room)
                                   : placeholder({About::NotYet, pool.id.value, i}, room);
            block.add(tile, {left + place % grid.columns * (grid.tile + between),
                             place / grid.columns * (tile.size.height() + between)});
        }
    }

    void addIdleHands()
    {
        for (const auto& [pid, hand] : block.hands) {
            const model::ProcessNow* worker = moment.shown.process(pid);
            if (worker && worker->isAlive() && !isBusy(pid))
                block.pieces.push_back({.key = {About::Idle, static_cast<std::uint64_t>(pid)},
                                        .shape = StagePiece::Shape::Chip,
                                        .place = hand,
                                        .look = Look::Dashed,
                                        .birth = worker->birth,
                                        .text = StageWords::tr("idle")});
        }
    }

    bool isBusy(pid_t pid) const
    {
        return std::any_of(pool.tasks.begin(), pool.tasks.end(), [pid](const model::TaskNow& task) {
            return task.state == model::TaskNow::State::Running && task.worker == pid;
        });
    }

    StagePiece taskPiece(const model::TaskNow& task) const
    {
        StagePiece piece{.key = {About::Task, pool.id.value, task.number},
                         .shape = StagePiece::Shape::Chip};
        piece.text = QString::number(task.number);
        piece.origin = owner;
        piece.look = task.state == model::TaskNow::State::Waiting ||
                             task.state == model::TaskNow::State::Done
                         ? Look::Outlined
                         : Look::Crossed;
        if (const model::ProcessNow* worker = moment.shown.process(task.worker))
            piece.birth = worker->birth;
        return piece;
    }

    void addRunning()
    {
        for (const model::TaskNow& task : pool.tasks) {
            const auto hand = block.hands.find(task.worker);
            if (task.state != model::TaskNow::State::Running || hand == block.hands.end())
                continue;
            StagePiece piece = taskPiece(task);
            piece.text = StageWords::tr("task %1").arg(task.number);
            piece.look = Look::Solid;
            piece.place = hand->second;
            block.pieces.push_back(std::move(piece));
        }
    }

    void addRow(const QRectF& place, const QString& label, const QString& nothing, bool isWaiting)
    {
        ChipRow row(block, place, {About::Label, pool.id.value, isWaiting ? 1UL : 2UL});
        row.label(label, !moment.isTight);
        std::size_t listed = 0;
        for (const model::TaskNow& task : pool.tasks) {
            if (task.state == model::TaskNow::State::Running ||
                (task.state == model::TaskNow::State::Waiting) != isWaiting)
                continue;
            row.add(taskPiece(task));
            ++listed;
        }
        const std::uint64_t all = isWaiting ? pool.waiting() : pool.done + pool.failed + pool.lost;
        row.finish(all > listed ? all - listed : 0, nothing);
    }

    void addTasks()
    {
        const double width = block.size.width();
        QRectF waiting(0, block.size.height() + rowGap, width, rowHeight);
        QRectF done = waiting.translated(0, rowHeight + rowGap);
        if (moment.isTight) { // side by side
            waiting.setWidth(std::floor(width / 2) - gap);
            done = waiting.translated(width - waiting.width(), 0);
        }
        const QString nothing = pool.running() == 0 || pool.isTerminated || moment.isTight
                                    ? StageWords::tr("none")
                                    : StageWords::tr("none: every task has a worker");
        addRow(waiting, StageWords::tr("Waiting tasks"), nothing, true);
        addRow(done, pool.lost > 0 ? StageWords::tr("Done or lost") : StageWords::tr("Done"),
               StageWords::tr("none yet"), false);
        block.size.setHeight(done.bottom());
    }
};

} // namespace

Block poolBlock(trace::PoolId id, const StageMoment& moment, double width, const QRectF& ownerBox)
{
    const auto shown = moment.shown.pools.find(id);
    model::PoolNow coming;
    coming.id = id;
    coming.size = moment.latest.pools.at(id).size;
    const model::PoolNow& pool = shown == moment.shown.pools.end() ? coming : shown->second;
    PoolParts parts{pool, moment, ownerBox, {}};
    parts.block.size.setWidth(width);
    parts.addWorkers(placesOf(pool, moment.shown), width);
    parts.addIdleHands();
    if (!moment.isTight)
        parts.addHeading(width);
    parts.addTasks();
    parts.addRunning(); // last: they lie above the rows when they move
    return std::move(parts.block);
}

} // namespace gui
