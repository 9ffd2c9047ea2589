// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QsciScintilla;

namespace gui {

/// A listing, read-only, with line numbers and the theme's colours.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    enum class Syntax { Python, Cpp };

    explicit CodeView(Syntax syntax, QWidget* parent = nullptr);
    void setListing(const QString& text);
    QString listing() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void nameIt();

    Syntax m_syntax;
    QsciScintilla* m_editor;
};

} // namespace gui
