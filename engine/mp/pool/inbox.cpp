// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/inbox.h"

#include "mp/lab/random.h"

#include <algorithm>

namespace mp {
namespace {

void appendFrame(Bytes& frames, TaskHeader header, ByteView arguments)
{
    TaskFrame frame;
    header.size = arguments.size();
    frame.header = header;
    const std::size_t atBeginning = std::min(arguments.size(), frame.beginning.size());
    std::ranges::copy(arguments.first(atBeginning), frame.beginning.begin());
    append(frames, std::as_bytes(std::span(&frame, 1)));
    append(frames, arguments.subspan(atBeginning));
}

} // namespace

void Inbox::add(const Submission& submission, std::uint64_t& lastTask)
{
    const Chunks& chunks = submission.chunks;
    for (std::size_t index = 0; index < chunks.all().size(); ++index) {
        const Chunk& chunk = chunks.all()[index];
        ++lastTask;
        if (chunk.error)
            unsendable.push_back({submission.job->id(), index, chunk.error});
        else
            appendFrame(frames,
                        {.function = submission.function,
                         .job = submission.job->id(),
                         .index = index,
                         .items = chunk.items,
                         .seed = lab::derivedSeed(lastTask)},
                        chunks.bytesOf(index));
    }
    if (!chunks.all().empty())
        jobs.push_back(submission.job);
}

} // namespace mp
