// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace gui {

/// A moment that the user wants to find again.
struct Bookmark {
    model::Time t{0};
    QString note{};
    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// What the user has marked in a run: two markers, whose distance is shown, and bookmarks.
struct Marks {
    std::optional<model::Time> a{};
    std::optional<model::Time> b{};
    std::vector<Bookmark> bookmarks{}; ///< in order of time

    std::optional<model::Time> distance() const; ///< nothing while a marker is missing
    /// The place of the moment's bookmark, which is a new one without a note if it had none.
    std::size_t bookmarkOf(model::Time t);
    friend bool operator==(const Marks&, const Marks&) = default;
};

/// The bookmarks as a file, and back. Throws std::runtime_error, with one sentence, if the text is
/// no such file.
QByteArray bookmarksToJson(const std::vector<Bookmark>& bookmarks);
std::vector<Bookmark> bookmarksFromJson(const QByteArray& json);

} // namespace gui
