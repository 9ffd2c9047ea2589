// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compare/difference_marks.h"

#include "gui/language/language.h"
#include "model/compare/difference_words.h"

#include <QCoreApplication>

namespace gui {

namespace {

class Comparing
{
    Q_DECLARE_TR_FUNCTIONS(gui::Comparing)
};

} // namespace

std::optional<DifferenceMark> markOf(const model::History& run, std::optional<std::size_t> event)
{
    if (!event)
        return {};
    const trace::At at = run.at(*event).at;
    return DifferenceMark{at.t, at.pid, Comparing::tr("first difference"),
                          said(model::compare::eventInWords(run, *event))};
}

QString keptName()
{
    return Comparing::tr("Kept: %1");
}

QString shownName()
{
    return Comparing::tr("This run: %1");
}

} // namespace gui
