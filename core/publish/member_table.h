// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/analysis/roster_at.h"
#include "core/domain/data_table.h"
#include "core/domain/roster.h"
#include "core/domain/text_source.h"

// People as a table for machines: stable names of fields, codes, ISO dates; the words of the community as they are recorded.
namespace eclosion::publish {

// One person a row, as on a day.
class MemberTable {
 public:
  // All of it outlives the table; the roster fits the portfolio.
  MemberTable(const Portfolio& portfolio, const Roster& roster, const TextSource& text, const analysis::RosterAt& at)
      : portfolio_(portfolio), roster_(roster), text_(text), at_(at) {}

  [[nodiscard]] static QStringList header();
  // Days and shares with their type, and the same as text.
  [[nodiscard]] std::vector<DataTable::Cell> cells(const analysis::RosterLine& line) const;
  [[nodiscard]] QStringList row(const analysis::RosterLine& line) const;
  // All of them, by name; the places of lines.
  [[nodiscard]] std::vector<quint32> byName() const;

 private:
  const Portfolio& portfolio_;
  const Roster& roster_;
  const TextSource& text_;
  const analysis::RosterAt& at_;
};

}  // namespace eclosion::publish
