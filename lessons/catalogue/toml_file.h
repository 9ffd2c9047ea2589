// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <toml++/toml.h>

namespace lessons {

/// A TOML file read strictly: whatever is missing, of the wrong type or not known is refused by a
/// std::runtime_error, one sentence that names the file and the line.
class TomlFile
{
public:
    explicit TomlFile(const std::filesystem::path& path);

    const toml::table& root() const { return m_root; }

    std::string text(const toml::table& table, std::string_view key) const;
    int whole(const toml::table& table, std::string_view key) const;
    double number(const toml::table& table, std::string_view key, double ifMissing) const;
    /// A table of the two languages: { en = "…", zh_CN = "…" }.
    model::Words words(const toml::table& table, std::string_view key) const;
    /// The tables of [[key]]; none if there is no such key.
    std::vector<const toml::table*> tables(std::string_view key) const;
    const toml::node& needed(const toml::table& table, std::string_view key) const;
    void allowOnly(const toml::table& table, std::initializer_list<std::string_view> keys) const;
    [[noreturn]] void refuse(const toml::node& where, const std::string& objection) const;

private:
    std::filesystem::path m_path;
    toml::table m_root;
};

} // namespace lessons
