// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/source_tree.h"
#include "tests/support/test_main.h"

#include <regex>

namespace {

namespace fs = std::filesystem;

struct Row {
    std::string line;
    std::string ours;
    std::string verdict;
};

std::string trimmed(const std::string& text)
{
    return QString::fromStdString(text).trimmed().toStdString();
}

/// The rows of every table: the last two cells say which test it is and what it shows.
std::vector<Row> rowsOf(const fs::path& page)
{
    std::vector<Row> rows;
    std::ifstream in(page);
    for (std::string line; std::getline(in, line);) {
        static const std::regex row(R"(^\|.*\|([^|]*)\|([^|]*)\|$)");
        std::smatch cells;
        if (!std::regex_match(line, cells, row))
            continue;
        const Row found{line, trimmed(cells[1]), trimmed(cells[2])};
        if (found.ours != "---" && found.ours != "ours")
            rows.push_back(found);
    }
    return rows;
}

std::vector<std::string> quotedIn(const std::string& cell)
{
    static const std::regex quoted("`([^`]+)`");
    std::vector<std::string> names;
    for (std::sregex_iterator it(cell.begin(), cell.end(), quoted); it != std::sregex_iterator();
         ++it)
        names.push_back((*it)[1]);
    return names;
}

/// docs/conformance.md promises tests; each of them is there.
class ConformanceTest : public QObject
{
    Q_OBJECT

    const std::vector<arch::SourceFile> m_files = arch::readSources(PROCESSLAB_SOURCE);
    const fs::path m_pairs = fs::path(PROCESSLAB_SOURCE) / "tests/conformance/pairs";

    const arch::SourceFile* testProgram(const std::string& name) const
    {
        const auto found = std::ranges::find_if(m_files, [&](const arch::SourceFile& file) {
            return file.isBelow("tests") && file.path.filename() == name + ".cpp";
        });
        return found == m_files.end() ? nullptr : &*found;
    }

    /// A test function, a data row, or, in tst_conformance, a pair of programs.
    bool has(const arch::SourceFile& test, const std::string& name) const
    {
        const std::regex declared("void " + name + "\\(\\)|([rR]ow|rows\\.add)\\(\\s*\"" + name +
                                  "\"");
        std::string text;
        for (const std::string& line : test.lines)
            text += line + '\n';
        return std::regex_search(text, declared) ||
               (test.path.stem() == "tst_conformance" && fs::exists(m_pairs / (name + ".py")));
    }

    void checkNames(const Row& row) const
    {
        const arch::SourceFile* test = nullptr;
        for (const std::string& name : quotedIn(row.ours)) {
            if (name.starts_with("tst_") || name.starts_with("test_")) {
                test = testProgram(name);
                QVERIFY2(test, (name + " is no test: " + row.line).c_str());
            } else {
                QVERIFY2(test && has(*test, name), (name + " is not there: " + row.line).c_str());
            }
        }
    }

private slots:
    void everyRowNamesTestsThatExistOrSaysThatNoneDoes()
    {
        const std::vector<Row> rows = rowsOf(PROCESSLAB_SOURCE "/docs/conformance.md");
        QVERIFY(rows.size() > 60);
        for (const Row& row : rows) {
            QVERIFY2(row.ours == "not yet" || (!quotedIn(row.ours).empty() && !row.verdict.empty()),
                     row.line.c_str());
            checkNames(row);
        }
    }
};

} // namespace

LAB_TEST_MAIN(ConformanceTest)
#include "test_conformance.moc"
