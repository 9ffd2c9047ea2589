// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/bottom_panel.h"

#include "gui/look/header_tabs.h"
#include "gui/panels/bookmarks/bookmark_table.h"
#include "gui/panels/events/event_table.h"
#include "gui/panels/output/output_view.h"
#include "gui/panels/processes/process_table.h"
#include "gui/window/panel_header.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

BottomPanel::BottomPanel(QWidget* parent)
    : Panel(parent),
      m_tabs(new HeaderTabs(QStringLiteral("bottomTabs"), 4, this)),
      m_pages(new QStackedWidget(this)),
      m_output(new OutputView(m_pages)),
      m_processes(new ProcessTable(m_pages)),
      m_events(new EventTable(m_pages)),
      m_bookmarks(new BookmarkTable(m_pages))
{
    for (Panel* page : pages())
        m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        showControls();
        Q_EMIT pageShown();
    });
    retranslate();
}

std::vector<Panel*> BottomPanel::pages() const
{
    return {m_output, m_processes, m_events, m_bookmarks};
}

void BottomPanel::placeControls(PanelHeader& header)
{
    header.addLeft(m_tabs);
    header.addRight(m_output->filterBox());
    header.addRight(m_events->searchBox());
    header.addRight(m_events->filterButton());
    showControls();
}

void BottomPanel::choose(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void BottomPanel::showControls()
{
    const auto page = static_cast<Page>(m_tabs->currentIndex());
    m_output->filterBox()->setVisible(page == Page::Output);
    m_events->searchBox()->setVisible(page == Page::Events);
    m_events->filterButton()->setVisible(page == Page::Events);
}

void BottomPanel::showMoment(const Moment& moment)
{
    // Another run takes the history away that the pages read from: all of them must hear of it.
    if (std::exchange(m_run, moment.run) != moment.run) {
        for (Panel* page : pages())
            page->showMoment(moment);
        return;
    }
    static_cast<Panel*>(m_pages->currentWidget())->showMoment(moment);
}

void BottomPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void BottomPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Output, processes, events and bookmarks"));
    m_tabs->setTabText(static_cast<int>(Page::Output), tr("Output"));
    m_tabs->setTabText(static_cast<int>(Page::Processes), tr("Processes"));
    m_tabs->setTabText(static_cast<int>(Page::Events), tr("Events"));
    m_tabs->setTabText(static_cast<int>(Page::Bookmarks), tr("Notes"));
    m_tabs->setTabToolTip(static_cast<int>(Page::Bookmarks), tr("Bookmarks, each with a note"));
}

} // namespace gui
