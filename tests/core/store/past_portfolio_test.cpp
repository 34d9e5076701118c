// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the past is what was read when it was the present: after each of many random writes the portfolio and its rows
// are kept, and compared at the end with what a reader of that moment says.
#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <algorithm>

#include "core/store/portfolio_snapshot.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/texts.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

QString day(const QDate& date) { return date.isNull() ? QStringLiteral("?") : date.toString(Qt::ISODate); }

// Everything the columns hold, by ids, in an order of its own.
QStringList said(const Portfolio& p) {
  QStringList lines;
  const auto startup = [&](Portfolio::Row row) {
    return row == Portfolio::none ? QStringLiteral("-") : p.startups[row].id.toString();
  };
  for (const auto& f : p.startups)
    lines << QStringList{QStringLiteral("startup"), f.id.toString(), startup(f.parent), startup(f.mergedInto), code(f.kind)}.join(
        u' ');
  for (const auto& f : p.phases)
    lines << QStringList{QStringLiteral("phase"), startup(f.startup), code(f.phase), day(f.start), day(f.statedEnd)}.join(u' ');
  for (const auto& f : p.events)
    lines << QStringList{QStringLiteral("event"), startup(f.startup), code(f.kind), day(f.date)}.join(u' ');
  for (const auto& f : p.incubators)
    lines << QStringList{QStringLiteral("incubator"), f.id.toString(), day(f.opened), day(f.closed)}.join(u' ');
  for (const auto& f : p.organisations) lines << QStringLiteral("organisation %1 %2").arg(f.id.toString(), code(f.kind));
  for (const auto& f : p.incubatorSpells) {
    lines << QStringList{QStringLiteral("incubated"), startup(f.startup),
                         f.incubator == Portfolio::none ? QStringLiteral("-") : p.incubators[f.incubator].id.toString(),
                         day(f.start), day(f.end)}
                 .join(u' ');
  }
  for (const auto& f : p.sponsorSpells) {
    lines << QStringList{QStringLiteral("sponsored"), startup(f.startup),
                         f.organisation == Portfolio::none ? QStringLiteral("-") : p.organisations[f.organisation].id.toString(),
                         day(f.start), day(f.end)}
                 .join(u' ');
  }
  const auto mission = [&](const Portfolio::MissionFacts& f) {
    return QStringList{p.members[f.member].id.toString(), day(f.start), day(f.end), code(f.status)}.join(u' ');
  };
  for (const auto& f : p.members) lines << QStringLiteral("member ") + f.id.toString();
  for (const auto& f : p.missions) lines << QStringLiteral("mission ") + mission(f);
  for (const auto& f : p.missionStartups)
    lines << QStringLiteral("serves %1 %2").arg(mission(p.missions[f.mission]), startup(f.startup));
  for (const auto* money : {&p.expenses, &p.commitments}) {
    for (const auto& f : *money) {
      lines << QStringLiteral("money %1 %2 %3 %4").arg(startup(f.startup), code(f.route), day(f.date)).arg(f.amount.cents);
    }
  }
  lines.sort();
  return lines;
}

// The order readers count on, and rows that point inside.
void expectInOrder(const Portfolio& p) {
  const auto sorted = [](const auto& column, auto key) {
    return std::is_sorted(column.begin(), column.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  };
  EXPECT_TRUE(sorted(p.startups, [](const auto& f) { return f.id; }));
  EXPECT_TRUE(sorted(p.missions, [](const auto& f) { return std::tuple(f.member, f.start); }));
  EXPECT_TRUE(sorted(p.phases, [](const auto& f) { return std::tuple(f.startup, f.start, f.phase); }));
  EXPECT_TRUE(sorted(p.expenses, [](const auto& f) { return f.date; }));
  for (const auto& link : p.missionStartups) ASSERT_LT(link.mission, p.missions.size());
}

// Writes of every kind that a portfolio's columns hold, in no sensible order, always whole: a startup goes with its children.
class RandomWrites {
 public:
  explicit RandomWrites(quint32 seed) : random_(seed) {}

  void fill(Writer& writer) {
    for (int i = 0; i < 40; ++i) addStartup(writer);
    for (int i = 0; i < 60; ++i) addMember(writer);
    for (int i = 0; i < 5; ++i) incubators_.push_back(newId<IncubatorId>());
    for (int i = 0; i < 8; ++i) organisations_.push_back(newId<OrganisationId>());
    for (const auto& id : incubators_) writer.put(Incubator{.id = id, .name = QStringLiteral("I")});
    for (const auto& id : organisations_) writer.put(Organisation{.id = id, .name = QStringLiteral("O")});
    for (int i = 0; i < 400; ++i) change(writer);
  }

  void change(Writer& writer) {
    switch (random_.bounded(14)) {
      case 0:
        return addStartup(writer);
      case 1:
        return removeStartup(writer);
      case 2:
        return addMember(writer);
      case 3:
        return removeMember(writer);
      case 4:
        return writer.put(Startup{.id = pick(startups_),
                                  .name = QStringLiteral("Renamed %1").arg(random_.bounded(99)),
                                  .kind = random_.bounded(2) ? StartupKind::state : StartupKind::territory,
                                  .mergedInto = pick(startups_)});
      case 5:
        return writer.put(Incubator{.id = pick(incubators_), .name = QStringLiteral("I"), .opened = anyDay()});
      case 6:
        return put(writer, Event{.id = newId<EventId>(), .startup = pick(startups_), .date = anyDay()}, events_);
      case 7:
        return put(writer,
                   StartupIncubator{.id = newId<StartupIncubatorId>(),
                                    .startup = pick(startups_),
                                    .incubator = pick(incubators_),
                                    .start = anyDay(),
                                    .position = QString::number(random_.bounded(9))},
                   stays_);
      case 8:
        return put(writer,
                   StartupSponsor{.id = newId<StartupSponsorId>(),
                                  .startup = pick(startups_),
                                  .organisation = random_.bounded(4) ? std::optional(pick(organisations_)) : std::nullopt,
                                  .start = anyDay()},
                   sponsors_);
      case 9:
      case 10:
        return put(writer, Mission{.id = newId<MissionId>(), .member = pick(members_), .start = anyDay(), .end = anyDay()},
                   missions_);
      case 11:
        if (missions_.empty()) return;
        return put(
            writer,
            MissionStartup{.id = newId<MissionStartupId>(),
                           .mission = missions_[static_cast<size_t>(random_.bounded(static_cast<int>(missions_.size())))].id,
                           .startup = pick(startups_)},
            links_);
      case 12:
        return put(
            writer,
            Expense{.id = newId<ExpenseId>(), .startup = pick(startups_), .date = anyDay(), .amount = {random_.bounded(999)}},
            expenses_);
      default:
        return put(writer,
                   PhasePeriod{.id = newId<PhaseId>(),
                               .startup = pick(startups_),
                               .phase = static_cast<Phase>(random_.bounded(phaseCount)),
                               .start = anyDay()},
                   phases_);
    }
  }

 private:
  QDate anyDay() { return random_.bounded(9) == 0 ? QDate() : QDate(2020, 1, 1).addDays(random_.bounded(500)); }
  template <class T>
  T pick(const std::vector<T>& from) {
    return from[static_cast<size_t>(random_.bounded(static_cast<int>(from.size())))];
  }
  // A new record, or one that is there with another's values, or one that goes.
  template <class E>
  void put(Writer& writer, E record, std::vector<E>& records) {
    const int what = records.empty() ? 0 : random_.bounded(3);
    if (what == 0) {
      records.push_back(record);
    } else {
      const auto at = records.begin() + random_.bounded(static_cast<int>(records.size()));
      if (what == 2 && !isServed(*at)) {
        writer.remove<E>(at->id.uuid());
        records.erase(at);
        return;
      }
      record.id = at->id;
      *at = record;
    }
    writer.put(record);
  }
  template <class E>
  [[nodiscard]] bool isServed(const E& record) const {
    if constexpr (std::is_same_v<E, Mission>)
      return std::any_of(links_.begin(), links_.end(), [&](const auto& link) { return link.mission == record.id; });
    return false;
  }
  template <class E, class Belongs>
  static void removeAll(Writer& writer, std::vector<E>& records, Belongs belongs) {
    std::erase_if(records, [&](const E& record) {
      if (!belongs(record)) return false;
      writer.remove<E>(record.id.uuid());
      return true;
    });
  }

  void addStartup(Writer& writer) {
    startups_.emplace_back(QUuid::createUuid());
    writer.put(Startup{.id = startups_.back(), .name = QStringLiteral("S")});
    names_.push_back(
        {.id = newId<StartupNameId>(), .startup = startups_.back(), .name = QStringLiteral("Former"), .end = anyDay()});
    writer.put(names_.back());
  }
  void removeStartup(Writer& writer) {
    if (startups_.size() < 20) return;
    const StartupId gone = pick(startups_);
    std::erase(startups_, gone);
    const auto ofGone = [&](const auto& record) { return record.startup == gone; };
    removeAll(writer, phases_, ofGone);
    removeAll(writer, events_, ofGone);
    removeAll(writer, stays_, ofGone);
    removeAll(writer, sponsors_, ofGone);
    removeAll(writer, links_, ofGone);
    removeAll(writer, names_, ofGone);
    removeAll(writer, expenses_, ofGone);
    for (const StartupId& id : startups_) writer.put(Startup{.id = id, .name = QStringLiteral("S")});  // none merges into it
    writer.remove<Startup>(gone.uuid());
  }
  void addMember(Writer& writer) {
    members_.emplace_back(QUuid::createUuid());
    writer.put(Member{.id = members_.back()});
  }
  void removeMember(Writer& writer) {
    if (members_.size() < 20) return;
    const MemberId gone = pick(members_);
    std::erase(members_, gone);
    removeAll(writer, links_, [&](const MissionStartup& link) {
      return std::any_of(missions_.begin(), missions_.end(),
                         [&](const Mission& m) { return m.id == link.mission && m.member == gone; });
    });
    removeAll(writer, missions_, [&](const Mission& mission) { return mission.member == gone; });
    writer.remove<Member>(gone.uuid());
  }

  QRandomGenerator random_;
  std::vector<StartupId> startups_;
  std::vector<MemberId> members_;
  std::vector<IncubatorId> incubators_;
  std::vector<OrganisationId> organisations_;
  std::vector<PhasePeriod> phases_;
  std::vector<Event> events_;
  std::vector<StartupIncubator> stays_;
  std::vector<StartupSponsor> sponsors_;
  std::vector<StartupName> names_;
  std::vector<Mission> missions_;
  std::vector<MissionStartup> links_;
  std::vector<Expense> expenses_;
};

struct Moment {
  QDateTime at;
  QStringList columns;
  std::vector<StartupName> names;
  std::vector<Startup> startups;
};

class PastPortfolio : public testing::TestWithParam<quint32> {
 protected:
  Moment present() {
    const auto reader = Reader::at(*portfolio.file);
    return {.at = portfolio.clock.moment,
            .columns = said(reader->portfolio(QDate(2026, 1, 1)).value()),
            .names = reader->all<StartupName>().value(),
            .startups = reader->all<Startup>().value()};
  }
  void record(const std::function<void(Writer&)>& work) {
    portfolio.clock.moment = portfolio.clock.moment.addSecs(60);
    const auto done = Recorder(*portfolio.file, portfolio.clock, {})
                          .record({.words = QStringLiteral("Write")}, [&](Writer& writer) -> Result<void> {
                            work(writer);
                            return {};
                          });
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }
  test::TemporaryPortfolio portfolio;
};

TEST_P(PastPortfolio, isWhatWasKnownThen) {
  RandomWrites writes(GetParam());
  std::vector<Moment> moments{present()};
  record([&](Writer& writer) { writes.fill(writer); });
  moments.push_back(present());
  for (int round = 0; round < 60; ++round) {
    record([&](Writer& writer) {
      for (int i = 0; i < 1 + round % 3; ++i) writes.change(writer);
    });
    moments.push_back(present());
  }
  const auto now = Reader::at(*portfolio.file)->portfolio(QDate(2026, 1, 1)).value();
  for (const Moment& moment : moments) {
    const auto reader = Reader::at(*portfolio.file, moment.at);
    ASSERT_TRUE(reader);
    const auto read = reader->portfolio(QDate(2026, 1, 1));
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(said(*read), moment.columns);
    expectInOrder(*read);
    EXPECT_EQ(said(reader->portfolioOver(now, QDate(2026, 1, 1)).value()), moment.columns);
    EXPECT_TRUE(reader->all<StartupName>().value() == moment.names);
    EXPECT_TRUE(reader->all<Startup>().value() == moment.startups);
    for (const Startup& startup : moment.startups) {
      std::vector<StartupName> own;
      for (const StartupName& name : moment.names)
        if (name.startup == startup.id) own.push_back(name);
      EXPECT_TRUE(reader->where<StartupName>("startup_id", startup.id.uuid()).value() == own);
    }
  }
}

// The columns in memory may be older than the file: another instance wrote in between.
TEST_P(PastPortfolio, mayBeMadeOfColumnsThatLagBehind) {
  RandomWrites writes(GetParam());
  record([&](Writer& writer) { writes.fill(writer); });
  const Moment then = present();
  record([&](Writer& writer) { writes.change(writer); });
  const auto lagging = Reader::at(*portfolio.file)->portfolio(QDate(2026, 1, 1)).value();
  const auto reader = Reader::at(*portfolio.file, then.at);
  for (int i = 0; i < 10; ++i) record([&](Writer& writer) { writes.change(writer); });
  EXPECT_EQ(said(reader->portfolioOver(lagging, QDate(2026, 1, 1)).value()), then.columns);
}

INSTANTIATE_TEST_SUITE_P(Seeds, PastPortfolio, testing::Values(1U, 2U, 3U));

}  // namespace
}  // namespace eclosion::store
