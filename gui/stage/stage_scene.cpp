// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_scene.h"

#include "gui/stage/piece_item.h"

#include <set>
#include <utility>

namespace gui {

/// Qt ticks all animations together, at the display's rate, and has no timer when none runs.
class StageScene::Clock : public QAbstractAnimation
{
public:
    explicit Clock(StageScene& scene) : m_scene(scene) {}
    int duration() const override { return -1; }

protected:
    void updateCurrentTime(int milliseconds) override { m_scene.tick(milliseconds); }

private:
    StageScene& m_scene;
};

StageScene::StageScene(QObject* parent)
    : QGraphicsScene(parent), m_clock(std::make_unique<Clock>(*this))
{
    // Everything is drawn anew where something moves; an index would only be kept up to date.
    setItemIndexMethod(NoIndex);
}

StageScene::~StageScene() = default;

bool StageScene::isMoving() const
{
    return m_clock->state() == QAbstractAnimation::Running;
}

int StageScene::now() const
{
    return isMoving() ? m_clock->currentTime() : 0;
}

void StageScene::show(const StagePieces& pieces)
{
    // The first of a run stand there; only what comes later is seen to come.
    const bool isFirst = m_items.empty();
    std::set<PieceKey> seen;
    double z = 0;
    for (const StagePiece& piece : pieces) {
        if (!seen.insert(piece.key).second)
            continue; // a damaged recording may name a thing twice
        ++z;
        const auto found = m_items.find(piece.key);
        if (found == m_items.end()) {
            bring(piece, z);
        } else {
            found->second->setZValue(z);
            change(*found->second, piece);
        }
    }
    for (auto entry = m_items.begin(); entry != m_items.end();) {
        if (seen.contains(entry->first)) {
            ++entry;
        } else {
            letGo(entry->second);
            entry = m_items.erase(entry);
        }
    }
    if (m_isStill || isFirst)
        arrive();
}

void StageScene::bring(const StagePiece& piece, double z)
{
    auto* item = new PieceItem(piece, *m_theme);
    item->setZValue(z);
    addItem(item);
    m_items[piece.key] = item;
    item->fade(false, now());
    if (piece.origin)
        item->depart(*piece.origin, now());
    m_clock->start();
}

void StageScene::change(PieceItem& item, const StagePiece& piece)
{
    if (item.piece() == piece)
        return;
    const bool travels = item.piece().place != piece.place;
    item.setPiece(piece);
    if (travels) {
        item.depart(now());
        m_clock->start();
    }
}

void StageScene::letGo(PieceItem* item)
{
    item->fade(true, now());
    m_leaving.push_back(item);
    m_clock->start();
}

void StageScene::tick(int milliseconds)
{
    bool isMoving = false;
    for (const auto& [key, item] : m_items)
        isMoving |= item->advanceTo(milliseconds);
    std::erase_if(m_leaving, [&](PieceItem* item) {
        const bool isFading = item->advanceTo(milliseconds);
        isMoving |= isFading;
        if (!isFading)
            delete item;
        return !isFading;
    });
    if (!isMoving)
        m_clock->stop();
}

void StageScene::arrive()
{
    m_clock->stop();
    for (const auto& [key, item] : m_items)
        item->arrive();
    for (PieceItem* item : std::exchange(m_leaving, {}))
        delete item;
}

void StageScene::setStill(bool isStill)
{
    m_isStill = isStill;
    if (isStill)
        arrive();
}

void StageScene::setTheme(const Theme& theme)
{
    m_theme = &theme;
    for (const auto& [key, item] : m_items)
        item->setTheme(theme);
    for (PieceItem* item : m_leaving)
        item->setTheme(theme);
}

} // namespace gui
