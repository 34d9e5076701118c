// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>
#include <QTextStream>
#include <memory>
#include <vector>

#include "core/support/clock.h"
#include "core/support/result.h"

namespace eclosion::app {

// What a sub-command leaves behind for a script.
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int problems = 1;  // it ran, and found something wrong
inline constexpr int usage = 2;     // the command line makes no sense
inline constexpr int unusable = 3;  // the file or the source could not be used, or a rule refused it; nothing was changed
}  // namespace exit_code

struct Streams {
  QTextStream& out;  // results, and nothing else
  QTextStream& err;  // messages, progress
};

// A positional argument, in capitals as in the help: FILE.
struct Argument {
  QString name;
  QString help;  // one line, translated
  bool required = true;
};

// One run of a sub-command. The options are known to be declared ones, and the arguments as many as declared.
struct Call {
  QString command;
  const QCommandLineParser& options;
  QStringList arguments;
  Streams streams;
  const Clock& clock;
};

// A sub-command: one file that derives from this, and a line in registry.cpp. It holds no state of its own.
class Command {
 public:
  virtual ~Command() = default;
  // As typed: one word, or two ("import betagouv").
  [[nodiscard]] virtual QString name() const = 0;
  // What it does, in one line, translated.
  [[nodiscard]] virtual QString summary() const = 0;
  [[nodiscard]] virtual QList<Argument> arguments() const = 0;
  [[nodiscard]] virtual QList<QCommandLineOption> options() const = 0;
  // What its help says besides, whole lines, translated.
  [[nodiscard]] virtual QString details() const { return {}; }
  // True when it draws: it then runs under a QApplication on the offscreen platform, otherwise under QCoreApplication.
  [[nodiscard]] virtual bool paints() const { return false; }
  // Returns an exit code.
  [[nodiscard]] virtual int run(const Call& call) const = 0;
};

using CommandList = std::vector<std::unique_ptr<Command>>;

// Says the error on `err` as "eclosion figures: p.eclosion: message" and returns the exit code of its kind.
int fail(const Call& call, const Error& error);

}  // namespace eclosion::app
