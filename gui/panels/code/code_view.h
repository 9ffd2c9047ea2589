// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/code/line_painter.h"

#include <QWidget>

class QsciScintilla;

namespace gui {

/// A listing, read-only, in the theme's colours. Its licence is not shown; lines keep the numbers
/// that they have in the file.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    enum class Syntax { Python, Cpp };

    explicit CodeView(Syntax syntax, QWidget* parent = nullptr);
    void setListing(const QString& text);
    QString listing() const;
    /// Marks the lines at which processes are, and no others.
    void setMarks(std::vector<LineMark> marks);
    /// The number in its file of a row, which is counted from 0.
    int fileLine(int row) const { return m_firstLine + row; }
    void showLine(int fileLine); ///< brings it into view, and lets it stand out

signals:
    void lineChosen(int fileLine); ///< clicked, or entered by the keyboard

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void nameIt();
    void numberLines();
    void fitWidth();
    void paintMarks();

    Syntax m_syntax;
    int m_firstLine = 1;
    QsciScintilla* m_editor;
    LinePainter m_painter;
    std::vector<LineMark> m_marks;
};

} // namespace gui
