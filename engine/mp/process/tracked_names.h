// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/image_function.h"
#include "os/file_descriptor.h"

namespace mp {

/// What the resource tracker is told.
struct TrackerOrder {
    bool isNew = false; ///< else it is gone
    std::string name;

    void serialize(auto& archive) { archive(isNew, name); }
};

/// The call of a process that is to be the tracker of what this socket tells. It answers with one
/// message when it is ready. While a start packs.
Parcel trackerParcel(const os::FileDescriptor& orders);

} // namespace mp
