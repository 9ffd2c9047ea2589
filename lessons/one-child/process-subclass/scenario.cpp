// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <ctime>
#include <fmt/chrono.h>

namespace {

class Clock : public mp::SendableProcess<Clock>
{
public:
    explicit Clock(double interval = 3) : m_interval(interval) {}
    void serialize(auto& archive) { archive(m_interval); } // in place of pickle

protected:
    void run() override
    {
        for (int i = 0; i < lab::knob<int>("times"); ++i) { // py:16
            const auto now =
                fmt::format("{:%H:%M:%S}", fmt::localtime(std::time(nullptr))); // py:17
            lab::print("It is {} by {}, PID {}.", now, name(), lab::getpid());  // py:18
            lab::sleep(m_interval);                                             // py:19
        }
    }

private:
    double m_interval;
};

int main_()
{
    Clock first;                                                              // py:23
    Clock second(lab::knob<double>("interval"));                              // py:24
    first.start();                                                            // py:25
    second.start();                                                           // py:26
    lab::print("The parent, PID {}, has started two clocks.", lab::getpid()); // py:27
    return 0;
}

} // namespace

LAB_LESSON("process-subclass", main_)
