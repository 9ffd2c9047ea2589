// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/language/language.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

class QApplication;

namespace gui {

/// What a program without a window needs around it to draw one picture: an offscreen QApplication,
/// if it has none, and the picture's language. Afterwards everything is as it was.
class DrawingRoom
{
public:
    explicit DrawingRoom(Language language);
    ~DrawingRoom();
    DrawingRoom(const DrawingRoom&) = delete;
    DrawingRoom& operator=(const DrawingRoom&) = delete;

private:
    std::optional<QTemporaryDir> m_runtimeFolder;
    std::unique_ptr<QApplication> m_application;
    Language m_before;
};

} // namespace gui
