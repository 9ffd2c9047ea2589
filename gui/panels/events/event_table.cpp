// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_table.h"

#include "gui/look/follow_end.h"
#include "gui/look/glyph.h"
#include "gui/look/plain_table.h"
#include "gui/look/table_or_word.h"
#include "gui/look/themed.h"
#include "gui/panels/events/event_filter_menu.h"
#include "gui/panels/processes/process_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

using Column = EventModel::Column;

constexpr int narrowTable = 560;
constexpr int searchWidth = 200;
constexpr int leastSearchWidth = 96;
constexpr int typingMs = 200;

} // namespace

EventTable::EventTable(QWidget* parent)
    : Panel(parent),
      m_model(new EventModel(this)),
      m_place(new TableOrWord(QStringLiteral("events"), *m_model, this)),
      m_table(m_place->table()),
      m_search(new QLineEdit(this)),
      m_filter(new QToolButton(this)),
      m_menu(new EventFilterMenu(m_filter))
{
    m_table->setItemDelegate(new ProcessDelegate(
        EventModel::Birth, static_cast<int>(Column::Pid),
        {static_cast<int>(Column::Time), static_cast<int>(Column::Pid)}, m_table));
    m_table->setColumnWidths({{static_cast<int>(Column::Time), 90, 76},
                              {static_cast<int>(Column::Pid), 88, 70},
                              {static_cast<int>(Column::Kind), 190, 130}},
                             narrowTable);
    m_search->setObjectName(QStringLiteral("findEvent"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("eventFilter"));
    m_filter->setMenu(m_menu);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setCheckable(true); // looks pressed while it hides something
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    followEnd(*m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 6, 8);
    layout->addWidget(m_place);
    connect(&m_typing, &QTimer::timeout, this, &EventTable::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_menu, &EventFilterMenu::changed, this, &EventTable::applyFilter);
    connect(m_menu, &EventFilterMenu::lineForgotten, this, [this] { showLines({}, {}); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& row) {
        Q_EMIT picked(model::Time(row.data(EventModel::When).toLongLong()));
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& row) {
        Q_EMIT chosen(row.data(EventModel::Number).toULongLong());
    });
    retranslate();
    dress();
}

void EventTable::showMoment(const Moment& moment)
{
    m_model->showMoment(moment);
    showFiltering();
    if (std::exchange(m_event, moment.event) != moment.event && m_event)
        choose(m_model->rowOf(*m_event));
}

void EventTable::setLesson(const lessons::Lesson& lesson)
{
    m_model->setListing(lesson.id, lesson.pythonLines());
    showLines({}, {});
}

void EventTable::showFiltering()
{
    m_place->setWord(m_model->filter().isEmpty()
                         ? tr("Every event of the run is logged here, in order of time.")
                         : tr("The filter lets no event of this run pass. Filter has a way to show "
                              "every event."));
    m_filter->setChecked(!m_model->filter().isEmpty());
}

void EventTable::setProcess(std::optional<pid_t> process, const QString& name)
{
    m_process = process;
    m_menu->setProcessName(name);
    applyFilter();
}

void EventTable::showLines(LineRanges lines, const QString& name)
{
    m_lines = std::move(lines);
    m_menu->setLineName(name);
    applyFilter();
}

void EventTable::applyFilter()
{
    EventFilter filter;
    if (m_menu->isByText())
        filter.text = m_search->text();
    if (m_menu->isByProcess())
        filter.process = m_process;
    filter.lines = m_lines;
    filter.without = m_menu->without();
    m_model->setFilter(std::move(filter));
    showFiltering();
}

void EventTable::choose(const QModelIndex& row)
{
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

bool EventTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(key->modifiers().testFlag(Qt::ShiftModifier) ? EventModel::Way::Up
                                                              : EventModel::Way::Down);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void EventTable::find(EventModel::Way way)
{
    const int beforeFirst = way == EventModel::Way::Down ? m_model->rowCount() - 1 : 0;
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex found =
        m_model->find(m_search->text(), current.isValid() ? current.row() : beforeFirst, way);
    m_search->setToolTip(found.isValid()
                             ? tr("Enter finds the next event, Shift+Enter the previous")
                             : tr("No event contains this text"));
    if (!found.isValid())
        return;
    choose(found);
    Q_EMIT chosen(found.data(EventModel::Number).toULongLong());
}

void EventTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
    Panel::changeEvent(event);
}

void EventTable::dress()
{
    const Theme& theme = themeOf(palette());
    m_filter->setIcon(icon(Glyph::Filter, theme.dimText, theme.line));
}

void EventTable::retranslate()
{
    m_table->setAccessibleName(tr("Events"));
    m_search->setAccessibleName(tr("Find an event"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setToolTip(tr("Enter finds the next event, Shift+Enter the previous"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Choose which events are listed"));
    m_model->retranslate();
    showFiltering();
}

} // namespace gui
