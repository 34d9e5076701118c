// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/person_names.h"

#include <gtest/gtest.h>

#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

class PersonNamesTest : public testing::Test {
 protected:
  PersonNamesTest() { desk.put(member, training, guest, own); }

  const Member member{.id = namedId<MemberId>(u"member")};
  const Training training{.id = namedId<TrainingId>(u"training"), .name = QStringLiteral("Alpha")};
  const Trainee guest{.id = namedId<TraineeId>(u"guest"), .training = training.id};
  const Trainee own{.id = namedId<TraineeId>(u"own"), .training = training.id, .member = member.id};
  test::EditDesk desk;
};

TEST_F(PersonNamesTest, aMemberIsNamedAndNamedAgain) {
  for (const QString& name : {QStringLiteral("Ada Example"), QStringLiteral("Ada Exemple")}) {
    ASSERT_TRUE(desk.perform(nameMember(member.id, QStringLiteral("  ") + name)));
    EXPECT_EQ(desk.texts.memberName(member.id), name);
    EXPECT_FALSE(desk.lastWords().contains(QStringLiteral("Ada"))) << "the journal outlives a name";
  }
  const auto same = desk.plan(nameMember(member.id, QStringLiteral("Ada Exemple")));
  ASSERT_TRUE(same);
  EXPECT_TRUE(same->isEmpty());
}

TEST_F(PersonNamesTest, somebodyTrainedWhoIsNoMemberIsNamed) {
  ASSERT_TRUE(desk.perform(nameTrainee(guest.id, QStringLiteral("Grace Example"))));
  const auto named = desk.find<Trainee>(guest.id);
  ASSERT_TRUE(named && named->name);
  EXPECT_EQ(desk.texts.personText(*named->name), QStringLiteral("Grace Example"));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Name somebody trained at Alpha"));
}

TEST_F(PersonNamesTest, whatIsNoNameIsRefused) {
  EXPECT_FALSE(desk.plan(nameMember(member.id, QStringLiteral(" \n "))));
  EXPECT_FALSE(desk.plan(nameMember(member.id, QString(301, QLatin1Char('a')))));
  EXPECT_FALSE(desk.plan(nameMember(namedId<MemberId>(u"nobody"), QStringLiteral("Ada"))));
  EXPECT_FALSE(desk.plan(nameTrainee(own.id, QStringLiteral("Ada"))));
}

}  // namespace
}  // namespace eclosion::edits
