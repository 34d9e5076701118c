// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QByteArray>
#include <QDir>
#include <QStandardPaths>
#include <csignal>
#include <cstdio>
#include <ctime>

#include "tests/bench/families.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"

extern char** environ;

namespace eclosion::bench {
namespace {

constexpr int pairs = 30;  // starts of each window, in turn: the best of fewer is a matter of luck

// A display of our own, gone with us. Empty where Xvfb is not installed.
class Display {
 public:
  static const QByteArray& name() {
    static const Display display;
    return display.name_;
  }
  ~Display() {
    if (process_ > 0) {
      ::kill(process_, SIGTERM);
      ::waitpid(process_, nullptr, 0);
    }
  }
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;

 private:
  Display() {
    const QByteArray program = QStandardPaths::findExecutable(QStringLiteral("Xvfb")).toLocal8Bit();
    int ends[2];
    if (program.isEmpty() || ::pipe(ends) != 0) return;
    const QByteArray number = QByteArray::number(ends[1]);
    const char* arguments[] = {program.constData(), "-displayfd", number.constData(), "-screen", "0", "1920x1080x24",
                               "-nolisten",         "tcp",        "-noreset",         nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const bool started =
        ::posix_spawn(&process_, program.constData(), &actions, nullptr, const_cast<char**>(arguments), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    // Written once it takes connections: a number, then the end of its line, without which it gives up.
    QByteArray text;
    char next = 0;
    while (started && next != '\n' && ::read(ends[0], &next, 1) == 1) text += next;
    if (next == '\n') name_ = ':' + text.trimmed();
    ::close(ends[0]);
  }
  QByteArray name_;
  pid_t process_ = 0;
};

double monotonic() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// Starts a program that tells when it has painted; the time from before its start to then. Its memory goes to `memory`.
Sample start(bool onX11, const QByteArray& program, const QByteArray& argument, const char* memory = nullptr) {
  if (onX11) {
    if (Display::name().isEmpty()) return std::nullopt;
    qputenv("DISPLAY", Display::name());
  }
  qputenv("QT_QPA_PLATFORM", onX11 ? "xcb" : "offscreen");
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  const char* arguments[] = {program.constData(), argument.isEmpty() ? nullptr : argument.constData(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  pid_t process = 0;
  const double before = monotonic();
  const bool started =
      ::posix_spawn(&process, program.constData(), &actions, nullptr, const_cast<char**>(arguments), environ) == 0;
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  char text[64] = {};
  const ssize_t got = started ? ::read(ends[0], text, sizeof text - 1) : 0;
  ::close(ends[0]);
  if (started) ::waitpid(process, nullptr, 0);
  long long nanoseconds = 0;
  long kilobytes = 0;
  if (got <= 0 || std::sscanf(text, "%lld %ld", &nanoseconds, &kilobytes) != 2) return std::nullopt;
  if (memory) note(memory, static_cast<double>(kilobytes) * 1024);
  return static_cast<double>(nanoseconds) / 1e9 - before;
}

Sample startLabel(bool onX11) { return start(onX11, ECLOSION_BENCH_LABEL, {}); }

Sample startBoard(bool onX11, int scale, const char* memory = nullptr) {
  return start(onX11, ECLOSION_BENCH_BOARD, portfolioPath(scale).toLocal8Bit(), memory);
}

Sample startBoardForTheFirstTime(int scale) {
  const QString path = portfolioPath(scale);
  QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/eclosion/portfolios"))
      .removeRecursively();
  const Sample time = start(false, ECLOSION_BENCH_BOARD, path.toLocal8Bit());
  startBoard(false, scale);  // leaves its columns for the other rows
  return time;
}

bool hasXvfb() { return !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty(); }

}  // namespace

void addLabelWindow(int repetitions) {
  measure("start/label", repetitions, [] { return startLabel(false); });
  if (hasXvfb()) measure("start-x11/label", repetitions, [] { return startLabel(true); });
}

void addStartRows() {
  addLabelWindow(pairs);
  measure("start/empty", 5, [] { return start(false, ECLOSION_BENCH_LABEL, "--empty", "memory/empty"); });
  measure("start/real", pairs, [] { return startBoard(false, real, "memory/real"); });
  measure("start/100", pairs, [] { return startBoard(false, hundredfold, "memory/100"); });
  // As after an import or on another machine: no columns kept from an earlier opening.
  measure("first/real", 5, [] { return startBoardForTheFirstTime(real); });
  measure("first/100", 5, [] { return startBoardForTheFirstTime(hundredfold); });
  if (hasXvfb()) {
    measure("start-x11/real", pairs, [] { return startBoard(true, real); });
    measure("start-x11/100", pairs, [] { return startBoard(true, hundredfold); });
  }

  addRow({"start to first painted board ÷ one-label window", "start/real", "start/label", 2.0});
  addRow({"start to first painted board, 100× ÷ real", "start/100", "start/real", 1.5});
  addRow({"the same without kept columns, real ÷ one-label window", "first/real", "start/label", {}});
  addRow({"the same without kept columns, 100× ÷ real", "first/100", "first/real", {}});
  addRow({"the same on X11 ÷ one-label window", "start-x11/real", "start-x11/label", 1.75});
  addRow({"the same on X11, 100× ÷ real", "start-x11/100", "start-x11/real", 1.5});
  addRow({"memory, real ÷ empty window", "memory/real", "memory/empty", {}});
  addRow({"memory, 100× ÷ empty window", "memory/100", "memory/empty", 2.5});
}

std::optional<double> machineScale() {
  if (const Sample label = best("start-x11/label")) return *label / 0.035;
  if (const Sample label = best("start/label")) return *label / 0.019;
  return std::nullopt;
}

}  // namespace eclosion::bench
