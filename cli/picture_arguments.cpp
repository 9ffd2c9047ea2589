// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/picture_arguments.h"

#include "cli/language.h"
#include "cli/numbers.h"

#include <charconv>

namespace cli {

namespace {

/// "1280x720" into the request; false if it is not written so.
bool parseSize(const std::string& size, PictureRequest& request)
{
    const auto cross = size.find('x');
    if (cross == std::string::npos)
        return false;
    const char* const middle = size.data() + cross;
    const char* const end = size.data() + size.size();
    const auto width = std::from_chars(size.data(), middle, request.width);
    const auto height = std::from_chars(middle + 1, end, request.height);
    return width.ec == std::errc{} && width.ptr == middle && height.ec == std::errc{} &&
           height.ptr == end && std::min(request.width, request.height) >= 100 &&
           std::max(request.width, request.height) <= 20'000;
}

} // namespace

void addPictureOptions(CLI::App& command, PictureRequest& request)
{
    command.add_option("--theme", request.theme, "light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    command
        .add_option_function<std::string>(
            "--size", [](const std::string&) {}, "In pixels before --scale; 100x100 to 20000x20000")
        ->type_name("WxH")
        ->check([&request](const std::string& size) {
            return parseSize(size, request) ? std::string()
                                            : "write it as 1280x720, each 100 to 20000";
        });
    command.add_option("--scale", request.scale, "Pixels for one, in a png")
        ->check(numberFrom(0.1, 10));
    addLanguageOption(command, request.language);
}

} // namespace cli
