// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edit_desk.h"

#include <gtest/gtest.h>

#include "core/store/reader.h"
#include "core/store/record_plan.h"
#include "core/store/sqlite.h"

namespace eclosion::test {
namespace {

auto facts(const Portfolio::StartupFacts& f) { return std::tuple(f.id.uuid(), f.parent, f.mergedInto, f.kind, f.archived); }
auto facts(const Portfolio::PhaseFacts& f) { return std::tuple(f.startup, f.phase, f.start, f.statedEnd); }
auto facts(const Portfolio::EventFacts& f) { return std::tuple(f.startup, f.kind, f.date); }
auto facts(const Portfolio::IncubatorFacts& f) { return std::tuple(f.id.uuid(), f.opened, f.closed); }
auto facts(const Portfolio::OrganisationFacts& f) { return std::tuple(f.id.uuid(), f.kind); }
auto facts(const Portfolio::IncubatorSpell& f) { return std::tuple(f.startup, f.incubator, f.start, f.end); }
auto facts(const Portfolio::SponsorSpell& f) { return std::tuple(f.startup, f.organisation, f.start, f.end); }
auto facts(const Portfolio::MemberFacts& f) { return std::tuple(f.id.uuid()); }
auto facts(const Portfolio::MissionFacts& f) { return std::tuple(f.member, f.start, f.end, f.status); }
auto facts(const Portfolio::MissionStartupFacts& f) { return std::tuple(f.mission, f.startup); }
auto facts(const Portfolio::MoneyFacts& f) { return std::tuple(f.startup, f.route, f.date, f.amount); }

template <class Range>
bool sameFacts(const Range& a, const Range& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return facts(x) == facts(y); });
}

}  // namespace

QString differenceOf(const Portfolio& a, const Portfolio& b) {
  if (!sameFacts(a.startups, b.startups)) return QStringLiteral("startups");
  if (!sameFacts(a.phases, b.phases)) return QStringLiteral("phases");
  if (!sameFacts(a.events, b.events)) return QStringLiteral("events");
  if (!sameFacts(a.incubators, b.incubators)) return QStringLiteral("incubators");
  if (!sameFacts(a.organisations, b.organisations)) return QStringLiteral("organisations");
  if (!sameFacts(a.incubatorSpells, b.incubatorSpells)) return QStringLiteral("incubatorSpells");
  if (!sameFacts(a.sponsorSpells, b.sponsorSpells)) return QStringLiteral("sponsorSpells");
  if (!sameFacts(a.members, b.members)) return QStringLiteral("members");
  if (!sameFacts(a.missions, b.missions)) return QStringLiteral("missions");
  if (!sameFacts(a.missionStartups, b.missionStartups)) return QStringLiteral("missionStartups");
  if (!sameFacts(a.expenses, b.expenses)) return QStringLiteral("expenses");
  if (!sameFacts(a.commitments, b.commitments)) return QStringLiteral("commitments");
  if (a.today != b.today || a.fiscalYearStartMonth != b.fiscalYearStartMonth) return QStringLiteral("the present");
  // What the indexes answer.
  for (Portfolio::Row row = 0; row < a.startups.size(); ++row) {
    const auto missionsA = a.missionsOf(row);
    const auto missionsB = b.missionsOf(row);
    if (!sameFacts(a.historyOf(row), b.historyOf(row)) || !sameFacts(a.eventsOf(row), b.eventsOf(row)) ||
        !std::equal(missionsA.begin(), missionsA.end(), missionsB.begin(), missionsB.end()) ||
        a.incubatorAt(row, a.today) != b.incubatorAt(row, b.today) || a.sponsorsAt(row, a.today) != b.sponsorsAt(row, b.today))
      return QStringLiteral("the index of startup %1").arg(row);
  }
  return {};
}

EditDesk::EditDesk() : file(*temporary.file), texts(file), records(file, texts, columns), follower(file) {
  columns = store::Reader::at(file)->portfolio(temporary.clock.today()).value();
}

void EditDesk::write(const std::function<void(store::Writer&)>& work) {
  store::Recorder recorder(file, temporary.clock, QStringLiteral("test"));
  const auto written = recorder.record({.words = QStringLiteral("prepare")}, [&](store::Writer& writer) -> Result<void> {
    work(writer);
    return {};
  });
  ASSERT_TRUE(written) << written.error().message.toStdString();
  columns = store::Reader::at(file)->portfolio(temporary.clock.today()).value();
  texts.forget();
}

Result<PortfolioChange> EditDesk::perform(const edits::Edit& edit) {
  const auto plan = edit(records);
  if (!plan) return Failure(plan.error());
  return followed(store::recordPlan(file, temporary.clock, QStringLiteral("test"), *plan));
}

Result<PortfolioChange> EditDesk::performAll(const QString& words, const std::vector<edits::Edit>& edits) {
  return followed(store::recordEdits(file, temporary.clock, QStringLiteral("test"), words, edits, records));
}

Result<PortfolioChange> EditDesk::followed(const Result<store::Change>& written) {
  if (!written) return Failure(written.error());
  if (written->isEmpty()) return PortfolioChange{};
  const QDate today = temporary.clock.today();
  auto change = follower.follow(*written, columns, today);
  if (!change) return change;
  const auto afresh = store::Reader::at(file)->portfolio(today);
  EXPECT_TRUE(afresh);
  if (change->whole) {
    columns = *afresh;
  } else {
    EXPECT_EQ(differenceOf(columns, *afresh).toStdString(), "");
  }
  for (const RecordChange& record : change->records) texts.forget(record.record.id);
  return change;
}

QString EditDesk::lastWords() const {
  return store::queryText(file.handle(), "SELECT intent FROM journal ORDER BY seq DESC LIMIT 1").value();
}

}  // namespace eclosion::test
