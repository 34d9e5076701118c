// SPDX-License-Identifier: GPL-3.0-or-later
// Struct, mapping and schema are three descriptions of one thing; this holds them against each other.
#include "core/store/mapping.h"

#include <gtest/gtest.h>

#include <set>

#include "core/store/schema.h"

namespace eclosion::store {
namespace {

template <class T>
constexpr Type expectedType() {
  if constexpr (std::is_same_v<T, QDate>)
    return Type::date;
  else if constexpr (std::is_same_v<T, Money>)
    return Type::money;
  else if constexpr (std::is_same_v<T, QString>)
    return Type::text;
  else if constexpr (std::is_same_v<T, QByteArray>)
    return Type::blob;
  else if constexpr (std::is_same_v<T, double>)
    return Type::real;
  else if constexpr (std::is_enum_v<T>)
    return Type::code;
  else if constexpr (std::is_integral_v<T>)
    return Type::integer;
  else
    return Type::reference;
}

template <class T>
struct Optional : std::false_type {
  using type = T;
};
template <class T>
struct Optional<std::optional<T>> : std::true_type {
  using type = T;
};

template <class E, class T>
void holdsAgainst(const Column& column, T E::*) {
  using Value = typename Optional<T>::type;
  const Type type = qstrcmp(column.name, "id") == 0 ? Type::reference : column.type;
  EXPECT_EQ(static_cast<int>(type), static_cast<int>(expectedType<Value>())) << Mapping<E>::table << '.' << column.name;
  // Text of a column that came later may be missing, and reads as empty.
  const bool isText = std::is_same_v<T, QString> && column.type == Type::text;
  const bool mayBeNull = Optional<T>::value || std::is_same_v<T, QDate> || std::is_same_v<T, QByteArray> || isText;
  EXPECT_TRUE(column.required || mayBeNull) << Mapping<E>::table << '.' << column.name;
}

std::set<std::string>& mapped() {
  static std::set<std::string> names;
  return names;
}

template <class E>
void check() {
  const Table* table = findTable(Mapping<E>::table);
  ASSERT_NE(table, nullptr) << Mapping<E>::table;
  mapped().insert(table->name);
  constexpr size_t count = std::tuple_size_v<decltype(Mapping<E>::columns)>;
  ASSERT_EQ(table->columns.size(), count) << table->name;
  size_t i = 0;
  std::apply([&](auto... member) { (holdsAgainst(table->columns[i++], member), ...); }, Mapping<E>::columns);
}

// Remembers a row as text, to read it back.
class MemoryRow final : public RowSink, public RowSource {
 public:
  void bindNull(int c) override { at(c) = QByteArray(); }
  void bindInteger(int c, qint64 v) override { at(c) = QByteArray::number(v); }
  void bindReal(int c, double v) override { at(c) = QByteArray::number(v); }
  void bindText(int c, QByteArrayView v) override { at(c) = v.isEmpty() ? QByteArray("") : v.toByteArray(); }
  void bindBlob(int c, QByteArrayView v) override { at(c) = v.toByteArray(); }
  [[nodiscard]] bool isNull(int c) const override { return cells_.value(c).isNull(); }
  [[nodiscard]] qint64 integer(int c) const override { return cells_.value(c).toLongLong(); }
  [[nodiscard]] double real(int c) const override { return cells_.value(c).toDouble(); }
  [[nodiscard]] QByteArrayView bytes(int c) const override { return *cells_.constFind(c); }

 private:
  QByteArray& at(int c) { return cells_[c]; }
  QMap<int, QByteArray> cells_;
};

TEST(Mapping, agreesWithTheSchemaForEveryTable) {
  check<Setting>(), check<Organisation>(), check<Incubator>(), check<Startup>(), check<StartupName>(), check<StartupIncubator>();
  check<StartupSponsor>(), check<StartupTag>(), check<StartupLink>(), check<Compliance>(), check<Deployment>();
  check<CommitteeSession>(), check<Decision>(), check<DecisionAmount>(), check<DecisionScore>(), check<Condition>();
  check<PhasePeriod>(), check<Event>(), check<Envelope>(), check<Commitment>(), check<Expense>(), check<Member>(),
      check<Mission>();
  check<MissionStartup>(), check<Attendee>(), check<Metric>(), check<Measurement>(), check<Milestone>(), check<Training>();
  check<Trainee>(), check<Spotlight>(), check<Editorial>(), check<SourceRecord>(), check<Alias>(), check<Finding>();
  check<DecisionTransition>(), check<AgendaItem>(), check<SessionDocument>(), check<Criterion>(), check<Deck>(), check<Slide>();
  for (const Table& table : trackedTables()) EXPECT_TRUE(mapped().contains(table.name)) << table.name << " has no struct";
}

TEST(Mapping, aRowReadsBackAsTheSameValue) {
  const Decision decision{.id = namedId<DecisionId>(u"d"),
                          .startup = namedId<StartupId>(u"s"),
                          .session = namedId<SessionId>(u"c"),
                          .state = DecisionState::recorded,
                          .date = QDate(2017, 6, 1),
                          .gate = Phase::construction,
                          .outcome = DecisionOutcome::extend,
                          .periodStart = QDate(2017, 7, 1),
                          .periodEnd = QDate(2017, 12, 31),
                          .plannedTeam = 4,
                          .hypothesis = QStringLiteral("h"),
                          .successCriterion = QStringLiteral("c"),
                          .nextReview = QDate(2018, 1, 15),
                          .reason = QStringLiteral("É")};
  MemoryRow row;
  writeRow(row, decision);
  EXPECT_EQ(readRow<Decision>(row), decision);
  const PhasePeriod bare{.id = namedId<PhaseId>(u"p"), .startup = namedId<StartupId>(u"s")};
  writeRow(row, bare);
  EXPECT_EQ(readRow<PhasePeriod>(row), bare);
}

TEST(RowIo, uuidTextIsQtsOwn) {
  for (int i = 0; i < 100; ++i) {
    const QUuid id = i % 2 ? newUuid() : QUuid::createUuid();
    const UuidText text = uuidText(id);
    EXPECT_EQ(QByteArray(text.data(), 36), id.toByteArray(QUuid::WithoutBraces));
    EXPECT_EQ(uuidFromText(QByteArrayView(text.data(), 36)), id);
  }
  EXPECT_TRUE(uuidFromText("not-an-id").isNull());
  EXPECT_TRUE(uuidFromText("6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e1g").isNull());
  EXPECT_TRUE(uuidFromText("6e1f7f2c+5b0c-4c57-9d50-6a9f0a3c8e11").isNull());
}

}  // namespace
}  // namespace eclosion::store
