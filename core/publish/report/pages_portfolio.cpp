// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/analysis/figures.h"
#include "core/domain/decision_checks.h"
#include "core/domain/words.h"
#include "core/publish/charts/funding_words.h"
#include "core/publish/report/report_pages.h"
#include "core/support/day_words.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ReportPortfolio {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportPortfolio)
};

std::optional<Chart> chartOf(const PageContext& context, QStringView key) {
  const ChartKind* kind = chartKind(key);
  if (!kind) return std::nullopt;
  ChartOptions options;
  options.to = context.date();
  return drawChart(*kind, context.sources, options);
}

// The phase a startup was stopped in.
Phase phaseBefore(const Portfolio& portfolio, Portfolio::Row startup, const Portfolio::PhaseFacts& stop) {
  Phase phase = stop.phase == Phase::investigationStopped ? Phase::investigation : Phase::unrecorded;
  for (const auto& entry : portfolio.historyOf(startup)) {
    if (entry.start <= stop.start && inProgramme(entry.phase)) phase = entry.phase;
  }
  return phase;
}

}  // namespace

ReportPage networkPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("network"), .outline = ReportPortfolio::tr("Network map"), .slide = {}};
  const auto now = analysis::figuresAt(context.sources.portfolio, context.date());
  page.slide.title = ReportPortfolio::tr("A network of %n incubator(s)", nullptr, now.incubatorsActive);
  if (context.pictures.network)
    page.slide.parts.emplace_back(context.pictures.network());
  else
    page.slide.parts.emplace_back(SlideText{{ReportPortfolio::tr("The map is drawn by the window and by exports.")}});
  return page;
}

std::vector<ReportPage> chartPages(const PageContext& context) {
  // The portfolio's own charts, in the order the reviews of the network show them.
  constexpr std::array keys{u"phases-over-time", u"phases-by-incubator", u"portfolio-trio",
                            u"go-stop",          u"phase-durations",     u"national-impact",
                            u"domains",          u"compliance",          u"head-count"};
  std::vector<ReportPage> pages;
  for (const char16_t* key : keys) {
    auto chart = chartOf(context, key);
    if (!chart || chart->isEmpty()) continue;
    ReportPage page{.key = QStringLiteral("chart:") + QString::fromUtf16(key), .outline = chartKind(key)->name(), .slide = {}};
    page.slide.title = chart->title;
    page.slide.notes = chart->notes;
    page.slide.parts.emplace_back(std::move(*chart));
    pages.push_back(std::move(page));
  }
  return pages;
}

ReportPage fundingPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("funding"), .outline = ReportPortfolio::tr("Funding by route"), .slide = {}};
  const auto now = analysis::figuresAt(context.sources.portfolio, context.date());
  const auto before = analysis::figuresAt(context.sources.portfolio, context.before());
  const auto yearOf = [&](const analysis::Figures& figures) {
    return fiscalYearName(figures.fiscalYear, context.sources.portfolio.fiscalYearStartMonth, figures.asOf);
  };
  page.slide.title = ReportPortfolio::tr("%1 invested in %2", "a sum, a year").arg(sumText(now.invested.total()), yearOf(now));
  const bool isSilent = now.invested.total() == Money{} && before.invested.total() == Money{};
  if (auto chart = chartOf(context, u"funding-by-route"); chart && !chart->isEmpty())
    page.slide.parts.emplace_back(std::move(*chart));
  page.nothingYet = isSilent && page.slide.parts.empty();
  // What was before the first expense is not 0 but unknown.
  const bool isComparable = analysis::firstRecords(context.sources.portfolio).expenses <= context.before();
  const auto rowOf = [&](const QString& name, Money here, Money then) {
    QStringList row{name, moneyWords(here)};
    if (isComparable) row << moneyWords(then);
    return row;
  };
  PaperTable table;
  table.header = {ReportPortfolio::tr("Route"), onOneLine(yearOf(now))};
  table.figures = {false, true};
  if (isComparable) {
    table.header << onOneLine(yearOf(before));
    table.figures.push_back(true);
  }
  for (const FundingRoute route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect})
    table.rows.push_back(rowOf(routeName(route), now.invested[route], before.invested[route]));
  table.totals = rowOf(ReportPortfolio::tr("Invested"), now.invested.total(), before.invested.total());
  if (isSilent)
    page.slide.parts.emplace_back(SlideText{{ReportPortfolio::tr("No expense is recorded in these years.")}});
  else
    page.slide.parts.emplace_back(std::move(table));
  return page;
}

ReportPage stoppedPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("stopped"), .outline = ReportPortfolio::tr("What was stopped"), .slide = {}};
  const Portfolio& portfolio = context.sources.portfolio;
  const QLocale locale = documentLocale();
  PaperTable table;
  table.header = {ReportPortfolio::tr("Startup"), ReportPortfolio::tr("Stopped"), ReportPortfolio::tr("In phase"),
                  ReportPortfolio::tr("Months in the programme")};
  table.figures = {false, false, false, true};
  std::vector<std::pair<QDate, QStringList>> rows;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto* last = portfolio.entryAt(row, context.date());
    if (!last || (last->phase != Phase::stopped && last->phase != Phase::investigationStopped)) continue;
    const QDate day = last->start;
    if (!context.isInYear(day)) continue;
    constexpr double monthDays = 30.4375;
    const double months = static_cast<double>(QDate(portfolio.historyOf(row).front().start).daysTo(day)) / monthDays;
    rows.emplace_back(day, QStringList{context.sources.text.startupName(portfolio.startups[row].id, context.date()),
                                       onOneLine(dayWords(day, QStringLiteral("d MMMM"))),
                                       phaseName(phaseBefore(portfolio, row, *last)), locale.toString(months, 'f', 0)});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& row : rows) table.rows.push_back(std::move(row.second));
  page.slide.title =
      ReportPortfolio::tr("%n startup(s) stopped in %1", nullptr, static_cast<int>(rows.size())).arg(context.plan.year);
  if (table.rows.empty())
    page.slide.parts.emplace_back(SlideText{{ReportPortfolio::tr("No stop is recorded in the year.")}});
  else
    page.slide.parts.emplace_back(std::move(table));
  return page;
}

ReportPage sourcesPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("sources"), .outline = ReportPortfolio::tr("Method and sources"), .slide = {}};
  page.slide.title = page.outline;
  QStringList paragraphs{
      sourceLine(context.sources, {}),
      ReportPortfolio::tr(
          "Startups are counted once they have a phase; in the programme, while they are in one of the four phases. "
          "A member is active on a day that one of their missions covers, and counted once. An incubator is active "
          "while it accompanies a startup in the programme."),
      ReportPortfolio::tr(
          "Money invested is what was spent in the fiscal year up to the day; commitments are shown beside it and "
          "never added."),
      ReportPortfolio::tr(
          "Durations are Kaplan–Meier quartiles: phases still going on count for as long as they have been watched."),
  };
  if (context.moment.frozen) paragraphs << ReportPortfolio::tr("The figures of this report are frozen at these dates.");
  page.blocks << block::notes;
  if (const QString notes = context.words.of(block::notes); !notes.isEmpty()) {
    paragraphs << paragraphsOf(notes);
  } else if (context.words.inAnotherLanguage(block::notes)) {
    page.toTranslate << block::notes;
  }
  bool isFirst = true;
  for (const ReportWarning& warning : context.warnings) {
    if (!warning.ofSums) continue;
    if (std::exchange(isFirst, false)) paragraphs << ReportPortfolio::tr("These sums do not reconcile:");
    paragraphs << QStringLiteral("– ") + warning.text;
  }
  page.slide.parts.emplace_back(SlideText{paragraphs});
  return page;
}

}  // namespace eclosion::publish
