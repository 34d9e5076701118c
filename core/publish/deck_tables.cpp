// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/figures.h"
#include "core/analysis/startup_facts.h"
#include "core/domain/decision_case.h"
#include "core/domain/decision_checks.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/deck_slides.h"
#include "core/support/day_words.h"

namespace eclosion::publish {
namespace {

struct DeckTables {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::DeckTables)
};

QString dash() { return QStringLiteral("–"); }

DeckSlide registerSlide(const PublishSources& sources) {
  const Portfolio& portfolio = sources.portfolio;
  PaperTable table{.caption = DeckTables::tr("Startups in the programme"),
                   .header = {DeckTables::tr("Startup"), DeckTables::tr("Phase"), DeckTables::tr("Since"),
                              DeckTables::tr("Incubator"), DeckTables::tr("Team")},
                   .rows = {},
                   .figures = {false, false, false, false, true}};
  auto rows = analysis::rowsBehind(portfolio, sources.date, analysis::Figure::inProgramme);
  const auto name = [&](Portfolio::Row row) { return sources.text.startupName(portfolio.startups[row].id, sources.date); };
  std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return name(a).localeAwareCompare(name(b)) < 0; });
  for (const Portfolio::Row row : rows) {
    const auto* entry = portfolio.entryAt(row, sources.date);
    const Portfolio::Row incubator = portfolio.incubatorAt(row, sources.date);
    table.rows.push_back(
        {name(row), phaseName(entry->phase), onOneLine(monthText(entry->start)),
         incubator == Portfolio::none ? dash() : sources.text.incubatorName(portfolio.incubators[incubator].id),
         shortNumber(static_cast<double>(analysis::teamAt(portfolio, row, sources.date).size()), NumberKind::count)});
  }
  DeckSlide slide;
  slide.title = DeckTables::tr("%n startup(s) in the programme", nullptr, static_cast<int>(rows.size()));
  slide.parts.emplace_back(std::move(table));
  return slide;
}

DeckSlide fundingSlide(const PublishSources& sources) {
  const auto [now, before] = analysis::figuresWithYearBefore(sources.portfolio, sources.date);
  PaperTable table{
      .caption = DeckTables::tr("Money by route"),
      .header = {DeckTables::tr("Route"), DeckTables::tr("Invested in %1", "a fiscal year").arg(now.fiscalYear),
                 DeckTables::tr("A year before"), DeckTables::tr("Committed in %1", "a fiscal year").arg(now.fiscalYear)},
      .rows = {},
      .figures = {false, true, true, true}};
  for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect})
    table.rows.push_back({routeName(route), moneyWords(now.invested[route]), moneyWords(before.invested[route]),
                          moneyWords(now.committed[route])});
  table.totals = {DeckTables::tr("In all"), moneyWords(now.invested.total()), moneyWords(before.invested.total()),
                  moneyWords(now.committed.total())};
  DeckSlide slide;
  slide.title = DeckTables::tr("%1 invested in %2", "money, a fiscal year")
                    .arg(shortNumber(static_cast<double>(now.invested.total().cents), NumberKind::money))
                    .arg(now.fiscalYear);
  slide.notes = DeckTables::tr("What is committed is promised, not spent; it is never added to what is invested.");
  slide.parts.emplace_back(std::move(table));
  return slide;
}

// Of the year up to the day, the latest first.
DeckSlide decisionsSlide(const PublishSources& sources) {
  PaperTable table{
      .caption = DeckTables::tr("What was decided"),
      .header = {DeckTables::tr("Date"), DeckTables::tr("Startup"), DeckTables::tr("Outcome"), DeckTables::tr("Amount")},
      .rows = {},
      .figures = {false, false, false, true}};
  const QDate from = analysis::yearBefore(sources.date);
  std::vector<const Decision*> decisions;
  for (const Decision& one : sources.ledger.decisions) {
    if (one.state == DecisionState::recorded && one.gate && one.date > from && one.date <= sources.date)
      decisions.push_back(&one);
  }
  std::stable_sort(decisions.begin(), decisions.end(), [](const auto* a, const auto* b) { return a->date > b->date; });
  Money sum;
  for (const Decision* one : decisions) {
    const Money total = caseOf(sources.ledger, *one).total();
    sum += total;
    table.rows.push_back({onOneLine(dayText(one->date)), sources.text.startupName(one->startup, one->date),
                          outcomeWord(one->outcome), total.cents > 0 ? moneyWords(total) : dash()});
  }
  if (sum.cents > 0) table.totals = {DeckTables::tr("In all"), QString(), QString(), moneyWords(sum)};
  DeckSlide slide;
  slide.title = DeckTables::tr("%n decision(s) in a year", nullptr, static_cast<int>(decisions.size()));
  slide.subtitle = DeckTables::tr("From %1 to %2", "two days").arg(dayText(from.addDays(1)), dayText(sources.date));
  if (!decisions.empty()) slide.parts.emplace_back(std::move(table));
  return slide;
}

}  // namespace

std::optional<DeckSlide> tableSlide(const PublishSources& sources, const QString& subject) {
  DeckSlide slide;
  if (subject == QLatin1String("register")) {
    slide = registerSlide(sources);
  } else if (subject == QLatin1String("funding")) {
    slide = fundingSlide(sources);
  } else if (subject == QLatin1String("decisions")) {
    slide = decisionsSlide(sources);
  } else {
    return std::nullopt;
  }
  slide.source = sourceLine(sources, {});
  return slide;
}

}  // namespace eclosion::publish
