// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/processes/process_table.h"

#include "gui/look/plain_table.h"
#include "gui/panels/processes/process_delegate.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

using Column = ProcessModel::Column;

constexpr std::pair<Column, int> widths[] = {{Column::Name, 180},
                                             {Column::Pid, 76},
                                             {Column::Ppid, 76},
                                             {Column::Daemon, 72},
                                             {Column::State, 250}};

} // namespace

ProcessTable::ProcessTable(QWidget* parent)
    : Panel(parent),
      m_model(new ProcessModel(this)),
      m_table(new PlainTable(this)),
      m_empty(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("processes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProcessDelegate(
        ProcessModel::Birth, static_cast<int>(Column::Name),
        {static_cast<int>(Column::Pid), static_cast<int>(Column::Ppid)}, m_table));
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(static_cast<int>(column), width);
    m_empty->setProperty("role", "dim");
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 6, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    m_table->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                Q_EMIT picked(row.isValid()
                                  ? std::optional<pid_t>(row.data(ProcessModel::Pid).toInt())
                                  : std::nullopt);
            });
    retranslate();
}

void ProcessTable::showMoment(const Moment& moment)
{
    m_model->showMoment(moment);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
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
    m_empty->setText(
        tr("Every process of the run gets a row here: its PID, its parent, what it does and how "
           "it ended."));
    m_model->retranslate();
}

} // namespace gui
