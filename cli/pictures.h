// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"

#include <filesystem>
#include <optional>
#include <string>

namespace cli {

/// How a picture of a run should come out.
struct PictureRequest {
    std::string view = "timeline"; ///< or stage, or window
    std::string theme = "light";   ///< or dark
    std::string language = "en";   ///< or zh_CN
    int width = 1280;              ///< in device-independent pixels
    int height = 0;                ///< 0: as high as the lanes need
    double scale = 2;              ///< pixels for each of those, where the format has pixels
    std::optional<model::Time> at; ///< the moment that the time cursor stands at
};

/// Draws runs. The command line knows no Qt: who links Qt hands it one of these.
class Pictures
{
public:
    virtual ~Pictures() = default;

    /// Writes the picture; the format goes by the file's ending: png, svg or pdf. Throws
    /// std::runtime_error with one sentence that names the file when it cannot be written.
    virtual void write(const model::History& history, const PictureRequest& request,
                       const std::filesystem::path& file) const = 0;
    /// The same of two runs on one axis, with the place where they first differ.
    virtual void writeComparison(const model::History& kept, const model::History& shown,
                                 const PictureRequest& request,
                                 const std::filesystem::path& file) const = 0;
};

} // namespace cli
