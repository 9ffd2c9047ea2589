// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

namespace {

void longTask(int name)
{
    lab::print("Run task {} ({})...", name, lab::getpid());
    const double start = lab::now();
    lab::sleep(lab::uniform(0, lab::knob<double>("seconds")));
    lab::print("Task {} ran {:.2f} s.", name, lab::now() - start);
}

int main_()
{
    lab::print("Parent process {}.", lab::getpid());
    mp::Pool pool(lab::knob<int>("workers"));
    for (int i = 0; i < lab::knob<int>("tasks"); ++i)
        pool.applyAsync<longTask>(i);
    lab::print("Waiting for all tasks...");
    pool.close();
    pool.join();
    lab::print("All tasks done.");
    return 0;
}

} // namespace

LAB_LESSON("pool-five-tasks", main_)
