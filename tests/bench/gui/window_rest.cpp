// SPDX-License-Identifier: GPL-3.0-or-later
// The program's start until its window can be seen, and what the window costs when nothing happens.
#include "tests/bench/figure.h"
#include "tests/bench/gui/display.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <memory>
#include <unistd.h>

namespace {

constexpr int painted = 20'000; ///< milliseconds that a window may take at most
constexpr int idleSeconds = 5;

class Program
{
public:
    explicit Program(const bench::Display& display)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(display.name()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_settings.path());
        m_process.setProcessEnvironment(environment);
        m_since.start();
        m_process.start(QStringLiteral(PROCESSLAB), QStringList());
    }
    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    /// Seconds from its start; nothing if no window came.
    std::optional<double> waitUntilPainted(const bench::Display& display)
    {
        while (!display.isPainted()) {
            if (m_since.elapsed() > painted)
                return std::nullopt;
            QThread::usleep(200);
        }
        return static_cast<double>(m_since.nsecsElapsed()) / 1e9;
    }

    /// Seconds of processor time so far, of all its threads.
    double cpu() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        constexpr int utime = 11;
        return (fields.at(utime).toDouble() + fields.at(utime + 1).toDouble()) /
               static_cast<double>(::sysconf(_SC_CLK_TCK));
    }

private:
    QTemporaryDir m_settings;
    QProcess m_process;
    QElapsedTimer m_since;
};

/// The display goes with the program's window: the next one starts on a black one.
void start(benchmark::State& state)
{
    std::vector<double> seconds;
    for (auto _ : state) {
        const bench::Display display;
        Program program(display);
        const auto taken = program.waitUntilPainted(display);
        if (!taken)
            return state.SkipWithError("no window came");
        seconds.push_back(*taken);
    }
    bench::setFigure(state, bench::quantile(seconds, 0.5));
}

void idle(benchmark::State& state)
{
    for (auto _ : state) {
        const bench::Display display;
        Program program(display);
        if (!program.waitUntilPainted(display))
            return state.SkipWithError("no window came");
        QThread::sleep(2); // what it does behind its first picture is not idleness
        const double before = program.cpu();
        QThread::sleep(idleSeconds);
        bench::setFigure(state, (program.cpu() - before) / idleSeconds);
    }
}

BENCHMARK(start)->Name("window/start/ours")->Iterations(9)->UseRealTime();
BENCHMARK(idle)->Name("window/idle/ours")->Iterations(1)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
