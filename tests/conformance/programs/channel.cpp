// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Process;
using mp::Queue;
using mp::target;

namespace {

void putFruits(Queue<std::string> queue)
{
    for (const char* fruit : {"Apple", "Banana", "Cat"})
        queue.put(fruit);
}
void putNumbers(Queue<int> queue)
{
    for (int number = 0; number < 5; ++number)
        queue.put(number);
}
void answer(Queue<int> questions, Queue<int> answers)
{
    for (int i = 0; i < 3; ++i) {
        const int number = questions.get();
        answers.put(number * number);
    }
}

void putTwo(mp::SimpleQueue<std::string> queue)
{
    for (const char* fruit : {"Apple", "Banana"})
        queue.put(fruit);
}
void work(mp::JoinableQueue<int> tasks)
{
    for (int i = 0; i < 3; ++i) {
        tasks.get();
        tasks.taskDone();
    }
}

} // namespace

SCENARIO("queue-in-order")
{
    Queue<std::string> queue;
    Process writer(target<putFruits>(queue));
    writer.start();
    for (int i = 0; i < 3; ++i)
        queue.get();
    writer.join();
    return 0;
}

SCENARIO("queue-values")
{
    Queue<int> numbers;
    Queue<std::string> words;
    numbers.put(7);
    numbers.get();
    words.put("it's");
    words.get();
    return 0;
}

SCENARIO("queue-maxsize")
{
    Queue<int> queue(2);
    Process writer(target<putNumbers>(queue));
    writer.start();
    for (int i = 0; i < 5; ++i)
        queue.get();
    writer.join();
    return 0;
}

SCENARIO("queue-full-and-empty")
{
    Queue<int> queue(1);
    queue.put(1);
    static_cast<void>(queue.put(2, mp::Seconds(0.01)));
    queue.get();
    static_cast<void>(queue.get(mp::Seconds(0.01)));
    return 0;
}

SCENARIO("queue-question-and-answer")
{
    Queue<int> questions;
    Queue<int> answers;
    Process server(target<answer>(questions, answers));
    server.start();
    for (int number = 0; number < 3; ++number) {
        questions.put(number);
        answers.get();
    }
    server.join();
    return 0;
}

SCENARIO("simple-queue-in-order")
{
    mp::SimpleQueue<std::string> queue;
    Process writer(target<putTwo>(queue));
    writer.start();
    queue.get();
    queue.get();
    writer.join();
    return 0;
}

SCENARIO("joinable-queue-work")
{
    mp::JoinableQueue<int> tasks;
    for (int number = 0; number < 3; ++number)
        tasks.put(number);
    Process worker(target<work>(tasks));
    worker.start();
    tasks.join();
    worker.join();
    return 0;
}
