// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/analysis/head_count.h"
#include "core/domain/people_words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;

// Codes of one domain, in whatever spelling, and how many people have it on each day.
struct Band {
  QString name;
  ChartColor color = ChartColor::quiet;
  std::vector<Roster::Code> codes = {};
  std::vector<int> people = {};
  int rank = 0;  // named domains, then the rest, then those without one
  [[nodiscard]] bool has(Roster::Code code) const { return std::find(codes.begin(), codes.end(), code) != codes.end(); }
};

class Domains final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::Domains)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("domains"); }
  [[nodiscard]] QString name() const override { return tr("Domains of expertise over time"); }
  [[nodiscard]] ChartChoices choices() const override {
    return {.forms = {ChartForm::area, ChartForm::columns, ChartForm::lines},
            .stackings = {Stacking::share, Stacking::stacked},
            .period = true,
            .incubators = true};
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const Portfolio& portfolio = sources.portfolio;
    const Roster& roster = sources.roster;
    const QDate to = lastDay(sources, options);
    const QDate from = options.from.isValid() ? options.from : analysis::firstRecords(portfolio).members;
    const auto days = yearEnds(from, to);
    const auto incubators = chosenIncubators(sources, options);
    const auto bands = roster.fits(portfolio) ? bandsOf(portfolio, roster, days, incubators) : std::vector<Band>();

    Chart chart = startedChart(*this, options);
    setYearEnds(chart, days);
    for (const Band& band : bands) {
      ChartSeries series{.name = band.name, .color = band.color};
      for (const int people : band.people) series.values.emplace_back(people);
      chart.series.push_back(std::move(series));
    }
    chart.title = chart.isEmpty() ? tr("No active member up to %1").arg(dayText(to)) : titleOf(bands, to);
    if (!days.empty())
      chart.subtitle = tr("Active members by domain of expertise at the end of each year, %1, %2 to %3")
                           .arg(scopeText(sources, options), QString::number(days.front().year()), dayText(to));
    chart.source = sourceLine(sources, tr("Each person counts once."));
    chart.notes =
        tr("Of all active members on the last day of each year; the last point is %1. A person has the domain on record "
           "now, on earlier days too.")
            .arg(dayText(to));
    if (!incubators.empty())
      chart.notes += QLatin1Char(' ') + tr("Of chosen incubators: missions for startups that were with them on the day.");
    chart.alt = altOverTime(chart);
    chart.rowsBehind = RowsBehind::members;
    chart.behind = [&portfolio, &roster, days, incubators, bands](int series, int category) {
      std::vector<Row> rows;
      const QDate& day = days[static_cast<size_t>(category)];
      for (const auto& active : analysis::activeMembers(portfolio, day, startupsInScope(portfolio, incubators, day))) {
        if (bands[static_cast<size_t>(series)].has(roster.members[active.member].domain)) rows.push_back(active.member);
      }
      return rows;
    };
    return chart;
  }

 private:
  static Band bandFor(const Roster& roster, Roster::Code code) {
    if (code == 0) return {.name = tr("No domain given"), .color = ChartColor::unknown, .rank = 2};
    const QString& recorded = roster.domains.word(code);
    if (isOtherDomain(recorded)) return {.name = domainWord(recorded), .color = ChartColor::quiet, .rank = 1};
    return {.name = domainWord(recorded).simplified()};
  }

  // The largest of the last day at the foot. What is beyond the colours there are is one band with the others.
  static std::vector<Band> bandsOf(const Portfolio& portfolio, const Roster& roster, const std::vector<QDate>& days,
                                   const std::vector<Row>& incubators) {
    constexpr size_t colored = 9;
    std::map<QString, Band> byName;
    for (size_t day = 0; day < days.size(); ++day) {
      const auto only = startupsInScope(portfolio, incubators, days[day]);
      for (const auto& count : analysis::domainsOn(portfolio, roster, days[day], only)) {
        const Band fresh = bandFor(roster, count.domain);
        Band& band = byName.try_emplace(fresh.name, fresh).first->second;
        band.people.resize(days.size());
        band.people[day] += count.people;
        if (!band.has(count.domain)) band.codes.push_back(count.domain);
      }
    }
    std::vector<Band> bands;
    for (auto& [name, band] : byName) bands.push_back(std::move(band));
    std::stable_sort(bands.begin(), bands.end(), [](const Band& a, const Band& b) {
      return a.rank != b.rank ? a.rank < b.rank : a.people.back() > b.people.back();
    });
    std::vector<Band> kept;
    size_t named = 0;
    for (Band& band : bands) {
      if (band.rank == 0 && named < colored) {
        // Eight colours that begin again, and one that is none of them.
        band.color = named + 1 == colored ? ChartColor::accent : plainColor(static_cast<int>(named));
        ++named;
      } else if (band.rank < 2 && !kept.empty() && kept.back().color == ChartColor::quiet) {
        Band& others = kept.back();
        others.name = tr("Other domains");
        others.codes.insert(others.codes.end(), band.codes.begin(), band.codes.end());
        for (size_t day = 0; day < days.size(); ++day) others.people[day] += band.people[day];
        continue;
      } else if (band.rank == 0) {
        band.color = ChartColor::quiet;
      }
      kept.push_back(std::move(band));
    }
    return kept;
  }

  static QString titleOf(const std::vector<Band>& bands, const QDate& to) {
    int total = 0;
    for (const Band& band : bands) total += band.people.back();
    if (total == 0) return tr("No active member on %1").arg(dayText(to));
    const Band& largest = *std::max_element(bands.begin(), bands.end(), [](const Band& a, const Band& b) {
      return a.rank != b.rank ? a.rank > b.rank : a.people.back() < b.people.back();
    });
    //: A domain of expertise, a share, how many people
    return tr("%1: %2 of %3 active member(s)", nullptr, total)
        .arg(largest.name, shortNumber(static_cast<double>(largest.people.back()) / total, NumberKind::share),
             numberText(total, NumberKind::count));
  }
};

}  // namespace

const ChartKind& domains() {
  static const Domains kind;
  return kind;
}

}  // namespace eclosion::publish
