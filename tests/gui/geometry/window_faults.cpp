// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/geometry/window_faults.h"

#include "gui/look/focus_ring.h"
#include "gui/look/plain_table.h"
#include "gui/stage/piece_item.h"
#include "gui/stage/stage_view.h"
#include "gui/timeline/timeline_view.h"
#include "tests/gui/geometry/stage_faults.h"
#include "tests/gui/geometry/word_faults.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTextEdit>

namespace tests {

namespace {

/// Texts that may be longer than their room, and that stand whole in a tip: what the status line
/// says of an event, with its fields and values, and titles of lessons beside a narrow window.
const QStringList elidedOnPurpose{QStringLiteral("sentence"), QStringLiteral("lessons")};

/// What it is, within what, and where.
QString nameOf(const QWidget& widget)
{
    const QRect at = widget.geometry();
    QString name = QString::fromLatin1(widget.metaObject()->className());
    const QWidget* named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return QStringLiteral("%1 (%2) %3,%4 %5×%6")
        .arg(name, named->objectName())
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

/// Its children that can be seen, the window's menus and tips excepted.
std::vector<const QWidget*> partsOf(const QWidget& widget)
{
    std::vector<const QWidget*> parts;
    for (const QObject* child : widget.children()) {
        const auto* part = qobject_cast<const QWidget*>(child);
        if (part && part->isVisible() && !part->isWindow() && !part->geometry().isEmpty() &&
            !qobject_cast<const gui::FocusRing*>(part)) // lies around what has the keyboard
            parts.push_back(part);
    }
    return parts;
}

const QAbstractScrollArea* areaOf(const QWidget* viewport)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget());
    return area && area->viewport() == viewport ? area : nullptr;
}

QStringList placeFaults(const QWidget& widget)
{
    QStringList faults;
    const auto parts = partsOf(widget);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!areaOf(&widget) && !widget.rect().contains((*part)->geometry()))
            faults << nameOf(**part) + QStringLiteral(" reaches out of ") + nameOf(widget);
        for (auto other = std::next(part); other != parts.end(); ++other) {
            if ((*part)->geometry().intersects((*other)->geometry()))
                faults << nameOf(**part) + QStringLiteral(" lies on ") + nameOf(**other);
        }
    }
    return faults;
}

bool isCode(const QWidget& widget)
{
    return widget.inherits("QsciScintillaBase");
}

QStringList barFaults(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    if (!area || isCode(*area) || !area->horizontalScrollBar()->isVisible())
        return {};
    return {nameOf(widget) + QStringLiteral(" has a bar to scroll across")};
}

bool scrollsDown(const QWidget& widget)
{
    if (const QAbstractScrollArea* area = areaOf(&widget))
        return area->verticalScrollBar()->isVisible();
    const auto* timeline = qobject_cast<const gui::TimelineView*>(&widget);
    const auto* bar = timeline ? timeline->findChild<QScrollBar*>() : nullptr;
    return bar && bar->isVisible();
}

/// Where its words stand is the reader's choice.
bool isScrolled(const QWidget& widget)
{
    const QAbstractScrollArea* area = areaOf(&widget);
    return scrollsDown(widget) || (area && area->verticalScrollBar()->maximum() > 0);
}

/// Lanes and cells say in a tip what is elided; a lesson's text has ellipses of its own, and wraps.
bool mayElide(const QWidget& widget)
{
    const QAbstractScrollArea* area = areaOf(&widget);
    return qobject_cast<const gui::TimelineView*>(&widget) ||
           qobject_cast<const QTextEdit*>(area) || qobject_cast<const gui::PlainTable*>(area) ||
           elidedOnPurpose.contains(area ? area->objectName() : widget.objectName());
}

QStringList wordFaultsOf(QWidget& widget)
{
    const QAbstractScrollArea* area = areaOf(&widget);
    if (area && (isCode(*area) || qobject_cast<const gui::StageView*>(area)))
        return {}; // code scrolls across; the stage has rules of its own
    const WordRules rules{.room = QRectF(widget.rect()),
                          .mayBeElided = mayElide(widget),
                          .mayScrollDown = scrollsDown(widget)};
    QStringList faults;
    for (const QString& fault : wordFaults(textsIn(widget), rules))
        faults << nameOf(widget) + QStringLiteral(": ") + fault;
    return faults;
}

QStringList faultsOnStage(QWidget& widget)
{
    auto* view = qobject_cast<gui::StageView*>(&widget);
    if (!view)
        return {};
    gui::StagePieces pieces;
    for (const auto& [key, item] : view->stage().items())
        pieces.push_back(item->piece());
    QStringList faults = stageFaults(pieces, view->sceneRect());
    const bool isHigher =
        view->sceneRect().height() * view->transform().m22() > view->viewport()->height() + 1;
    if (isHigher && !view->verticalScrollBar()->isVisible())
        faults << QStringLiteral("the stage is cut below");
    return faults;
}

/// The window and everything in it that can be seen, from the outside to the inside.
template <class Visit>
void visitAll(QWidget& widget, const Visit& visit)
{
    visit(widget);
    for (const QWidget* part : partsOf(widget))
        visitAll(const_cast<QWidget&>(*part), visit);
}

} // namespace

std::vector<PaintedText> textsIn(QWidget& widget)
{
    return textsPaintedBy(widget.size(), [&widget](QPaintDevice& device) {
        widget.render(&device, {}, {}, QWidget::RenderFlags());
    });
}

QStringList windowFaults(QWidget& window)
{
    QStringList faults;
    visitAll(window, [&faults](QWidget& widget) {
        faults << placeFaults(widget) << barFaults(widget) << wordFaultsOf(widget)
               << faultsOnStage(widget);
    });
    return faults;
}

QStringList standings(QWidget& window)
{
    QStringList all;
    visitAll(window, [&all](QWidget& widget) {
        all << nameOf(widget);
        if (isScrolled(widget))
            return;
        for (const PaintedText& text : textsIn(widget))
            all << QStringLiteral("  %1 %2,%3")
                       .arg(text.text)
                       .arg(text.place.x(), 0, 'f', 1)
                       .arg(text.place.y(), 0, 'f', 1);
    });
    return all;
}

} // namespace tests
