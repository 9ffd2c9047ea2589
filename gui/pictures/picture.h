// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/language/language.h"
#include "model/history.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace gui {

enum class PictureFormat { Png, Svg, Pdf };
enum class PictureView {
    Timeline, ///< what was, up to the moment
    Stage,    ///< what is at the moment
};

/// How a picture of a run should come out. With these defaults it fits a slide as it is.
struct PictureOptions {
    PictureView view = PictureView::Timeline;
    PictureFormat format = PictureFormat::Png;
    bool isDark = false;
    Language language = Language::English;
    int width = 1600;              ///< in device-independent pixels
    int height = 0;                ///< 0: as high as what is drawn needs
    double scale = 1;              ///< pixels for each of those, where the format has pixels
    std::optional<model::Time> at; ///< the run as it was then; nothing: the whole run
    std::string title;             ///< empty: the lesson's, or its id if we do not know it
};

/// The picture's bytes: vectors with text that stays text in SVG and PDF. Needs no display; starts
/// an offscreen QApplication for the time of the call if the program has none. Leaves the program's
/// language as it was. Throws std::runtime_error when the picture is too large for memory.
QByteArray drawPicture(const model::History& history, const PictureOptions& options);

} // namespace gui
