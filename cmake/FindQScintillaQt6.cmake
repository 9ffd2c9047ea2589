# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's QScintilla has no CMake file of its own.
find_path(QScintillaQt6_INCLUDE_DIR Qsci/qsciscintilla.h
  PATHS "${Qt6Core_DIR}/../../../../include/${CMAKE_LIBRARY_ARCHITECTURE}/qt6"
        "/usr/include/${CMAKE_LIBRARY_ARCHITECTURE}/qt6" PATH_SUFFIXES qt6)
find_library(QScintillaQt6_LIBRARY qscintilla2_qt6)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QScintillaQt6
  REQUIRED_VARS QScintillaQt6_LIBRARY QScintillaQt6_INCLUDE_DIR)
if(QScintillaQt6_FOUND AND NOT TARGET QScintillaQt6::QScintillaQt6)
  add_library(QScintillaQt6::QScintillaQt6 UNKNOWN IMPORTED)
  set_target_properties(QScintillaQt6::QScintillaQt6 PROPERTIES
    IMPORTED_LOCATION "${QScintillaQt6_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${QScintillaQt6_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
