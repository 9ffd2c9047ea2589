// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/toml_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <stdexcept>

namespace lessons {
namespace {

toml::table parse(const std::filesystem::path& path)
{
    std::ifstream in(path);
    if (!in)
        throw std::runtime_error(fmt::format("{} cannot be read", path.string()));
    try {
        return toml::parse(in, path.string());
    } catch (const toml::parse_error& error) {
        throw std::runtime_error(fmt::format("{}:{}: {}", path.string(), error.source().begin.line,
                                             error.description()));
    }
}

} // namespace

TomlFile::TomlFile(const std::filesystem::path& path) : m_path(path), m_root(parse(path)) {}

void TomlFile::refuse(const toml::node& where, const std::string& objection) const
{
    const auto line = std::max<toml::source_index>(where.source().begin.line, 1);
    throw std::runtime_error(fmt::format("{}:{}: {}", m_path.string(), line, objection));
}

const toml::node& TomlFile::needed(const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        refuse(table, fmt::format("'{}' is missing", key));
    return *node;
}

std::string TomlFile::text(const toml::table& table, std::string_view key) const
{
    const toml::node& node = needed(table, key);
    const auto* value = node.as_string();
    if (value == nullptr || value->get().empty())
        refuse(node, fmt::format("'{}' must be a text between quotes", key));
    return value->get();
}

int TomlFile::whole(const toml::table& table, std::string_view key) const
{
    const toml::node& node = needed(table, key);
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < 0 || *value > 1'000'000)
        refuse(node, fmt::format("'{}' must be a whole number", key));
    return static_cast<int>(*value);
}

double TomlFile::number(const toml::table& table, std::string_view key, double ifMissing) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return ifMissing;
    if (!node->is_number())
        refuse(*node, fmt::format("'{}' must be a number", key));
    return *node->value<double>();
}

model::Words TomlFile::words(const toml::table& table, std::string_view key) const
{
    const toml::node& node = needed(table, key);
    const toml::table* languages = node.as_table();
    if (languages == nullptr)
        refuse(node, fmt::format("'{}' must have a text for en and one for zh_CN", key));
    allowOnly(*languages, {"en", "zh_CN"});
    return {text(*languages, "en"), text(*languages, "zh_CN")};
}

std::vector<const toml::table*> TomlFile::tables(std::string_view key) const
{
    std::vector<const toml::table*> found;
    const toml::node* node = m_root.get(key);
    if (node == nullptr)
        return found;
    if (!node->is_array_of_tables())
        refuse(*node, fmt::format("'{0}' must be written as [[{0}]]", key));
    for (const toml::node& element : *node->as_array())
        found.push_back(element.as_table());
    return found;
}

void TomlFile::allowOnly(const toml::table& table,
                         std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, node] : table) {
        if (std::ranges::find(keys, key.str()) == keys.end())
            refuse(node, fmt::format("'{}' is not known here; known are {}", key.str(),
                                     fmt::join(keys, ", ")));
    }
}

} // namespace lessons
