// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lesson/lesson.h"

/// Small scenarios that print facts, one a line; the tests run each as a process of its own and
/// compare. `mp-scenarios SCENARIO`.
int main(int argc, char** argv)
{
    return lab::runLesson(argc, argv);
}
