// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settling.h"

#include "core/store/settle.h"

namespace eclosion::app {

Settling::Settling(const store::PortfolioFile& file) : file_(file) {
  timer_.setSingleShot(true);
  timer_.setInterval(restMs);
  connect(&timer_, &QTimer::timeout, this, &Settling::settle);
}

Settling::~Settling() {
  if (thread_.joinable()) thread_.join();
}

void Settling::settle() {
  if (thread_.joinable()) thread_.join();
  thread_ = std::thread([&file = file_] {
    // What cannot be brought over stays where it is safe, and is tried again after the next edit.
    if (const auto worker = file.openForWorker()) (void)store::settle(**worker);
  });
}

}  // namespace eclosion::app
