// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/source_tree.h"
#include "tests/support/test_main.h"

#include <regex>

namespace {

namespace fs = std::filesystem;
using arch::SourceFile;

constexpr std::size_t longestFile = 300;
constexpr std::size_t filesThatMayFork = 2;

class HouseRulesTest : public QObject
{
    Q_OBJECT

    const std::vector<SourceFile> m_files = arch::readSources(PROCESSLAB_SOURCE);

private slots:
    void everySourceNamesItsLicence()
    {
        QVERIFY(m_files.size() > 50);
        for (const SourceFile& file : m_files)
            QVERIFY2(!file.lines.empty() &&
                         file.lines[0] == "// SPDX-License-Identifier: GPL-3.0-or-later",
                     file.path.c_str());
    }

    void everyBuildFileAndScriptNamesItsLicence()
    {
        const fs::path root = PROCESSLAB_SOURCE;
        std::vector<fs::path> files{root / "CMakeLists.txt", root / "run", root / "test",
                                    root / "tools/prepare", root / ".ci/run"};
        for (const char* folder : {"cmake", "engine", "lessons", "gui", "cli", "tests"})
            for (const auto& entry : fs::recursive_directory_iterator(root / folder))
                if (entry.path().filename() == "CMakeLists.txt" ||
                    entry.path().extension() == ".cmake")
                    files.push_back(entry.path());
        for (const fs::path& file : files) {
            std::ifstream in(file);
            std::string first;
            std::string second;
            std::getline(in, first);
            std::getline(in, second);
            QVERIFY2((first + second).find("SPDX-License-Identifier: GPL-3.0-or-later") !=
                         std::string::npos,
                     file.c_str());
        }
    }

    void noFileIsTooLongToRead()
    {
        for (const SourceFile& file : m_files)
            QVERIFY2(file.lines.size() <= longestFile, file.path.c_str());
    }

    void headersAreReadOnce()
    {
        for (const SourceFile& file : m_files)
            QVERIFY2(file.path.extension() != ".h" || file.code().find("#pragma once") < 200,
                     file.path.c_str());
    }

    void forkStandsInTwoFilesAtMost()
    {
        // Not lab::fork(), which a lesson calls, nor its declaration.
        static const std::regex fork(R"((^|[^\w.>: ]|[^t] )(::)?v?fork\s*\()");
        std::set<std::string> forking;
        for (const SourceFile& file : m_files)
            if (!file.isBelow("tests") && std::regex_search(file.code(), fork))
                forking.insert(file.path.string());
        QVERIFY(forking.size() <= filesThatMayFork);
        for (const std::string& file : forking)
            QVERIFY2(file.starts_with("engine/"), file.c_str());
    }

    void nothingIsLeftToDo()
    {
        static const std::regex promise("TO"
                                        "DO|FIX"
                                        "ME|X"
                                        "XX");
        for (const SourceFile& file : m_files)
            for (const std::string& line : file.lines)
                QVERIFY2(!std::regex_search(line, promise),
                         qPrintable(QString::fromStdString(file.path.string() + ": " + line)));
    }
};

} // namespace

LAB_TEST_MAIN(HouseRulesTest)
#include "test_house_rules.moc"
