// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/session_edits.h"

#include <gtest/gtest.h>

#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

class Sessions : public testing::Test {
 protected:
  Sessions() { desk.put(lapins, pitchou, member); }

  [[nodiscard]] SessionSheet sheet() const {
    SessionSheet sheet{
        .session = {.id = id, .date = QDate(2026, 9, 17), .title = QStringLiteral("Investment committee"), .startsAt = 14 * 60}};
    sheet.agenda = {item(pitchou.id), item(lapins.id)};
    sheet.attendees = {{.attendee = attendee(u"by-id", member.id)},
                       {.attendee = attendee(u"guest"), .name = QStringLiteral(" Ada Example ")}};
    sheet.documents = {{.id = namedId<SessionDocumentId>(u"doc"),
                        .session = id,
                        .title = QStringLiteral("Pack"),
                        .url = QStringLiteral("https://example.org/pack")}};
    return sheet;
  }
  [[nodiscard]] AgendaItem item(const StartupId& startup) const {
    return {.id = namedId<AgendaItemId>(startup.toString()), .session = id, .startup = startup, .pitch = 5};
  }
  [[nodiscard]] Attendee attendee(QStringView name, std::optional<MemberId> who = {}) const {
    return {.id = namedId<AttendeeId>(name), .session = id, .member = who, .role = QStringLiteral("Voting member")};
  }

  const SessionId id = namedId<SessionId>(u"session");
  const Startup lapins{.id = namedId<StartupId>(u"lapins"), .name = QStringLiteral("Lapins")};
  const Startup pitchou{.id = namedId<StartupId>(u"pitchou"), .name = QStringLiteral("Pitchou")};
  const Member member{.id = namedId<MemberId>(u"member")};
  test::EditDesk desk;
};

TEST_F(Sessions, aSheetBecomesTheSessionInOneEntry) {
  ASSERT_TRUE(desk.perform(saveSession(sheet())));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Prepare Investment committee, 17 Sep 2026"));
  const auto kept = sheetOf(desk.records, id);
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->session, sheet().session);
  ASSERT_EQ(kept->agenda.size(), 2U);
  EXPECT_EQ(kept->agenda.front().startup, pitchou.id);  // the order of the list, not of the names
  EXPECT_EQ(kept->documents, sheet().documents);
  ASSERT_EQ(kept->attendees.size(), 2U);
  int guests = 0;
  for (const auto& one : kept->attendees) {
    if (one.attendee.member) continue;
    ++guests;
    ASSERT_TRUE(one.attendee.name);
    EXPECT_EQ(desk.texts.personText(*one.attendee.name), QStringLiteral("Ada Example"));
  }
  EXPECT_EQ(guests, 1);
}

TEST_F(Sessions, theSameSheetAgainChangesNothing) {
  ASSERT_TRUE(desk.perform(saveSession(sheet())));
  const auto kept = sheetOf(desk.records, id);
  ASSERT_TRUE(kept);
  const auto plan = desk.plan(saveSession(*kept));
  ASSERT_TRUE(plan);
  EXPECT_TRUE(plan->isEmpty());
}

TEST_F(Sessions, whatTheSheetLacksGoesAndOrderFollows) {
  ASSERT_TRUE(desk.perform(saveSession(sheet())));
  auto kept = sheetOf(desk.records, id).value();
  std::swap(kept.agenda[0], kept.agenda[1]);
  kept.documents.clear();
  ASSERT_TRUE(desk.perform(saveSession(kept)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Change Investment committee, 17 Sep 2026"));
  const auto after = sheetOf(desk.records, id).value();
  EXPECT_EQ(after.agenda.front().startup, lapins.id);
  EXPECT_TRUE(after.documents.empty());
  EXPECT_EQ(after.attendees.size(), 2U);
}

TEST_F(Sessions, startupsJoinAnAgendaOnce) {
  ASSERT_TRUE(desk.perform(saveSession({.session = sheet().session})));
  ASSERT_TRUE(desk.perform(addToAgenda(id, {lapins.id, pitchou.id, lapins.id})));
  EXPECT_EQ(sheetOf(desk.records, id)->agenda.size(), 2U);
  const auto again = desk.plan(addToAgenda(id, {pitchou.id}));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->isEmpty());
}

TEST_F(Sessions, whatCannotBeIsRefused) {
  struct Case {
    const char* why;
    std::function<void(SessionSheet&)> spoil;
  };
  const Case cases[] = {
      {"no day", [](SessionSheet& s) { s.session.date = {}; }},
      {"a year nobody means", [](SessionSheet& s) { s.session.date = QDate(202, 1, 1); }},
      {"a startup twice",
       [this](SessionSheet& s) { s.agenda.push_back({.id = newId<AgendaItemId>(), .session = id, .startup = lapins.id}); }},
      {"an unknown startup", [this](SessionSheet& s) { s.agenda.push_back(item(namedId<StartupId>(u"nobody"))); }},
      {"a person twice", [this](SessionSheet& s) { s.attendees.push_back({.attendee = attendee(u"again", member.id)}); }},
      {"nobody's name",
       [this](SessionSheet& s) { s.attendees.push_back({.attendee = attendee(u"empty"), .name = QStringLiteral("  ")}); }},
      {"minutes below nothing", [](SessionSheet& s) { s.agenda.front().pitch = -1; }},
      {"an hour past the day", [](SessionSheet& s) { s.session.startsAt = 24 * 60; }},
      {"no address", [](SessionSheet& s) { s.documents.front().url.clear(); }},
  };
  for (const Case& one : cases) {
    auto spoiled = sheet();
    one.spoil(spoiled);
    const auto plan = desk.plan(saveSession(spoiled));
    ASSERT_FALSE(plan) << one.why;
    EXPECT_FALSE(plan.error().message.isEmpty()) << one.why;
  }
  EXPECT_TRUE(desk.all<CommitteeSession>().empty());
}

TEST_F(Sessions, anUnknownSessionHasNoSheet) {
  EXPECT_FALSE(sheetOf(desk.records, id));
  EXPECT_FALSE(desk.plan(addToAgenda(id, {lapins.id})));
}

}  // namespace
}  // namespace eclosion::edits
