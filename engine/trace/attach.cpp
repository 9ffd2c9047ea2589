// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/writer.h"

#include <charconv>
#include <cstdlib>
#include <fmt/format.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trace {

namespace {

std::optional<InheritedDescriptors> parse(std::string_view value)
{
    InheritedDescriptors found;
    const char* const end = value.data() + value.size();
    const auto first = std::from_chars(value.data(), end, found.segment);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ':')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, found.wake);
    return second.ec == std::errc() && second.ptr == end ? std::optional(found) : std::nullopt;
}

/// Maps it if it is as long as its control page says.
SegmentView map(int descriptor)
{
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0)
        return {};
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size < SegmentView::controlBytes)
        return {};
    void* const mapping = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (mapping == MAP_FAILED)
        return {};
    const auto* const page = static_cast<const ControlPage*>(mapping);
    if (page->layout == ControlPage::layoutVersion &&
        SegmentView::size(page->ringCount, page->ringBytes) == size)
        return SegmentView::of(mapping, page->ringCount);
    ::munmap(mapping, size);
    return {};
}

} // namespace

void attach()
{
    const char* const value = std::getenv("PROCESSLAB_TRACE");
    if (value == nullptr || isTraced())
        return;
    const auto descriptors = parse(value);
    const SegmentView view = descriptors ? map(descriptors->segment) : SegmentView{};
    if (view.control == nullptr)
        throw std::runtime_error(
            fmt::format("PROCESSLAB_TRACE names no trace segment of this version: {}", value));
    detail::attachment = {view, descriptors->wake, descriptors->segment, ::getpid()};
    ::pthread_atfork(nullptr, nullptr, [] { afterForkInChild(); });
}

InheritedDescriptors inheritedDescriptors()
{
    return {.segment = detail::attachment.segmentDescriptor,
            .wake = detail::attachment.wakeDescriptor};
}

std::string InheritedDescriptors::environmentValue() const
{
    return fmt::format("{}:{}", segment, wake);
}

} // namespace trace
