// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/command.h"

#include "mp/channel/repr.h"

namespace subprocess {

std::string Command::shown() const
{
    return m_isText ? m_words.front() : mp::repr(m_words);
}

} // namespace subprocess
