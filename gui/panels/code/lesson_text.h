// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace gui {

/// A lesson's text (Markdown), set in the window's type and colours.
class LessonText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LessonText(QWidget* parent = nullptr);
    void setText(const QString& markdown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QString m_markdown;
};

} // namespace gui
