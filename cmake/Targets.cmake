# SPDX-License-Identifier: GPL-3.0-or-later
# The flags that all of our code is built with, and the two ways in which a folder becomes a target.

add_library(processlab_flags INTERFACE)
target_compile_features(processlab_flags INTERFACE cxx_std_20)
target_compile_options(processlab_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  $<$<BOOL:${PROCESSLAB_WARNINGS_AS_ERRORS}>:-Werror>)
if(PROCESSLAB_SANITIZE)
  target_compile_options(processlab_flags INTERFACE
    -fsanitize=${PROCESSLAB_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(processlab_flags INTERFACE -fsanitize=${PROCESSLAB_SANITIZE})
endif()
target_include_directories(processlab_flags INTERFACE
  "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/engine")

# processlab_library(<folder's target> SOURCES <files…> LINKS <targets…> [PRIVATE_LINKS <targets…>])
function(processlab_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC processlab_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# processlab_program(<name of the executable> SOURCES <files…> LINKS <targets…>)
function(processlab_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE processlab_flags ${arg_LINKS})
endfunction()

# Qt 6.4's moc reads the headers of the standard library and stops at GCC 12's <concepts>; defining
# the header's guard lets it pass by. Only moc sees this.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")
