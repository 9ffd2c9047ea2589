// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/code/line_marks.h"
#include "gui/theme/theme.h"

class QsciScintilla;

namespace gui {

/// Paints where processes are into an editor: in a margin of its own a bar in the hue of each
/// process that is at the line, and behind the line of the followed one a tint.
class LinePainter
{
public:
    LinePainter(QsciScintilla& editor, int margin);

    /// Shows these and no others; `firstLine` is the number of the editor's first line in its file.
    /// The line of the followed process is brought into view when it becomes another.
    void paint(const std::vector<LineMark>& marks, int firstLine, const Theme& theme);
    void bringIntoView(int row);

private:
    QsciScintilla* m_editor;
    int m_followedRow = -1;
};

} // namespace gui
