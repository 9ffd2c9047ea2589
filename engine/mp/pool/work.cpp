// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/work.h"

#include "mp/lab/random.h"
#include "mp/line/at_line.h"
#include "mp/process/current_process.h"
#include "mp/process/image_function.h"
#include "mp/process/system_exit.h"
#include "os/file_descriptor.h"

namespace mp {
namespace {

/// What came of a task, without its payload.
struct Finished {
    Outcome outcome = Outcome::Value;
    std::string shown;
};

Finished raised(const std::string& type, const std::string& text, Bytes& message)
{
    const CurrentProcess& me = currentProcess();
    Packer packer(message);
    packer(PackedError{
        .type = type,
        .text = text,
        .traceback = fmt::format("Traceback (most recent call last):\n  in {}, PID {}\n{}: {}",
                                 me.name(), me.pid(), type, text)});
    return {Outcome::Raised, type + ": " + text};
}

Finished notSent(const std::string& text, Bytes& message)
{
    Packer packer(message);
    packer(text);
    return {Outcome::CannotBeSent, "MaybeEncodingError: " + text};
}

/// Appends the result or the error to the message.
Finished finish(const Task& task, OnExit onExit, Bytes& message)
{
    const std::size_t begin = message.size();
    try {
        TaskCall call{
            .arguments = task.arguments(), .items = task.header().items, .result = message};
        functionAt<TaskFunction>(task.header().function)(call);
        return {Outcome::Value, std::move(call.shown)};
    } catch (const ResultNotSent& error) {
        message.resize(begin);
        return notSent(error.what(), message);
    } catch (const std::exception& error) {
        message.resize(begin);
        return raised(typeName(typeid(error)), error.what(), message);
    } catch (const SystemExit& exit) {
        if (onExit == OnExit::EndsWorker)
            throw;
        message.resize(begin);
        return raised("SystemExit", exit.message.empty() ? std::to_string(exit.code) : exit.message,
                      message);
    }
}

} // namespace

bool readTask(int reader, Task& task)
{
    if (!os::readAll(reader, std::as_writable_bytes(std::span(&task.frame, 1))))
        return false;
    const std::size_t size = task.header().size;
    const std::size_t inFrame = task.frame.beginning.size();
    task.longArguments.clear();
    if (size <= inFrame)
        return true;
    task.longArguments.resize(size);
    std::ranges::copy(task.frame.beginning, task.longArguments.begin());
    return os::readAll(reader, std::span(task.longArguments).subspan(inFrame));
}

void doTask(const Task& task, trace::PoolId pool, OnExit onExit, Bytes& message)
{
    const TaskHeader& header = task.header();
    trace::record<trace::TaskBegin>(pool, header.job, header.index, header.items);
    lab::reseed(header.seed);
    message.resize(sizeof(ResultHeader));
    const Finished finished = finish(task, onExit, message);
    leaveLine();
    trace::record<trace::TaskEnd>(pool, header.job, header.index, header.items,
                                  finished.outcome == Outcome::Value, finished.shown);
    const ResultHeader result{.job = header.job,
                              .index = header.index,
                              .outcome = finished.outcome,
                              .size = message.size() - sizeof result};
    std::memcpy(message.data(), &result, sizeof result);
}

} // namespace mp
