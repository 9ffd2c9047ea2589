// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/context/context.h"

#include <fmt/format.h>

#include <stdexcept>

namespace mp {

Context getContext()
{
    return Context(getStartMethod());
}

Context getContext(std::string_view method)
{
    if (const auto named = methodNamed(method))
        return Context(*named);
    throw std::invalid_argument(fmt::format("cannot find context for '{}'", method));
}

} // namespace mp
