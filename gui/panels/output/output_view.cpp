// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/output/output_view.h"

#include "gui/language/language.h"
#include "gui/look/follow_end.h"
#include "gui/look/plain_table.h"
#include "gui/look/table_or_word.h"
#include "gui/panels/output/output_delegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int leastFilterWidth = 96;

}

OutputView::OutputView(QWidget* parent)
    : Panel(parent),
      m_model(new OutputModel(this)),
      m_place(new TableOrWord(QStringLiteral("output"), *m_model, this)),
      m_table(m_place->table()),
      m_filter(new QComboBox(this))
{
    m_table->setItemDelegate(new OutputDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidth(static_cast<int>(OutputModel::Column::Time), 64);
    m_table->setColumnWidth(static_cast<int>(OutputModel::Column::Pid), 76);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filter->setObjectName(QStringLiteral("outputFilter"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setMinimumWidth(leastFilterWidth);
    followEnd(*m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 6, 8);
    layout->addWidget(m_place);
    connect(m_filter, &QComboBox::activated, this, [this] {
        const QVariant pid = m_filter->currentData();
        m_model->setFilter(pid.isValid() ? std::optional<pid_t>(pid.toInt()) : std::nullopt);
    });
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &OutputView::copy);
    retranslate();
}

QWidget* OutputView::filterBox() const
{
    return m_filter;
}

void OutputView::showMoment(const Moment& moment)
{
    m_model->showMoment(moment);
    offer(moment);
}

void OutputView::offer(const Moment& moment)
{
    if (moment.run != m_run) {
        m_run = moment.run;
        while (m_filter->count() > 1)
            m_filter->removeItem(1);
    }
    const auto processes = moment.history.now().byBirth();
    for (auto i = static_cast<std::size_t>(m_filter->count()) - 1; i < processes.size(); ++i)
        m_filter->addItem(
            QStringLiteral("%1  %2").arg(qstring(processes[i]->name)).arg(processes[i]->pid),
            processes[i]->pid);
}

void OutputView::copy() const
{
    QStringList lines;
    QModelIndexList rows =
        m_table->selectionModel()->selectedRows(static_cast<int>(OutputModel::Column::Text));
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        lines << row.data().toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void OutputView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void OutputView::retranslate()
{
    m_table->setAccessibleName(tr("Output of the processes"));
    m_filter->setAccessibleName(tr("Whose output is shown"));
    m_filter->setToolTip(tr("Show what all processes print, or one of them"));
    if (m_filter->count() == 0)
        m_filter->addItem(QString());
    m_filter->setItemText(0, tr("All processes"));
    m_place->setWord(
        tr("What the processes print appears here, with the time and who printed it."));
}

} // namespace gui
