// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

// Rows come in families, a file each; `./dev bench` runs all that take seconds, or those it is told by name.
namespace eclosion::bench {

struct Family {
  const char* name;
  void (*add)();  // its measures and its rows
  const char* about;
  bool slow = false;  // runs only when it is named
};

// In the order they are printed in.
[[nodiscard]] std::span<const Family> families();

// The one-label window, which tells how fast the machine is; part of the start rows.
void addLabelWindow(int repetitions);

}  // namespace eclosion::bench
