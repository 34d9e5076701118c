// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/names.h"

#include <gtest/gtest.h>

#include "core/store/recorder.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

using Sense = ListedName::Sense;

TEST(Names, comeWithTheNamesOfOneRecordTogether) {
  test::TemporaryPortfolio portfolio;
  const auto second = namedId<StartupId>(u"two"), first = namedId<StartupId>(u"one");
  const auto wrote =
      Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
          .record({.words = QStringLiteral("test")}, [&](Writer& writer) -> Result<void> {
            writer.put(Startup{.id = first, .name = QStringLiteral("Éclat")});
            writer.put(Startup{.id = second, .name = QStringLiteral("Nouveau")});
            writer.put(StartupName{.id = newId<StartupNameId>(), .startup = second, .name = QStringLiteral("Ancien")});
            writer.put(Incubator{.id = newId<IncubatorId>(), .name = QStringLiteral("Fabrique")});
            writer.put(Organisation{
                .id = newId<OrganisationId>(), .name = QStringLiteral("Direction"), .acronym = QStringLiteral("DIR")});
            writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Mairie")});
            const auto member = newId<MemberId>();
            const auto name = newId<PersonTextId>();
            writer.addPersonText(name, member.uuid(), QStringLiteral("name"), "Ana");
            writer.put(Member{.id = member, .name = name});
            writer.put(Member{.id = newId<MemberId>()});  // erased
            return {};
          });
  ASSERT_TRUE(wrote) << wrote.error().message.toStdString();

  QStringList seen;
  const auto listed = eachName(*portfolio.file->openForWorker().value(), [&](const ListedName& name) {
    seen << QStringLiteral("%1 %2 %3")
                .arg(static_cast<int>(name.kind))
                .arg(static_cast<int>(name.sense))
                .arg(QString::fromUtf8(name.utf8));
    if (name.sense == Sense::former) {
      EXPECT_EQ(name.id, second.uuid());
    }
  });
  ASSERT_TRUE(listed);
  QStringList sorted = seen;
  sorted.sort();
  EXPECT_EQ(sorted, (QStringList{QStringLiteral("0 0 Nouveau"), QStringLiteral("0 0 Éclat"), QStringLiteral("0 1 Ancien"),
                                 QStringLiteral("1 0 Fabrique"), QStringLiteral("2 0 Direction"), QStringLiteral("2 0 Mairie"),
                                 QStringLiteral("2 2 DIR"), QStringLiteral("3 0 Ana")}));
  EXPECT_EQ(seen.indexOf(QStringLiteral("0 1 Ancien")), seen.indexOf(QStringLiteral("0 0 Nouveau")) + 1);
  EXPECT_EQ(seen.indexOf(QStringLiteral("2 2 DIR")), seen.indexOf(QStringLiteral("2 0 Direction")) + 1);
}

TEST(Names, canBeStopped) {
  test::TemporaryPortfolio portfolio;
  std::stop_source stop;
  stop.request_stop();
  const auto listed = eachName(
      *portfolio.file, [](const ListedName&) {}, stop.get_token());
  ASSERT_FALSE(listed.has_value());
  EXPECT_EQ(listed.error().kind, ErrorKind::cancelled);
}

}  // namespace
}  // namespace eclosion::store
