// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/grants.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::GrantRound;

// Money and numbers of services do not share an axis: one chart each.
enum class Measure : quint8 { amounts, services };

class Grants final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::Grants)

 public:
  explicit Grants(Measure measure) : measure_(measure) {}

  [[nodiscard]] QString key() const override { return isMoney() ? QStringLiteral("grants") : QStringLiteral("granted-services"); }
  [[nodiscard]] QString name() const override {
    return isMoney() ? tr("Accelerated funding: amounts by round") : tr("Accelerated funding: services by round");
  }
  [[nodiscard]] ChartChoices choices() const override {
    return {.forms = {ChartForm::columns, ChartForm::bars}, .period = true, .incubators = true};
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(sources.portfolio, chosenIncubators(sources, options), to);
    auto rounds = inOrder(analysis::grantRounds(sources.portfolio, sources.ledger, to, only));
    if (options.from.isValid())
      std::erase_if(rounds, [&](const GrantRound& round) { return round.first.isNull() || round.first < options.from; });

    Chart chart = startedChart(*this, options);
    chart.values.number = isMoney() ? NumberKind::money : NumberKind::count;
    chart.valueLabels = true;
    ChartSeries series{.name = isMoney() ? tr("Granted") : tr("Services"), .color = ChartColor::accent};
    int grants = 0;
    Money amount;
    for (const GrantRound& round : rounds) {
      chart.categories << (round.name.isEmpty() ? tr("Round not given") : round.name);
      series.values.emplace_back(isMoney() ? static_cast<double>(round.amount.cents)
                                           : static_cast<double>(round.startups.size()));
      grants += round.grants;
      amount += round.amount;
    }
    if (!rounds.empty()) chart.series.push_back(std::move(series));
    chart.title = rounds.empty() ? tr("No accelerated funding granted up to %1").arg(dayText(to))
                                 : titleOf(grants, static_cast<int>(rounds.size()), amount);
    chart.subtitle = (isMoney() ? tr("Accelerated funding granted by round, %1, up to %2")
                                : tr("Services with accelerated funding by round, %1, up to %2"))
                         .arg(scopeText(sources, options), dayText(to));
    chart.source = sourceLine(sources, tr("Grants are decisions, no expenses: they are in no other amount."));
    chart.notes =
        tr("A grant is a recorded decision of accelerated funding; its round is the one it names. Grants without a day count "
           "too, unless the period has a first day. Rounds are in the order of their numbers, or else of their first day.");
    if (!only.empty())
      chart.notes += QLatin1Char(' ') + tr("Of chosen incubators: startups that are with them on %1.").arg(dayText(to));
    chart.alt = altOfCategories(chart);
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [rounds](int, int category) { return rounds[static_cast<size_t>(category)].startups; };
    return chart;
  }

 private:
  // Rounds that are numbered (“FAST 12”) by their number, whichever has the earliest grant on record.
  static std::vector<GrantRound> inOrder(std::vector<GrantRound> rounds) {
    static const QRegularExpression form(QStringLiteral("^(\\D*)(\\d{1,6})$"));
    const auto partsOf = [](const GrantRound& round) { return form.match(round.name.trimmed()); };
    const bool numbered = std::all_of(rounds.begin(), rounds.end(), [&](const GrantRound& round) {
      return partsOf(round).hasMatch() && partsOf(round).captured(1) == partsOf(rounds.front()).captured(1);
    });
    if (numbered)
      std::stable_sort(rounds.begin(), rounds.end(), [&](const GrantRound& a, const GrantRound& b) {
        return partsOf(a).captured(2).toInt() < partsOf(b).captured(2).toInt();
      });
    return rounds;
  }

  [[nodiscard]] bool isMoney() const { return measure_ == Measure::amounts; }

  static QString titleOf(int grants, int rounds, Money amount) {
    const QString count = numberText(grants, NumberKind::count);
    const QString sum = shortNumber(static_cast<double>(amount.cents), NumberKind::money);
    if (rounds == 1) return tr("%1 grant(s) of accelerated funding in one round, %2 in all", nullptr, grants).arg(count, sum);
    return tr("%1 grant(s) of accelerated funding in %2 rounds, %3 in all", nullptr, grants)
        .arg(count, QString::number(rounds), sum);
  }

  Measure measure_;
};

}  // namespace

const ChartKind& grants() {
  static const Grants kind(Measure::amounts);
  return kind;
}

const ChartKind& grantedServices() {
  static const Grants kind(Measure::services);
  return kind;
}

}  // namespace eclosion::publish
