// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/lessons/lesson_model.h"

#include <QWidget>

class QListView;

namespace gui {

/// The book on the left: chapters and lessons, one of them chosen.
class LessonList : public QWidget
{
    Q_OBJECT

public:
    explicit LessonList(const lessons::Catalogue& catalogue, QWidget* parent = nullptr);

    const lessons::Lesson* current() const;
    void choose(const std::string& lesson);
    int fittingWidth() const; ///< in pixels, so that every title can be read

signals:
    void chosen(const lessons::Lesson& lesson);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LessonModel* m_model;
    QListView* m_view;
};

} // namespace gui
