// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lessons/lesson_model.h"

#include "gui/language/language.h"

namespace gui {

LessonModel::LessonModel(const lessons::Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
{
    for (const lessons::Chapter& chapter : catalogue.chapters()) {
        if (chapter.lessons.empty())
            continue;
        m_rows.push_back({&chapter, nullptr});
        for (const lessons::Lesson& lesson : chapter.lessons)
            m_rows.push_back({&chapter, &lesson});
    }
}

int LessonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LessonModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return said(row.lesson ? row.lesson->title : row.chapter->title);
    case IsHeading: return row.lesson == nullptr;
    case LessonId: return row.lesson ? qstring(row.lesson->id) : QString();
    default: return {};
    }
}

Qt::ItemFlags LessonModel::flags(const QModelIndex& index) const
{
    return lesson(index) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                         : Qt::ItemNeverHasChildren;
}

QModelIndex LessonModel::indexOf(const std::string& lesson) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].lesson && m_rows[row].lesson->id == lesson)
            return index(static_cast<int>(row));
    }
    return {};
}

const lessons::Lesson* LessonModel::lesson(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? m_rows[row].lesson : nullptr;
}

void LessonModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

} // namespace gui
