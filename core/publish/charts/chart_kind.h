// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <span>
#include <stop_token>
#include <vector>

#include "core/domain/chronicle.h"
#include "core/domain/knowledge.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"
#include "core/domain/roster.h"
#include "core/domain/text_source.h"
#include "core/publish/chart.h"
#include "core/support/result.h"

// The charts there are. A new one is a file in this folder and a line in chart_kinds.cpp.
namespace eclosion::publish {

// What is published is made from; all of one knowledge time, and it outlives the call.
struct PublishSources {
  const Portfolio& portfolio;
  const Roster& roster;
  const Ledger& ledger;
  const Chronicle& chronicle;
  const TextSource& text;
  const KnownTransitions& transitions;    // of the recording lag
  QString name = {};                      // of the portfolio
  QDate date;                             // what was true then
  std::optional<QDateTime> knownAt = {};  // nothing: as known now
  std::stop_token stop = {};              // once it is asked for, what is being made is of no more worth and may end early
};

// Where values are written: at the ends of series and on bars where the kind has them, everywhere they find room, or nowhere but
// under the pointer.
enum class ShownValues : quint8 { ends, all, hover };

// What a person sets of a chart. Only what its kind takes (ChartChoices) has an effect.
struct ChartOptions {
  std::optional<ChartForm> form = {};
  std::optional<Stacking> stacking = {};
  QDate from = {}, to = {};                  // null: all there is, the sources' date
  std::vector<IncubatorId> incubators = {};  // empty: all
  QStringList hidden = {};                   // keys of series left out
  bool labels = true, events = true, source = true;
  ShownValues values = ShownValues::ends;
  QString title = {};  // in place of the generated one
  friend bool operator==(const ChartOptions&, const ChartOptions&) = default;
};
// A JSON object, what is as usual left out; {} for all of it.
[[nodiscard]] QString optionsText(const ChartOptions& options);
// Errors: refused, with what is wrong with it.
[[nodiscard]] Result<ChartOptions> optionsFrom(const QString& text);

struct ChartChoices {
  std::vector<ChartForm> forms = {};  // the usual one first
  std::vector<Stacking> stackings = {};
  bool period = false, incubators = false, events = false;
  bool expectations = false;                             // compares with what phases are expected to last
  std::vector<std::pair<QString, QString>> series = {};  // key and name of those that may be left out
};

class ChartKind {
 public:
  virtual ~ChartKind() = default;
  [[nodiscard]] virtual QString key() const = 0;   // stable: on the command line, in decks; such as "phases-over-time"
  [[nodiscard]] virtual QString name() const = 0;  // “Active products by phase”
  [[nodiscard]] virtual ChartChoices choices() const = 0;
  // Never fails: what has no data gives an empty chart whose title says so.
  [[nodiscard]] virtual Chart draw(const PublishSources& sources, const ChartOptions& options) const = 0;
};

// In the order of the gallery.
[[nodiscard]] std::span<const ChartKind* const> chartKinds();
[[nodiscard]] const ChartKind* chartKind(QStringView key);  // nullptr: unknown

// The chart as wanted: drawn, titled as asked, laid out.
[[nodiscard]] Chart drawChart(const ChartKind& kind, const PublishSources& sources, const ChartOptions& options = {});

// “Source: portfolio, as of 20 August 2026, as known on …; ” and what is counted.
[[nodiscard]] QString sourceLine(const PublishSources& sources, const QString& counted);

}  // namespace eclosion::publish
