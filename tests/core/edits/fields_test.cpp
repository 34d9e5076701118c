// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/fields.h"

#include <gtest/gtest.h>

#include <set>

#include "core/store/kinds.h"

namespace eclosion::edits {
namespace {

// The table of fields and the file's schema are two descriptions of one thing; columns that no person sets are named here.
TEST(Fields, areTheColumnsOfTheFile) {
  const std::set<std::string> notByHand{"setting.key", "member.name_id", "member.source_id", "session_attendee.name_id",
                                        "trainee.name_id"};
  const std::set<RecordKind> whollyMade{recordKind<SourceRecord>, recordKind<Alias>, recordKind<Finding>};
  for (RecordKind kind = 0; kind < recordKindCount; ++kind) {
    const store::Table& table = store::tableOf(kind);
    for (size_t i = 1; i < table.columns.size(); ++i) {
      const store::Column& column = table.columns[i];
      const std::string name = std::string(table.name) + '.' + column.name;
      const Field* field = findField(kind, column.name);
      EXPECT_EQ(field == nullptr, notByHand.contains(name) || whollyMade.contains(kind)) << name;
      if (!field) continue;
      EXPECT_FALSE(labelOf(*field).isEmpty()) << name;
      if (column.references) {
        ASSERT_TRUE(field->refersTo) << name;
        EXPECT_STREQ(store::tableOf(*field->refersTo).name, column.references) << name;
      }
      EXPECT_EQ(field->type == FieldType::code, column.type == store::Type::code) << name;
      EXPECT_EQ(field->type == FieldType::date, column.type == store::Type::date) << name;
      EXPECT_EQ(field->type == FieldType::money, column.type == store::Type::money) << name;
      // What must point somewhere can only go with its target, or hold it.
      if (field->refersTo && column.required) {
        EXPECT_NE(field->onRemoval, OnRemoval::detaches) << name;
      }
    }
  }
  for (const Field& field : allFields()) {
    const auto& columns = store::tableOf(field.kind).columns;
    EXPECT_TRUE(std::any_of(columns.begin(), columns.end(), [&](const auto& column) {
      return qstrcmp(column.name, field.column) == 0;
    })) << field.column;
  }
}

struct Case {
  const char* name;
  AnyRecord record;
  const char* column;
  FieldValue value;
  bool taken;    // of the right type
  bool allowed;  // by its check
};

const Startup startup{.id = namedId<StartupId>(u"s"), .name = QStringLiteral("S")};
const DecisionScore score{
    .id = namedId<DecisionScoreId>(u"x"), .decision = namedId<DecisionId>(u"d"), .criterion = QStringLiteral("c")};
const Expense expense{.id = namedId<ExpenseId>(u"e")};
const StartupLink link{.id = namedId<StartupLinkId>(u"l"), .startup = startup.id, .url = QStringLiteral("https://example.org")};
const Mission mission{.id = namedId<MissionId>(u"m"), .member = namedId<MemberId>(u"p")};
const Envelope envelope{.id = namedId<EnvelopeId>(u"v"), .fiscalYear = 2026};

class FieldChecks : public testing::TestWithParam<Case> {};

TEST_P(FieldChecks, hold) {
  const Case& given = GetParam();
  AnyRecord record = given.record;
  const Field* field = findField(static_cast<RecordKind>(record.index()), given.column);
  ASSERT_NE(field, nullptr);
  ASSERT_EQ(field->set(record, given.value), given.taken);
  if (!given.taken) return;
  EXPECT_EQ(field->get(record), given.value);
  const auto checked = checkField(*field, record);
  EXPECT_EQ(checked.has_value(), given.allowed);
  if (!checked) {
    EXPECT_FALSE(checked.error().message.isEmpty());
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, FieldChecks,
    testing::Values(
        Case{"name", startup, "name", QStringLiteral("Lapins"), true, true}, Case{"noName", startup, "name", {}, true, false},
        Case{"noMission", startup, "mission", {}, true, true},
        Case{"kind", startup, "kind", QStringLiteral("territory"), true, true},
        Case{"unknownKind", startup, "kind", QStringLiteral("galaxy"), false, false},
        Case{"wrongType", startup, "name", qint64{4}, false, false}, Case{"noParent", startup, "parent_id", {}, true, true},
        Case{"archived", startup, "archived", QDate(2026, 1, 1), true, true},
        Case{"farAway", startup, "archived", QDate(20260, 1, 1), true, false},
        Case{"address", link, "url", QStringLiteral("https://beta.example/x?y=1"), true, true},
        Case{"noScheme", link, "url", QStringLiteral("beta.example"), true, false},
        Case{"script", link, "url", QStringLiteral("javascript:alert(1)"), true, false},
        Case{"localFile", link, "url", QStringLiteral("file:///etc/passwd"), true, false},
        Case{"ofNoStartup", link, "startup_id", {}, false, false}, Case{"score0", score, "score", qint64{0}, true, true},
        Case{"score10", score, "score", qint64{10}, true, true}, Case{"score11", score, "score", qint64{11}, true, false},
        Case{"noScore", score, "score", {}, true, true}, Case{"amount", expense, "amount", Money::euros(5), true, true},
        Case{"creditNote", expense, "amount", Money{-1}, true, true},
        Case{"negative", envelope, "amount", Money{-1}, true, false}, Case{"share", mission, "share", qint64{100}, true, true},
        Case{"over", mission, "share", qint64{101}, true, false}, Case{"year", envelope, "fiscal_year", qint64{2026}, true, true},
        Case{"noYear", envelope, "fiscal_year", qint64{26}, true, false}),
    [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace eclosion::edits
