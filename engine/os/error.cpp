// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/error.h"

#include <system_error>

namespace os {

void failed(const std::string& call, int error)
{
    throw std::system_error(error, std::generic_category(), call);
}

} // namespace os
