// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "core/analysis/funding.h"
#include "core/domain/fiscal_year.h"
#include "core/domain/records.h"
#include "core/domain/text_source.h"

// The tables of the funding screen as values: cells with their words, what they sort and are exported by, and what stands behind
// their numbers. No widgets, no model.
namespace eclosion::ui {

// What the rows behind a number are.
enum class MoneyKind : quint8 { expenses, commitments, grants, envelopes };

// Which of them. Nothing set: all of the kind, up to the day.
struct MoneyQuery {
  MoneyKind kind = MoneyKind::expenses;
  std::optional<StartupId> startup = {};
  bool ofNetwork = false;  // those of no startup
  std::optional<analysis::EnvelopeKey> envelope = {};
  std::optional<int> fiscalYear = {};
  std::optional<FundingRoute> route = {};
  bool later = false;  // commitments for days after the day, too
  friend bool operator==(const MoneyQuery&, const MoneyQuery&) = default;
};

// Everything the tables are made from; all of it outlives the call.
struct FundingSources {
  const Portfolio& portfolio;
  const TextSource& text;
  const Ledger& ledger;
  QDate date;
  analysis::StartupSet only = {};  // the startups a filter lets through; empty: all
  std::optional<int> year = {};    // that is looked at; nothing: the day's

  [[nodiscard]] int yearOfDate() const { return fiscalYearOf(date, portfolio.fiscalYearStartMonth); }
  [[nodiscard]] int fiscalYear() const { return year.value_or(yearOfDate()); }
};

struct FundingCell {
  enum class Tone : quint8 { plain, strong, quiet, bad };
  using Value = std::variant<std::monostate, QString, QDate, qint64, Money>;

  QString text = {};
  Value value = {};  // sorted and exported by; nothing: the cell is empty
  Tone tone = Tone::plain;
  std::optional<double> filled = {};  // of a bar before the words; more than 1: over
};

struct FundingColumn {
  const char* key;  // in exported files
  QString title;
  int width = 0;  // 0: takes a share of what is left
  bool right = false;
  bool whole = false;                    // never cut, whatever the width; sums at the right are whole anyway
  std::optional<MoneyKind> behind = {};  // what its numbers open
  bool ofYear = false;                   // of the fiscal year that is looked at alone
};

struct FundingRow {
  QString key;  // the same after the table was made anew
  std::vector<FundingCell> cells;
  MoneyQuery query = {};                      // what is behind, whatever the kind
  std::optional<FundingRoute> route = {};     // shown by its colour, in the column of that key
  std::optional<StartupId> startup = {};      // the side panel tells about it
  std::optional<RecordRef> record = {};       // what is changed
  std::optional<DecisionId> ofDecision = {};  // it came from one, and is changed there
};

struct FundingTable {
  std::vector<FundingColumn> columns;
  std::vector<FundingRow> rows;
  Money total;  // of the money rows; of envelopes and startups: committed
};

// The envelopes of the fiscal year, and money without one; whole whatever the filter, which is one of startups.
[[nodiscard]] FundingTable envelopesTable(const FundingSources& sources);
// Startups that money was committed to, spent on or granted to, up to the day.
[[nodiscard]] FundingTable startupsTable(const FundingSources& sources);
// Accelerated funding.
[[nodiscard]] FundingTable grantsTable(const FundingSources& sources);
// The rows behind a number.
[[nodiscard]] FundingTable moneyTable(const FundingSources& sources, const MoneyQuery& query);

// What a query is about, such as “Spent in 2017: DINUM · Own budget”.
[[nodiscard]] QString queryTitle(const FundingSources& sources, const MoneyQuery& query);
// The name of an envelope: “DINUM · Own budget · 2017”.
[[nodiscard]] QString envelopeName(const FundingSources& sources, const analysis::EnvelopeKey& key);

}  // namespace eclosion::ui
