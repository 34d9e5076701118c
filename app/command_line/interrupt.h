// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace eclosion::app {

// While it lives, Ctrl+C asks for a stop instead of ending the process, so that a long command can leave everything as it
// was. A second Ctrl+C ends it. One at a time.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  [[nodiscard]] std::stop_token token() const;
};

}  // namespace eclosion::app
