// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/models/roster_facets_model.h"

namespace eclosion::test {
namespace {

using analysis::RosterFacet;
using analysis::RosterPicks;
using ui::RosterColumn;
using Row = Portfolio::Row;

const QDate today(2026, 8, 20);

// Five people of two startups, told of by hand.
class RosterModelTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    WorldBuilder builder;
    const Row hangar = builder.incubator(QStringLiteral("Hangar"));
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
    for (const Row startup : {coast, river}) {
      builder.phase(startup, Phase::construction, QDate(2024, 1, 1));
      builder.incubatedBy(startup, hangar);
    }
    const auto add = [&](const char* name, Row startup, const QDate& end, MissionStatus status) {
      builder.mission(builder.member(QString::fromUtf8(name)), startup, QDate(2025, 1, 1), end, status);
    };
    add("Zoé Arnoux", coast, today.addDays(5), MissionStatus::contractor);
    add("élan Bard", coast, today.addDays(30), MissionStatus::civilServant);
    add("Edgar Zola", river, {}, MissionStatus::contractor);
    add("Émile Caron", Portfolio::none, today.addDays(200), MissionStatus::service);
    add("Gone Away", river, today.addDays(-5), MissionStatus::service);
    world = builder.build(today);
    board.setPortfolio(&world->portfolio, &world->text);
    data.roster = Roster::silent(world->portfolio);
    const char* domains[] = {"Développement", "Design", "Développement", "", "Data"};
    const char* employers[] = {"Octave", "Ministry", "", "Octave", "Octave"};
    for (Row row = 0; row < 5; ++row) {
      data.roster.members[row].domain = data.roster.domains.codeOf(QString::fromUtf8(domains[row]));
      data.roster.missions[row].employer = data.roster.employers.codeOf(QString::fromUtf8(employers[row]));
    }
    analysis::NameIndex::Builder members(5), startups(2), words(data.roster.domains.size()), places(data.roster.employers.size());
    listNames(*world, [&](const ListedName& name) {
      if (name.kind == NamedKind::member) members.add(world->portfolio.rowOf(MemberId(name.id)), name.utf8);
      if (name.kind == NamedKind::startup) startups.add(world->portfolio.rowOf(StartupId(name.id)), name.utf8);
    });
    for (WordPool::Code i = 1; i < data.roster.domains.size(); ++i) words.add(i, data.roster.domains.word(i).toUtf8());
    for (WordPool::Code i = 1; i < data.roster.employers.size(); ++i) places.add(i, data.roster.employers.word(i).toUtf8());
    data.members = members.take();
    data.startups = startups.take();
    data.domains = words.take();
    data.employers = places.take();
    model.setRoster(std::make_shared<ui::RosterData>(data));
  }
  [[nodiscard]] QStringList names() const {
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) result << model.index(row, 0).data().toString();
    return result;
  }
  [[nodiscard]] static QStringList words(std::initializer_list<const char*> all) {
    QStringList list;
    for (const char* one : all) list << QString::fromUtf8(one);
    return list;
  }
  [[nodiscard]] QString cell(int row, RosterColumn column, int role = Qt::DisplayRole) const {
    return model.index(row, static_cast<int>(column)).data(role).toString();
  }
  void sort(RosterColumn column, Qt::SortOrder order = Qt::AscendingOrder) { model.sort(static_cast<int>(column), order); }

  Row coast = 0, river = 0;
  std::unique_ptr<World> world;
  ui::BoardModel board;
  ui::RosterData data;
  ui::RosterModel model{board};
};

TEST_F(RosterModelTest, holdsToTheRulesOfModels) {
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  ui::RosterFacetsModel facets(model);
  QAbstractItemModelTester other(&facets, QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (int grouping = 0; grouping < ui::rosterGroupingCount; ++grouping) {
    model.setGrouping(static_cast<ui::RosterGrouping>(grouping));
    for (int column = 0; column < ui::rosterColumnCount; ++column) model.sort(column, Qt::DescendingOrder);
    facets.update();
  }
  model.setFind(QStringLiteral("zol"));
  model.setScope(analysis::RosterScope::ever);
  board.setDate(QDate(2020, 1, 1));
  model.update();
  facets.update();
  EXPECT_EQ(model.rowCount(), 0);
  model.setRoster(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(RosterModelTest, sortsByEveryColumnAndWhatHasNothingComesLast) {
  struct Case {
    RosterColumn column;
    Qt::SortOrder order;
    QStringList expected;
  };
  const std::vector<Case> cases{
      {RosterColumn::person, Qt::AscendingOrder, words({"Edgar Zola", "élan Bard", "Émile Caron", "Zoé Arnoux"})},
      {RosterColumn::person, Qt::DescendingOrder, words({"Zoé Arnoux", "Émile Caron", "élan Bard", "Edgar Zola"})},
      {RosterColumn::end, Qt::AscendingOrder, words({"Zoé Arnoux", "élan Bard", "Émile Caron", "Edgar Zola"})},
      {RosterColumn::end, Qt::DescendingOrder, words({"Émile Caron", "élan Bard", "Zoé Arnoux", "Edgar Zola"})},
      {RosterColumn::employer, Qt::AscendingOrder, words({"élan Bard", "Émile Caron", "Zoé Arnoux", "Edgar Zola"})},
      {RosterColumn::employer, Qt::DescendingOrder, words({"Émile Caron", "Zoé Arnoux", "élan Bard", "Edgar Zola"})},
      {RosterColumn::domain, Qt::AscendingOrder, words({"élan Bard", "Edgar Zola", "Zoé Arnoux", "Émile Caron"})},
      {RosterColumn::startups, Qt::AscendingOrder, words({"élan Bard", "Zoé Arnoux", "Edgar Zola", "Émile Caron"})},
      {RosterColumn::status, Qt::AscendingOrder, words({"élan Bard", "Edgar Zola", "Zoé Arnoux", "Émile Caron"})},
  };
  for (const Case& one : cases) {
    sort(one.column, one.order);
    EXPECT_EQ(names(), one.expected) << static_cast<int>(one.column) << ' ' << one.order;
  }
}

TEST_F(RosterModelTest, cellsSayWhatIsTrueOnTheDate) {
  sort(RosterColumn::end);
  EXPECT_EQ(cell(0, RosterColumn::end), QStringLiteral("25 Aug · 5 d"));
  EXPECT_EQ(cell(0, RosterColumn::end, Qt::AccessibleTextRole), QStringLiteral("25 Aug 2026, in 5 day(s)"));
  EXPECT_EQ(cell(0, RosterColumn::domain), QStringLiteral("Development"));
  EXPECT_EQ(cell(0, RosterColumn::startups), QStringLiteral("Coast"));
  EXPECT_EQ(cell(0, RosterColumn::incubators), QStringLiteral("Hangar"));
  EXPECT_EQ(cell(2, RosterColumn::end), QStringLiteral("8 Mar 2027"));
  EXPECT_EQ(cell(3, RosterColumn::end), QStringLiteral("No end given"));
  EXPECT_EQ(cell(3, RosterColumn::employer, Qt::AccessibleTextRole), QStringLiteral("nothing recorded"));
  EXPECT_EQ(model.index(0, 0).data(ui::RosterModel::urgencyRole).toInt(), ui::RosterModel::soon);
  EXPECT_EQ(model.index(1, 0).data(ui::RosterModel::urgencyRole).toInt(), ui::RosterModel::near);
  EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), QString::fromUtf8("Zoé Arnoux"));
  model.setScope(analysis::RosterScope::ever);
  const int gone = model.rowOfMember(4);
  EXPECT_EQ(cell(gone, RosterColumn::end), QStringLiteral("15 Aug 2026"));
  EXPECT_EQ(cell(gone, RosterColumn::end, Qt::AccessibleTextRole), QStringLiteral("left on 15 Aug 2026"));
}

TEST_F(RosterModelTest, findsByNameEmployerDomainAndStartup) {
  sort(RosterColumn::person);
  const std::vector<std::pair<const char*, QStringList>> cases{
      {"EDGAR", words({"Edgar Zola"})},     {"octave", words({"Émile Caron", "Zoé Arnoux"})},
      {"coast elan", words({"élan Bard"})}, {"octave zoe", words({"Zoé Arnoux"})},
      {"river", words({"Edgar Zola"})},     {"designer", {}},
      {"design", words({"élan Bard"})},     {"  ", words({"Edgar Zola", "élan Bard", "Émile Caron", "Zoé Arnoux"})},
  };
  for (const auto& [typed, expected] : cases) {
    model.setFind(QString::fromUtf8(typed));
    EXPECT_EQ(names(), expected) << typed;
  }
}

TEST_F(RosterModelTest, groupsStandBetweenTheirPeople) {
  sort(RosterColumn::person);
  model.setGrouping(ui::RosterGrouping::startup);
  EXPECT_EQ(names(), words({"Coast", "élan Bard", "Zoé Arnoux", "River", "Edgar Zola", "No startup named", "Émile Caron"}));
  EXPECT_TRUE(model.isGroup(0));
  EXPECT_EQ(model.index(0, 0).data(ui::RosterModel::countRole).toInt(), 2);
  EXPECT_EQ(model.memberAt(0), Portfolio::none);
  EXPECT_FALSE(model.index(0, 0).flags() & Qt::ItemIsSelectable);
  EXPECT_EQ(model.people(), 4);
  model.setGrouping(ui::RosterGrouping::employer);
  EXPECT_EQ(names(), words({"Ministry", "élan Bard", "Octave", "Émile Caron", "Zoé Arnoux", "No employer given", "Edgar Zola"}));
  model.setGrouping(ui::RosterGrouping::incubator);
  EXPECT_EQ(names(), words({"Hangar", "Edgar Zola", "élan Bard", "Zoé Arnoux", "No incubator", "Émile Caron"}));
}

TEST_F(RosterModelTest, theBoardsFilterNarrowsItAndTheDateMovesIt) {
  ui::BoardFilter filter;
  filter.only = {coast};
  board.setFilter(filter);
  model.update();
  sort(RosterColumn::person);
  EXPECT_EQ(names(), words({"élan Bard", "Zoé Arnoux"}));
  board.setFilter({});
  board.setDate(today.addDays(-10));
  model.update();
  EXPECT_EQ(model.people(), 5) << "one had not left by then";
}

TEST_F(RosterModelTest, facetsCountAndPick) {
  ui::RosterFacetsModel facets(model);
  facets.update();
  const auto line = [&](const char* text) {
    for (int row = 0; row < facets.rowCount(); ++row) {
      if (facets.index(row).data().toString() == QString::fromUtf8(text)) return row;
    }
    ADD_FAILURE() << "no line " << text;
    return -1;
  };
  EXPECT_EQ(facets.index(line("Within 14 day(s)")).data(ui::RosterFacetsModel::countRole).toInt(), 1);
  EXPECT_EQ(facets.index(line("Within 45 day(s)")).data(ui::RosterFacetsModel::countRole).toInt(), 2);
  EXPECT_EQ(facets.index(line("Development")).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Development, Domain, 2 person(s)"));
  EXPECT_EQ(facets.index(line("Domain")).flags() & Qt::ItemIsEnabled, 0);
  ASSERT_TRUE(facets.choose(line("Development")));
  model.setPicks(facets.picks());
  facets.update();
  EXPECT_EQ(model.people(), 2);
  EXPECT_EQ(facets.index(line("Development")).data(Qt::CheckStateRole).toInt(), Qt::Checked);
  EXPECT_EQ(facets.index(line("Design")).data(ui::RosterFacetsModel::countRole).toInt(), 1)
      << "as if none of its facet were picked";
  EXPECT_EQ(facets.index(line("Octave")).data(ui::RosterFacetsModel::countRole).toInt(), 1);
  ASSERT_TRUE(facets.choose(line("Development")));
  EXPECT_TRUE(facets.picks().isEmpty());
}

TEST_F(RosterModelTest, typingAheadFindsNames) {
  sort(RosterColumn::person);
  EXPECT_EQ(model.findFrom(0, QStringLiteral("z")), 3);
  EXPECT_EQ(model.findFrom(0, QStringLiteral("EMI")), 2);
  EXPECT_EQ(model.findFrom(0, QStringLiteral("x")), -1);
}

TEST(RosterLayout, isRememberedAndForgivesWhatItCannotRead) {
  ui::RosterLayout layout;
  layout.sort = RosterColumn::employer;
  layout.descending = true;
  layout.grouping = ui::RosterGrouping::incubator;
  layout.ever = true;
  layout.headCount = false;
  std::swap(layout.columns[1], layout.columns[4]);
  layout.columns[2].shown = !layout.columns[2].shown;
  layout.columns[3].width = 99;
  EXPECT_EQ(ui::RosterLayout::fromText(layout.toText()), layout);
  EXPECT_EQ(ui::RosterLayout::fromText({}), ui::RosterLayout());
  EXPECT_EQ(ui::RosterLayout::fromText("nonsense:7,-person:120,domain:0|sort=-x|group=y|ever=2"), [] {
    ui::RosterLayout expected;
    expected.columns[0].width = 120;
    expected.descending = true;
    return expected;
  }());
}

}  // namespace
}  // namespace eclosion::test
