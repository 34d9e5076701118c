// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "ui/shell/journal_source.h"

namespace eclosion::test {

// A journal in memory behind the window's own interface; the newest step stands first.
class FakeJournal final : public ui::JournalSource {
 public:
  explicit FakeJournal(int count = 0) {
    for (int i = 1; i <= count; ++i) add(QStringLiteral("Change %1").arg(i));
  }
  JournalStep& add(const QString& words, const QString& kind = QStringLiteral("edit")) {
    const qint64 seq = steps.empty() ? 1 : steps.front().lastSeq + 1;
    steps.insert(steps.begin(), JournalStep{.firstSeq = seq,
                                            .lastSeq = seq,
                                            .at = QDateTime(QDate(2026, 8, 20), QTime(12, 0), Qt::UTC),
                                            .actor = QStringLiteral("ines"),
                                            .words = words,
                                            .kind = kind,
                                            .mayTakeBack = true});
    return steps.front();
  }

  [[nodiscard]] Result<std::unique_ptr<ui::JournalPages>> pages(const JournalFilter& filter) const override {
    if (!failure.isEmpty()) return eclosion::failure(ErrorKind::damaged, failure);
    ++asked;
    lastFilter = filter;
    std::vector<JournalStep> passing;
    for (const JournalStep& step : steps) {
      const bool kind = filter.kind.isEmpty() || filter.kind == step.kind;
      if (kind && (filter.text.isEmpty() || step.words.contains(filter.text))) passing.push_back(step);
    }
    return std::make_unique<Pages>(std::move(passing));
  }
  [[nodiscard]] Result<JournalDetails> details(qint64 seq) const override {
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.firstSeq == seq; });
    if (found == steps.end()) return eclosion::failure(ErrorKind::notFound, QStringLiteral("no entry"));
    JournalDetails details{.step = *found, .startups = startups};
    details.records.push_back({.words = QStringLiteral("the phase of Lapins"),
                               .fields = {{QStringLiteral("the end"), QString(), QStringLiteral("15 Jan 2026")}}});
    details.records.push_back({.op = RecordOp::removed, .words = QStringLiteral("a link of Lapins")});
    details.leftOff = leftOff;
    return details;
  }
  [[nodiscard]] Result<edits::Edit> restoreStartup(const StartupId&, qint64) const override {
    return eclosion::failure(ErrorKind::notFound, QStringLiteral("There is nothing to restore."));
  }
  [[nodiscard]] Result<qint64> verify() const override {
    if (!failure.isEmpty()) return eclosion::failure(ErrorKind::damaged, failure);
    return static_cast<qint64>(steps.size());
  }
  [[nodiscard]] Result<int> exportTo(const QString&, const JournalFilter&) const override {
    return static_cast<int>(steps.size());
  }

  std::vector<JournalStep> steps;
  std::vector<StartupId> startups;
  qint64 leftOff = 0;
  QString failure;
  mutable int asked = 0;
  mutable JournalFilter lastFilter;

 private:
  class Pages final : public ui::JournalPages {
   public:
    explicit Pages(std::vector<JournalStep> all) : steps_(std::move(all)) {}
    Result<std::vector<JournalStep>> next(int count) override {
      const size_t end = std::min(steps_.size(), at_ + static_cast<size_t>(count));
      std::vector<JournalStep> page(steps_.begin() + static_cast<std::ptrdiff_t>(at_),
                                    steps_.begin() + static_cast<std::ptrdiff_t>(end));
      at_ = end;
      return page;
    }

   private:
    std::vector<JournalStep> steps_;
    size_t at_ = 0;
  };
};

}  // namespace eclosion::test
