// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history.h"
#include "model/words/state.h"

#include <cstdlib>

namespace {

void appendIfDecoded(model::History& history, std::span<const std::byte> frame)
{
    try {
        history.append(frame);
    } catch (const trace::BadFrame&) {
    }
}

void appendAll(model::History& history, std::span<const std::byte> frames)
{
    try {
        while (const std::size_t size = trace::wholeFrame(frames)) {
            appendIfDecoded(history, frames.first(size));
            frames = frames.subspan(size);
        }
    } catch (const trace::BadFrame&) {
    }
}

} // namespace

/// Any frames, one after another, are a history that can be gone back in and spoken of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    model::History history;
    appendAll(history, std::as_bytes(std::span(data, size)));
    if (history.worldAfter(history.size() / 2).events != history.size() / 2)
        std::abort();
    static_cast<void>(history.timeline().lanes());
    for (const auto& [pid, process] : history.now().processes)
        static_cast<void>(model::processInWords(process, history.now()));
    return 0;
}
