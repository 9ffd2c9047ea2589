// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tests {

/// One picture of the window: what it runs, how it looks and when it is taken.
struct Shot {
    QString name = {};
    const char* lesson = "pool-five-tasks";
    QSize size{1600, 1000};
    bool isDark = false;
    bool isChinese = false;
    std::optional<double> at = {}; ///< seconds into the run; nothing: after its end
    bool runs = true;              ///< false: the window as it opens
    int page = 0;                  ///< of the bottom panel
    int codePage = 1;              ///< of the code panel
    int questionPage = 0;          ///< 1: predictions
    int seed = 6;
    std::vector<Qt::Key> keys = {}; ///< pressed one after the other when it has come so far
    std::vector<std::pair<const char*, int>> knobs = {};
    std::optional<int> seedOfKept = {}; ///< a run with that seed is kept, and this one compared
    std::vector<int> turns = {};        ///< keys of those who go one after the other, in step mode
};

std::vector<Shot> allShots();

/// Saves FOLDER/<name>.png. False, with a sentence on standard error, when it cannot.
bool take(const Shot& shot, const QString& folder);

} // namespace tests
