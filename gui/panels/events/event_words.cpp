// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/events/event_words.h"

#include <QStringList>

namespace gui {

namespace {

QString textOf(const trace::Text& text)
{
    return QString::fromStdString(text).trimmed();
}
QString textOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
QString textOf(double value)
{
    return QString::number(value, 'g', 4);
}
QString textOf(std::integral auto value)
{
    return QString::number(value);
}

template <class Tag>
QString textOf(const trace::Id<Tag>& id)
{
    return QString::number(id.value);
}

template <class T>
QString textOf(const std::optional<T>& value)
{
    return value ? textOf(*value) : QStringLiteral("–");
}

template <class T>
QString textOf(const std::vector<T>& values)
{
    QStringList parts;
    for (const T& value : values)
        parts << textOf(value);
    return parts.join(QStringLiteral(", "));
}

template <class E>
QString fieldsOf(const E& event)
{
    const QStringList names =
        QString::fromLatin1(E::fieldNames.data(), static_cast<qsizetype>(E::fieldNames.size()))
            .split(u' ', Qt::SkipEmptyParts);
    QStringList parts;
    std::apply(
        [&](const auto&... values) {
            qsizetype i = 0;
            ((parts << names.value(i++) + u' ' + textOf(values)), ...);
        },
        E::fields(event));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString kindText(const trace::Record& record)
{
    if (const auto* unknown = std::get_if<trace::Unknown>(&record.event))
        return textOf(unknown->originalKind);
    return std::visit(
        []<class E>(const E&) {
            return QString::fromLatin1(E::kind.data(), static_cast<qsizetype>(E::kind.size()));
        },
        record.event);
}

QString fieldsText(const trace::Record& record)
{
    return std::visit([](const auto& event) { return fieldsOf(event); }, record.event);
}

} // namespace gui
