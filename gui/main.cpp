// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/failure.h"
#include "gui/display.h"
#include "gui/pictures/compared_picture.h"
#include "gui/pictures/picture.h"
#include "gui/utf8_locale.h"
#include "gui/window/run_window.h"
#include "gui/window/window_picture.h"
#include "session/session.h"

#include <QApplication>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <optional>
#include <stdexcept>

#include <unistd.h>

namespace {

gui::PictureOptions optionsOf(const cli::PictureRequest& request, const std::string& ending)
{
    gui::PictureOptions options;
    options.view = request.view == "stage" ? gui::PictureView::Stage : gui::PictureView::Timeline;
    options.format = ending == ".svg"   ? gui::PictureFormat::Svg
                     : ending == ".pdf" ? gui::PictureFormat::Pdf
                                        : gui::PictureFormat::Png;
    options.isDark = request.theme == "dark";
    options.language = gui::languageNamed(QString::fromStdString(request.language));
    options.width = request.width;
    options.height = request.height;
    options.scale = request.scale;
    options.at = request.at;
    return options;
}

/// The command line's pictures, drawn by Qt.
class Drawings : public cli::Pictures
{
public:
    void write(const model::History& history, const cli::PictureRequest& request,
               const std::filesystem::path& file) const override
    {
        const gui::PictureOptions options = optionsOf(request, file.extension().string());
        keep(request.view == "window" ? gui::drawWindow(history, options)
                                      : gui::drawPicture(history, options),
             file);
    }

    void writeComparison(const model::History& kept, const model::History& shown,
                         const cli::PictureRequest& request,
                         const std::filesystem::path& file) const override
    {
        const auto options = optionsOf(request, file.extension().string());
        keep(gui::drawComparison(kept, shown, options), file);
    }

private:
    static void keep(const QByteArray& bytes, const std::filesystem::path& file)
    {
        std::ofstream out(file, std::ios::binary);
        if (!out.write(bytes.data(), bytes.size()).flush())
            throw std::runtime_error("the disk took only a part of it");
    }
};

/// A recording to be shown, as a double click in a file browser names it.
std::optional<std::filesystem::path> recordingIn(int argc, char** argv)
{
    std::filesystem::path file(argc == 2 ? argv[1] : "");
    if (file.extension() != ".plab")
        return {};
    return file;
}

int openWindow(int argc, char** argv, const std::optional<std::filesystem::path>& recording)
{
    if (recording && access(recording->c_str(), R_OK) != 0) {
        std::cerr << "processlab: " << recording->string() << ": " << std::strerror(errno) << '\n';
        return static_cast<int>(cli::Status::Unreadable);
    }
    if (!gui::isDisplayNamed())
        return gui::sayHowToGoOnWithoutDisplay();
    gui::useUtf8Locale();
    std::optional<gui::DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    return gui::runWindow(application, recording);
}

} // namespace

int main(int argc, char** argv)
{
    session::becomeSubreaper();
    const auto recording = recordingIn(argc, argv);
    if (argc > 1 && !recording)
        return cli::main(argc, argv, Drawings());
    return openWindow(argc, argv, recording);
}
