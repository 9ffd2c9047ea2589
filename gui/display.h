// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// True if the environment names a display, or a Qt platform that needs none.
bool isDisplayNamed();

/// Says in one sentence how to go on without a display; returns the exit status for it.
int sayHowToGoOnWithoutDisplay();

/// From now on, if Qt cannot open the display that the environment names, the program says how to
/// go on without one and exits, where Qt alone would abort. Ends with the guard.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard();
};

/// Takes Qt's offscreen platform, so that no display is needed or looked for.
void useNoDisplay();

} // namespace gui
