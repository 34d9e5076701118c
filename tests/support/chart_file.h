// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/charts/chart_kind.h"
#include "core/store/chronicle.h"
#include "core/store/ledger.h"
#include "core/store/roster_reader.h"
#include "core/store/texts.h"
#include "tests/support/chart_sources.h"

namespace eclosion::test {

// What charts of a whole file are drawn from, as known now.
struct ChartFile {
  ChartFile(const store::PortfolioFile& file, const QDate& today)
      : reader(store::Reader::at(file).value()),
        portfolio(reader.portfolio(today).value()),
        roster(store::readRoster(reader, portfolio).value()),
        ledger(store::readLedger(reader).value()),
        chronicle(store::readChronicle(reader).value()),
        text(reader) {}

  [[nodiscard]] publish::Chart draw(const char* kind, const QDate& date, const publish::ChartOptions& options = {}) const {
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

}  // namespace eclosion::test
