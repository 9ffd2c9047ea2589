# SPDX-License-Identifier: GPL-3.0-or-later
# With PROCESSLAB_PRECOMPILE a build from nothing takes much less time, since what most files read
# is read once a target. Off for daily work: an edit of one of these headers then compiles
# everything, and ccache finds nothing.

set(precompiled_engine <trace/kinds.h> <algorithm> <filesystem> <functional> <map> <memory>)
set(precompiled_gui ${precompiled_engine} <model/history.h> <QApplication> <QWidget> <QPainter>)
set(precompiled_test ${precompiled_engine} <QTest> <QTemporaryDir> <QProcess>)

# processlab_precompile_library(<target> <sources…>): a set of its own, where there are enough files.
function(processlab_precompile_library target)
  list(LENGTH ARGN files)
  if(PROCESSLAB_PRECOMPILE AND files GREATER 4 AND NOT target STREQUAL "processlab_os")
    target_precompile_headers(${target} PRIVATE ${precompiled_engine})
  endif()
endfunction()

# processlab_precompile_gui(<target>): the same for what draws.
function(processlab_precompile_gui target)
  if(PROCESSLAB_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${precompiled_gui})
  endif()
endfunction()

# processlab_precompile_test(<test> <its links…>): tests share two sets, since most have one file.
# A set that does not fit a test is left aside by the compiler, which says so.
function(processlab_precompile_test test)
  if(NOT PROCESSLAB_PRECOMPILE)
    return()
  endif()
  set(layer processlab_model)
  if("processlab_gui" IN_LIST ARGN)
    set(layer processlab_gui)
  endif()
  set(shared "${layer}_tests_precompiled")
  # A set fits only what is compiled alike: every test links these two, and none has the macros that
  # Qt Test defines differently in each folder, for QFINDTESTDATA.
  target_link_libraries(${test} PRIVATE fmt::fmt Threads::Threads)
  set(without_own_folder -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  if(NOT TARGET ${shared})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "int main() {}\n")
    add_executable(${shared} "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(${shared} PRIVATE processlab_flags Qt6::Test ${layer}
                          fmt::fmt Threads::Threads)
    target_compile_options(${shared} PRIVATE ${without_own_folder})
    target_precompile_headers(${shared} PRIVATE ${precompiled_test})
  endif()
  target_compile_options(${test} PRIVATE ${without_own_folder} -Wno-error=invalid-pch)
  target_precompile_headers(${test} REUSE_FROM ${shared})
endfunction()
