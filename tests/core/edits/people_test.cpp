// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"

#include <gtest/gtest.h>

#include "core/edits/person_names.h"
#include "core/store/undo.h"
#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

const auto lapins = namedId<StartupId>(u"lapins");
const auto ada = namedId<MemberId>(u"ada");
const auto twin = namedId<MemberId>(u"twin");

class PeopleEditsTest : public testing::Test {
 protected:
  void SetUp() override { desk.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")}); }
  test::EditDesk desk;
};

TEST_F(PeopleEditsTest, aNewPersonHasANameApartAndAFirstMission) {
  NewPerson made{.member = {.id = newId<MemberId>(), .domain = QStringLiteral("Design")},
                 .name = QStringLiteral("  Ada   Example "),
                 .mission = Mission{.id = newId<MissionId>(), .member = ada, .start = {2026, 10, 1}},
                 .startups = {{lapins, 50}}};
  ASSERT_TRUE(desk.perform(createPerson(made)));
  EXPECT_EQ(desk.texts.memberName(made.member.id), QStringLiteral("Ada Example"));
  EXPECT_FALSE(desk.lastWords().contains(QStringLiteral("Ada"))) << "the journal outlives a name";
  EXPECT_TRUE(desk.lastWords().endsWith(QStringLiteral(" at Lapins 50 %")));
  EXPECT_EQ(desk.find<Mission>(made.mission->id)->member, made.member.id);

  NewPerson nameless = made;
  nameless.member.id = newId<MemberId>();
  nameless.name = QStringLiteral(" ");
  EXPECT_FALSE(desk.plan(createPerson(nameless)));
  NewPerson endless = made;
  endless.member.id = newId<MemberId>();
  endless.mission->id = newId<MissionId>();
  endless.mission->start = {};
  EXPECT_FALSE(desk.plan(createPerson(endless)));
  EXPECT_FALSE(desk.plan(createPerson(made))) << "the same one is made once";
}

TEST_F(PeopleEditsTest, spellingsOfAnEmployerBecomeOne) {
  const char* words[] = {"Octo", "OCTO", "Octo SA", "Other", ""};
  desk.put(Member{.id = ada});
  for (const char* employer : words)
    desk.put(Mission{.id = newId<MissionId>(), .member = ada, .start = {2026, 1, 1}, .employer = QString::fromLatin1(employer)});
  const QStringList spellings{QStringLiteral("Octo"), QStringLiteral("OCTO"), QStringLiteral("Octo SA")};
  ASSERT_TRUE(desk.perform(renameEmployers(spellings, QStringLiteral(" Octo "))));
  int renamed = 0;
  for (const Mission& mission : desk.all<Mission>()) renamed += mission.employer == QStringLiteral("Octo") ? 1 : 0;
  EXPECT_EQ(renamed, 3);
  EXPECT_TRUE(desk.lastWords().startsWith(QStringLiteral("Merge 2 spellings of the employer Octo")));
  const auto again = desk.plan(renameEmployers(spellings, QStringLiteral("Octo")));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->isEmpty());
  EXPECT_FALSE(desk.plan(renameEmployers(spellings, QStringLiteral("  "))));
}

class MergePeopleTest : public PeopleEditsTest {
 protected:
  const Training alpha{.id = namedId<TrainingId>(u"alpha"), .name = QStringLiteral("Alpha")};
  const Training beta{.id = namedId<TrainingId>(u"beta"), .name = QStringLiteral("Beta")};
  const CommitteeSession session{.id = namedId<SessionId>(u"s"), .date = {2026, 5, 1}};
  void SetUp() override {
    PeopleEditsTest::SetUp();
    const auto same = [](const char16_t* name, const MemberId& member) {
      return Mission{.id = namedId<MissionId>(name), .member = member, .start = {2026, 1, 1}, .end = {2026, 12, 31}};
    };
    const auto serves = [](const char16_t* mission) {
      return MissionStartup{.id = newId<MissionStartupId>(), .mission = namedId<MissionId>(mission), .startup = lapins};
    };
    desk.put(alpha, beta, session, Member{.id = ada, .domain = QStringLiteral("Design")},
             Member{.id = twin, .domain = QStringLiteral("Product"), .role = QStringLiteral("Coach")}, same(u"a", ada),
             same(u"b", twin), serves(u"a"), serves(u"b"),
             Mission{.id = namedId<MissionId>(u"c"), .member = twin, .start = {2024, 1, 1}, .end = {2024, 12, 31}},
             Trainee{.id = namedId<TraineeId>(u"1"), .training = alpha.id, .member = ada},
             Trainee{.id = namedId<TraineeId>(u"2"), .training = alpha.id, .member = twin},
             Trainee{.id = namedId<TraineeId>(u"3"), .training = beta.id, .member = twin},
             Attendee{.id = namedId<AttendeeId>(u"1"), .session = session.id, .member = twin});
    ASSERT_TRUE(desk.perform(nameMember(ada, QStringLiteral("Ada Example"))));
    ASSERT_TRUE(desk.perform(nameMember(twin, QStringLiteral("ADA EXAMPLE"))));
  }
};

TEST_F(MergePeopleTest, everythingOfTheOneIsOfTheOther) {
  ASSERT_TRUE(desk.perform(mergePeople(twin, ada)));
  EXPECT_FALSE(desk.find<Member>(twin));
  EXPECT_EQ(desk.find<Member>(ada)->domain, QStringLiteral("Design"));
  EXPECT_EQ(desk.find<Member>(ada)->role, QStringLiteral("Coach")) << "what it did not say";
  EXPECT_EQ(desk.texts.memberName(ada), QStringLiteral("Ada Example"));
  EXPECT_EQ(desk.records.where<Mission>("member_id", ada.uuid())->size(), 2U) << "the same mission is there once";
  EXPECT_EQ(desk.all<MissionStartup>().size(), 1U);
  EXPECT_EQ(desk.records.where<Trainee>("member_id", ada.uuid())->size(), 2U);
  EXPECT_EQ(desk.records.where<Attendee>("member_id", ada.uuid())->size(), 1U);
  EXPECT_FALSE(desk.lastWords().contains(QStringLiteral("Ada"), Qt::CaseInsensitive));
  const auto followed = desk.all<Alias>();
  ASSERT_EQ(followed.size(), 1U);
  EXPECT_EQ(followed.front().entity, ada.uuid());
}

TEST_F(MergePeopleTest, whichNameStaysIsAsked) {
  ASSERT_TRUE(desk.perform(mergePeople(twin, ada, NameKept::ofGone)));
  EXPECT_EQ(desk.texts.memberName(ada), QStringLiteral("ADA EXAMPLE"));
}

TEST_F(MergePeopleTest, oneUndoBringsTheOtherRecordBack) {
  const auto missions = desk.all<Mission>();
  const auto trainees = desk.all<Trainee>();
  ASSERT_TRUE(desk.perform(mergePeople(twin, ada, NameKept::ofGone)));
  const auto step = store::nextUndo(desk.file).value();
  ASSERT_TRUE(step);
  ASSERT_TRUE(store::undo(desk.file, desk.temporary.clock, QStringLiteral("test"), step->firstSeq));
  desk.texts.forget();
  EXPECT_EQ(desk.all<Mission>(), missions);
  EXPECT_EQ(desk.all<Trainee>(), trainees);
  EXPECT_EQ(desk.texts.memberName(ada), QStringLiteral("Ada Example"));
  EXPECT_EQ(desk.texts.memberName(twin), QStringLiteral("ADA EXAMPLE"));
}

TEST_F(MergePeopleTest, aRecordMadeByHandGoesOnAsTheSources) {
  const auto sourceId = newId<PersonTextId>();
  const auto content = newId<PersonTextId>();
  desk.write([&](store::Writer& writer) {
    writer.addPersonText(sourceId, twin.uuid(), QStringLiteral("source-id"), "ada.example");
    writer.addPersonText(content, twin.uuid(), QStringLiteral("source"), "fullname: Ada Example");
    Member known = *desk.find<Member>(twin);
    known.sourceId = sourceId;
    writer.put(known);
    writer.put(SourceRecord{.id = namedId<SourceRecordId>(u"r"),
                            .source = QStringLiteral("betagouv"),
                            .kind = QStringLiteral("member"),
                            .entity = twin.uuid(),
                            .personContent = content,
                            .digest = "digest"});
  });
  ASSERT_TRUE(desk.perform(mergePeople(twin, ada)));
  const auto kept = desk.find<Member>(ada);
  ASSERT_TRUE(kept->sourceId);
  EXPECT_EQ(desk.texts.personText(*kept->sourceId), QStringLiteral("ada.example"));
  const auto record = desk.all<SourceRecord>().front();
  EXPECT_EQ(record.entity, ada.uuid());
  EXPECT_NE(record.personContent, content) << "the text says whose it is";
  EXPECT_EQ(desk.texts.personText(*record.personContent), QStringLiteral("fullname: Ada Example"));
}

TEST_F(MergePeopleTest, whatCannotBeIsRefused) {
  EXPECT_FALSE(desk.plan(mergePeople(ada, ada)));
  EXPECT_FALSE(desk.plan(mergePeople(ada, namedId<MemberId>(u"nobody"))));
}

}  // namespace
}  // namespace eclosion::edits
