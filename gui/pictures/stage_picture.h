// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "model/history.h"

#include <QRect>

#include <memory>

class QPainter;

namespace gui {

class StageView;

/// A moment of a run on the stage, to be painted on any device: vectors, text as text.
class StagePicture
{
public:
    /// The run at `at`, or at its end, so many pixels wide. With a height it is drawn smaller where
    /// it needs more than that, with 0 it takes what it needs. `unit` is the size of type.
    StagePicture(const model::History& history, std::optional<model::Time> at, const Theme& theme,
                 const QSize& room, double unit);
    ~StagePicture();

    int height() const; ///< that it takes, in pixels
    void paint(QPainter& painter, const QPoint& corner);

private:
    std::unique_ptr<StageView> m_view;
};

} // namespace gui
