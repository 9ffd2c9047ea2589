// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lesson/lesson.h"

/// processlab-lesson LESSON KNOB=VALUE…: the image of a run's main process and of its children.
int main(int argc, char** argv)
{
    return lab::runLesson(argc, argv);
}
