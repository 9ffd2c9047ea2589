// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"
#include "runner/control_line.h"

#include <functional>
#include <string>

namespace runner {

/// The client's lines as they come. Never blocks.
class ControlInput
{
public:
    explicit ControlInput(os::FileDescriptor descriptor);
    int descriptor() const { return m_descriptor.get(); }

    /// Hands over every whole line that is a control; others are skipped. False at the end: the
    /// client is gone.
    [[nodiscard]] bool read(const std::function<void(const ControlLine&)>& obey);

private:
    os::FileDescriptor m_descriptor;
    std::string m_unfinished;
};

} // namespace runner
