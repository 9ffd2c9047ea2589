// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"

#include <QAbstractListModel>

namespace gui {

/// Chapters and their lessons as one list: a heading, then its lessons.
class LessonModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole, LessonId };

    explicit LessonModel(const lessons::Catalogue& catalogue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QModelIndex indexOf(const std::string& lesson) const;
    const lessons::Lesson* lesson(const QModelIndex& index) const; ///< nullptr for a heading
    void retranslate();

private:
    struct Row {
        const lessons::Chapter* chapter = nullptr;
        const lessons::Lesson* lesson = nullptr; ///< nullptr: the chapter's heading
    };
    std::vector<Row> m_rows;
};

} // namespace gui
