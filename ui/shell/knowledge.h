// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/knowledge.h"
#include "core/support/result.h"

namespace eclosion::ui {

class OpenPortfolio;

// A fact of a startup that was on record otherwise then, in words. Without a fact it is the startup itself, which had not been
// heard of or is gone.
struct KnownChange {
  StartupId startup;
  QString name;  // as known now, or then for one that is gone
  analysis::StartupDifference::Kind kind = analysis::StartupDifference::Kind::changed;
  std::optional<analysis::KnownFact> fact = {};
  QString then = {};
  QString now = {};
};

struct ThenAndNow {
  std::vector<KnownChange> changes = {};  // by name; those of one startup together
  std::vector<analysis::RecordingLag> lags = {};
};

// What the window asks about knowledge time: when a file learnt something, and what it knew before. Every question is asked on
// a worker thread while the GUI thread goes on reading and editing the portfolio, which outlives the answer.
class Knowledge {
 public:
  virtual ~Knowledge() = default;

  // When the file learnt something, newest first.
  [[nodiscard]] virtual Result<std::vector<KnowledgeMark>> marks(std::stop_token stop) const = 0;
  // The portfolio as it was known at a moment, read like any other, never edited; it belongs to the GUI thread then. Null where
  // that is what is known now.
  [[nodiscard]] virtual Result<std::unique_ptr<OpenPortfolio>> at(const QDateTime& moment, std::stop_token stop) const = 0;
  // What was known at a moment of a day against what is known now of it, and how late changes of phase were known.
  [[nodiscard]] virtual Result<ThenAndNow> thenAndNow(const QDateTime& moment, const QDate& day, std::stop_token stop) const = 0;
};

}  // namespace eclosion::ui
