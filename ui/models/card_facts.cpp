// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card_facts.h"

#include <algorithm>
#include <tuple>

namespace eclosion::ui {

CardFactsReader::CardFactsReader(const BoardModel& model) : model_(model) { reset(); }

void CardFactsReader::reset() {
  commitments_.clear();
  if (!model_.portfolio()) return;
  for (const auto& fact : model_.portfolio()->commitments) {
    if (fact.startup != Portfolio::none && fact.date.isValid()) commitments_.push_back(fact);
  }
  std::sort(commitments_.begin(), commitments_.end(),
            [](const auto& a, const auto& b) { return std::tie(a.startup, a.date) < std::tie(b.startup, b.date); });
}

QDate CardFactsReader::fiscalYearStart(const QDate& date) const {
  const int month = model_.portfolio()->fiscalYearStartMonth;
  return QDate(date.month() >= month ? date.year() : date.year() - 1, month, 1);
}

std::optional<Money> CardFactsReader::committedBy(Portfolio::Row startup) const {
  const auto first = std::lower_bound(commitments_.begin(), commitments_.end(), startup,
                                      [](const auto& fact, Portfolio::Row row) { return fact.startup < row; });
  if (first == commitments_.end() || first->startup != startup) return std::nullopt;
  const QDate from = fiscalYearStart(model_.date());
  std::optional<Money> sum;
  for (auto fact = first; fact != commitments_.end() && fact->startup == startup && fact->date <= model_.date(); ++fact) {
    if (fact->date >= from) sum = sum.value_or(Money{}) + fact->amount;
  }
  return sum;
}

std::optional<Money> CardFactsReader::committedBy(const std::vector<Portfolio::Row>& startups) const {
  if (commitments_.empty()) return std::nullopt;
  std::optional<Money> sum;
  for (const Portfolio::Row row : startups) {
    if (const auto money = committedBy(row)) sum = sum.value_or(Money{}) + *money;
  }
  return sum;
}

CardFacts CardFactsReader::read(Portfolio::Row startup) const {
  CardFacts facts;
  const Portfolio& portfolio = *model_.portfolio();
  const QDate date = model_.date();
  const auto* entry = portfolio.entryAt(startup, date);
  if (!entry) return facts;
  facts.phase = entry->phase;
  facts.since = entry->start;
  facts.days = static_cast<int>(entry->start.daysTo(date));
  facts.standing = standingOf(facts.days, model_.quartiles(entry->phase));
  facts.team = static_cast<int>(teamAt(portfolio, startup, date).size());
  facts.attention = analysis::attentionAt(portfolio, startup, date, model_.terms(), model_.decided());
  facts.committed = committedBy(startup);

  const auto next = analysis::nextDateOf(portfolio, startup, date);
  facts.next = next.date;
  facts.nextKind = next.kind;
  facts.nextEvent = next.event;
  return facts;
}

}  // namespace eclosion::ui
