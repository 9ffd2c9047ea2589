// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <typeinfo>

namespace mp {

/// The type as a C++ programmer writes it, without the unnamed namespaces.
std::string typeName(const std::type_info& type);

/// Its last part only: "Clock" of "lesson::Clock".
std::string className(const std::type_info& type);

} // namespace mp
