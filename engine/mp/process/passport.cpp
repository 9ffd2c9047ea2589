// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/passport.h"

#include "mp/process/bootstrap.h"
#include "mp/process/popen_forkserver.h"
#include "mp/process/process_limit.h"
#include "mp/process/resource_tracker.h"
#include "mp/process/start_method.h"
#include "os/error.h"

#include <sys/stat.h>
#include <unistd.h>

namespace mp {
namespace {

struct Passport {
    Birth birth;
    std::string parentName;
    pid_t parentPid = 0;
    std::uint32_t parentHandle = 0; ///< in the luggage
    int startMethod = 0;
    std::optional<std::uint32_t> forkServer{};      ///< in the luggage
    std::optional<std::uint32_t> resourceTracker{}; ///< in the luggage
    Parcel parcel;

    void serialize(auto& archive)
    {
        archive(birth.name, birth.path, birth.isDaemon, parentName, parentPid, parentHandle,
                startMethod, forkServer, resourceTracker, parcel);
    }
};

os::FileDescriptor fileOf(const Bytes& bytes)
{
    os::FileDescriptor file = os::makeMemfd("multiprocessing-start", 0);
    os::writeAll(file.get(), bytes);
    os::checked(::lseek(file.get(), 0, SEEK_SET), "lseek");
    return file;
}

Bytes contentOf(const os::FileDescriptor& file)
{
    struct stat status {
    };
    os::checked(::fstat(file.get(), &status), "fstat");
    Bytes bytes(static_cast<std::size_t>(status.st_size));
    if (!os::readAll(file.get(), bytes))
        throw std::runtime_error("what this process was started with is not whole");
    return bytes;
}

} // namespace

PackedStart packStart(const Birth& birth, const std::function<Parcel()>& parcel)
{
    PackedStart start;
    const PackingScope scope(start.luggage);
    const os::Pidfd& self = handleForChildren();
    const auto inLuggage = [&](std::optional<int> socket) {
        return socket ? std::optional(start.luggage.add(*socket)) : std::nullopt;
    };
    const Passport passport{.birth = birth,
                            .parentName = currentProcess().name(),
                            .parentPid = self.pid(),
                            .parentHandle = start.luggage.add(self.descriptor()),
                            .startMethod = static_cast<int>(getStartMethod()),
                            .forkServer = inLuggage(forkServerSocket()),
                            .resourceTracker = inLuggage(resourceTrackerSocket()),
                            .parcel = parcel()};
    Bytes bytes;
    Packer packer(bytes);
    packer(census(), passport);
    start.file = fileOf(bytes);
    return start;
}

void beStarted(os::FileDescriptor file, std::vector<os::FileDescriptor> luggage)
{
    Luggage arrived(std::move(luggage));
    SharedBlock<Census> sharedCensus;
    Passport passport;
    {
        const UnpackingScope scope(arrived);
        const Bytes bytes = contentOf(file);
        Unpacker unpacker(bytes);
        unpacker(sharedCensus, passport);
    }
    file.close();
    adoptCensus(std::move(sharedCensus));
    setStartMethod(static_cast<StartMethod>(passport.startMethod), true);
    const auto taken = [&](std::optional<std::uint32_t> number) {
        return number ? arrived.take(*number) : os::FileDescriptor();
    };
    adoptForkServer(taken(passport.forkServer));
    adoptResourceTracker(taken(passport.resourceTracker));
    ParentProcess parent(passport.parentName,
                         os::Pidfd(passport.parentPid, arrived.take(passport.parentHandle)));
    const Parcel& parcel = passport.parcel;
    beChild(passport.birth, std::move(parent),
            [&] { functionOf(parcel).call(parcel.arguments, arrived); });
}

} // namespace mp
