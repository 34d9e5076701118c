// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "core/publish/charts/chart_kind.h"
#include "core/store/chronicle.h"
#include "core/store/ledger.h"
#include "core/store/roster_reader.h"
#include "core/store/texts.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::test {

// A world of our own as something to publish from. Roster, ledger and chronicle are to be filled in.
struct Published {
  explicit Published(std::unique_ptr<World> built)
      : world(std::move(built)), roster(Roster::silent(world->portfolio)), date(world->portfolio.today) {}

  [[nodiscard]] publish::PublishSources sources() const {
    return {.portfolio = world->portfolio,
            .roster = roster,
            .ledger = ledger,
            .chronicle = chronicle,
            .text = world->text,
            .transitions = transitions,
            .name = QStringLiteral("Coast"),
            .date = date};
  }
  [[nodiscard]] publish::Chart chart(const char* kind, const publish::ChartOptions& options = {}) const {
    return publish::drawChart(*publish::chartKind(QString::fromLatin1(kind)), sources(), options);
  }

  std::unique_ptr<World> world;
  Roster roster;
  Ledger ledger;
  Chronicle chronicle;
  KnownTransitions transitions;
  QDate date;
};

// Everything to publish of a file, as known now.
struct PublishedFile {
  PublishedFile(const store::PortfolioFile& file, const QDate& today)
      : reader(store::Reader::at(file).value()),
        portfolio(reader.portfolio(today).value()),
        roster(store::readRoster(reader, portfolio).value()),
        ledger(store::readLedger(reader).value()),
        chronicle(store::readChronicle(reader).value()),
        text(reader) {}

  [[nodiscard]] publish::Chart chart(const char* kind, const QDate& date, const publish::ChartOptions& options = {}) const {
    const publish::PublishSources sources{.portfolio = portfolio,
                                          .roster = roster,
                                          .ledger = ledger,
                                          .chronicle = chronicle,
                                          .text = text,
                                          .transitions = transitions,
                                          .date = date};
    return publish::drawChart(*publish::chartKind(QString::fromLatin1(kind)), sources, options);
  }

  store::Reader reader;
  Portfolio portfolio;
  Roster roster;
  Ledger ledger;
  Chronicle chronicle;
  store::Texts text;
  KnownTransitions transitions;
};

// The sum of a category over the series.
[[nodiscard]] inline double sumAt(const publish::Chart& chart, size_t category) {
  double sum = 0;
  for (const auto& series : chart.series) sum += series.values[category].value_or(0);
  return sum;
}

}  // namespace eclosion::test
