// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_knowledge.h"

#include <algorithm>
#include <thread>

namespace eclosion::test {

void FakeKnowledge::learn(const QDate& day, const QString& words, MakeWorld world) {
  vintages_[endOfDay(day)] = {.words = words, .world = std::move(world)};
}

Result<void> FakeKnowledge::wait(const std::stop_token& stop) const {
  ++asked;
  while (waits && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  if (stop.stop_requested()) return eclosion::failure(ErrorKind::cancelled, QStringLiteral("Stopped"));
  if (!failure.isEmpty()) return eclosion::failure(ErrorKind::damaged, failure);
  return {};
}

Result<std::vector<KnowledgeMark>> FakeKnowledge::marks(std::stop_token) const {
  std::vector<KnowledgeMark> marks;
  for (const auto& [at, vintage] : vintages_) marks.push_back({.at = at, .isImport = true, .words = vintage.words});
  std::reverse(marks.begin(), marks.end());
  return marks;
}

Result<std::unique_ptr<ui::OpenPortfolio>> FakeKnowledge::at(const QDateTime& moment, std::stop_token stop) const {
  ECLOSION_TRY(wait(stop));
  const auto after = vintages_.upper_bound(moment);
  if (after == vintages_.end()) return std::unique_ptr<ui::OpenPortfolio>();
  auto world = after == vintages_.begin() ? WorldBuilder().build(QDate(2026, 8, 20)) : std::prev(after)->second.world();
  auto past = std::make_unique<FakePortfolio>(std::move(world));
  past->readOnly = QStringLiteral("this is the past");
  return past;
}

Result<ui::ThenAndNow> FakeKnowledge::thenAndNow(const QDateTime& moment, const QDate& day, std::stop_token stop) const {
  ECLOSION_TRY(wait(stop));
  lastMoment = moment;
  lastDay = day;
  return compared;
}

}  // namespace eclosion::test
