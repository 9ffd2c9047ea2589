// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/tree_block.h"

#include "gui/stage/pool_block.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"

#include <algorithm>
#include <set>

namespace gui {

namespace {

using namespace stage;
using About = PieceKey::About;

pid_t realParent(const model::ProcessNow& process, const model::World& world)
{
    const pid_t parent = world.parentOf(process);
    const bool isSeen = parent != process.pid && world.process(parent);
    return isSeen ? parent : world.mainPid; // a recording may lack its beginning
}

class Tree
{
public:
    Tree(const StageMoment& moment, double width)
        : m_moment(moment), m_width(width), m_levelGap(moment.isTight ? tightLevelGap : levelGap)
    {
        m_hasHands = !moment.latest.queues.empty() || !moment.latest.pipes.empty() ||
                     !moment.latest.shared.empty();
        for (const auto& [id, pool] : moment.latest.pools)
            m_workers.insert(pool.workers.begin(), pool.workers.end());
        for (const model::ProcessNow* process : moment.latest.byBirth()) {
            if (!process->isMain && !m_workers.contains(process->pid) && isSeen(*process))
                m_children[realParent(*process, moment.latest)].push_back(process->pid);
        }
    }

    Block whole()
    {
        Block result;
        result.size.setWidth(m_width);
        const model::ProcessNow* main = m_moment.latest.mainProcess();
        if (!main)
            return result;
        result.add(family(main->pid, m_width), {0, 0});
        if (m_unseen > 0) {
            const double top = result.size.height() + rowGap;
            result.pieces.push_back(
                {.key = {About::Ended},
                 .shape = StagePiece::Shape::Note,
                 .place = QRectF(0, top, m_width, rowHeight),
                 .notes = {StageWords::tr("and %n more that have ended", nullptr,
                                          static_cast<int>(m_unseen))}});
            result.size.setHeight(top + rowHeight);
        }
        return result;
    }

private:
    /// The living come first, whatever their number; the ended ones that found a place keep it.
    bool isSeen(const model::ProcessNow& process)
    {
        const model::ProcessNow* shown = m_moment.shown.process(process.pid);
        const bool lives = shown && shown->isAlive();
        const bool isSeen = lives || m_seen < mostBoxes;
        isSeen ? ++m_seen : ++m_unseen;
        return isSeen;
    }

    std::vector<trace::PoolId> poolsOf(pid_t pid) const
    {
        std::vector<trace::PoolId> pools;
        for (const auto& [id, pool] : m_moment.latest.pools) {
            if (pool.owner == pid)
                pools.push_back(id);
        }
        return pools;
    }

    /// A process with everything that hangs below it.
    Block family(pid_t pid, double room)
    {
        const double boxWidth = std::min(mostBox, room);
        const double height = Company::of(1, m_moment).height;
        const BoxRoom box{boxWidth, height, false};
        const Block head = processBlock(pid, m_moment, box);
        const QPointF corner(std::floor((room - boxWidth) / 2), 0);
        Block result;
        result.add(head, corner);
        if (m_hasHands && corner.x() > boxWidth / 2)
            result.hands[pid] = {corner.x() + boxWidth + handGap, (height - handHeight) / 2,
                                 boxWidth * 0.45, handHeight};
        result.size.setWidth(room);
        result.door = {room / 2, 0};
        const QRectF owner(corner, QSizeF(boxWidth, height));
        double top = height + m_levelGap;
        for (const trace::PoolId id : poolsOf(pid)) {
            const Block pool = poolBlock(id, m_moment, room, owner.translated(0, -top));
            addArrows(result, owner, pool, {0, top});
            result.add(pool, {0, top});
            top = result.size.height() + m_levelGap;
        }
        addChildren(result, pid, room, owner, top);
        return result;
    }

    void addArrows(Block& result, const QRectF& parent, const Block& below, QPointF at) const
    {
        double first = 1e9;
        for (const auto& [pid, box] : below.boxes)
            first = std::min(first, box.top());
        for (const auto& [pid, box] : below.boxes) {
            // Arrows to a second row would cross the first: standing below says enough.
            if (box.top() == first)
                addArrow(result, parent, pid, box.translated(at));
        }
    }

    void addArrow(Block& result, const QRectF& parent, pid_t pid, const QRectF& box) const
    {
        if (!m_moment.shown.process(pid))
            return;
        const QPointF from(parent.center().x(), parent.bottom());
        const QPointF to(box.center().x(), box.top());
        result.pieces.push_back({.key = {About::Link, static_cast<std::uint64_t>(pid)},
                                 .shape = StagePiece::Shape::Link,
                                 .place = QRectF(from, to).normalized(),
                                 .from = from,
                                 .to = to});
    }

    void addChildren(Block& result, pid_t pid, double room, const QRectF& owner, double top)
    {
        const auto found = m_children.find(pid);
        if (found == m_children.end())
            return;
        const Company company = Company::of(found->second.size(), m_moment);
        const Grid grid = Grid::of(found->second.size(), room, company.least, mostBox, company.gap);
        const BoxRoom leaf{grid.tile, company.height, m_hasHands && company.hasHands};
        std::vector<pid_t> alone;
        std::vector<pid_t> families;
        double width = -company.gap;
        for (const pid_t child : found->second) {
            (isLeaf(child) ? alone : families).push_back(child);
            width += company.gap + (isLeaf(child) ? grid.tile : widthOf(child, grid.tile, room));
        }
        // Where there are several rows, a family stands below the others, or who stands beside it
        // would seem to belong to it.
        const bool isOneRow = width <= room;
        const std::vector<pid_t>& first = isOneRow ? found->second : alone;
        if (!first.empty())
            top = addRows(result, first, leaf, company.gap, {room, top, &owner}) + m_levelGap;
        if (!isOneRow && !families.empty())
            addRows(result, families, leaf, company.gap,
                    {room, top, alone.empty() ? &owner : nullptr});
    }

    struct Rows {
        double room = 0;
        double top = 0;
        const QRectF* owner = nullptr; ///< from where arrows lead to the first row, if they do
    };

    /// Returns where they end.
    double addRows(Block& result, const std::vector<pid_t>& children, const BoxRoom& leaf,
                   double between, const Rows& rows)
    {
        std::vector<Block> blocks;
        for (const pid_t child : children)
            blocks.push_back(isLeaf(child) ? processBlock(child, m_moment, leaf)
                                           : family(child, widthOf(child, leaf.width, rows.room)));
        std::vector<QPointF> doors;
        const Block below = flow(blocks, rows.room, between, between, doors);
        for (std::size_t i = 0; rows.owner && i < doors.size(); ++i) {
            if (doors[i].y() == doors.front().y())
                addArrow(result, *rows.owner, children[i],
                         QRectF(doors[i].x(), doors[i].y() + rows.top, 0, 0));
        }
        result.add(below, {0, rows.top});
        return rows.top + below.size.height();
    }

    bool isLeaf(pid_t pid) const { return !m_children.contains(pid) && poolsOf(pid).empty(); }

    /// Of a family inside another one: as wide as its own children need, and as its neighbours are.
    double widthOf(pid_t pid, double least, double room) const
    {
        const auto found = m_children.find(pid);
        const std::size_t count = found == m_children.end() ? 0 : found->second.size();
        const bool hasPool = !poolsOf(pid).empty();
        const double wanted =
            static_cast<double>(std::max<std::size_t>(count, hasPool ? 4 : 1)) * (leastBox + gap) -
            gap;
        return std::clamp(wanted, std::min(std::max(least, leastBox), room), room);
    }

    StageMoment m_moment;
    double m_width;
    double m_levelGap;
    bool m_hasHands = false;
    std::set<pid_t> m_workers;
    std::map<pid_t, std::vector<pid_t>> m_children;
    std::size_t m_seen = 0;
    std::size_t m_unseen = 0;
};

} // namespace

Block treeBlock(const StageMoment& moment, double width)
{
    return Tree(moment, width).whole();
}

} // namespace gui
