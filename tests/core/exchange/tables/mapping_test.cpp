// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonDocument>

#include "core/exchange/tables/expense_mapping.h"

namespace eclosion::exchange {
namespace {

QStringList list(const char* words) { return QString::fromUtf8(words).split(QLatin1Char('|')); }

struct GuessCase {
  const char* header;
  std::array<int, expenseColumnCount> places;  // date, amount, startup, funder, route, method, label
};

TEST(ExpenseMappings, areGuessedFromTitles) {
  const GuessCase cases[] = {
      {"date|amount|startup|funder|route|method|label", {0, 1, 2, 3, 4, 5, 6}},
      {"Date|Startup d’État|Montant TTC (€)|Financeur|Voie de financement|Libellé", {0, 2, 1, 3, 4, -1, 5}},
      {"N° de facture|Date de paiement|Produit|Objet|Montant HT|Montant TTC", {1, 5, 2, -1, -1, -1, 3}},
      {"Payment date|Product|Cost|Description|Paid by", {0, 2, 1, 4, -1, -1, 3}},
      {"what|date|fiscal_year|startup|funder|route|method|amount_eur|label|id", {1, 7, 3, 4, 5, 6, 8}},
      {"A|B|C", {-1, -1, -1, -1, -1, -1, -1}},
      {"Date|Date facture|Montant", {0, 2, -1, -1, -1, -1, -1}},
  };
  for (const GuessCase& one : cases) {
    const ExpenseMapping mapping = guessMapping(list(one.header));
    EXPECT_EQ(mapping.places, one.places) << one.header;
  }
}

TEST(ExpenseMappings, goThroughJson) {
  const QStringList header = list("Date|Montant|Produit");
  ExpenseMapping mapping = guessMapping(header);
  mapping.route = FundingRoute::partnerDirect;
  mapping.funder = QStringLiteral("DINUM");
  const auto again = mappingFrom(toJson(mapping, header), header);
  ASSERT_TRUE(again) << again.error().message.toStdString();
  EXPECT_EQ(*again, mapping);
}

TEST(ExpenseMappings, thatMeanNothingAreRefused) {
  const QStringList header = list("Date|Montant");
  const char* cases[] = {
      R"({"day":"Date"})",
      R"({"date":"Jour"})",
      R"({"date":3})",
      R"({"amount":{"value":"12"}})",
      R"({"route":{"value":"by post"}})",
  };
  for (const char* json : cases) {
    const auto mapping = mappingFrom(QJsonDocument::fromJson(json).object(), header);
    ASSERT_FALSE(mapping) << json;
    EXPECT_EQ(mapping.error().kind, ErrorKind::usage) << json;
  }
}

}  // namespace
}  // namespace eclosion::exchange
