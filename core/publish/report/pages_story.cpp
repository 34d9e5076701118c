// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/figures.h"
#include "core/analysis/trainings.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/deck_slides.h"
#include "core/publish/report/report_pages.h"
#include "core/support/day_words.h"

namespace eclosion::publish {
namespace {

struct ReportStory {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportStory)
};

QString monthOf(const QDate& day) { return day.isValid() ? monthText(day) : QString(); }

// “Alpha, first session: 25 people trained, 17 of whom became members, half of them within 60 days”.
QString trainingText(const PageContext& context, const Training& training) {
  const auto outcome =
      analysis::outcomeOf(context.sources.portfolio, training, context.sources.chronicle.trainees, context.date());
  const QString name = training.session.isEmpty()
                           ? training.name
                           : ReportStory::tr("%1 (%2)", "a training and its session").arg(training.name, training.session);
  QString text =
      ReportStory::tr("%1, %2: %n person(s) trained", "a training, a month", outcome.trained).arg(name, monthOf(training.start));
  if (outcome.became > 0) text += ReportStory::tr(", %n of whom became member(s)", "after: 25 people trained", outcome.became);
  if (outcome.medianDelay)
    text += ReportStory::tr(", half of them within %n day(s)", "after: became members", *outcome.medianDelay);
  return text + QLatin1Char('.');
}

// Sections of their own words, under their headings, as far as there are any.
void addWords(const PageContext& context, ReportPage& page, const QString& key, QStringList& paragraphs) {
  page.blocks << key;
  const QString text = context.words.of(key);
  if (!text.isEmpty()) {
    paragraphs << paragraphsOf(text);
  } else if (context.words.inAnotherLanguage(key)) {
    page.toTranslate << key;
  }
}

}  // namespace

namespace {

// Says no more than the table shows: the year's own, or the network's whole way and how much of it the year was.
QString milestonesTitle(size_t shown, size_t ofYear, size_t all, int year) {
  const auto count = static_cast<int>(shown);
  if (shown == 0) return ReportStory::tr("The network's milestones");
  if (shown == ofYear) return ReportStory::tr("%1, a year of %n milestone(s)", "a year", count).arg(year);
  if (shown < all) return ReportStory::tr("The network's latest %n milestone(s)", nullptr, count);
  const QString whole = ReportStory::tr("The network in %n milestone(s)", nullptr, count);
  if (ofYear == 0) return whole;
  return ReportStory::tr("%1, %n of them in %2", "after: The network in 12 milestones; a year", static_cast<int>(ofYear))
      .arg(whole, QString::number(year));
}

}  // namespace

ReportPage milestonesPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("milestones"), .outline = ReportStory::tr("Milestones"), .slide = {}};
  // The network's whole way as long as it fits a page, else the year's own; of a year without, the latest before.
  constexpr size_t fits = 14;
  std::vector<const Milestone*> shown, ofYear;
  for (const Milestone& milestone : context.sources.chronicle.milestones) {
    if (!milestone.date.isValid() || milestone.date > context.date()) continue;
    shown.push_back(&milestone);
    if (context.isInYear(milestone.date)) ofYear.push_back(&milestone);
  }
  const size_t all = shown.size();
  if (all > fits && !ofYear.empty()) shown = ofYear;
  if (all > fits && ofYear.empty()) shown.erase(shown.begin(), shown.end() - fits);
  page.slide.title = milestonesTitle(shown.size(), ofYear.size(), all, context.plan.year);
  PaperTable table;
  table.header = {ReportStory::tr("When"), ReportStory::tr("What happened")};
  table.figures = {false, false};
  for (const Milestone* milestone : shown) {
    const QString key = block::milestone(milestone->id);
    page.blocks << key;
    const auto [text, translated] = context.words.ofRecord(key, milestone->text);
    if (!translated) page.toTranslate << key;
    table.rows.push_back({onOneLine(monthOf(milestone->date)), text});
  }
  page.nothingYet = table.rows.empty();
  if (page.nothingYet)
    page.slide.parts.emplace_back(SlideText{{ReportStory::tr("No milestone is recorded up to this day.")}});
  else
    page.slide.parts.emplace_back(std::move(table));
  return page;
}

ReportPage communityPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("community"), .outline = ReportStory::tr("Community and training"), .slide = {}};
  const auto members = analysis::figuresAt(context.sources.portfolio, context.date()).membersActive;
  page.slide.title = ReportStory::tr("%1: %2 active member(s)", "a day, a number", members)
                         .arg(context.dayName(), numberText(members, NumberKind::count));
  QStringList paragraphs;
  addWords(context, page, block::community, paragraphs);
  addWords(context, page, block::training, paragraphs);
  for (const Training& training : context.sources.chronicle.trainings) {
    if (context.isInYear(training.start)) paragraphs << trainingText(context, training);
  }
  if (paragraphs.isEmpty()) page.toWrite << block::community;
  if (const ChartKind* kind = chartKind(u"arrivals")) {
    ChartOptions options;
    options.to = context.date();
    Chart chart = drawChart(*kind, context.sources, options);
    if (!chart.isEmpty()) page.slide.parts.emplace_back(std::move(chart));
  }
  if (!paragraphs.isEmpty()) page.slide.parts.emplace_back(SlideText{paragraphs});
  return page;
}

ReportPage networkTextPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("incubators"), .outline = ReportStory::tr("Incubators and territories"), .slide = {}};
  const auto now = analysis::figuresAt(context.sources.portfolio, context.date());
  page.slide.title = ReportStory::tr("%n incubator(s) accompany startups", nullptr, now.incubatorsActive);
  QStringList paragraphs;
  addWords(context, page, block::incubators, paragraphs);
  addWords(context, page, block::territories, paragraphs);
  addWords(context, page, block::statePlatform, paragraphs);
  if (paragraphs.isEmpty()) page.toWrite << block::incubators;
  if (!paragraphs.isEmpty()) page.slide.parts.emplace_back(SlideText{paragraphs});
  return page;
}

// The method's own words are product.md's; none of them depends on the portfolio.
ReportPage methodPage(const PageContext&) {
  ReportPage page{.key = QStringLiteral("method"), .outline = ReportStory::tr("The method in four phases"), .slide = {}};
  page.slide.title = ReportStory::tr("A startup goes through four phases");
  page.slide.subtitle =
      ReportStory::tr("It is a public service built by an autonomous team; a sponsor administration pays for it.");
  PaperTable table;
  table.header = {ReportStory::tr("Phase"), ReportStory::tr("What happens"), ReportStory::tr("What is decided at its end")};
  table.figures = {false, false, false};
  table.rows = {
      {phaseName(Phase::investigation),
       ReportStory::tr("A public agent checks that the problem is real, concerns enough people and can be solved with software, "
                       "and that nothing stands in the way."),
       ReportStory::tr("The sponsor gives the go and the money; a team forms around the agent, who becomes the intrapreneur.")},
      {phaseName(Phase::construction),
       ReportStory::tr(
           "A team of two to four, responsible for its budget, its hiring and its tools, ships a first version within "
           "weeks and tries it with first users."),
       ReportStory::tr("The sponsor finances the service again if its usefulness is proven.")},
      {phaseName(Phase::acceleration),
       ReportStory::tr(
           "The team gets the means to spread the service and keep improving it: reliability, growth, a wider audience."),
       ReportStory::tr("Team and sponsor agree that the service is viable.")},
      {phaseName(Phase::consolidation),
       ReportStory::tr(
           "Accompaniment ends: the service joins the sponsor's organisation or becomes a legal entity of its own; the "
           "team is reinforced to run it for good."),
       ReportStory::tr("The service is operated in the network, or transferred.")},
  };
  page.slide.parts.emplace_back(std::move(table));
  return page;
}

std::vector<ReportPage> spotlightPages(const PageContext& context) {
  std::vector<ReportPage> pages;
  for (const Spotlight& spotlight : context.sources.chronicle.spotlights) {
    if (spotlight.year != context.plan.year) continue;
    // By its present name: a report is read after its year.
    const QString name = context.sources.text.startupName(spotlight.startup);
    ReportPage page{
        .key = QStringLiteral("spotlight:") + spotlight.id.uuid().toString(QUuid::WithoutBraces), .outline = name, .slide = {}};
    page.slide.title = name;
    const auto take = [&](const QString& key, const QString& own) {
      page.blocks << key;
      const auto [text, translated] = context.words.ofRecord(key, own);
      if (!translated) page.toTranslate << key;
      return text;
    };
    page.slide.subtitle = take(block::spotlightTitle(spotlight.id), spotlight.title);
    const QString text = take(block::spotlight(spotlight.id), spotlight.text);
    const QString quote = take(block::quote(spotlight.id), spotlight.quote);
    if (text.isEmpty()) page.toWrite << block::spotlight(spotlight.id);
    if (const auto row = context.sources.portfolio.rowOf(spotlight.startup);
        row != Portfolio::none && context.sources.portfolio.entryAt(row, context.date()))
      page.slide.parts.emplace_back(startupFigures(context.sources, spotlight.startup));
    if (!spotlight.picture.isEmpty()) {
      const QByteArray bytes = context.pictures.picture ? context.pictures.picture(spotlight.picture) : QByteArray();
      if (bytes.isEmpty()) {
        context.warnings.push_back(
            {.page = page.key,
             .text = ReportStory::tr("The picture “%1” of %2 cannot be read. Choose it again, or take it off the spotlight.")
                         .arg(spotlight.picture, name)});
      } else {
        page.slide.parts.emplace_back(SlidePicture{.png = bytes, .alt = ReportStory::tr("Picture of %1").arg(name)});
      }
    }
    if (!text.isEmpty()) page.slide.parts.emplace_back(SlideText{paragraphsOf(text)});
    if (!quote.isEmpty())
      page.slide.parts.emplace_back(SlideQuote{quote, take(block::quoteAuthor(spotlight.id), spotlight.quoteAuthor)});
    pages.push_back(std::move(page));
  }
  std::stable_sort(pages.begin(), pages.end(), [](const ReportPage& a, const ReportPage& b) {
    return QString::localeAwareCompare(a.slide.title, b.slide.title) < 0;
  });
  return pages;
}

}  // namespace eclosion::publish
