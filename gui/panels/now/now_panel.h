// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/panel.h"

#include <map>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gui {

class PoolCard;
class QueueCard;

/// What is, at the moment shown: a card for each pool and each queue of the run.
class NowPanel : public Panel
{
    Q_OBJECT

public:
    explicit NowPanel(QWidget* parent = nullptr);
    void showMoment(const Moment& moment) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< what all cards need
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showHeader(const Moment& moment);

    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_empty;
    QWidget* m_cards;
    QVBoxLayout* m_column;
    QScrollArea* m_scroll;
    std::map<trace::PoolId, PoolCard*> m_pools;
    std::map<trace::QueueId, QueueCard*> m_queues;
    std::uint64_t m_run = 0;
    bool m_hasEvents = false;
};

} // namespace gui
