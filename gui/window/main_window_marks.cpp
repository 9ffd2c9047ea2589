// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bookmarks/bookmark_table.h"
#include "gui/panels/seconds.h"
#include "gui/timeline/time_axis.h"
#include "gui/timeline/timeline_view.h"
#include "gui/window/bottom_panel.h"
#include "gui/window/centre.h"
#include "gui/window/main_window.h"
#include "gui/window/status_line.h"
#include "gui/window/timeline_card.h"
#include "gui/window/workspace.h"

#include <algorithm>

/// What the user marks in a run.
namespace gui {

namespace {

using Act = WindowActions::Act;
using Way = RunController::Way;

} // namespace

void MainWindow::connectMarks()
{
    const auto on = [this](Act act, auto slot) {
        connect(m_actions->of(act), &QAction::triggered, this, slot);
    };
    on(Act::MarkA, [this] { setMarker(&Marks::a); });
    on(Act::MarkB, [this] { setMarker(&Marks::b); });
    on(Act::NoMarkers, [this] { setMarkers({}, {}); });
    on(Act::Bookmark, &MainWindow::addBookmark);
    on(Act::BookmarkBack, [this] { goToBookmark(Way::Back); });
    on(Act::BookmarkForth, [this] { goToBookmark(Way::Forth); });
    connect(m_workspace->centre()->timeline()->view(), &TimelineView::measured, this,
            [this](model::Time a, model::Time b) { setMarkers(a, b); });
    BookmarkTable* table = m_workspace->bottom()->bookmarks();
    connect(table, &BookmarkTable::picked, this, &MainWindow::setCursor);
    connect(table, &BookmarkTable::edited, this, [this](const std::vector<Bookmark>& bookmarks) {
        Marks marks = m_run.marks();
        marks.bookmarks = bookmarks;
        m_run.setMarks(std::move(marks));
    });
}

void MainWindow::setMarker(std::optional<model::Time> Marks::*marker)
{
    Marks marks = m_run.marks();
    marks.*marker = m_run.moment().t;
    setMarkers(marks.a, marks.b);
}

void MainWindow::setMarkers(std::optional<model::Time> a, std::optional<model::Time> b)
{
    Marks marks = m_run.marks();
    marks.a = a;
    marks.b = b;
    if (const auto distance = marks.distance())
        m_status->say(tr("A at %1 s, B at %2 s: %3 between them")
                          .arg(secondsText(*a, 6), secondsText(*b, 6), lengthLabel(*distance)));
    else
        m_status->showPlace();
    m_run.setMarks(std::move(marks));
}

void MainWindow::addBookmark()
{
    const Moment moment = m_run.moment();
    if (moment.history.size() == 0)
        return m_status->say(tr("There is no moment to bookmark yet: run the lesson first."));
    Marks marks = moment.marks;
    const std::size_t place = marks.bookmarkOf(moment.t);
    m_run.setMarks(std::move(marks));
    BottomPanel* bottom = m_workspace->bottom();
    bottom->choose(BottomPanel::Page::Bookmarks);
    bottom->bookmarks()->showMoment(m_run.moment());
    bottom->bookmarks()->write(place);
}

void MainWindow::goToBookmark(Way way)
{
    const Moment moment = m_run.moment();
    const auto& bookmarks = moment.marks.bookmarks;
    const auto after = std::ranges::upper_bound(bookmarks, moment.t, {}, &Bookmark::t);
    const auto from = std::ranges::lower_bound(bookmarks, moment.t, {}, &Bookmark::t);
    if (way == Way::Forth ? after == bookmarks.end() : from == bookmarks.begin())
        return m_status->say(way == Way::Forth ? tr("There is no bookmark after this moment")
                                               : tr("There is no bookmark before this moment"));
    const Bookmark there = way == Way::Forth ? *after : *std::prev(from);
    setCursor(there.t);
    TimelineView* timeline = m_workspace->centre()->timeline()->view();
    timeline->setCursor(there.t);
    timeline->showCursor();
    m_status->say(there.note);
}

} // namespace gui
