// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace eclosion {

// What kind of trouble it is; callers branch on this, people read the message.
enum class ErrorKind {
  usage,         // the request itself makes no sense
  notFound,      // a file or record that should be there is not
  unreadable,    // permission, or a device that does not answer
  notPortfolio,  // a file of another kind
  newerVersion,  // a portfolio written by a later program
  damaged,       // a portfolio whose content or shape is not as written
  readOnly,      // may be read, may not be written
  busy,          // open in another window or program
  diskFull,
  refused,    // a rule of the method or of the file says no
  conflict,   // the world changed in between
  cancelled,  // the person stopped it
  internal,
};

// A failure a person can act on. `message` is a translated sentence or two: what is wrong, then what to do.
struct Error {
  ErrorKind kind = ErrorKind::internal;
  QString message;
  QString file = {};  // where, when it is about a file; empty otherwise
  int line = 0;       // counted from 1; 0 when not about a line
};

template <class T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorKind kind, QString message) { return Failure(Error{.kind = kind, .message = std::move(message)}); }

}  // namespace eclosion

// Leaves the function with the error of a failed Result; otherwise goes on.
#define ECLOSION_TRY(expression)                                    \
  do {                                                              \
    if (auto eclosionTried = (expression); !eclosionTried) {        \
      return ::eclosion::Failure(std::move(eclosionTried).error()); \
    }                                                               \
  } while (false)
