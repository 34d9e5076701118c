// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the vintage of 2026, from its import on: see betagouv_counts_test.cpp for where it is.
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/analysis/head_count.h"
#include "core/analysis/roster_at.h"
#include "core/store/roster_reader.h"
#include "tests/real/real_vintage.h"
#include "tests/support/command_line.h"

namespace eclosion::app {
namespace {

TEST(RealRoster, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  const auto imported =
      test::runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::realVintage("betagouv-2026"), path,
                            QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
  ASSERT_LE(imported.code, exit_code::problems) << imported.err.toStdString();
  const QDate today(2026, 8, 20);
  const auto file = store::PortfolioFile::open(path, store::Access::read).value();
  const auto reader = store::Reader::at(*file).value();
  const Portfolio portfolio = reader.portfolio(today).value();
  const Roster roster = store::readRoster(reader, portfolio).value();
  EXPECT_EQ(roster.members.size(), 3484U);
  EXPECT_EQ(roster.missions.size(), 4761U);
  const std::pair<QDate, int> days[] = {{QDate(2017, 12, 31), 104}, {QDate(2020, 12, 31), 553}, {QDate(2023, 12, 31), 1352}};
  for (const auto& [day, people] : days) {
    EXPECT_EQ(analysis::RosterAt(portfolio, day, analysis::RosterScope::active).activeCount(), people);
    EXPECT_EQ(analysis::activeOn(portfolio, {day}).front().total(), people);
    const QString table = folder.filePath(QStringLiteral("members.csv"));
    const auto exported = test::runCommandLine({QStringLiteral("export"), QStringLiteral("csv"), path, QStringLiteral("--kind"),
                                                QStringLiteral("members"), QStringLiteral("--as-of"), day.toString(Qt::ISODate),
                                                QStringLiteral("--no-bom"), QStringLiteral("--out"), table});
    ASSERT_EQ(exported.code, exit_code::done) << exported.err.toStdString();
    QFile lines(table);
    ASSERT_TRUE(lines.open(QIODevice::ReadOnly));
    EXPECT_EQ(lines.readAll().count("\r\n"), people + 1);
  }
  EXPECT_EQ(analysis::tenure(analysis::staysBy(portfolio, today), today).quantile(0.5), 791);
}

}  // namespace
}  // namespace eclosion::app
