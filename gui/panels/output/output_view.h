// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/output/output_model.h"
#include "gui/panels/panel.h"

class QComboBox;

namespace gui {

class PlainTable;
class TableOrWord;

/// The console: what all processes print, or one of them. Follows the newest line until the user
/// scrolls up.
class OutputView : public Panel
{
    Q_OBJECT

public:
    explicit OutputView(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;
    QWidget* filterBox() const; ///< to be placed in a header

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer(const Moment& moment);
    void retranslate();
    void copy() const;

    OutputModel* m_model;
    TableOrWord* m_place;
    PlainTable* m_table;
    QComboBox* m_filter;
    std::uint64_t m_run = 0;
};

} // namespace gui
