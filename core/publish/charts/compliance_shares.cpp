// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/compliance.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

using analysis::ComplianceOn;
using analysis::ComplianceState;
using Row = Portfolio::Row;

constexpr std::array<ComplianceState, 4> states{ComplianceState::yes, ComplianceState::inPart, ComplianceState::no,
                                                ComplianceState::notRecorded};

class ComplianceShares final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ComplianceShares)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("compliance"); }
  [[nodiscard]] QString name() const override { return tr("Open, measured, accessible, secure: shares of services"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{
        .forms = {ChartForm::bars, ChartForm::columns}, .stackings = {Stacking::share, Stacking::stacked}, .incubators = true};
    for (const ComplianceState state : states) choices.series.emplace_back(keyOf(state), nameOf(state));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const auto all =
        analysis::complianceOn(sources.portfolio, sources.chronicle, sources.date, chosenIncubators(sources, options));
    const int services = all.front().services();
    std::vector<ComplianceState> shown;
    for (const ComplianceState state : states) {
      if (!isHidden(options, keyOf(state))) shown.push_back(state);
    }
    Chart chart = startedChart(*this, options);
    for (const ComplianceOn& one : all) chart.categories << nameOf(one.kind);
    const bool anything = std::any_of(
        all.begin(), all.end(), [&](const ComplianceOn& one) { return one.count(ComplianceState::notRecorded) < services; });
    for (const ComplianceState state : shown) {
      if (!anything) break;
      ChartSeries series{.name = nameOf(state), .color = colorOf(state)};
      for (const ComplianceOn& one : all) series.values.emplace_back(one.count(state));
      chart.series.push_back(std::move(series));
    }
    chart.title = services == 0 ? tr("No service in programme on %1").arg(dayText(sources.date))
                  : anything    ? titleOf(all, services)
                                : tr("Nothing is on record of openness, measures, accessibility and security");
    //: Number of services; whose; on which day
    chart.subtitle = tr("Among %1 service(s) in programme, %2, on %3", nullptr, services)
                         .arg(numberText(services, NumberKind::count), scopeText(sources, options), dayText(sources.date));
    chart.source = sourceLine(sources, tr("A service of which nothing is on record is counted as such, not as a no."));
    chart.notes = notesOf(all);
    chart.alt = altOfCategories(chart);
    chart.valueLabels = true;
    chart.directLabels = false;
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [all, shown](int series, int category) {
      return all[static_cast<size_t>(category)].startups[static_cast<size_t>(shown[static_cast<size_t>(series)])];
    };
    return chart;
  }

 private:
  static QString keyOf(ComplianceState state) {
    constexpr std::array<QStringView, 4> keys{u"yes", u"in-part", u"no", u"not-recorded"};
    return keys[static_cast<size_t>(state)].toString();
  }
  static QString nameOf(ComplianceState state) {
    switch (state) {
      case ComplianceState::yes:
        return tr("Yes");
      case ComplianceState::inPart:
        return tr("In part");
      case ComplianceState::no:
        return tr("No");
      case ComplianceState::notRecorded:
        return tr("Nothing on record");
    }
    return {};
  }
  static QString nameOf(ComplianceKind kind) {
    switch (kind) {
      case ComplianceKind::openSource:
        return tr("Open source");
      case ComplianceKind::publicStatistics:
        return tr("Public statistics");
      case ComplianceKind::publicBudget:
        return tr("Public budget");
      case ComplianceKind::accessibility:
        return tr("Accessibility");
      case ComplianceKind::securityReview:
        return tr("Security review");
      case ComplianceKind::riskAnalysis:
        return tr("Risk analysis");
    }
    return {};
  }
  static ChartColor colorOf(ComplianceState state) {
    switch (state) {
      case ComplianceState::yes:
        return ChartColor::acceleration;
      case ComplianceState::inPart:
        return ChartColor::investigation;
      case ComplianceState::no:
        return ChartColor::civilServant;  // dark, beside what is not known
      case ComplianceState::notRecorded:
        break;
    }
    return ChartColor::quiet;
  }

  // The obligation that most services meet, and the one that fewest do.
  static QString titleOf(const std::vector<ComplianceOn>& all, int services) {
    const auto [fewest, most] = std::minmax_element(all.begin(), all.end(), [](const ComplianceOn& a, const ComplianceOn& b) {
      return a.count(ComplianceState::yes) < b.count(ComplianceState::yes);
    });
    const auto share = [&](const ComplianceOn& one) {
      return shortNumber(static_cast<double>(one.count(ComplianceState::yes)) / services, NumberKind::share);
    };
    //: Number of services; an obligation and the share that meets it, the one most meet, then the one fewest meet
    return tr("%1 service(s): %2 for %3 of them, %4 for %5", nullptr, services)
        .arg(numberText(services, NumberKind::count), nameOf(most->kind).toLower(), share(*most), nameOf(fewest->kind).toLower(),
             share(*fewest));
  }
  static QString notesOf(const std::vector<ComplianceOn>& all) {
    QStringList lines;
    for (const ComplianceOn& one : all) {
      QStringList parts;
      for (const ComplianceState state : states) {
        if (one.count(state) > 0)
          parts << tr("%1: %2", "state, number of services")
                       .arg(nameOf(state).toLower(), numberText(one.count(state), NumberKind::count));
      }
      if (!parts.isEmpty())
        lines << tr("%1 (%2).", "obligation, what is on record").arg(nameOf(one.kind), parts.join(QStringLiteral(", ")));
    }
    lines << tr(
        "Yes: the record says so, or links to the source code, the statistics, the budget or the risk analysis; accessibility: "
        "in full. Facts and links have no dates, so this is what is on record, whatever the day.");
    return lines.join(QLatin1Char(' '));
  }
};

}  // namespace

const ChartKind& complianceShares() {
  static const ComplianceShares kind;
  return kind;
}

}  // namespace eclosion::publish
