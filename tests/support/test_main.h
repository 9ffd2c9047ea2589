// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <sys/prctl.h>

/// What every test program does besides its tests: it proves that nothing is left behind.
namespace tests {

/// PIDs of all children of this process, adopted orphans and zombies included.
inline std::set<std::string> children()
{
    std::set<std::string> found;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream list(task.path() / "children");
        for (std::string pid; list >> pid;)
            found.insert(pid);
    }
    return found;
}

/// Descriptors that are open now, with what they stand for.
inline std::set<std::string> descriptors()
{
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        const auto target = std::filesystem::read_symlink(entry.path(), gone);
        if (!gone && !target.string().ends_with("/fd"))
            found.insert(entry.path().filename().string() + " → " + target.string());
    }
    return found;
}

enum class Descriptors { Checked, Unchecked };

/// Runs the test object; fails the program, too, if a process or a descriptor outlives the tests.
template <class Test>
int runAndLeaveNothing(int argc, char** argv, Descriptors check)
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const auto openBefore = descriptors();
    int failed = 0;
    {
        Test test;
        failed = QTest::qExec(&test, argc, argv);
    }
    for (const std::string& pid : children()) {
        std::cerr << "left behind: process " << pid << '\n';
        failed = 1;
    }
    if (check == Descriptors::Checked) {
        for (const std::string& descriptor : descriptors()) {
            if (!openBefore.contains(descriptor)) {
                std::cerr << "left open: descriptor " << descriptor << '\n';
                failed = 1;
            }
        }
    }
    return failed;
}

} // namespace tests

/// For tests without a window.
#define LAB_TEST_MAIN(Test)                                                                        \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        QCoreApplication application(argc, argv); /* opens Qt's own descriptors first */           \
        return tests::runAndLeaveNothing<Test>(argc, argv, tests::Descriptors::Checked);           \
    }
