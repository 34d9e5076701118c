// SPDX-License-Identifier: GPL-3.0-or-later
// The map of the 2017 sample against the map in the network's activity report, region by region.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/analysis/network_layout.h"
#include "core/analysis/network_map.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "core/store/stop_kinds.h"
#include "core/store/texts.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::analysis {
namespace {

using Names = std::set<std::string>;

class NetworkSample : public testing::Test {
 protected:
  void SetUp() override {
    store::Recorder recorder(*file_.file, file_.clock, QStringLiteral("tester"));
    ASSERT_TRUE(
        exchange::importPortfolioJson(exchange::sample2017(), *file_.file, recorder, {.words = QStringLiteral("sample")}));
    const auto reader = store::Reader::at(*file_.file).value();
    portfolio = reader.portfolio(QDate(2026, 1, 1)).value();
    stops_ = store::readStopKinds(reader).value();
    const auto startups = reader.all<Startup>();
    for (const Startup& startup : *startups) names_[startup.id] = startup.name.toStdString();
    const auto incubators = reader.all<Incubator>();
    for (const Incubator& incubator : *incubators) incubators_[incubator.id] = incubator.name;
  }

  [[nodiscard]] std::string name(Portfolio::Row row) const { return names_.at(portfolio.startups[row].id); }
  [[nodiscard]] Names names(const std::vector<Portfolio::Row>& rows) const {
    Names all;
    for (const auto row : rows) all.insert(name(row));
    return all;
  }
  [[nodiscard]] const NetworkGroup* group(const NetworkMap& map, const char* incubator) const {
    for (const NetworkGroup& group : map.groups) {
      if (group.incubator != Portfolio::none &&
          incubators_.at(portfolio.incubators[group.incubator].id) == QString::fromUtf8(incubator))
        return &group;
    }
    return nullptr;
  }
  [[nodiscard]] Names inPhase(const NetworkMap& map, const char* incubator, Phase phase) const {
    Names all;
    const NetworkGroup* found = group(map, incubator);
    if (!found) return {};
    for (const NetworkStartup& startup : found->inProgramme) {
      if (startup.phase == phase) all.insert(name(startup.startup));
    }
    return all;
  }

  test::TemporaryPortfolio file_;
  Portfolio portfolio;
  StopKinds stops_;
  std::map<StartupId, std::string> names_;
  std::map<IncubatorId, QString> incubators_;
};

TEST_F(NetworkSample, TellsTheStoryOfTheReportsMap) {
  const NetworkMap map = networkMapAt(portfolio, QDate(2018, 6, 30), {}, stops_);
  const char* dinsic = "Incubateur de services numériques";
  EXPECT_EQ(inPhase(map, dinsic, Phase::acceleration),
            (Names{"Open Académie", "mes-aides.gouv.fr", "OpenFisca", "Signaux Faibles", "Simulateur d'embauche",
                   "A+, le service public VIP pour tous", "transport.data.gouv.fr", "Le.Taxi", "Mes remboursements simplifiés"}));
  EXPECT_EQ(inPhase(map, dinsic, Phase::construction), (Names{"Plante & Moi", "FranceConnect Agent", "Réserve Civique", "Zam",
                                                              "Réso", "DossierSCO", "POP", "Plateforme EAC", "Pass Culture"}));
  EXPECT_EQ(inPhase(map, dinsic, Phase::consolidation), (Names{"demarches-simplifiees.fr", "api.gouv.fr"}));
  EXPECT_EQ(inPhase(map, "La Fabrique", Phase::acceleration),
            (Names{"Maintenant !", "La Bonne Formation", "Memo", "La Bonne Boîte"}));
  EXPECT_EQ(inPhase(map, "La Fabrique", Phase::construction),
            (Names{"Zen", "Avril, la VAE facile", "Clara, vos aides en un clic", "Perspectives"}));
  EXPECT_EQ(inPhase(map, "La Fabrique Numérique", Phase::construction),
            (Names{"Camino", "Locatio", "Assec", "Aeris", "Aides-Territoires", "Co-construisons", "A Dock"}));
  EXPECT_EQ(inPhase(map, "Incubateur des Affaires sociales", Phase::construction),
            (Names{"e-MJPM", "Code du travail numérique", "Work in France"}));
  EXPECT_EQ(inPhase(map, "Lab MI", Phase::construction), (Names{"HistoVec"}));
  EXPECT_EQ(inPhase(map, "Innolab 62", Phase::construction), (Names{"Lapins"}));
  EXPECT_EQ(map.counts.inProgramme(), 40) << "nobody else is on the map";

  const NetworkGroup* home = group(map, dinsic);
  ASSERT_NE(home, nullptr);
  EXPECT_EQ(names(home->operated), (Names{"data.gouv.fr"}));
  EXPECT_EQ(names(home->transferred), (Names{"Les Aides de l'ANAH", "Pix"}));
  EXPECT_TRUE(home->stoppedEarly.empty());
  EXPECT_EQ(names(home->closed), (Names{"Boussole des Droits", "Bourse", "Fiches de banc", "Urbaclic"}));
  EXPECT_EQ(names(home->abandoned), (Names{"API Drones", "Étudiant Entrepreneur", "MDPH en ligne",
                                           "Mes démarches retraite pas à pas", "Marchés Publics Simplifiés"}));
  EXPECT_TRUE(home->stoppedLater.empty());
  for (const NetworkGroup& other : map.groups) {
    if (&other != home) {
      EXPECT_EQ(other.successes() + other.stopped(), 0);
    }
  }

  std::map<std::string, Names> families, mergers;
  for (const NetworkLink& link : map.families) families[name(link.whole)] = names(link.parts);
  for (const NetworkLink& link : map.mergers) mergers[name(link.whole)] = names(link.parts);
  EXPECT_EQ(families, (std::map<std::string, Names>{{"api.gouv.fr", {"API Particulier", "API Entreprise", "API Géo"}},
                                                    {"data.gouv.fr", {"geo.data.gouv.fr", "Base Adresse Nationale"}}}));
  EXPECT_EQ(mergers,
            (std::map<std::string, Names>{{"État plateforme", {"FranceConnect", "demarches-simplifiees.fr", "api.gouv.fr"}}}));
}

TEST_F(NetworkSample, StandsAtTheEndOfTheYear) {
  const NetworkMap map = networkMapAt(portfolio, QDate(2017, 12, 31));
  EXPECT_EQ(map.activeIncubators(), 5);
  EXPECT_EQ(map.counts.everStarted(), 51);
  EXPECT_EQ(group(map, "Lab MI"), nullptr) << "opened in 2018";
  EXPECT_TRUE(map.mergers.empty()) << "the State platform team was formed in 2018";
  EXPECT_EQ(names(group(map, "Incubateur de services numériques")->transferred), (Names{"Les Aides de l'ANAH", "Pix"}));
  EXPECT_EQ(group(map, "La Fabrique Numérique")->inProgramme.size(), 7U);
}

// Between the two dates nothing that is on both maps moves.
TEST_F(NetworkSample, EveryoneHasAPlaceOfTheirOwn) {
  const NetworkLayout layout(portfolio);
  EXPECT_EQ(layout.regions().size(), 7U) << "six incubators, and what began before there were any";
  EXPECT_EQ(layout.regions().back().incubator, Portfolio::none);
  for (const QDate& date : {QDate(2017, 12, 31), QDate(2018, 6, 30)}) {
    std::set<std::pair<double, double>> places;
    size_t startups = 0;
    for (const NetworkGroup& group : networkMapAt(portfolio, date).groups) {
      for (const NetworkStartup& startup : group.inProgramme) {
        const auto place = layout.placeOf(startup.startup, group.incubator);
        ASSERT_TRUE(place) << name(startup.startup);
        places.emplace(place->x, place->y);
        ++startups;
      }
    }
    EXPECT_EQ(places.size(), startups);
  }
}

}  // namespace
}  // namespace eclosion::analysis
