// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared.h"

#include <string_view>

/// What is in a row or a dict, told by reprs and by the names of what is written.
namespace model::fold {

/// It is this now, as a whole.
void setWhole(SharedNow& shared, std::string_view repr, pid_t writer);

/// The part has been written: "[2]", "[1:3]", "['k']", ".append()". What is in it is not known any
/// more where this does not say it.
void setPart(SharedNow& shared, std::string_view part, const std::string& value, pid_t writer);

/// True for a name that stands for all that is in it: "[:]", ".copy()".
bool isWhole(std::string_view part);

} // namespace model::fold
