// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"

// The register of startups as a table for machines: stable names of fields, codes, ISO dates, one startup a row. The window
// shows the same columns in words.
namespace eclosion::publish {

enum class StartupColumn : quint8 {
  name,
  phase,
  since,
  days,
  incubator,
  sponsors,
  team,
  next,
  kind,
  themes,
  started,
  formerNames,
  lastEvent,
};
inline constexpr int startupColumnCount = 13;

// Stable: in exported files and in what the window remembers.
[[nodiscard]] QLatin1StringView keyOf(StartupColumn column);
[[nodiscard]] std::optional<StartupColumn> startupColumn(QStringView key);
[[nodiscard]] std::vector<StartupColumn> allStartupColumns();

class StartupTable {
 public:
  // Both outlive the table.
  StartupTable(const Portfolio& portfolio, const TextSource& text, const QDate& date, std::vector<StartupColumn> columns)
      : portfolio_(portfolio), text_(text), date_(date), columns_(std::move(columns)) {}

  // A column may be more than one field: a next date and what it is. The date the row holds for and the startup's id follow.
  [[nodiscard]] QStringList header() const;
  [[nodiscard]] QStringList row(Portfolio::Row startup) const;

  // Startups that have started, those without a phase and, where wanted, those that start later; by name.
  [[nodiscard]] std::vector<Portfolio::Row> rows(bool notStarted) const;

 private:
  void add(QStringList& fields, Portfolio::Row startup, StartupColumn column) const;
  [[nodiscard]] QString sponsors(Portfolio::Row startup) const;

  const Portfolio& portfolio_;
  const TextSource& text_;
  QDate date_;
  std::vector<StartupColumn> columns_;
};

}  // namespace eclosion::publish
