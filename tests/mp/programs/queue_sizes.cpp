// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of every length: some are read with one call, some with two.
#include "os/error.h"
#include "tests/mp/programs/scenario.h"

#include <fcntl.h>
#include <fstream>
#include <map>

using mp::Process;
using mp::Queue;

namespace {

constexpr int writers = 3;
constexpr int readers = 2;
constexpr int each = 3000;

using Numbered = std::pair<int, std::string>; ///< the writer, and what it wrote

std::size_t lengthOf(int number)
{
    // Of what is read with one call: 4096 bytes, with header, writer, length and four digits.
    constexpr std::size_t atTheEdge = 4096 - 16 - 4 - 8 - 4;
    if (number % 500 == 499)
        return 70'000;
    if (number % 10 == 0)
        return atTheEdge + static_cast<std::size_t>(number / 10 % 5) - 2;
    return static_cast<std::size_t>(number * 37 % 200);
}

std::string textOf(int number)
{
    return std::string(lengthOf(number), static_cast<char>('a' + number % 26));
}

void putAll(Queue<Numbered> queue, int writer)
{
    for (int number = 0; number < each; ++number)
        queue.put({writer, std::to_string(number) + textOf(number)});
}

/// Says how many messages were neither whole nor after those of the same writer.
void getHalf(Queue<Numbered> queue, Queue<int> wrong)
{
    int count = 0;
    std::map<int, int> last;
    for (int message = 0; message < writers * each / readers; ++message) {
        const auto [writer, text] = queue.get();
        const int number = std::stoi(text);
        const bool isAfter = !last.contains(writer) || last[writer] < number;
        last[writer] = number;
        if (!isAfter || text != std::to_string(number) + textOf(number))
            ++count;
    }
    wrong.put(count);
}

/// How often this process has called read(2) and its kin (proc(5), syscr).
int readCalls()
{
    std::ifstream file("/proc/self/io");
    std::string word;
    while (file >> word && word != "syscr:") {
    }
    int calls = -1;
    file >> calls;
    return calls;
}

} // namespace

SCENARIO("queue-every-size")
{
    Queue<Numbered> queue;
    Queue<int> wrong;
    std::vector<Process> children;
    for (int writer = 0; writer < writers; ++writer)
        children.emplace_back(mp::target<putAll>(queue, writer)).start();
    for (int reader = 0; reader < readers; ++reader)
        children.emplace_back(mp::target<getHalf>(queue, wrong)).start();
    const int wrongOnes = wrong.get() + wrong.get();
    for (Process& child : children)
        child.join();
    lab::print("wrong={} left={}", wrongOnes, queue.qsize());
    return 0;
}

SCENARIO("queue-in-a-larger-pipe")
{
    const auto textOfAnyLength = [](int number) {
        return std::string(static_cast<std::size_t>(number % 50), 'x');
    };
    constexpr int many = 10'000;
    Queue<std::string> queue;
    os::checked(::fcntl(queue.fileno(), F_SETPIPE_SZ, 1 << 20), "fcntl");
    Process child([&] {
        for (int number = 0; number < many; ++number)
            queue.put(textOfAnyLength(number));
    });
    child.start();
    child.join(); // all of them are in the pipe, more than a queue's page can keep the sizes of
    bool isInOrder = true;
    for (int number = 0; number < many; ++number)
        isInOrder = queue.get() == textOfAnyLength(number) && isInOrder;
    lab::print("in order={} left={}", isInOrder, queue.qsize());
    return 0;
}

SCENARIO("queue-one-read-a-message")
{
    constexpr int many = 500;
    Queue<int> queue;
    Process child([&] {
        for (int number = 0; number < many; ++number)
            queue.put(number);
    });
    child.start();
    child.join();
    const int before = readCalls();
    const int ofLooking = readCalls() - before;
    for (int number = 0; number < many; ++number)
        static_cast<void>(queue.get());
    lab::print("reads={}", readCalls() - before - 2 * ofLooking);
    return 0;
}
