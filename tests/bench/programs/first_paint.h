// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <functional>

namespace eclosion::bench {

// Waits for the first paint of a widget that `isIt` knows, and from a zero timer after it, when its children are painted
// too, says on the standard output when that was (monotonic nanoseconds) and how much memory the program held (resident
// kilobytes); then quits.
class FirstPaint final : public QObject {
 public:
  explicit FirstPaint(std::function<bool(QObject*)> isIt) : isIt_(std::move(isIt)) {}

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (!seen_ && event->type() == QEvent::Paint && isIt_(watched)) {
      seen_ = true;
      QTimer::singleShot(0, this, [] {
        report();
        QCoreApplication::quit();
      });
    }
    return false;
  }

 private:
  static void report() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    long resident = 0;
    if (FILE* status = std::fopen("/proc/self/status", "r")) {
      char line[256];
      while (std::fgets(line, sizeof line, status) && std::sscanf(line, "VmRSS: %ld", &resident) != 1) {
      }
      std::fclose(status);
    }
    std::printf("%lld %ld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec, resident);
    std::fflush(stdout);
  }

  std::function<bool(QObject*)> isIt_;
  bool seen_ = false;
};

}  // namespace eclosion::bench
