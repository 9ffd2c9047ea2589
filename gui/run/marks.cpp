// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/marks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <stdexcept>

namespace gui {

namespace {

const QString listName = QStringLiteral("bookmarks");
const QString timeName = QStringLiteral("t_ns");
const QString noteName = QStringLiteral("note");

} // namespace

std::optional<model::Time> Marks::distance() const
{
    return a && b ? std::optional(std::max(*a, *b) - std::min(*a, *b)) : std::nullopt;
}

std::size_t Marks::bookmarkOf(model::Time t)
{
    auto place = std::ranges::lower_bound(bookmarks, t, {}, &Bookmark::t);
    if (place == bookmarks.end() || place->t != t)
        place = bookmarks.insert(place, {t, {}});
    return static_cast<std::size_t>(place - bookmarks.begin());
}

QByteArray bookmarksToJson(const std::vector<Bookmark>& bookmarks)
{
    QJsonArray list;
    for (const Bookmark& it : bookmarks)
        list << QJsonObject{{timeName, static_cast<qint64>(it.t.count())}, {noteName, it.note}};
    return QJsonDocument(QJsonObject{{listName, list}}).toJson();
}

std::vector<Bookmark> bookmarksFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value(listName).isArray())
        throw std::runtime_error(
            QCoreApplication::translate("gui::Marks", "there is no list of bookmarks in it")
                .toStdString());
    Marks marks;
    for (const QJsonValue& it : document.object().value(listName).toArray())
        marks.bookmarks[marks.bookmarkOf(model::Time(it[timeName].toInteger()))].note =
            it[noteName].toString();
    return marks.bookmarks;
}

} // namespace gui
