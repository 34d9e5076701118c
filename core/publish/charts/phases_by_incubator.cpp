// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/analysis/startups_on.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/support/collation.h"

namespace eclosion::publish {
namespace {

using analysis::PhaseCounts;
using analysis::StartupOn;
using Row = Portfolio::Row;

// From the foot of the stack up: who has come farthest stands below.
constexpr std::array<Phase, 7> shownPhases{Phase::transferred,  Phase::operated,      Phase::consolidation, Phase::acceleration,
                                           Phase::construction, Phase::investigation, Phase::unrecorded};

// An incubator, or those too small for a column of their own, with what they accompany.
struct Column {
  QString name;
  std::vector<Row> incubators;  // none: on record with no incubator
  PhaseCounts counts;
};

class PhasesByIncubator final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::PhasesByIncubator)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("phases-by-incubator"); }
  [[nodiscard]] QString name() const override { return tr("Products per phase and incubator"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{
        .forms = {ChartForm::columns, ChartForm::bars}, .stackings = {Stacking::stacked, Stacking::share}, .incubators = true};
    for (const Phase phase : shownPhases) choices.series.emplace_back(code(phase), phaseName(phase));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const auto incubators = chosenIncubators(sources, options);
    const auto startups = analysis::startupsOn(sources.portfolio, sources.date, incubators);
    std::vector<Phase> phases;
    for (const Phase phase : shownPhases) {
      const bool any = std::any_of(startups.begin(), startups.end(), [&](const StartupOn& one) { return one.phase == phase; });
      if (any && !isHidden(options, code(phase))) phases.push_back(phase);
    }
    const std::vector<Column> columns = columnsOf(sources, startups, phases);

    Chart chart = startedChart(*this, options);
    if (!options.form) chart.form = usualForm(columns);
    for (const Column& column : columns) chart.categories << column.name;
    for (const Phase phase : phases) {
      ChartSeries series{.name = phaseName(phase), .color = colorOf(phase)};
      for (const Column& column : columns) series.values.emplace_back(column.counts[phase]);
      chart.series.push_back(std::move(series));
    }
    chart.title = titleOf(columns, phases, sources.date);
    //: Whose startups, on which day
    chart.subtitle = tr("Products by phase and incubator, those made permanent included, %1, on %2")
                         .arg(scopeText(sources, options), dayText(sources.date));
    chart.source = sourceLine(sources, tr("Stopped products are left out."));
    chart.notes =
        tr("A product counts for the incubator that is on record for it on the day. "
           "Products put away since are counted as well. The order is by number of products and is no "
           "ranking: incubators began at different times.");
    chart.alt = altOfCategories(chart);
    chart.totals = chart.stacking == Stacking::stacked;
    chart.directLabels = chart.form == ChartForm::columns;
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [&portfolio = sources.portfolio, day = sources.date, columns, phases](int series, int category) {
      const auto& of = columns[static_cast<size_t>(category)].incubators;
      std::vector<Row> rows;
      for (const StartupOn& one : analysis::startupsOn(portfolio, day, of)) {
        if (one.phase == phases[static_cast<size_t>(series)]) rows.push_back(one.startup);
      }
      return rows;
    };
    return chart;
  }

 private:
  // Beside bars that lie there is room for long names and for many.
  static ChartForm usualForm(const std::vector<Column>& columns) {
    constexpr size_t many = 8;
    constexpr qsizetype longName = 18;
    const bool named =
        std::any_of(columns.begin(), columns.end(), [](const Column& column) { return column.name.size() > longName; });
    return named || columns.size() > many ? ChartForm::bars : ChartForm::columns;
  }

  static int total(const PhaseCounts& counts, const std::vector<Phase>& phases) {
    int sum = 0;
    for (const Phase phase : phases) sum += counts[phase];
    return sum;
  }

  // The largest first; so many that they can be read, and the others together.
  static std::vector<Column> columnsOf(const PublishSources& sources, const std::vector<StartupOn>& startups,
                                       const std::vector<Phase>& phases) {
    constexpr size_t most = 24;
    std::map<Row, PhaseCounts> byIncubator;
    for (const StartupOn& one : startups) ++byIncubator[one.incubator].byPhase[static_cast<size_t>(one.phase)];
    std::vector<Column> columns;
    for (const auto& [row, counts] : byIncubator) {
      if (total(counts, phases) == 0) continue;
      const QString name = row == Portfolio::none ? tr("No incubator on record")
                                                  : sources.text.incubatorName(sources.portfolio.incubators[row].id).simplified();
      columns.push_back({.name = name, .incubators = {row}, .counts = counts});
    }
    const QCollator collator = nameCollator();
    std::sort(columns.begin(), columns.end(), [&](const Column& a, const Column& b) {
      const int left = total(a.counts, phases), right = total(b.counts, phases);
      return left != right ? left > right : collator.compare(a.name, b.name) < 0;
    });
    if (columns.size() <= most) return columns;
    Column others;
    for (size_t i = most; i < columns.size(); ++i) {
      others.incubators.push_back(columns[i].incubators.front());
      for (size_t phase = 0; phase < phaseCount; ++phase) others.counts.byPhase[phase] += columns[i].counts.byPhase[phase];
    }
    const auto count = static_cast<int>(others.incubators.size());
    others.name = tr("%1 other(s)", "incubators too small for a column of their own", count).arg(count);
    columns.resize(most);
    columns.push_back(std::move(others));
    return columns;
  }

  // Of what the bars show, so that the largest is the first of them.
  static QString titleOf(const std::vector<Column>& columns, const std::vector<Phase>& phases, const QDate& day) {
    int products = 0, incubators = 0, largest = 0;
    QString largestName;
    bool alone = false;
    for (const Column& column : columns) {
      const int here = total(column.counts, phases);
      products += here;
      if (column.incubators.front() == Portfolio::none) continue;
      incubators += static_cast<int>(column.incubators.size());
      if (column.incubators.size() > 1 || here < largest) continue;
      alone = here > largest;
      largest = here;
      largestName = column.name;
    }
    if (products == 0) return tr("No product in programme or made permanent on %1").arg(dayText(day));
    const QString of =
        tr("%1 product(s) in programme or made permanent", nullptr, products).arg(numberText(products, NumberKind::count));
    if (incubators == 0) return of;
    //: Products in programme or made permanent, in so many incubators
    const QString where = tr("%2 in %1 incubator(s)", "products in programme", incubators).arg(QString::number(incubators), of);
    if (incubators == 1 || !alone) return where;
    // The name of the largest stands at the head of the chart all the same; a title is two lines of a page.
    constexpr qsizetype twoLines = 130;
    const QString most = numberText(largest, NumberKind::count);
    //: What was said of all of them; an incubator; a number of products
    const QString named = tr("%1; the largest, %2, has %3").arg(where, largestName, most);
    if (named.size() <= twoLines) return named;
    //: What was said of all incubators; a number of products
    return tr("%1; the largest has %2").arg(where, most);
  }
};

}  // namespace

const ChartKind& phasesByIncubator() {
  static const PhasesByIncubator kind;
  return kind;
}

}  // namespace eclosion::publish
