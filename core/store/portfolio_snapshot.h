// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <optional>
#include <span>

#include "core/domain/portfolio.h"
#include "core/store/portfolio_file.h"

// A portfolio's columns kept beside the program's other caches, so that a file opens in the time it takes to read them, not
// to run through its tables. Told apart by the head of the journal and used only while the file is as this installation left
// it: one that does not fit is never used, and one that is missing is only slower. Holds ids, dates, codes and amounts; no text
// and no name. Binary, of this machine and this version.
namespace eclosion::store {

struct LoadedPortfolio {
  Portfolio portfolio;
  QByteArray head;  // of the journal it stands for
  bool fromSnapshot = false;
};

// Told of the histories of all startups, in order, as soon as they are there and while the rest is still read; they stay where
// they are for as long as the portfolio's phases do. Told of none once more where they are given up.
using HistorySink = std::function<void(std::span<const Portfolio::PhaseFacts>)>;

// The portfolio as the file is now, from its snapshot where there is one; otherwise the same as Reader::portfolio(), and nothing
// is told before its end.
[[nodiscard]] Result<LoadedPortfolio> loadPortfolio(const PortfolioFile& file, const QDate& today,
                                                    const HistorySink& histories = {});

// Keeps the columns for the next opening and lets older ones go. Not being able to is no error. Safe from any thread.
void keepSnapshot(const QByteArray& head, const Portfolio& portfolio);

// The columns kept for that head, sealed; none where there are none, or where they are not whole.
[[nodiscard]] std::optional<Portfolio> readSnapshot(const QByteArray& head, const HistorySink& histories = {});

}  // namespace eclosion::store
