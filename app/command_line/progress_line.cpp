// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/progress_line.h"

#include <unistd.h>

#include <QLocale>

namespace eclosion::app {

ProgressLine::ProgressLine(const Call& call) : err_(call.streams.err), terminal_(isatty(STDERR_FILENO) == 1) { clock_.start(); }

ProgressLine::~ProgressLine() {
  if (shown_) err_ << "\r\033[K" << Qt::flush;
}

void ProgressLine::show(const QString& words, int done, int total) {
  if (!terminal_ || clock_.elapsed() < 1000) return;
  shown_ = true;
  err_ << "\r\033[K" << words;
  if (total > 0) err_ << ' ' << QLocale().toString(done) << " / " << QLocale().toString(total);
  err_ << Qt::flush;
}

}  // namespace eclosion::app
