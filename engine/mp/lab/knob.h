// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace lab {

using Knobs = std::map<std::string, std::string>;

/// The value that this run has for one of its lesson's knobs. Throws std::invalid_argument, in one
/// sentence, if the knob was not given or is no T. T is int, double, bool or std::string.
template <class T>
T knob(const std::string& name);

template <>
int knob<int>(const std::string& name);
template <>
double knob<double>(const std::string& name);
template <>
bool knob<bool>(const std::string& name);
template <>
std::string knob<std::string>(const std::string& name);

/// Sets all of them, once, before the lesson runs.
void setKnobs(Knobs knobs);

} // namespace lab
