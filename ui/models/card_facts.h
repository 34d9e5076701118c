// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/analysis/attention.h"
#include "core/analysis/startup_facts.h"
#include "core/domain/portfolio.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {

// What a card says besides words: computed for the few cards in sight, never for the whole portfolio.
struct CardFacts {
  using Next = analysis::NextDate::Kind;

  Phase phase = Phase::unrecorded;
  QDate since;   // start of the phase or outcome
  int days = 0;  // in it, at the board's date
  Standing standing = Standing::unknown;
  int team = 0;  // distinct members with a mission that serves the startup on the date
  Next nextKind = Next::none;
  std::optional<EventKind> nextEvent = {};
  QDate next;  // the first known date after the board's date
  analysis::Attention attention = {};
  std::optional<Money> committed = {};  // commitments of the fiscal year up to the date; none where the file has none
};

using analysis::teamAt;

class CardFactsReader {
 public:
  explicit CardFactsReader(const BoardModel& model);
  // Facts of a startup that has started by the model's date.
  [[nodiscard]] CardFacts read(Portfolio::Row startup) const;
  // Reads the portfolio's money again; call when the model has another portfolio.
  void reset();
  // Committed in the date's fiscal year up to the date by the startups of a column; none where nothing is known.
  [[nodiscard]] std::optional<Money> committedBy(const std::vector<Portfolio::Row>& startups) const;

 private:
  [[nodiscard]] std::optional<Money> committedBy(Portfolio::Row startup) const;
  [[nodiscard]] QDate fiscalYearStart(const QDate& date) const;

  const BoardModel& model_;
  std::vector<Portfolio::MoneyFacts> commitments_;  // by startup, date
};

}  // namespace eclosion::ui
