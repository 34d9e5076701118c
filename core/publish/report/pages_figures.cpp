// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/analysis/figures.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/funding_words.h"
#include "core/publish/report/report_pages.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ReportFigures {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportFigures)
};

// A figure of two years, and the words under it.
struct KeyFigure {
  const char* key;
  QString label;
  double now = 0, before = 0;
  NumberKind number = NumberKind::count;
  bool known = true;       // nothing on record is not 0
  bool comparable = true;  // neither is nothing on record before
};

struct YearEntries {
  int entered = 0;  // startups whose first phase began in the year
  int stopped = 0;  // whose last one on its last day is a stop that began in the year
};

YearEntries entriesOf(const Portfolio& portfolio, const QDate& from, const QDate& to) {
  YearEntries result;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto history = portfolio.historyOf(row);
    if (history.empty() || history.front().start > to) continue;
    if (history.front().start >= from) ++result.entered;
    const auto* last = portfolio.entryAt(row, to);
    const bool stopped = last && (last->phase == Phase::stopped || last->phase == Phase::investigationStopped);
    if (stopped && last->start >= from) ++result.stopped;
  }
  return result;
}

std::vector<KeyFigure> keyFigures(const PageContext& context) {
  const Portfolio& portfolio = context.sources.portfolio;
  const auto now = analysis::figuresAt(portfolio, context.date());
  const auto before = analysis::figuresAt(portfolio, context.before());
  const auto entries = entriesOf(portfolio, context.firstDay(), context.date());
  const auto entriesBefore = entriesOf(portfolio, QDate(context.before().year(), 1, 1), context.before());
  const auto first = analysis::firstRecords(portfolio);
  const int startups = now.startups.everStarted();
  const bool begun = first.startups.isValid() && first.startups <= context.date();
  const auto n = [](int count) { return count; };
  return {
      {"invested", ReportFigures::tr("invested in startups"), static_cast<double>(now.invested.total().cents),
       static_cast<double>(before.invested.total().cents), NumberKind::money,
       first.expenses.isValid() && first.expenses <= context.date(), first.expenses <= context.before()},
      {"incubators", ReportFigures::tr("incubator(s)", "under a number", n(now.incubatorsActive)), double(now.incubatorsActive),
       double(before.incubatorsActive)},
      {"startups",
       ReportFigures::tr("startup(s) launched since %1", "under a number; a year", n(startups)).arg(first.startups.year()),
       double(startups), double(before.startups.everStarted()), NumberKind::count, begun},
      {"members", ReportFigures::tr("active member(s)", "under a number", n(now.membersActive)), double(now.membersActive),
       double(before.membersActive), NumberKind::count, first.members.isValid() && first.members <= context.date(),
       first.members <= context.before()},
      {"in-programme", ReportFigures::tr("in the programme"), double(now.startups.inProgramme()),
       double(before.startups.inProgramme())},
      {"permanent", ReportFigures::tr("made permanent since %1", "a year").arg(first.startups.year()),
       double(now.startups.madePermanent()), double(before.startups.madePermanent()), NumberKind::count, begun},
      {"entered", ReportFigures::tr("entered in the year"), double(entries.entered), double(entriesBefore.entered)},
      {"stopped", ReportFigures::tr("stopped in the year"), double(entries.stopped), double(entriesBefore.stopped)},
      {"committed", ReportFigures::tr("committed, not added to what is invested"),
       static_cast<double>(now.committed.total().cents), static_cast<double>(before.committed.total().cents), NumberKind::money,
       now.committed.total() != Money{}, before.committed.total() != Money{}},
  };
}

// Compared with a year that is over by its number, with another day by its date.
QString changeText(const KeyFigure& figure, const QDate& then) {
  const double change = figure.now - figure.before;
  const bool isEnd = then == QDate(then.year(), 12, 31);
  const QString when = yearEndText(then);
  if (std::abs(change) < 0.5)
    return isEnd ? ReportFigures::tr("as in %1", "a year").arg(when) : ReportFigures::tr("as on %1", "a day").arg(when);
  const QString amount = shortNumber(std::abs(change), figure.number);
  // A typographic minus, as wide as the plus.
  const QString sign = change > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
  return (isEnd ? ReportFigures::tr("%1 from %2 in %3", "a change, a number, a year")
                : ReportFigures::tr("%1 from %2 on %3", "a change, a number, a day"))
      .arg(sign + amount, shortNumber(figure.before, figure.number), when);
}

}  // namespace

std::vector<std::pair<QString, QString>> keyFigureChoices() {
  const auto key = [](const char* name) { return QString::fromLatin1(name); };
  return {{key("invested"), ReportFigures::tr("Money invested")},
          {key("incubators"), ReportFigures::tr("Incubators")},
          {key("startups"), ReportFigures::tr("Startups")},
          {key("members"), ReportFigures::tr("Active members")},
          {key("in-programme"), ReportFigures::tr("In the programme")},
          {key("permanent"), ReportFigures::tr("Made permanent")},
          {key("entered"), ReportFigures::tr("Entered in the year")},
          {key("stopped"), ReportFigures::tr("Stopped in the year")},
          {key("committed"), ReportFigures::tr("Committed")}};
}

ReportPage keyFiguresPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("key-figures"), .outline = ReportFigures::tr("Key figures"), .slide = {}};
  std::vector<SlideFigure> shown;
  for (const KeyFigure& figure : keyFigures(context)) {
    if (!figure.known || context.plan.without.contains(QLatin1String(figure.key))) continue;
    shown.push_back({.value = shortNumber(figure.now, figure.number),
                     .label = figure.label,
                     .change = figure.comparable ? changeText(figure, context.before()) : QString(),
                     .direction = !figure.comparable || figure.now == figure.before ? 0
                                  : figure.now > figure.before                      ? 1
                                                                                    : -1});
  }
  const auto now = analysis::figuresAt(context.sources.portfolio, context.date());
  page.slide.title =
      ReportFigures::tr("%1: %n startup(s) in the programme", "a day", now.startups.inProgramme()).arg(context.dayName());
  if (now.incubatorsActive > 0)
    page.slide.title = ReportFigures::tr("%1, %n active incubator(s)", "such as: End of 2017: 38 startups in the programme",
                                         now.incubatorsActive)
                           .arg(page.slide.title);
  page.nothingYet = shown.empty();
  page.slide.parts.emplace_back(std::move(shown));
  if (now.invested.total() != Money{} && !context.plan.without.contains(QStringLiteral("invested"))) {
    const auto sum = [&](FundingRoute route) { return sumText(now.invested[route]); };
    page.slide.subtitle =
        ReportFigures::tr(
            "Of the money invested, %1 came from the own budget, %2 from partnerships (re-invoicing, credit "
            "transfer, management delegation), and %3 was spent directly by partners.")
            .arg(sum(FundingRoute::ownBudget), sum(FundingRoute::partnership), sum(FundingRoute::partnerDirect));
  }
  return page;
}

ReportPage impactPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("impact"), .outline = ReportFigures::tr("Impact figures"), .slide = {}};
  page.slide.title = ReportFigures::tr("What changed for people");
  const Chronicle& chronicle = context.sources.chronicle;
  std::vector<SlideFigure> figures;
  for (const Measurement& measurement : chronicle.measurements) {
    if (measurement.impactYear != context.plan.year) continue;
    const auto metric = std::find_if(chronicle.metrics.begin(), chronicle.metrics.end(),
                                     [&](const Metric& one) { return one.id == measurement.metric; });
    if (metric == chronicle.metrics.end()) continue;
    const QString key = block::impact(measurement.id);
    page.blocks << key;
    const auto [wording, translated] = context.words.ofRecord(key, measurement.wording);
    if (!translated) page.toTranslate << key;
    const QString value = spokenNumber(measurement.value);
    QString label = wording.isEmpty() ? QStringLiteral("%1 (%2)").arg(metric->name, metric->unit) : wording;
    // The number stands above its words already.
    static const QRegularExpression leading(QStringLiteral("^[\\d.,\\s\u00a0\u202f]+(millions?|milliards?|billion)?\\s*"));
    const auto number = leading.match(wording);
    if (number.hasMatch()) label = wording.mid(number.capturedLength());
    figures.push_back({.value = value, .label = label, .change = context.sources.text.startupName(metric->startup)});
  }
  page.nothingYet = figures.empty();
  if (page.nothingYet) {
    page.slide.parts.emplace_back(
        SlideText{{ReportFigures::tr("No measurement is chosen as an impact figure of %1. Choose some on the pages of startups.")
                       .arg(context.plan.year)}});
  } else {
    page.slide.parts.emplace_back(std::move(figures));
  }
  return page;
}

ReportPage movesPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("moves"), .outline = ReportFigures::tr("The year in moves"), .slide = {}};
  constexpr std::array phases{Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation,
                              Phase::operated,      Phase::transferred,  Phase::stopped,      Phase::investigationStopped};
  const QLocale locale = documentLocale();
  Chart chart{.key = QStringLiteral("moves"), .form = ChartForm::columns, .stacking = Stacking::stacked, .title = {}};
  for (int month = 1; month <= 12; ++month) chart.categories << locale.standaloneMonthName(month, QLocale::ShortFormat);
  std::map<Phase, std::vector<std::optional<double>>> counts;
  int moves = 0;
  for (const auto& entry : context.sources.portfolio.phases) {
    const QDate start = entry.start;
    if (!context.isInYear(start)) continue;
    auto& values = counts[entry.phase];
    values.resize(12, 0.0);
    auto& value = values[static_cast<size_t>(start.month() - 1)];
    value = *value + 1;
    ++moves;
  }
  for (const Phase phase : phases) {
    if (counts.contains(phase)) chart.series.push_back({phaseName(phase), colorOf(phase), counts[phase]});
  }
  chart.title = ReportFigures::tr("The year in %n move(s)", nullptr, moves);
  chart.subtitle =
      ReportFigures::tr("Startups that entered a phase or left the programme, by month of %1").arg(context.plan.year);
  chart.source = sourceLine(context.sources, {});
  QStringList parts;
  for (const ChartSeries& series : chart.series) {
    double sum = 0;
    for (const auto& value : series.values) sum += value.value_or(0);
    parts << QStringLiteral("%1 %2").arg(series.name, numberText(sum, NumberKind::count));
  }
  chart.alt = ReportFigures::tr("Columns by month. In all: %1.").arg(parts.join(QStringLiteral(", ")));
  chart.directLabels = false;  // few phases are entered in the last month
  layOut(chart);
  page.slide.title = chart.title;
  page.slide.parts.emplace_back(std::move(chart));
  return page;
}

}  // namespace eclosion::publish
