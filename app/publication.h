// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/domain/hidden_names.h"
#include "core/publish/charts/chart_kind.h"
#include "core/store/reader.h"
#include "core/store/texts.h"
#include "core/support/clock.h"
#include "ui/shell/publish_source.h"

namespace eclosion::app {

// All that charts, decks and reports of one file are made from, as known at one time; the file is only read.
class Publication final : public ui::Published {
 public:
  // `knownAt` nothing: as known now. The error names the file; cancelled, once it is asked to stop.
  [[nodiscard]] static Result<std::unique_ptr<Publication>> open(const QString& path, const std::optional<QDateTime>& knownAt,
                                                                 const Clock& clock, const std::stop_token& stop = {});

  // What was true on a day; null: the portfolio's present. Holds as long as this.
  [[nodiscard]] publish::PublishSources sources(const QDate& date) const override;
  [[nodiscard]] publish::PublishSources sources() const { return sources({}); }
  [[nodiscard]] const Portfolio& portfolio() const { return portfolio_; }
  [[nodiscard]] const store::Reader& reader() const { return reader_; }

 private:
  Publication(std::unique_ptr<store::PortfolioFile> file, store::Reader reader)
      : file_(std::move(file)), reader_(std::move(reader)), texts_(reader_), names_(texts_) {}

  std::unique_ptr<store::PortfolioFile> file_;
  store::Reader reader_;
  store::Texts texts_;
  HiddenNames names_;
  Portfolio portfolio_;
  Roster roster_;
  Ledger ledger_;
  Chronicle chronicle_;
  KnownTransitions transitions_;
  QString name_;
  std::optional<QDateTime> knownAt_;
};

}  // namespace eclosion::app
