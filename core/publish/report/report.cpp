// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report/report.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/publish/report/report_pages.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ReportText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportText)
};

std::vector<ReportPage> allPages(const PageContext& context) {
  std::vector<ReportPage> pages;
  const auto add = [&](ReportPage page) { pages.push_back(std::move(page)); };
  const auto addAll = [&](std::vector<ReportPage> some) { std::move(some.begin(), some.end(), std::back_inserter(pages)); };
  add(coverPage(context));
  add(forewordPage(context));
  add(keyFiguresPage(context));
  add(impactPage(context));
  add(milestonesPage(context));
  add(movesPage(context));
  add(communityPage(context));
  add(networkTextPage(context));
  add(methodPage(context));
  add(networkPage(context));
  addAll(spotlightPages(context));
  addAll(chartPages(context));
  add(fundingPage(context));
  add(stoppedPage(context));
  add(sourcesPage(context));
  add(contactPage(context));
  return pages;
}

// What a person moved stands in that order at the place of the first of them; the rest keeps its own.
void arrange(std::vector<ReportPage>& pages, const QStringList& order) {
  if (order.isEmpty()) return;
  std::vector<size_t> places;
  for (size_t i = 0; i < pages.size(); ++i) {
    if (order.contains(pages[i].key)) places.push_back(i);
  }
  std::vector<ReportPage> moved;
  for (const size_t place : places) moved.push_back(std::move(pages[place]));
  std::stable_sort(moved.begin(), moved.end(),
                   [&](const ReportPage& a, const ReportPage& b) { return order.indexOf(a.key) < order.indexOf(b.key); });
  for (size_t i = 0; i < places.size(); ++i) pages[places[i]] = std::move(moved[i]);
}

// What pages of one kind are named together; empty: each by itself.
QString chapterOf(const ReportPage& page) {
  if (page.key.startsWith(QLatin1String("spotlight:"))) return ReportText::tr("In the spotlight");
  if (page.key.startsWith(QLatin1String("chart:"))) return ReportText::tr("The portfolio in charts");
  return {};
}

// Which page is where; stands after the cover and what opens the report.
ReportPage contentsPage(const std::vector<ReportPage>& pages) {
  ReportPage page{.key = QStringLiteral("contents"), .outline = ReportText::tr("Contents"), .slide = {}};
  page.slide.title = page.outline;
  PaperTable table;
  table.header = {ReportText::tr("Chapter"), ReportText::tr("Page")};
  table.figures = {false, true};
  // Pages of one chapter that stand together share a line. This page itself pushes what follows it by one.
  for (size_t i = 1; i < pages.size();) {
    const QString chapter = chapterOf(pages[i]);
    size_t end = i + 1;
    while (!chapter.isEmpty() && end < pages.size() && chapterOf(pages[end]) == chapter) ++end;
    const QString first = QString::number(i + 2);
    table.rows.push_back({chapter.isEmpty() ? pages[i].outline : chapter,
                          end == i + 1 ? first : first + QStringLiteral("–") + QString::number(end + 1)});
    i = end;
  }
  page.slide.parts.emplace_back(std::move(table));
  return page;
}

}  // namespace

ReportMoment reportMoment(const std::vector<Editorial>& editorials, int year, const QDate& today) {
  const ReportWords words(editorials, year, {});
  const QStringList frozen = words.common(block::frozen).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  const QDate asOf = frozen.isEmpty() ? QDate() : QDate::fromString(frozen.first(), Qt::ISODate);
  if (!asOf.isValid()) {
    const QDate last(year, 12, 31);
    return {.asOf = today.isValid() && today < last ? today : last};
  }
  ReportMoment moment{.asOf = asOf, .frozen = true};
  if (frozen.size() > 1) {
    const QDateTime known = QDateTime::fromString(frozen.at(1), Qt::ISODate).toUTC();
    if (known.isValid()) moment.knownAt = known;
  }
  return moment;
}

ReportPlan reportPlan(const std::vector<Editorial>& editorials, int year, const QString& language) {
  const ReportWords words(editorials, year, language);
  return {.year = year,
          .comparedWith = words.common(block::comparedWith).toInt(),
          .language = language,
          .hidden = words.lines(block::hidden),
          .order = words.lines(block::order),
          .without = words.lines(block::without)};
}

Report composeReport(const PublishSources& sources, const std::vector<Editorial>& editorials, const ReportPlan& plan,
                     const ReportPictures& pictures) {
  const LanguageScope scope(plan.language);
  Report report{.plan = plan,
                .moment = {.asOf = sources.date,
                           .knownAt = sources.knownAt,
                           .frozen = reportMoment(editorials, plan.year, sources.portfolio.today).frozen},
                .title = ReportText::tr("Annual report %1", "a year").arg(plan.year),
                .source = sourceLine(sources, {})};
  const ReportWords words(editorials, plan.year, plan.language);
  const PageContext context{sources, plan, report.moment, words, pictures, report.warnings};
  reconcile(context);
  std::vector<ReportPage> pages = allPages(context);
  for (ReportPage& page : pages) {
    const QString key = block::titleOf(page.key);
    page.blocks.prepend(key);
    if (const QString title = words.of(key); !title.isEmpty()) page.slide.title = title;
    if (page.slide.parts.empty() && page.slide.layout == DeckSlide::Layout::content) page.nothingYet = true;
  }
  arrange(pages, plan.order);
  for (ReportPage& page : pages) (plan.hidden.contains(page.key) ? report.left : report.pages).push_back(std::move(page));
  if (report.pages.size() > 1) {
    ReportPage contents = contentsPage(report.pages);
    const bool shown = !plan.hidden.contains(contents.key);
    const auto opening =
        std::find_if(report.pages.begin(), report.pages.end(), [](const ReportPage& page) { return page.key != u"cover"; });
    if (shown)
      report.pages.insert(opening, std::move(contents));
    else
      report.left.push_back(std::move(contents));
  }
  return report;
}

Report printedReport(const Report& report) {
  const LanguageScope scope(report.plan.language);
  Report printed = report;
  const auto isContents = [](const ReportPage& page) { return page.key == u"contents"; };
  std::erase_if(printed.pages, [](const ReportPage& page) { return page.nothingYet; });
  const auto contents = std::find_if(printed.pages.begin(), printed.pages.end(), isContents);
  if (contents == printed.pages.end()) return printed;
  std::vector<ReportPage> others;
  std::remove_copy_if(printed.pages.begin(), printed.pages.end(), std::back_inserter(others), isContents);
  *contents = contentsPage(others);
  return printed;
}

DeckDocument reportDeck(const Report& report) {
  DeckDocument deck{.title = report.title, .language = report.plan.language, .paper = DeckPaper::a4, .date = report.moment.asOf};
  for (const ReportPage& page : report.pages) {
    deck.slides.push_back(page.slide);
    DeckSlide& slide = deck.slides.back();
    if (slide.source.isEmpty() && slide.layout == DeckSlide::Layout::content) slide.source = report.source;
  }
  return deck;
}

}  // namespace eclosion::publish
