// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <thread>

#include "ui/shell/write_back.h"

namespace eclosion::test {

// A portfolio that can be written back, without files.
class FakeWriteBack final : public ui::WriteBackSource {
 public:
  FakeWriteBack() {
    summary.intoCheckout = true;
    summary.same = 12;
    summary.files = {{.kind = ui::WriteBackKind::refused,
                      .path = QStringLiteral("content/_startups/moule.md"),
                      .reason = QStringLiteral("The file changed since it was imported.")},
                     {.kind = ui::WriteBackKind::changed, .path = QStringLiteral("content/_startups/crabe.md")},
                     {.kind = ui::WriteBackKind::added, .path = QStringLiteral("content/_startups/oursin.md")}};
    summary.keptAlone = {QStringLiteral("decisions (3)")};
  }

  [[nodiscard]] Result<std::unique_ptr<ui::PreparedWriteBack>> prepareWriteBack(const QString& asked,
                                                                                const ui::ProgressSink& progress,
                                                                                std::stop_token stop) override {
    folder = asked;
    progress({.step = QStringLiteral("Comparing"), .done = 1, .total = 2});
    while (waits && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
    if (stop.stop_requested()) return failure(ErrorKind::cancelled, QStringLiteral("Stopped"));
    if (!refusal.isEmpty()) return failure(ErrorKind::refused, refusal);
    return std::make_unique<Prepared>(*this);
  }

  ui::WriteBackSummary summary;
  std::atomic<bool> waits = false;  // until it is cancelled
  std::atomic<bool> written = false;
  QString refusal;
  QString folder;

 private:
  class Prepared final : public ui::PreparedWriteBack {
   public:
    explicit Prepared(FakeWriteBack& source) : source_(source) {}
    [[nodiscard]] const ui::WriteBackSummary& summary() const override { return source_.summary; }
    [[nodiscard]] std::vector<DiffHunk> diff(size_t file) const override {
      return file == 1 ? lineDiff("title: Crabe\nstart: 2019-01-01\n", "title: Crabe\nstart: 2019-02-01\n")
                       : lineDiff({}, "title\n");
    }
    [[nodiscard]] Result<void> apply(const ui::ProgressSink&, std::stop_token) override {
      source_.written = true;
      return {};
    }

   private:
    FakeWriteBack& source_;
  };
};

}  // namespace eclosion::test
