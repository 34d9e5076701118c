// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

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

// The portfolio as the file is now, from its snapshot where there is one; otherwise the same as Reader::portfolio().
[[nodiscard]] Result<LoadedPortfolio> loadPortfolio(const PortfolioFile& file, const QDate& today);

// Keeps the columns for the next opening and lets older ones go. Not being able to is no error. Safe from any thread.
void keepSnapshot(const QByteArray& head, const Portfolio& portfolio);

// The columns kept for that head, not sealed; none where there are none, or where they are not whole.
[[nodiscard]] std::optional<Portfolio> readSnapshot(const QByteArray& head);

}  // namespace eclosion::store
