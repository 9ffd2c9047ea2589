// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/pending_file.h"
#include "cli/pictures.h"

#include <functional>

namespace cli {

/// A file that a run is exported to, in the format that its ending names.
class ExportFile
{
public:
    /// Throws Failure if the ending names no format or the file cannot be written.
    explicit ExportFile(const std::filesystem::path& path);

    /// Writes the file and gives it its name. Throws Failure when that fails, Interrupted when it
    /// is not wanted any more; then nothing is left of it.
    void write(const model::History& history, const PictureRequest& request,
               const Pictures& pictures);
    /// Throws Failure unless the ending names a picture.
    void refuseText() const;
    /// The same with a picture of two runs.
    void writeComparison(const model::History& kept, const model::History& shown,
                         const PictureRequest& request, const Pictures& pictures);
    const std::filesystem::path& path() const { return m_file.path(); }

private:
    void write(const std::function<void()>& writePart);

    PendingFile m_file;
};

} // namespace cli
