// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lesson/lesson.h"

/// The C++ halves of the pairs; each does what the Python program of its name does.
int main(int argc, char** argv)
{
    return lab::runLesson(argc, argv);
}
