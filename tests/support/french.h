// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::test {

// The program's own French while it lives, as a person has it: words, numbers, dates.
class InFrench {
 public:
  InFrench();
  ~InFrench();
  InFrench(const InFrench&) = delete;
  InFrench& operator=(const InFrench&) = delete;
};

}  // namespace eclosion::test
