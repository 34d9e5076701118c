// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/child_matcher.h"

#include "tests/core/exchange/betagouv/desk.h"

// Phases, events and missions have no id in the source: which row is which is told by what surrounds them.
namespace eclosion::betagouv {
namespace {

using test::Desk;
using test::TemporarySource;

const QDate first(2026, 8, 1), second(2026, 9, 1);

class ChildMatching : public testing::Test {
 protected:
  // "investigation 2025-01-10" entries, parted by commas, of the one startup there is.
  void vintage(const char* entries, const QDate& day) {
    source.startup(QStringLiteral("crabe"), "title: Crabe\n" + list("phases", "start", entries));
    plan = desk.import(source, day);
    startup = desk.startup("crabe").id;
  }
  void events(const char* entries, const QDate& day) {
    source.startup(QStringLiteral("crabe"), "title: Crabe\n" + list("events", "date", entries));
    plan = desk.import(source, day);
    startup = desk.startup("crabe").id;
  }
  static QByteArray list(const char* field, const char* date, const char* entries) {
    QByteArray yaml = QByteArray(field) + ":\n";
    for (const QByteArray& entry : QByteArray(entries).split(',')) {
      const auto words = entry.simplified().split(' ');
      yaml += "  - name: " + words[0] + "\n    " + date + ": " + words[1] + "\n    comment: '" + words.value(2) + "'\n";
    }
    return yaml;
  }
  PhasePeriod phase(size_t number) { return desk.phases(startup->uuid()).at(number); }
  QString history() { return desk.history(startup->uuid()); }
  void move(size_t number, const QDate& start) {
    auto moved = phase(number);
    moved.start = start;
    desk.put(moved);
  }
  PhaseId add(Phase what, const QDate& start) {
    const auto id = newId<PhaseId>();
    desk.put(PhasePeriod{.id = id, .startup = *startup, .phase = what, .start = start});
    return id;
  }
  void expectSettled() { EXPECT_TRUE(desk.import(source, second).changesNothing()); }

  TemporarySource source;
  Desk desk;
  ImportPlan plan;
  std::optional<StartupId> startup;
};

TEST_F(ChildMatching, aPhaseMovedInTheSourceIsTheSamePhase) {
  vintage("investigation 2025-01-10, construction 2025-06-01", first);
  const PhaseId id = phase(1).id;
  vintage("investigation 2025-01-10, construction 2025-07-15", second);
  EXPECT_EQ(history(), u"investigation@2025-01-10 construction@2025-07-15");
  EXPECT_EQ(phase(1).id, id);
  EXPECT_EQ(desk.history(startup->uuid(), test::endOf(first)), u"investigation@2025-01-10 construction@2025-06-01");
  // The day it left may be taken by another one.
  vintage("investigation 2025-01-10, construction 2025-06-01, investigation 2025-06-20, construction 2025-07-15", second);
  EXPECT_EQ(history(), u"investigation@2025-01-10 construction@2025-06-01 investigation@2025-06-20 construction@2025-07-15");
  EXPECT_EQ(phase(3).id, id);
  EXPECT_TRUE(desk.conflicts().isEmpty());
  expectSettled();
}

TEST_F(ChildMatching, aPhaseMovedAtTheDeskStaysThere) {
  vintage("investigation 2025-01-10, construction 2025-06-01", first);
  move(1, QDate(2025, 9, 1));
  vintage("investigation 2025-01-10, construction 2025-06-01, acceleration 2026-02-01", second);
  EXPECT_EQ(history(), u"investigation@2025-01-10 construction@2025-09-01 acceleration@2026-02-01");
  EXPECT_TRUE(desk.conflicts().isEmpty());
  expectSettled();
  // Another of its kind, before it in the source, is not taken for it.
  vintage("construction 2024-01-01, investigation 2025-01-10, construction 2025-06-01, acceleration 2026-02-01", second);
  EXPECT_EQ(history(), u"construction@2024-01-01 investigation@2025-01-10 construction@2025-09-01 acceleration@2026-02-01");
  EXPECT_TRUE(desk.conflicts().isEmpty());
  expectSettled();
}

TEST_F(ChildMatching, aPhaseMovedByBothIsAConflict) {
  vintage("investigation 2025-01-10, construction 2025-06-01", first);
  move(1, QDate(2025, 9, 1));
  vintage("investigation 2025-01-10, construction 2025-06-15", second);
  EXPECT_EQ(history(), u"investigation@2025-01-10 construction@2025-09-01");
  const auto day = [](int y, int m, int d) { return QString::number(QDate(y, m, d).toJulianDay()); };
  EXPECT_EQ(desk.conflicts(),
            QStringList(QStringLiteral("start: %1 / %2 / %3").arg(day(2025, 6, 1), day(2025, 9, 1), day(2025, 6, 15))));
  expectSettled();
}

TEST_F(ChildMatching, aPhaseOfTheDesksAbsorbsTheSameOneWithinAMonth) {
  vintage("investigation 2025-01-10", first);
  const PhaseId mine = add(Phase::construction, QDate(2025, 6, 1));
  vintage("investigation 2025-01-10, construction 2025-07-02 comité", second);  // 31 days on
  ASSERT_EQ(desk.phases(startup->uuid()).size(), 2U);
  EXPECT_EQ(phase(1).id, mine);
  EXPECT_EQ(phase(1).start, QDate(2025, 6, 1));
  EXPECT_EQ(phase(1).comment, u"comité");  // where the desk had said nothing
  EXPECT_EQ(desk.conflicts().size(), 1);   // the start: shown, not taken
  expectSettled();
}

TEST_F(ChildMatching, aPhaseOfTheDesksAMonthAwayIsAnother) {
  vintage("investigation 2025-01-10", first);
  add(Phase::construction, QDate(2025, 6, 1));
  add(Phase::acceleration, QDate(2025, 7, 3));
  vintage("investigation 2025-01-10, construction 2025-07-03", second);  // 32 days on; and never another kind
  EXPECT_EQ(history(), u"investigation@2025-01-10 construction@2025-06-01 construction@2025-07-03 acceleration@2025-07-03");
  EXPECT_TRUE(desk.conflicts().isEmpty());
  expectSettled();
}

TEST_F(ChildMatching, whatTheDeskSaidIsNotOutdoneBySilence) {
  vintage("investigation 2025-01-10", first);
  desk.put(PhasePeriod{.id = newId<PhaseId>(),
                       .startup = *startup,
                       .phase = Phase::construction,
                       .start = QDate(2025, 6, 1),
                       .comment = QStringLiteral("vu")});
  vintage("investigation 2025-01-10, construction 2025-06-01", second);
  EXPECT_EQ(phase(1).comment, u"vu");
  EXPECT_TRUE(desk.conflicts().isEmpty());
  expectSettled();
}

// Enough pairs for random ids to be in either order.
TEST_F(ChildMatching, twoAlikeOnOneDayAreToldApart) {
  for (int month = 1; month <= 9; ++month) {
    const QByteArray day = "committee 2025-0" + QByteArray::number(month) + "-05 ";
    events(day + "matin," + day + "soir", first);
    const auto comments = [&] {
      QStringList list;
      for (const Event& event : desk.all<Event>()) list.append(event.comment);
      list.sort();
      return list;
    };
    EXPECT_EQ(comments(), QStringList({QStringLiteral("matin"), QStringLiteral("soir")}));
    EXPECT_TRUE(desk.import(source, first).changesNothing());
    events(day + "midi," + day + "soir", first);
    EXPECT_EQ(comments(), QStringList({QStringLiteral("midi"), QStringLiteral("soir")}));
    EXPECT_EQ(plan.merge.puts.size(), 2U);  // the one event, and the kept text
    events(day + "midi", first);
    EXPECT_EQ(comments(), QStringList(QStringLiteral("midi")));
    EXPECT_TRUE(desk.conflicts().isEmpty()) << month;
  }
}

TEST_F(ChildMatching, oneOfTwoAlikeDeletedAtTheDeskLeavesTheOther) {
  for (int month = 1; month <= 9; ++month) {
    const QByteArray day = "committee 2025-0" + QByteArray::number(month) + "-05 ";
    desk.at = test::endOf(first);
    events(day + "matin," + day + "soir", first);
    for (const Event& event : desk.all<Event>()) {
      if (event.comment == u"matin") desk.remove<Event>(event.id.uuid());
    }
    events(day + "matin," + day + "nuit", first);
    ASSERT_EQ(desk.all<Event>().size(), 1U);
    EXPECT_EQ(desk.all<Event>().front().comment, u"nuit");
    EXPECT_TRUE(desk.conflicts().isEmpty()) << month;
  }
}

// Files hold these ids: whoever imports the same source again has to find them.
TEST(ChildNames, areMadeOfParentTableKindAndDay) {
  const Identity nobody;
  const QUuid parent = namedUuid(u"parent");
  for (const QDate& day : {QDate(2013, 5, 1), QDate(2026, 12, 31), QDate(987, 6, 5), QDate(1, 1, 1), QDate(-44, 3, 15),
                           QDate(12026, 1, 1), QDate()}) {
    const QString stem =
        parent.toString(QUuid::WithoutBraces) + QStringLiteral("/phase/construction/") + day.toString(Qt::ISODate);
    const auto matches = ChildMatcher(nobody).match("phase", parent, {{"construction", day}, {"construction", day}});
    EXPECT_EQ(matches[0].id, namedUuid(stem)) << stem.toStdString();
    EXPECT_EQ(matches[1].id, namedUuid(QString(stem + QStringLiteral("/1"))));
    EXPECT_EQ(matches[0].existing, nullptr);
  }
}

}  // namespace
}  // namespace eclosion::betagouv
