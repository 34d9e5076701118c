// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hidden_names.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion {
namespace {

class HiddenNamesTest : public testing::Test {
 protected:
  HiddenNamesTest() {
    text.members.insert(ana, QStringLiteral("Ana Arnoux"));
    text.members.insert(bea, QStringLiteral("Béa Bard"));
    text.personTexts.insert(guest, QStringLiteral("Guest Of Honour"));
    text.organisations.insert(ministry, QStringLiteral("Ministry"));
  }
  ~HiddenNamesTest() override { HiddenNames::hide(false); }

  const MemberId ana = namedId<MemberId>(u"ana"), bea = namedId<MemberId>(u"bea"), erased = namedId<MemberId>(u"erased");
  const PersonTextId guest = namedId<PersonTextId>(u"guest");
  const OrganisationId ministry = namedId<OrganisationId>(u"ministry");
  test::FakeText text;
};

TEST_F(HiddenNamesTest, areShownUntilAskedFor) {
  const HiddenNames names(text);
  EXPECT_EQ(names.memberName(ana), QStringLiteral("Ana Arnoux"));
  HiddenNames::hide(true);
  EXPECT_FALSE(names.memberName(ana).contains(QStringLiteral("Ana")));
  EXPECT_FALSE(names.personText(guest).contains(QStringLiteral("Guest")));
  EXPECT_EQ(names.organisationName(ministry), QStringLiteral("Ministry"));
  HiddenNames::hide(false);
  EXPECT_EQ(names.personText(guest), QStringLiteral("Guest Of Honour"));
}

TEST_F(HiddenNamesTest, areHiddenFromWhoListsThem) {
  QByteArrayList seen;
  const auto list = [&] {
    const NameSink sink = HiddenNames::hiding([&](const ListedName& name) { seen << name.utf8.toByteArray(); });
    sink({.kind = NamedKind::member, .id = ana.uuid(), .utf8 = "Ana"});
    sink({.kind = NamedKind::startup, .id = ana.uuid(), .utf8 = "Lapins"});
  };
  list();
  HiddenNames::hide(true);
  list();
  EXPECT_EQ(seen, (QByteArrayList{"Ana", "Lapins", HiddenNames::labelOf(ana).toUtf8(), "Lapins"}));
}

TEST_F(HiddenNamesTest, haveOneLabelAPerson) {
  const HiddenNames names(text, HiddenNames::When::always);
  EXPECT_EQ(names.memberName(ana), names.memberName(ana));
  EXPECT_NE(names.memberName(ana), names.memberName(bea));
  EXPECT_EQ(names.memberName(ana), HiddenNames::labelOf(ana));
  EXPECT_TRUE(names.memberName(erased).isEmpty());
}

}  // namespace
}  // namespace eclosion
