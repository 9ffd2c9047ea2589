// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace mp {

/// get() waited as long as it was told, and the result is not there (multiprocessing.TimeoutError).
struct TimeoutError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A task threw in its worker. what() is "type: text", as the last line of a traceback.
class RemoteError : public std::runtime_error
{
public:
    RemoteError(std::string type, std::string text, std::string traceback)
        : std::runtime_error(type + ": " + text),
          m_type(std::move(type)),
          m_text(std::move(text)),
          m_traceback(std::move(traceback))
    {
    }
    const std::string& typeName() const { return m_type; }
    const std::string& text() const { return m_text; }
    /// Where it happened: the worker's name and PID, and the error.
    const std::string& remoteTraceback() const { return m_traceback; }

private:
    std::string m_type;
    std::string m_text;
    std::string m_traceback;
};

/// A task returned what cannot be packed (multiprocessing.pool.MaybeEncodingError).
struct MaybeEncodingError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A worker ended in the middle of things, and the pool was told to break then
/// (concurrent.futures.process.BrokenProcessPool).
struct BrokenProcessPool : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace mp
