// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/support/result.h"

// Why a file is no record, with the line, counted from 1.
namespace eclosion::betagouv {

// A slip: the file alone is left out.
[[nodiscard]] inline Failure rejected(int line, QString reason) {
  return Failure(Error{.kind = ErrorKind::unreadable, .message = std::move(reason), .line = line});
}
// Whoever made this file did not mean a record: nothing of the source is imported.
[[nodiscard]] inline Failure refused(int line, QString reason) {
  return Failure(Error{.kind = ErrorKind::refused, .message = std::move(reason), .line = line});
}

}  // namespace eclosion::betagouv
