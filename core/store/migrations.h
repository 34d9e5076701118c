// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include "core/support/result.h"

struct sqlite3;

// The ordered chain from any earlier version of the file to the present one. A migration carries T_past along with T, and
// rewrites columns it adds with a default (UPDATE t SET b=b), or undo would write NULL there.
namespace eclosion::store {

struct Migration {
  int from;  // leads to from + 1
  std::function<Result<void>(sqlite3*)> apply;
};

[[nodiscard]] std::span<const Migration> migrations();

// Brings a file from `version` up to `target` in one transaction and sets its version. Error: damaged when a link of the chain
// is missing; any failure leaves the file as it was.
[[nodiscard]] Result<void> migrate(sqlite3* db, int version, int target, std::span<const Migration> chain);

}  // namespace eclosion::store
