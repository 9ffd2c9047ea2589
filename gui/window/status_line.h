// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QToolButton;

namespace gui {

class ElidedLabel;

/// The bottom of the window: what is chosen or what went wrong, in one sentence; at the right hints
/// for the keys and the switches for theme and language.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setPlace(const QString& place); ///< the lesson that is chosen
    void showPlace();                    ///< instead of what was said since
    void say(const QString& sentence);   ///< until the next place, run or sentence
    void complain(const QString& sentence);
    QString sentence() const;
    void setThemeName(const QString& name);

signals:
    void presentAsked();
    void panelsAsked();
    void keysAsked();
    void exportAsked();
    void themeAsked();
    void languageAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addSwitch(const QString& name);
    void retranslate();
    void show(const QString& sentence, bool isWrong);

    ElidedLabel* m_sentence;
    QToolButton* m_present;
    QToolButton* m_panels;
    QToolButton* m_keys;
    QToolButton* m_export;
    QToolButton* m_theme;
    QToolButton* m_language;
    QString m_place;
    bool m_isWrong = false;
};

} // namespace gui
