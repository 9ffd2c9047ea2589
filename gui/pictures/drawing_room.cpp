// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/drawing_room.h"

#include "gui/display.h"
#include "gui/utf8_locale.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

namespace gui {

namespace {

constexpr const char* runtimeVariable = "XDG_RUNTIME_DIR";

/// A program without a window has no application yet; drawing text needs one.
std::unique_ptr<QApplication> applicationIfNone()
{
    if (QCoreApplication::instance() != nullptr)
        return nullptr;
    static int argc = 1;
    static char name[] = "processlab";
    static char* argv[] = {name, nullptr};
    useUtf8Locale();
    useNoDisplay();
    // Qt's platform without a display says of each window that it does not pass its least size on.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

DrawingRoom::DrawingRoom(Language language)
{
    // Qt wants a folder for sockets, and where XDG_RUNTIME_DIR names none it complains and leaves
    // one of its own behind.
    if (qEnvironmentVariableIsEmpty(runtimeVariable)) {
        m_runtimeFolder.emplace();
        qputenv(runtimeVariable, QFile::encodeName(m_runtimeFolder->path()));
    }
    m_application = applicationIfNone();
    m_before = currentLanguage();
    useLanguage(language);
}

DrawingRoom::~DrawingRoom()
{
    useLanguage(m_before);
    m_application.reset();
    if (m_runtimeFolder)
        qunsetenv(runtimeVariable);
}

} // namespace gui
