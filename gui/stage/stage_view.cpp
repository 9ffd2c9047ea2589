// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_view.h"

#include "gui/look/themed.h"
#include "gui/stage/piece_item.h"
#include "gui/stage/piece_painter.h"
#include "gui/stage/stage_layout.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace gui {

namespace {

/// The ways to make everything fit, the best first.
struct Manner {
    double scale;
    bool isTight;
    bool isDense = false;
};
constexpr std::array<Manner, 9> manners{{{1, false},
                                         {1, true},
                                         {0.92, true},
                                         {0.85, true},
                                         {0.8, true},
                                         {1, true, true},
                                         {0.9, true, true},
                                         {0.8, true, true},
                                         {0.73, true, true}}};

constexpr double leastScale = 0.8; ///< smaller type cannot be read

constexpr double roomScale = 1.85;
constexpr double mostOfGrown = 0.6; ///< of the height that it may have

/// Nobody goes in a pause, and nobody in the past.
bool canGiveTurns(const Moment& moment)
{
    const model::RunNow& run = moment.history.now().run;
    return moment.isPresent && run.isStepping && !run.isPaused;
}

} // namespace

StageView::StageView(QWidget* parent) : QGraphicsView(parent), m_scene(new StageScene(this))
{
    setObjectName(QStringLiteral("stage"));
    setScene(m_scene);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(0, 0);
    setFocusPolicy(Qt::StrongFocus);
    m_scene->setTheme(themeOf(palette()));
    retranslate();
}

void StageView::showMoment(const Moment& moment)
{
    const bool isOtherRun = std::exchange(m_run, moment.run) != moment.run;
    const StageLayout layout = fit(moment);
    m_scene->show(layout.pieces);
    if (isOtherRun)
        m_scene->arrive();
    describe(layout.pieces);
}

StageLayout StageView::fit(const Moment& moment)
{
    // A scroll bar that comes and goes must not change the layout.
    const double width = contentsRect().width();
    StageLayout layout;
    double scale = 1;
    const auto fitsIn = [&](double most, const Manner& manner) {
        scale = manner.scale * m_unit;
        layout = StageLayout::of({moment.world, moment.history.now(), manner.isTight,
                                  canGiveTurns(moment), moment.t, manner.isDense, m_isForRoom},
                                 std::floor(width / scale));
        return layout.height * scale <= most;
    };
    bool hasRoom = m_growth > 1 && (fitsIn(m_most * mostOfGrown, {m_growth, false}) ||
                                    fitsIn(m_most * mostOfGrown, {(1 + m_growth) / 2, false}));
    for (auto manner = manners.begin();
         !hasRoom && manner != manners.end() && manner->scale * m_unit >= leastScale; ++manner)
        hasRoom = fitsIn(m_most, *manner);
    setVerticalScrollBarPolicy(hasRoom ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setTransform(QTransform::fromScale(scale, scale));
    setSceneRect(0, 0, std::floor(width / scale), layout.height);
    m_wanted = std::min(m_most, static_cast<int>(std::ceil(layout.height * scale)));
    return layout;
}

void StageView::setScale(double scale)
{
    m_unit = scale;
}

void StageView::setForRoom(bool isForRoom, double larger)
{
    m_isForRoom = isForRoom;
    setScale(isForRoom ? roomScale * larger : 1);
}

QSize StageView::sizeHint() const
{
    return {480, 120};
}

void StageView::describe(const StagePieces& pieces)
{
    QStringList words;
    for (const StagePiece& piece : pieces) {
        if (piece.shape == StagePiece::Shape::Box || piece.shape == StagePiece::Shape::Heading)
            words << wordsOf(piece);
    }
    const QString description = words.join(QStringLiteral(". "));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

const StagePiece* StageView::pieceAt(const QPoint& place) const
{
    for (const QGraphicsItem* item : items(place)) {
        const auto* piece = static_cast<const PieceItem*>(item);
        if (piece->piece().pid != 0 && piece->contains(piece->mapFromScene(mapToScene(place))))
            return &piece->piece();
    }
    return nullptr;
}

void StageView::mousePressEvent(QMouseEvent* event)
{
    const StagePiece* piece = pieceAt(event->pos());
    if (!piece || event->button() != Qt::LeftButton)
        return;
    if (piece->shape == StagePiece::Shape::Button)
        Q_EMIT turnGiven(piece->pid, piece->ask);
    else
        Q_EMIT processPicked(piece->pid);
}

void StageView::contextMenuEvent(QContextMenuEvent* event)
{
    if (const StagePiece* piece = pieceAt(event->pos()))
        Q_EMIT menuAsked(piece->pid, event->globalPos());
}

void StageView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT resized();
}

void StageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_scene->setTheme(themeOf(palette()));
    QGraphicsView::changeEvent(event);
}

void StageView::retranslate()
{
    setAccessibleName(tr("The program at the moment shown"));
}

} // namespace gui
