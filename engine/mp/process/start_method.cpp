// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/start_method.h"

#include <array>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace mp {
namespace {

struct Names {
    std::string_view method;
    std::string_view prefix;
};

constexpr std::array<Names, 3> names{
    {{"fork", "Fork"}, {"spawn", "Spawn"}, {"forkserver", "ForkServer"}}};

const Names& namesOf(StartMethod method)
{
    return names.at(static_cast<std::size_t>(method));
}

StartMethod methodOfTheRun()
{
    const char* const named = std::getenv("PROCESSLAB_METHOD");
    if (named == nullptr)
        return StartMethod::Fork;
    if (const auto method = methodNamed(named))
        return *method;
    throw std::runtime_error(std::string("PROCESSLAB_METHOD=") + named +
                             " is no start method: it is fork, spawn or forkserver");
}

std::optional<StartMethod>& chosenMethod()
{
    static constinit std::optional<StartMethod> method;
    return method;
}

} // namespace

std::string_view methodName(StartMethod method)
{
    return namesOf(method).method;
}

std::optional<StartMethod> methodNamed(std::string_view name)
{
    for (const StartMethod method : getAllStartMethods()) {
        if (methodName(method) == name)
            return method;
    }
    return {};
}

std::array<StartMethod, 3> getAllStartMethods()
{
    return {StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver};
}

StartMethod getStartMethod()
{
    if (!chosenMethod())
        chosenMethod() = methodOfTheRun();
    return *chosenMethod();
}

void setStartMethod(StartMethod method, bool force)
{
    if (chosenMethod() && !force)
        throw std::runtime_error("context has already been set");
    chosenMethod() = method;
}

std::string_view classPrefix(std::optional<StartMethod> chosen)
{
    return chosen ? namesOf(*chosen).prefix : std::string_view();
}

} // namespace mp
