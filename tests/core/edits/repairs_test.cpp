// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/repairs.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <algorithm>

#include "core/store/undo.h"
#include "tests/support/edit_desk.h"
#include "tests/support/random_edits.h"

namespace eclosion::edits {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const MemberId ines = namedId<MemberId>(u"ines");

class RepairsTest : public testing::Test {
 protected:
  RepairsTest() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    desk.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")}, Member{.id = ines});
  }
  [[nodiscard]] std::vector<Repair> all() const {
    auto repairs = repairsOf(desk.records, [](const QString& code, const QString& detail) { return code + u':' + detail; });
    EXPECT_TRUE(repairs);
    return repairs ? std::move(*repairs) : std::vector<Repair>{};
  }
  [[nodiscard]] std::vector<Repair> of(const char* code) const {
    auto repairs = all();
    std::erase_if(repairs, [&](const Repair& repair) { return repair.code != QLatin1String(code); });
    return repairs;
  }
  [[nodiscard]] QStringList codes() const {
    QStringList codes;
    for (const Repair& repair : all()) codes << repair.code;
    codes.sort();
    return codes;
  }
  // The one repair of a code: done, gone, and undone again.
  void repair(const char* code) {
    const auto found = of(code);
    ASSERT_EQ(found.size(), 1U) << code << " of " << codes().join(u' ').toStdString();
    EXPECT_FALSE(found.front().what.isEmpty());
    EXPECT_FALSE(found.front().reason.isEmpty());
    EXPECT_FALSE(found.front().step.isEmpty());
    EXPECT_TRUE(found.front().owner);
    ASSERT_TRUE(found.front().edit) << code;
    const QByteArray before = test::trackedDump(desk.file);
    const auto done = desk.perform(found.front().edit);
    ASSERT_TRUE(done) << code << ": " << done.error().message.toStdString();
    EXPECT_TRUE(of(code).empty()) << code;
    const QByteArray after = test::trackedDump(desk.file);
    const auto next = store::nextUndo(desk.file).value();
    ASSERT_TRUE(store::undo(desk.file, desk.temporary.clock, QStringLiteral("test"), next->firstSeq));
    EXPECT_EQ(test::trackedDump(desk.file), before);
    ASSERT_TRUE(store::redo(desk.file, desk.temporary.clock, QStringLiteral("test")));
    EXPECT_EQ(test::trackedDump(desk.file), after);
  }
  static PhasePeriod phase(const char* id, Phase phase, const QDate& start, const QDate& end = {}, const char* comment = "") {
    return {.id = namedId<PhaseId>(QString::fromLatin1(id)),
            .startup = lapins,
            .phase = phase,
            .start = start,
            .statedEnd = end,
            .comment = QString::fromLatin1(comment)};
  }

  test::EditDesk desk;
};

TEST_F(RepairsTest, aSoundPortfolioAsksForNothing) {
  desk.put(phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2024, 6, 1)),
           phase("2", Phase::construction, QDate(2024, 6, 1), QDate(2027, 1, 1)));
  EXPECT_EQ(codes(), QStringList());
}

TEST_F(RepairsTest, aHistoryIsRepairedInOneStep) {
  const struct {
    const char* code;
    std::vector<PhasePeriod> history;
  } cases[] = {
      {"end-before-start", {phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2023, 6, 1))}},
      {"end-after-next-start",
       {phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2024, 9, 1)),
        phase("2", Phase::construction, QDate(2024, 6, 1))}},
      {"gap",
       {phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2024, 3, 1)),
        phase("2", Phase::construction, QDate(2024, 6, 1))}},
      {"no-explicit-end",
       {phase("1", Phase::investigation, QDate(2024, 1, 1)), phase("2", Phase::construction, QDate(2024, 6, 1))}},
      {"same-day-phases",
       {phase("1", Phase::investigation, QDate(2024, 6, 1), QDate(2024, 6, 1)),
        phase("2", Phase::construction, QDate(2024, 6, 1))}},
      {"already-in-phase",
       {phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2024, 6, 1)),
        phase("2", Phase::investigation, QDate(2024, 6, 1))}},
  };
  for (const auto& one : cases) {
    SCOPED_TRACE(one.code);
    desk.write([&](store::Writer& writer) {
      for (const PhasePeriod& entry : desk.all<PhasePeriod>()) writer.remove<PhasePeriod>(entry.id.uuid());
      for (const PhasePeriod& entry : one.history) writer.put(entry);
    });
    repair(one.code);
  }
}

TEST_F(RepairsTest, anUnusualStepIsSettledByItsReason) {
  desk.put(phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2024, 6, 1)),
           phase("2", Phase::acceleration, QDate(2024, 6, 1)));
  const auto found = of("skips-construction");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().severity, Severity::warning);
  EXPECT_FALSE(found.front().edit);
  ASSERT_TRUE(found.front().explain);
  ASSERT_TRUE(desk.perform(found.front().explain(QStringLiteral("Taken over from another team"))));
  EXPECT_TRUE(of("skips-construction").empty());
  EXPECT_EQ(desk.find<PhasePeriod>(namedId<PhaseId>(u"2"))->comment, QStringLiteral("Taken over from another team"));
}

TEST_F(RepairsTest, aPlannedEndHasEndedNothing) {
  desk.put(phase("1", Phase::investigation, QDate(2026, 1, 1), QDate(2026, 12, 1)));
  EXPECT_EQ(codes(), QStringList());
  desk.put(phase("1", Phase::investigation, QDate(2026, 1, 1), QDate(2026, 6, 1)));
  ASSERT_EQ(of("ended-without-next").size(), 1U);
  EXPECT_FALSE(of("ended-without-next").front().edit) << "what became of it, only a person knows";
}

TEST_F(RepairsTest, missions) {
  desk.put(Mission{.id = namedId<MissionId>(u"m"), .member = ines, .start = QDate(2025, 1, 1), .end = QDate(2024, 1, 1)});
  repair("end-before-start");
  desk.put(phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2026, 3, 1)), phase("2", Phase::stopped, QDate(2026, 3, 1)),
           MissionStartup{.id = namedId<MissionStartupId>(u"ms"), .mission = namedId<MissionId>(u"m"), .startup = lapins});
  repair("mission-after-stop");
  EXPECT_EQ(desk.find<Mission>(namedId<MissionId>(u"m"))->end, QDate(2026, 3, 1));
}

TEST_F(RepairsTest, overlappingSpells) {
  const IncubatorId incubator = namedId<IncubatorId>(u"i");
  const auto stay = [&](const char* id, const QDate& start, const QDate& end) {
    return StartupIncubator{.id = namedId<StartupIncubatorId>(QString::fromLatin1(id)),
                            .startup = lapins,
                            .incubator = incubator,
                            .start = start,
                            .end = end};
  };
  desk.put(Incubator{.id = incubator, .name = QStringLiteral("Pépinière")});
  const struct {
    QDate starts[2], ends[2];
    size_t left;
    QDate end;
  } cases[] = {
      {{QDate(2020, 1, 1), QDate(2021, 1, 1)}, {QDate(), QDate()}, 2, QDate(2021, 1, 1)},
      {{QDate(2020, 1, 1), QDate(2021, 1, 1)}, {QDate(2022, 1, 1), QDate()}, 2, QDate(2021, 1, 1)},
      {{QDate(2020, 1, 1), QDate(2021, 1, 1)}, {QDate(), QDate(2022, 1, 1)}, 1, QDate()},
      {{QDate(2020, 1, 1), QDate(2020, 1, 1)}, {QDate(2021, 1, 1), QDate()}, 1, QDate()},
      {{QDate(), QDate()}, {QDate(), QDate()}, 1, QDate()},
  };
  for (const auto& one : cases) {
    desk.write([&](store::Writer& writer) {
      for (const auto& old : desk.all<StartupIncubator>()) writer.remove<StartupIncubator>(old.id.uuid());
      writer.put(stay("a", one.starts[0], one.ends[0]));
      writer.put(stay("b", one.starts[1], one.ends[1]));
    });
    repair("overlapping-spells");
    auto stays = desk.all<StartupIncubator>();
    ASSERT_EQ(stays.size(), one.left);
    std::sort(stays.begin(), stays.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    EXPECT_EQ(stays.front().end, one.end);
  }
}

TEST_F(RepairsTest, twoOfOneName) {
  desk.put(Organisation{.id = namedId<OrganisationId>(u"a"), .name = QStringLiteral("Préfecture")},
           Organisation{.id = namedId<OrganisationId>(u"b"), .name = QStringLiteral("prefecture ")},
           Startup{.id = namedId<StartupId>(u"other"), .name = QStringLiteral("LAPINS")});
  EXPECT_EQ(of("same-name").size(), 2U);
  const auto found = of("same-name");
  const auto ofOrganisation = std::find_if(found.begin(), found.end(), [](const Repair& one) { return one.edit != nullptr; });
  ASSERT_NE(ofOrganisation, found.end());
  ASSERT_TRUE(desk.perform(ofOrganisation->edit));
  EXPECT_EQ(desk.all<Organisation>().size(), 1U);
  EXPECT_EQ(of("same-name").size(), 1U);
}

TEST_F(RepairsTest, findingsOfImportsStayUntilTheyAreDismissed) {
  desk.put(Finding{.id = namedId<FindingId>(u"f"),
                   .source = QStringLiteral("betagouv"),
                   .code = QStringLiteral("unknown-value"),
                   .severity = Severity::warning,
                   .kind = QStringLiteral("startup"),
                   .entity = lapins.uuid(),
                   .path = QStringLiteral("content/_startups/lapins.md"),
                   .line = 7,
                   .detail = QStringLiteral("montant: beaucoup")});
  const auto found = of("unknown-value");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().what, QStringLiteral("Lapins"));
  EXPECT_EQ(found.front().reason, QStringLiteral("unknown-value:montant: beaucoup"));
  EXPECT_EQ(found.front().line, 7);
  ASSERT_TRUE(found.front().mayBeDismissed());
  ASSERT_TRUE(desk.perform(dismissFinding(*found.front().finding)));
  EXPECT_EQ(codes(), QStringList());
  EXPECT_TRUE(desk.plan(dismissFinding(*found.front().finding))->isEmpty()) << "a second time";
}

TEST_F(RepairsTest, aFindingAboutFactsHoldsWhileTheyAreSo) {
  const auto finding = [](const char* code, const char* detail = "") {
    return Finding{.id = namedId<FindingId>(QString::fromLatin1(code)),
                   .source = QStringLiteral("betagouv"),
                   .code = QString::fromLatin1(code),
                   .severity = Severity::warning,
                   .entity = lapins.uuid(),
                   .path = QStringLiteral("lapins.md"),
                   .line = 3,
                   .detail = QString::fromLatin1(detail)};
  };
  desk.put(finding("gap"), finding("future-phase"), finding("stop-date-unknown", "2026-03-01"), finding("two-incubators"));
  EXPECT_EQ(codes(), QStringList()) << "none of it is so";
  desk.put(phase("1", Phase::investigation, QDate(2024, 1, 1), QDate(2024, 3, 1)), phase("2", Phase::stopped, QDate(2026, 3, 1)));
  EXPECT_EQ(codes(), (QStringList{QStringLiteral("gap"), QStringLiteral("stop-date-unknown")}));
  const auto gap = of("gap");
  ASSERT_EQ(gap.size(), 1U);
  EXPECT_EQ(gap.front().finding, namedId<FindingId>(u"gap"));
  EXPECT_EQ(gap.front().line, 3);
  EXPECT_FALSE(gap.front().mayBeDismissed());
  repair("gap");
}

TEST_F(RepairsTest, aFindingOfWhatIsGoneCanOnlyBeDismissed) {
  desk.put(Finding{.id = namedId<FindingId>(u"f"),
                   .source = QStringLiteral("betagouv"),
                   .code = QStringLiteral("unknown-value"),
                   .entity = namedUuid(u"nobody")});
  const auto found = of("unknown-value");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_FALSE(found.front().owner);
  ASSERT_TRUE(found.front().edit);
  ASSERT_TRUE(desk.perform(found.front().edit));
  EXPECT_EQ(codes(), QStringList());
}

TEST_F(RepairsTest, severalAreOneUndo) {
  desk.put(phase("1", Phase::investigation, QDate(2024, 1, 1)), phase("2", Phase::construction, QDate(2024, 6, 1)),
           phase("3", Phase::acceleration, QDate(2025, 6, 1), QDate(2025, 1, 1)));
  std::vector<Edit> edits;
  for (const Repair& one : all()) {
    if (one.edit) edits.push_back(one.edit);
  }
  ASSERT_GE(edits.size(), 3U);
  ASSERT_TRUE(desk.performAll(QStringLiteral("Repair"), edits));
  EXPECT_EQ(codes(), QStringList());
}

}  // namespace
}  // namespace eclosion::edits
