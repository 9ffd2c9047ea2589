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

    /// What the text is set for. Windows change palette and type several times while they open, and
    /// to set a text is dear.
    struct Dress {
        QString markdown;
        int pixelSize = 0;
        bool isDark = false;

        friend bool operator==(const Dress&, const Dress&) = default;
    };

    QString m_markdown;
    Dress m_dress;
};

} // namespace gui
