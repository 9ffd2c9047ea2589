// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <fcntl.h>
#include <sys/ioctl.h>

namespace {

int bytesIn(const subprocess::ProgramOutput& pipe)
{
    int bytes = 0;
    ::ioctl(pipe.descriptor(), FIONREAD, &bytes);
    return bytes;
}

int main_()
{
    const auto bytes = lab::knob<std::string>("bytes");
    subprocess::Popen program({"head", "-c", bytes, "/dev/zero"}, // py:16
                              {.stdOut = subprocess::PIPE});
    const int room = ::fcntl(program.stdOut().descriptor(), F_GETPIPE_SZ);
    lab::print("The program writes {} bytes into a pipe with room for {}.", bytes, room); // py:18
    try {
        const int code = program.wait(mp::Seconds(lab::knob<double>("seconds"))); // py:20
        lab::print("wait() returned {}, {} bytes are in the pipe.", code,         // py:21
                   bytesIn(program.stdOut()));
    } catch (const subprocess::TimeoutExpired&) {                                           // py:22
        lab::print("wait() gave up, {} bytes are in the pipe.", bytesIn(program.stdOut())); // py:23
    }
    const auto output = program.communicate();                                            // py:24
    lab::print("communicate() returned {} bytes, return code {}.", output.stdOut->size(), // py:25
               *program.poll());
    return 0;
}

} // namespace

LAB_LESSON("popen-deadlock", main_)
