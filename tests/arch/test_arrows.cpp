// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/source_tree.h"
#include "tests/support/test_main.h"

namespace {

namespace fs = std::filesystem;
using arch::SourceFile;

/// What a folder may include besides itself; ARCHITECTURE.md draws it. The longest match counts.
const std::map<fs::path, std::set<fs::path>> allowed{
    {"engine/trace", {}},
    {"engine/os", {}},
    {"engine/mp", {"engine/os", "engine/trace"}},
    {"engine/runner", {"engine/mp", "engine/os", "engine/trace"}},
    {"engine/session", {"engine/os", "engine/trace"}},
    {"engine/model", {"engine/trace"}},
    {"engine/exports", {"engine/model", "engine/trace"}},
    {"lessons", {"engine/mp", "engine/model", "engine/trace"}},
    {"cli",
     {"engine/session", "engine/model", "engine/exports", "engine/trace", "lessons/catalogue"}},
    {"gui",
     {"engine/session", "engine/model", "engine/exports", "engine/trace", "lessons/catalogue"}},
    {"gui/main.cpp", {"gui", "cli", "engine/session"}},
};

class ArrowsTest : public QObject
{
    Q_OBJECT

    const std::vector<SourceFile> m_files = arch::readSources(PROCESSLAB_SOURCE);

private slots:
    void everyIncludeIsAFileOfOursOrAMocOne()
    {
        for (const SourceFile& file : m_files)
            for (const std::string& name : file.unknown)
                QVERIFY2(name.ends_with(".moc"), qPrintable(described(file, name)));
    }

    void includesFollowTheArrows()
    {
        for (const SourceFile& file : m_files) {
            const auto* home = homeOf(file);
            if (!home)
                continue; // tests see everything
            for (const fs::path& include : file.includes)
                QVERIFY2(isAllowed(*home, include), qPrintable(described(file, include.string())));
        }
    }

    void nothingOutsideTestsIncludesATest()
    {
        for (const SourceFile& file : m_files)
            for (const fs::path& include : file.includes)
                QVERIFY2(file.isBelow("tests") || *include.begin() != "tests",
                         qPrintable(described(file, include.string())));
    }

    void onlyTheWindowKnowsQt()
    {
        for (const SourceFile& file : m_files)
            for (const std::string& include : file.systemIncludes)
                QVERIFY2(file.isBelow("gui") || file.isBelow("tests") || !isQt(include),
                         qPrintable(described(file, include)));
    }

    void noFileIncludesItselfInACircle()
    {
        arch::Graph graph;
        for (const SourceFile& file : m_files)
            for (const fs::path& include : file.includes)
                graph[file.path.string()].insert(include.string());
        const std::string circle = arch::circleIn(graph);
        QVERIFY2(circle.empty(), circle.c_str());
    }

    void noFoldersSideBySideIncludeEachOther()
    {
        for (const auto& [parent, graph] : foldersByParent()) {
            const std::string circle = arch::circleIn(graph);
            QVERIFY2(circle.empty(),
                     qPrintable(QString::fromStdString("in " + parent + ": " + circle)));
        }
    }

    void aCircleIsFound()
    {
        QCOMPARE(arch::circleIn({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}}),
                 std::string("b → c → b"));
        QCOMPARE(arch::circleIn({{"a", {"b", "c"}}, {"b", {"c"}}}), std::string());
    }

private:
    static QString described(const SourceFile& file, const std::string& include)
    {
        return QString::fromStdString(file.path.string() + " includes " + include);
    }

    static bool isQt(const std::string& include)
    {
        return include.starts_with("Qsci/") || include.starts_with("qcustomplot") ||
               (include.size() > 1 && include[0] == 'Q' && std::isupper(include[1]));
    }

    static const std::pair<const fs::path, std::set<fs::path>>* homeOf(const SourceFile& file)
    {
        const std::pair<const fs::path, std::set<fs::path>>* home = nullptr;
        for (const auto& entry : allowed)
            if (file.isBelow(entry.first))
                home = &entry; // sorted: what comes later is longer
        return home;
    }

    static bool isAllowed(const std::pair<const fs::path, std::set<fs::path>>& home,
                          const fs::path& include)
    {
        SourceFile target;
        target.path = include;
        const auto holds = [&](const fs::path& folder) { return target.isBelow(folder); };
        return holds(home.first) || std::any_of(home.second.begin(), home.second.end(), holds);
    }

    /// For each folder, who includes whom among the folders right below it.
    std::map<std::string, arch::Graph> foldersByParent() const
    {
        std::map<std::string, arch::Graph> byParent;
        for (const SourceFile& file : m_files) {
            for (const fs::path& include : file.includes) {
                const auto [mine, theirs] = std::mismatch(file.path.begin(), file.path.end(),
                                                          include.begin(), include.end());
                if (mine == file.path.end() || theirs == include.end())
                    continue;
                fs::path parent;
                for (auto part = file.path.begin(); part != mine; ++part)
                    parent /= *part;
                if (mine->has_extension() || theirs->has_extension())
                    continue; // a file right in the parent belongs to no folder beside another
                byParent[parent.string()][mine->string()].insert(theirs->string());
            }
        }
        return byParent;
    }
};

} // namespace

LAB_TEST_MAIN(ArrowsTest)
#include "test_arrows.moc"
