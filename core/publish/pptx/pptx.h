// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "core/publish/deck.h"
#include "core/support/result.h"

namespace eclosion::publish {

struct PptxOptions {
  // A presentation or a template whose master, layouts and theme the deck takes; its slides are left out. Empty: our own.
  QString master = {};
  std::stop_token stop = {};
  std::function<void(int done, int total)> told = {};  // of every slide that is made
};

// Whether slides can stand on that master: it is read alone. Empty: our own. Errors: refused, notFound or unreadable, with what
// is wrong with it.
[[nodiscard]] Result<void> checkMaster(const QString& path);

// Writes a presentation whose charts are an office suite's own, each with its workbook. The same deck gives the same bytes.
// Errors: cancelled; where the file cannot be written (nothing is left half written); refused or notFound, where the master is
// not usable.
[[nodiscard]] Result<void> writePptx(const DeckDocument& deck, const QString& path, const PptxOptions& options = {});
// The same as bytes.
[[nodiscard]] Result<QByteArray> pptxBytes(const DeckDocument& deck, const PptxOptions& options = {});

}  // namespace eclosion::publish
