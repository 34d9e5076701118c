// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// What the benchmarks work on, made on first use and kept in the build folder.
namespace eclosion::bench {

inline constexpr int real = 1;
inline constexpr int hundredfold = 100;

// Where files may be written; emptied of nothing, so name what you write.
[[nodiscard]] QString workFolder();

// A folder of the community's repository as it is laid out in 2026, of an invented network.
[[nodiscard]] QString repositoryFolder(int scale);

// A portfolio file of an invented network, written by the recorder in one go and then edited 5,000 times. Not to be changed: copy
// it.
[[nodiscard]] QString portfolioPath(int scale);
inline constexpr int editsInPortfolio = 5'000;
// Knowledge time before those edits.
[[nodiscard]] QDateTime beforeEdits();

// A copy of that file under another name, for a benchmark that writes.
[[nodiscard]] QString copyOfPortfolio(int scale, const QString& name);

}  // namespace eclosion::bench
