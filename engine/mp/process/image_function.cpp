// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/image_function.h"

#include "mp/process/not_sendable.h"

#include <stdexcept>

/// The first byte behind the image (end(3)).
extern "C" const char end;

namespace mp {
namespace {

bool isInImage(std::uint64_t offset)
{
    const auto size = static_cast<std::uint64_t>(&::end - &__executable_start);
    return offset % alignof(ImageFunction) == 0 && offset < size &&
           size - offset >= sizeof(ImageFunction);
}

} // namespace

Parcel parcelFor(const ImageFunction& function, Bytes arguments)
{
    const std::uint64_t offset = imageOffset(&function);
    if (!isInImage(offset))
        throw NotSendable(std::string("cannot send ") + function.name +
                          ": it is not in the program itself, but in a library");
    return {.function = offset, .name = function.name, .arguments = std::move(arguments)};
}

const ImageFunction& functionOf(const Parcel& parcel)
{
    if (isInImage(parcel.function)) {
        const auto& found = *functionAt<const ImageFunction>(parcel.function);
        if (found.mark == ImageFunction::expectedMark && parcel.name == found.name)
            return found;
    }
    throw std::runtime_error("this program does not have the function that it was started for, " +
                             parcel.name + ": it is not the program that its creator is");
}

} // namespace mp
