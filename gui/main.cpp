// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "gui/display.h"
#include "session/session.h"

#include <stdexcept>

namespace {

/// Until the pictures are linked in.
class NoPictures : public cli::Pictures
{
public:
    void write(const model::History&, const cli::PictureRequest&,
               const std::filesystem::path&) const override
    {
        throw std::runtime_error("this program was built without pictures");
    }
};

} // namespace

int main(int argc, char** argv)
{
    session::becomeSubreaper();
    if (argc > 1)
        return cli::main(argc, argv, NoPictures());
    return gui::sayHowToGoOnWithoutDisplay();
}
