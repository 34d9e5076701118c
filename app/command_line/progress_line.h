// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "app/command_line/command.h"

namespace eclosion::app {

// One line on a terminal, rewritten in place, for what takes longer than a second.
class ProgressLine {
 public:
  explicit ProgressLine(const Call& call);
  ~ProgressLine();
  Q_DISABLE_COPY_MOVE(ProgressLine)

  // `total` 0: not known.
  void show(const QString& words, int done, int total);

 private:
  QTextStream& err_;
  bool terminal_;
  bool shown_ = false;
  QElapsedTimer clock_;
};

}  // namespace eclosion::app
