// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/edits/repairs.h"

// What the screen of what asks for a look wants of an open portfolio; app/ implements it over the file.
namespace eclosion::ui {

class RepairSource {
 public:
  virtual ~RepairSource() = default;
  // All of it as the file is now, people by their names; from a worker thread.
  [[nodiscard]] virtual Result<std::vector<edits::Repair>> list() const = 0;
};

}  // namespace eclosion::ui
