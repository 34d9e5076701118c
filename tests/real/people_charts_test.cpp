// SPDX-License-Identifier: GPL-3.0-or-later
// The charts about people and grants of the vintage of 2026, against figures counted apart from this program. See
// betagouv_counts_test.cpp for where it is.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/real/real_vintage.h"
#include "tests/support/chart_file.h"
#include "tests/support/command_line.h"

namespace eclosion::publish {
namespace {

TEST(RealPeopleCharts, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  const auto imported =
      test::runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::realVintage("betagouv-2026"), path,
                            QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
  ASSERT_TRUE(imported.err.isEmpty()) << imported.err.toStdString();
  const QDate today(2026, 8, 20);
  const auto file = store::PortfolioFile::open(path, store::Access::read).value();
  const test::ChartFile published(*file, today);

  const std::pair<QDate, int> days[] = {{QDate(2017, 12, 31), 104}, {QDate(2020, 12, 31), 553}, {QDate(2023, 12, 31), 1352}};
  for (const auto& [day, people] : days) {
    const Chart chart = published.draw("head-count", day);
    EXPECT_EQ(test::sumAt(chart, static_cast<size_t>(chart.categories.size()) - 1), people);
    const Chart domains = published.draw("domains", day, {.stacking = Stacking::stacked});
    EXPECT_EQ(test::sumAt(domains, static_cast<size_t>(domains.categories.size()) - 1), people);
  }
  const Chart tenure = published.draw("tenure", today);
  EXPECT_TRUE(tenure.title.contains(QStringLiteral("791"))) << tenure.title.toStdString();
  const Chart grants = published.draw("grants", today);
  double granted = 0;
  for (const auto& value : grants.series.front().values) granted += *value;
  EXPECT_EQ(granted, 862'700'000);
  EXPECT_TRUE(grants.title.startsWith(QStringLiteral("46 "))) << grants.title.toStdString();
  // First missions by year and status, counted straight from the files in another language: civil servants, contractors,
  // service companies. Two people began with two missions on one day, in 2021 and 2022: the longer one counts.
  const Chart arrivals = published.draw("arrivals", today);
  const std::pair<const char*, std::array<int, 3>> years[] = {
      {"2017", {29, 28, 17}},   {"2020", {112, 115, 37}}, {"2021", {188, 216, 86}}, {"2022", {180, 291, 74}},
      {"2023", {184, 303, 83}}, {"2024", {218, 274, 71}}, {"2025", {134, 166, 39}}};
  for (const auto& [year, people] : years) {
    const auto at = static_cast<size_t>(arrivals.categories.indexOf(QString::fromLatin1(year)));
    for (size_t status = 0; status < 3; ++status)
      EXPECT_EQ(arrivals.series[status].values.at(at), people[status]) << year << status;
  }
  // Domains of those active at the end of 2025, likewise.
  const Chart domains = published.draw("domains", QDate(2025, 12, 31), {.stacking = Stacking::stacked});
  const std::pair<const char*, int> parts[] = {{"Development", 453}, {"Intrapreneurship", 211}, {"Deployment", 204},
                                               {"Product", 146},     {"Design", 114},           {"Support", 31}};
  for (const auto& [domain, people] : parts) EXPECT_EQ(test::valuesOf(domains, domain).back(), people) << domain;
  // Every one of these charts comes out, with words.
  for (const char* key : {"arrivals", "arrivals-departures", "intrapreneur-stays", "team-sizes", "granted-services"}) {
    const Chart chart = published.draw(key, today);
    EXPECT_FALSE(chart.isEmpty()) << key;
    EXPECT_FALSE(chart.alt.isEmpty()) << key;
  }
}

// Counted from the last phase of each startup's file and the incubator it names.
TEST(RealPhasesByIncubator, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  const auto imported =
      test::runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::realVintage("betagouv-2026"), path,
                            QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
  ASSERT_TRUE(imported.err.isEmpty()) << imported.err.toStdString();
  const QDate today(2026, 8, 20);
  const auto file = store::PortfolioFile::open(path, store::Access::read).value();
  const test::ChartFile published(*file, today);
  const Chart chart = published.draw("phases-by-incubator", today);
  EXPECT_EQ(chart.form, ChartForm::bars) << "names are long, and many";
  struct Expected {
    const char* name;  // begins so
    std::array<int, 6> counts;
  };
  const char* phases[] = {"Transferred",  "Operated in the network", "Consolidation", "Acceleration", "Construction",
                          "Investigation"};
  // Clara was stopped and transferred on one day: the later in the order of the lifecycle counts.
  const Expected incubators[] = {
      {"Le département Accompagnement de service", {24, 1, 5, 7, 20, 6}},
      {"La Fabrique Numérique de l'Ecologie (MTE", {10, 2, 2, 17, 18, 7}},
      {"Opérateur de produits interministériels", {2, 6, 0, 6, 12, 0}},
      {"L'Incubateur des Territoires (ANCT)", {3, 3, 3, 8, 4, 0}},
      {"La Ruche numérique - l'Incubateur du Min", {2, 0, 1, 1, 14, 2}},
      {"Fabrique numérique des ministères sociau", {10, 1, 3, 2, 3, 0}},
      {"L'Atelier Numérique du Ministère de la C", {8, 0, 2, 1, 5, 2}},
      {"L'Incubateur de la Justice", {3, 0, 1, 5, 7, 1}},
      {"L'Accélérateur de la Transition Écologiq", {3, 0, 2, 4, 6, 0}},
      {"L'Incubateur de France travail", {7, 0, 1, 4, 0, 1}},
      {"Plateforme de l'inclusion", {2, 0, 3, 6, 0, 0}},
      {"Accélérema", {0, 1, 0, 1, 4, 1}},
      {"ALLiaNCE", {0, 0, 0, 1, 6, 0}},
      {"La Fabrique de la donnée territoriale", {1, 0, 1, 1, 2, 2}},
      {"La Fabrique Numérique du Ministère de l'", {2, 0, 0, 5, 0, 0}},
      {"Le laboratoire d'innovation de l'ANSSI", {2, 0, 0, 1, 4, 0}},
      {"Le KUBE, incubateur du ministère des Arm", {2, 0, 0, 1, 2, 1}},
      {"L'Atelier Numérique du Ministère de l'Eu", {3, 0, 0, 0, 0, 1}},
      {"La Fabrique numérique des Finances publi", {0, 0, 0, 3, 1, 0}},
      {"Mission interministérielle pour l’appren", {4, 0, 0, 0, 0, 0}},
      {"L'incubateur de l'Éducation nationale", {2, 0, 0, 0, 1, 0}},
  };
  EXPECT_EQ(chart.categories.size(), static_cast<qsizetype>(std::size(incubators)));
  for (const Expected& one : incubators) {
    qsizetype at = 0;
    while (at < chart.categories.size() && !chart.categories[at].startsWith(QString::fromUtf8(one.name))) ++at;
    ASSERT_LT(at, chart.categories.size()) << one.name;
    for (size_t phase = 0; phase < 6; ++phase)
      EXPECT_EQ(test::valuesOf(chart, phases[phase]).at(static_cast<size_t>(at)), one.counts[phase]) << one.name << phases[phase];
  }
}

}  // namespace
}  // namespace eclosion::publish
