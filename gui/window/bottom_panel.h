// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"

class QStackedWidget;

namespace gui {

class BookmarkTable;
class EventTable;
class HeaderTabs;
class OutputView;
class PanelHeader;
class ProcessTable;

/// Output, processes, events and bookmarks as tabs over one page. Only the page that is seen is
/// kept fresh.
class BottomPanel : public Panel
{
    Q_OBJECT

public:
    enum class Page { Output, Processes, Events, Bookmarks };

    explicit BottomPanel(QWidget* parent = nullptr);
    void
    placeControls(PanelHeader& header); ///< the tabs, and the controls of the page that is seen
    void showMoment(const Moment& moment) override;
    void choose(Page page);

    ProcessTable* processes() const { return m_processes; }
    EventTable* events() const { return m_events; }
    BookmarkTable* bookmarks() const { return m_bookmarks; }

signals:
    void pageShown(); ///< it wants a moment to show

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Panel*> pages() const;
    void showControls();
    void retranslate();

    HeaderTabs* m_tabs;
    QStackedWidget* m_pages;
    OutputView* m_output;
    ProcessTable* m_processes;
    EventTable* m_events;
    BookmarkTable* m_bookmarks;
    std::uint64_t m_run = 0;
};

} // namespace gui
