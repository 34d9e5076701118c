// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>

#include "tests/support/fake_services.h"
#include "ui/shell/knowledge.h"

namespace eclosion::test {

// What an invented portfolio knew: at each of some moments another world.
class FakeKnowledge final : public ui::Knowledge {
 public:
  using MakeWorld = std::function<std::unique_ptr<World>()>;

  // From that day on, until the next.
  void learn(const QDate& day, const QString& words, MakeWorld world);

  [[nodiscard]] Result<std::vector<KnowledgeMark>> marks(std::stop_token stop) const override;
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> at(const QDateTime& moment, std::stop_token stop) const override;
  [[nodiscard]] Result<ui::ThenAndNow> thenAndNow(const QDateTime& moment, const QDate& day, std::stop_token stop) const override;

  ui::ThenAndNow compared;          // the answer to thenAndNow()
  QString failure;                  // what at() and thenAndNow() fail with; empty: they do not
  std::atomic<bool> waits = false;  // answers come when this is unset or they are no longer wanted
  mutable std::atomic<int> asked = 0;
  mutable QDateTime lastMoment;  // of thenAndNow()
  mutable QDate lastDay;

 private:
  [[nodiscard]] Result<void> wait(const std::stop_token& stop) const;

  struct Vintage {
    QString words;
    MakeWorld world;
  };
  std::map<QDateTime, Vintage> vintages_;
};

}  // namespace eclosion::test
