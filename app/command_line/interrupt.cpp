// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/interrupt.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <optional>
#include <thread>

namespace eclosion::app {
namespace {

// A handler may only touch a lock-free flag; a thread of our own turns it into the stop request.
volatile std::sig_atomic_t asked = 0;
std::optional<std::stop_source> source;
std::optional<std::jthread> watcher;
void (*before)(int) = SIG_DFL;

void handle(int) {
  asked = 1;
  std::signal(SIGINT, SIG_DFL);
}

}  // namespace

Interrupt::Interrupt() {
  asked = 0;
  source.emplace();
  before = std::signal(SIGINT, handle);
  watcher.emplace([](const std::stop_token& done) {
    while (!done.stop_requested()) {
      if (asked) {
        source->request_stop();
        return;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  });
}

Interrupt::~Interrupt() {
  watcher.reset();
  std::signal(SIGINT, before);
}

std::stop_token Interrupt::token() const { return source->get_token(); }

}  // namespace eclosion::app
