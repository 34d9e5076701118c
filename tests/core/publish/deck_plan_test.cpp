// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/deck_plan.h"

#include <gtest/gtest.h>

#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "core/publish/pptx/pptx.h"
#include "core/support/ids.h"
#include "core/support/list_place.h"
#include "tests/support/chart_file.h"
#include "tests/support/pptx_check.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::publish {
namespace {

using test::ChartSources;

const QDate today(2026, 8, 20);

// Two startups, one reviewed twice; a session to come.
class DeckPlanTest : public testing::Test {
 protected:
  DeckPlanTest() {
    test::WorldBuilder builder;
    const auto harbour = builder.incubator(QStringLiteral("Harbour"));
    kelp = builder.startup(QStringLiteral("Kelp"), QStringLiteral("Counts the weeds of the coast."));
    reef = builder.startup(QStringLiteral("Reef"));
    for (const auto row : {kelp, reef}) builder.incubatedBy(row, harbour);
    builder.phase(kelp, Phase::construction, QDate(2025, 8, 1));
    builder.phase(reef, Phase::acceleration, QDate(2024, 1, 1));
    builder.mission(builder.member(QStringLiteral("Ada")), kelp, QDate(2026, 1, 1), {}, MissionStatus::contractor);
    builder.expense(kelp, QDate(2026, 2, 1), Money::euros(57'400));
    built = std::make_unique<ChartSources>(builder.build(today));
    built->ledger.sessions = {session};
    built->ledger.expenses = {
        {.id = newId<ExpenseId>(), .startup = idOf(kelp), .date = QDate(2026, 2, 1), .amount = Money::euros(57'400)}};
    built->ledger.seal();
  }
  StartupId idOf(Portfolio::Row row) const { return built->world->portfolio.startups[row].id; }
  void putOnAgenda(Portfolio::Row row) {
    built->ledger.agenda.push_back({.id = newId<AgendaItemId>(),
                                    .session = session.id,
                                    .startup = idOf(row),
                                    .position = placeInList(built->ledger.agenda.size())});
    built->ledger.seal();
  }
  DeckDocument compose(const std::vector<Slide>& slides) const { return composeDeck(deck, slides, built->sources()); }
  std::vector<DeckSlide> slidesOf(SlideKind kind, const QString& subject = {}, const QString& text = {}) const {
    return compose({{.id = newId<SlideId>(), .deck = newId<DeckId>(), .kind = code(kind), .subject = subject, .text = text}})
        .slides;
  }

  std::unique_ptr<ChartSources> built;
  Portfolio::Row kelp = 0, reef = 0;
  const CommitteeSession session{.id = newId<SessionId>(),
                                 .date = QDate(2026, 9, 17),
                                 .title = QStringLiteral("Autumn"),
                                 .place = QStringLiteral("Paris"),
                                 .startsAt = 14 * 60};
  const Deck deck{.id = newId<DeckId>(), .name = QStringLiteral("A deck")};
};

template <class Part>
const Part* partOf(const DeckSlide& slide) {
  for (const SlidePart& part : slide.parts) {
    if (const auto* found = std::get_if<Part>(&part)) return found;
  }
  return nullptr;
}

void isSound(const DeckDocument& deck) {
  const auto bytes = pptxBytes(deck);
  ASSERT_TRUE(bytes) << bytes.error().message.toStdString();
  const QStringList faults = test::pptxFaults(*bytes);
  EXPECT_TRUE(faults.isEmpty()) << faults.join(QLatin1Char('\n')).toStdString();
}

TEST_F(DeckPlanTest, everyKindOfSlideSaysWhatItIsOf) {
  struct Case {
    SlideKind kind;
    QString subject;
    const char* title;
  };
  const QByteArray teams = built->draw("team-sizes").title.toUtf8();
  const std::vector<Case> cases{{SlideKind::cover, {}, "A deck"},
                                {SlideKind::section, {}, ""},
                                {SlideKind::text, {}, ""},
                                {SlideKind::chart, QStringLiteral("team-sizes"), teams.constData()},
                                {SlideKind::chart, QStringLiteral("pie"), "There is no chart “pie”"},
                                {SlideKind::figures, {}, "2 startup(s) in the programme"},
                                {SlideKind::table, QStringLiteral("register"), "2 startup(s) in the programme"},
                                {SlideKind::table, QStringLiteral("funding"), "€57k invested in 2026"},
                                {SlideKind::table, QStringLiteral("decisions"), "0 decision(s) in a year"},
                                {SlideKind::table, QStringLiteral("wishes"), "There is no table “wishes”"},
                                {SlideKind::startup, idOf(kelp).toString(), "Kelp: Construction"},
                                {SlideKind::startup, newId<StartupId>().toString(), "This startup is no longer in the portfolio"},
                                {SlideKind::startup, QStringLiteral("?"), "This startup is no longer in the portfolio"},
                                {SlideKind::agenda, session.id.toString(), "Agenda: Autumn"},
                                {SlideKind::agenda, {}, "Agenda: Autumn"},
                                {SlideKind::agenda, newId<SessionId>().toString(), "No session is planned"},
                                {SlideKind::network, {}, "The network"}};
  DeckDocument all{.title = QStringLiteral("All")};
  for (const Case& one : cases) {
    const auto slides = slidesOf(one.kind, one.subject, QStringLiteral("Words\nof a person"));
    ASSERT_EQ(slides.size(), 1U) << one.title;
    EXPECT_EQ(slides[0].title, QString::fromUtf8(one.title));
    all.slides.push_back(slides[0]);
  }
  isSound(all);
  const auto later = compose({{.id = newId<SlideId>(), .deck = newId<DeckId>(), .kind = QStringLiteral("hologram")}});
  EXPECT_EQ(later.slides.at(0).title, QStringLiteral("A slide of a later program"));
}

TEST_F(DeckPlanTest, titlesAndNotesOfAPersonComeFirst) {
  const Slide slide{.id = newId<SlideId>(),
                    .deck = newId<DeckId>(),
                    .kind = code(SlideKind::startup),
                    .subject = idOf(kelp).toString(),
                    .title = QStringLiteral("Weeds"),
                    .text = QStringLiteral("Look here"),
                    .notes = QStringLiteral("Say hello")};
  const DeckSlide made = compose({slide}).slides.at(0);
  EXPECT_EQ(made.title, QStringLiteral("Weeds"));
  EXPECT_TRUE(made.notes.startsWith(QStringLiteral("Say hello")));
  EXPECT_EQ(made.subtitle, QStringLiteral("Counts the weeds of the coast."));
  const auto* figures = partOf<std::vector<SlideFigure>>(made);
  ASSERT_TRUE(figures);
  ASSERT_EQ(figures->size(), 3U);
  EXPECT_EQ(figures->at(0).value, QStringLiteral("384 day(s)"));
  EXPECT_EQ(figures->at(1).value, QStringLiteral("1"));
  EXPECT_EQ(figures->at(2).value, QStringLiteral("€57k"));
}

TEST_F(DeckPlanTest, anAgendaIsATableOfHoursStartupsAndMinutes) {
  const DeckSlide before = slidesOf(SlideKind::agenda).at(0);
  const auto* words = partOf<SlideText>(before);
  ASSERT_TRUE(words);
  EXPECT_TRUE(words->paragraphs.contains(QStringLiteral("No startup is on the agenda yet.")));
  putOnAgenda(reef);
  putOnAgenda(kelp);
  const DeckSlide slide = slidesOf(SlideKind::agenda).at(0);
  EXPECT_TRUE(slide.subtitle.startsWith(QStringLiteral("17 September 2026"))) << slide.subtitle.toStdString();
  const auto* table = partOf<PaperTable>(slide);
  ASSERT_TRUE(table);
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_EQ(table->rows[0].value(0), QStringLiteral("Reef"));
  EXPECT_TRUE(table->rows[0].value(1).contains(QStringLiteral("00")));
  EXPECT_TRUE(table->rows[1].value(1).contains(QStringLiteral("30")));
}

TEST_F(DeckPlanTest, longTablesGoOnOverSlides) {
  test::WorldBuilder builder;
  for (int i = 0; i < 30; ++i) {
    const auto row = builder.startup(QStringLiteral("Startup %1").arg(i, 2, 10, QLatin1Char('0')));
    builder.phase(row, Phase::construction, QDate(2025, 1, 1));
  }
  built = std::make_unique<ChartSources>(builder.build(today));
  const auto slides = slidesOf(SlideKind::table, QStringLiteral("register"));
  ASSERT_EQ(slides.size(), 3U);
  size_t rows = 0;
  for (const DeckSlide& slide : slides) rows += partOf<PaperTable>(slide)->rows.size();
  EXPECT_EQ(rows, 30U);
  EXPECT_TRUE(slides[1].title.endsWith(QStringLiteral("(2 of 3)"))) << slides[1].title.toStdString();
}

TEST_F(DeckPlanTest, aCommitteeSeesWhatIsOnTheAgenda) {
  putOnAgenda(reef);
  const auto slides = templateSlides(DeckTemplate::committee, newId<DeckId>(), built->sources());
  QStringList kinds;
  for (const Slide& slide : slides) kinds << slide.kind;
  EXPECT_EQ(kinds.join(u' '), QStringLiteral("cover figures agenda startup table"));
  EXPECT_EQ(slides[3].subject, idOf(reef).toString());
  isSound(compose(slides));
}

TEST_F(DeckPlanTest, theYearLeavesOutWhatHasNothingToShow) {
  const auto chartsOf = [&] {
    QStringList charts;
    for (const Slide& slide : templateSlides(DeckTemplate::annual, newId<DeckId>(), built->sources())) {
      if (slide.kind == code(SlideKind::chart)) charts << slide.subject;
    }
    return charts;
  };
  const QStringList charts = chartsOf();
  EXPECT_TRUE(charts.contains(QStringLiteral("funding-by-route")));
  for (const char* without : {"grants", "recording-lag", "national-impact", "compliance"})
    EXPECT_FALSE(charts.contains(QString::fromLatin1(without))) << without;
  const DeckDocument year = compose(templateSlides(DeckTemplate::annual, newId<DeckId>(), built->sources()));
  for (const DeckSlide& slide : year.slides) {
    const auto* chart = partOf<Chart>(slide);
    EXPECT_FALSE(chart && chart->isEmpty()) << slide.title.toStdString();
  }
  isSound(year);
  // A chart that a person put there stays, and says that there is nothing.
  EXPECT_EQ(compose(chartSlides({QStringLiteral("grants")}, newId<DeckId>())).slides.size(), 1U);
}

TEST_F(DeckPlanTest, saysHowFarItIsAndStops) {
  std::stop_source stop;
  int told = 0;
  const auto slides =
      chartSlides({QStringLiteral("team-sizes"), QStringLiteral("head-count"), QStringLiteral("arrivals")}, newId<DeckId>());
  const auto made = composeDeck(deck, slides, built->sources(), {}, {.stop = stop.get_token(), .told = [&](int done, int total) {
                                                                       EXPECT_EQ(done, ++told);
                                                                       EXPECT_EQ(total, 3);
                                                                       if (done == 2) stop.request_stop();
                                                                     }});
  EXPECT_EQ(made.slides.size(), 2U);
}

TEST_F(DeckPlanTest, aFrozenDeckHasItsMoment) {
  EXPECT_FALSE(deckMoment({.id = newId<DeckId>(), .name = {}}).knownAt);
  const DeckMoment moment = deckMoment(
      {.id = newId<DeckId>(), .name = {}, .asOf = QDate(2025, 12, 31), .knownAt = QStringLiteral("2026-02-01T10:00:00Z")});
  EXPECT_EQ(moment.date, QDate(2025, 12, 31));
  EXPECT_EQ(moment.knownAt, QDateTime(QDate(2026, 2, 1), QTime(10, 0), Qt::UTC));
}

TEST(DeckTemplates, areSoundOnTheSample) {
  test::TemporaryPortfolio temporary;
  store::Recorder recorder(*temporary.file, temporary.clock, QStringLiteral("tester"));
  ASSERT_TRUE(
      exchange::importPortfolioJson(exchange::sample2017(), *temporary.file, recorder, {.words = QStringLiteral("sample")}));
  const QDate day(2018, 6, 30);
  const test::ChartFile file(*temporary.file, day);
  const PublishSources sources{.portfolio = file.portfolio,
                               .roster = file.roster,
                               .ledger = file.ledger,
                               .chronicle = file.chronicle,
                               .text = file.text,
                               .transitions = file.transitions,
                               .name = QStringLiteral("Sample"),
                               .date = day};
  for (const auto which : {DeckTemplate::committee, DeckTemplate::annual}) {
    const Deck deck{.id = newId<DeckId>(), .name = templateName(which)};
    const auto document = composeDeck(deck, templateSlides(which, deck.id, sources), sources);
    EXPECT_GT(document.slides.size(), 10U);
    isSound(document);
    for (const DeckSlide& slide : document.slides) EXPECT_FALSE(slide.title.isEmpty());
  }
}

}  // namespace
}  // namespace eclosion::publish
