// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/dispatch.h"
#include "app/command_line/registry.h"
#include "tests/support/fake_clock.h"

namespace eclosion::test {

struct Outcome {
  int code = -1;
  QString out;
  QString err;
};

// Runs the program's command line in this process, without a window.
inline Outcome runCommandLine(const QStringList& arguments, const app::CommandList& commands = app::commands()) {
  Outcome outcome;
  QTextStream out(&outcome.out);
  QTextStream err(&outcome.err);
  FakeClock clock;
  outcome.code = app::answer(app::readRequest(arguments, commands), commands, {out, err}, clock);
  return outcome;
}

// Words parted by spaces, for arguments that hold none.
inline QStringList words(const char* text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

}  // namespace eclosion::test
