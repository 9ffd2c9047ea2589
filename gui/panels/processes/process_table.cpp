// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/processes/process_table.h"

#include "gui/look/plain_table.h"
#include "gui/look/table_or_word.h"
#include "gui/panels/processes/process_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {

namespace {

using Column = ProcessModel::Column;

constexpr int narrowTable = 770;

} // namespace

ProcessTable::ProcessTable(QWidget* parent)
    : Panel(parent),
      m_model(new ProcessModel(this)),
      m_place(new TableOrWord(QStringLiteral("processes"), *m_model, this)),
      m_table(m_place->table())
{
    m_table->setItemDelegate(new ProcessDelegate(
        ProcessModel::Birth, static_cast<int>(Column::Name),
        {static_cast<int>(Column::Pid), static_cast<int>(Column::Ppid)}, m_table));
    m_table->setColumnWidths({{static_cast<int>(Column::Name), 180, 136},
                              {static_cast<int>(Column::Pid), 76, 58},
                              {static_cast<int>(Column::Ppid), 76, 58},
                              {static_cast<int>(Column::Daemon), 72, 66},
                              {static_cast<int>(Column::State), 250, 76}},
                             narrowTable);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 6, 8);
    layout->addWidget(m_place);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                Q_EMIT picked(row.isValid()
                                  ? std::optional<pid_t>(row.data(ProcessModel::Pid).toInt())
                                  : std::nullopt);
            });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProcessTable::askForMenu);
    retranslate();
}

void ProcessTable::askForMenu(const QPoint& place)
{
    // By keyboard the place is the middle of the chosen row.
    const QModelIndex row = m_table->indexAt(place);
    if (row.isValid())
        Q_EMIT menuAsked(row.data(ProcessModel::Pid).toInt(),
                         m_table->viewport()->mapToGlobal(place));
}

void ProcessTable::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fitDaemon();
}

void ProcessTable::fitDaemon()
{
    // That column gives way to how a process ended.
    const int ending =
        m_table->horizontalHeader()->sectionSizeHint(m_table->model()->columnCount() - 1);
    const int bar = m_table->verticalScrollBar()->sizeHint().width(); // also before it is there
    const QMargins sides = layout()->contentsMargins();
    const int room = width() - sides.left() - sides.right() - bar;
    const bool hasRoom = room >= m_table->narrowWidth() + ending;
    m_table->setColumnHidden(static_cast<int>(Column::Daemon), !hasRoom);
}

void ProcessTable::showMoment(const Moment& moment)
{
    m_model->showMoment(moment);
}

void ProcessTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void ProcessTable::retranslate()
{
    m_table->setAccessibleName(tr("Processes"));
    m_place->setWord(
        tr("Every process of the run gets a row here: its PID, its parent, what it does and how "
           "it ended."));
    m_model->retranslate();
    fitDaemon();
}

} // namespace gui
