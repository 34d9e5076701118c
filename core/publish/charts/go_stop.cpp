// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/shown_spells.h"

namespace eclosion::publish {
namespace {

using analysis::PhaseEnds;
using analysis::SpellEnd;
using Row = Portfolio::Row;

enum class Way : quint8 { wentOn, stopped, stillThere };
constexpr std::array<Way, 3> ways{Way::wentOn, Way::stopped, Way::stillThere};

Way wayOf(SpellEnd end) {
  if (end == SpellEnd::none) return Way::stillThere;
  return end == SpellEnd::stopped ? Way::stopped : Way::wentOn;
}

int countOf(const PhaseEnds& ends, Way way) {
  int sum = 0;
  for (size_t i = 0; i < ends.byEnd.size(); ++i) sum += wayOf(static_cast<SpellEnd>(i)) == way ? ends.byEnd[i] : 0;
  return sum;
}

class GoStop final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::GoStop)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("go-stop"); }
  [[nodiscard]] QString name() const override { return tr("Go or stop, by phase"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::columns, ChartForm::bars},
                         .stackings = {Stacking::stacked, Stacking::share},
                         .period = true,
                         .incubators = true};
    for (const Way way : ways) choices.series.emplace_back(keyOf(way), nameOf(way));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const auto spells = shownSpells(sources, options);
    const auto ends = analysis::phaseEndsOf(spells);
    std::vector<Way> shown;
    for (const Way way : ways) {
      if (!isHidden(options, keyOf(way))) shown.push_back(way);
    }

    Chart chart = startedChart(*this, options);
    for (const PhaseEnds& of : ends) chart.categories << phaseName(of.phase);
    for (const Way way : shown) {
      ChartSeries series{.name = nameOf(way), .color = colorOf(way)};
      for (const PhaseEnds& of : ends) series.values.emplace_back(countOf(of, way));
      chart.series.push_back(std::move(series));
    }
    chart.title = titleOf(ends, lastDay(sources, options));
    //: Which stays, such as “all incubators, begun by 20 August 2026”, and how many there are
    chart.subtitle =
        tr("Every stay in a phase, %1: %2", "which stays; how many").arg(shownSpellsText(sources, options), denominators(ends));
    chart.source = sourceLine(sources, tr("A product that enters a phase twice counts twice."));
    chart.notes = notesOf(ends);
    chart.alt = altOfCategories(chart);
    chart.valueLabels = true;
    chart.totals = chart.stacking == Stacking::stacked;
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [spells, shown](int series, int category) {
      std::vector<Row> rows;
      for (const analysis::Spell& spell : spells) {
        const bool counted = spell.phase == analysis::durationPhases[static_cast<size_t>(category)] &&
                             wayOf(spell.end) == shown[static_cast<size_t>(series)];
        // Spells are by startup: one that stayed twice is listed once.
        if (counted && (rows.empty() || rows.back() != spell.startup)) rows.push_back(spell.startup);
      }
      return rows;
    };
    return chart;
  }

 private:
  static QString keyOf(Way way) {
    constexpr std::array<QStringView, 3> keys{u"went-on", u"stopped", u"still-there"};
    return keys[static_cast<size_t>(way)].toString();
  }
  static QString nameOf(Way way) {
    switch (way) {
      case Way::wentOn:
        return tr("Went on");
      case Way::stopped:
        return tr("Stopped");
      case Way::stillThere:
        return tr("Still there");
    }
    return {};
  }
  static ChartColor colorOf(Way way) {
    switch (way) {
      case Way::wentOn:
        return ChartColor::acceleration;
      case Way::stopped:
        return ChartColor::stopped;
      case Way::stillThere:
        break;
    }
    return ChartColor::accent;
  }

  static QString denominators(const std::vector<PhaseEnds>& ends) {
    QStringList parts;
    for (const PhaseEnds& of : ends) {
      if (of.spells() > 0)
        parts << tr("%1 %2", "phase, number of stays").arg(phaseName(of.phase), numberText(of.spells(), NumberKind::count));
    }
    return parts.isEmpty() ? tr("none") : parts.join(QStringLiteral(", "));
  }
  // Of the phase that most stays ended in: the one the data say most of.
  static QString titleOf(const std::vector<PhaseEnds>& ends, const QDate& to) {
    const auto& most =
        *std::max_element(ends.begin(), ends.end(), [](const PhaseEnds& a, const PhaseEnds& b) { return a.ended() < b.ended(); });
    if (most.ended() == 0) {
      const bool begun = std::any_of(ends.begin(), ends.end(), [](const PhaseEnds& of) { return of.spells() > 0; });
      return begun ? tr("No phase has ended by %1").arg(dayText(to)) : tr("No phase on record up to %1").arg(dayText(to));
    }
    const int stopped = most[SpellEnd::stopped];
    //: A phase; how many stays in it have ended; how many of them by a stop, with the share
    return tr("%1: of %2 that ended, %3 stopped")
        .arg(phaseName(most.phase), numberText(most.ended(), NumberKind::count), countAndShare(stopped, most.ended()));
  }
  static QString notesOf(const std::vector<PhaseEnds>& ends) {
    QStringList lines;
    for (const PhaseEnds& of : ends) {
      if (of.ended() > 0)
        lines << tr("%1: %2 ended, of which %3 stopped; %4 still there.", "phase, numbers of stays")
                     .arg(phaseName(of.phase), numberText(of.ended(), NumberKind::count),
                          countAndShare(of[SpellEnd::stopped], of.ended()), numberText(of[SpellEnd::none], NumberKind::count));
    }
    lines << tr(
        "Went on: another phase followed, later or earlier, or an exit to be operated or transferred. Shares are of the "
        "stays that have ended; who is still there may yet stop. Two phases recorded on one day count once.");
    return lines.join(QLatin1Char(' '));
  }
};

}  // namespace

const ChartKind& goStop() {
  static const GoStop kind;
  return kind;
}

}  // namespace eclosion::publish
