// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/expense_mapping.h"

#include <QCoreApplication>
#include <algorithm>
#include <initializer_list>
#include <vector>

#include "core/exchange/tables/column_guess.h"
#include "core/exchange/tables/values.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::ExpenseMapping)
};

constexpr std::array allColumns{ExpenseColumn::date,  ExpenseColumn::amount, ExpenseColumn::startup, ExpenseColumn::funder,
                                ExpenseColumn::route, ExpenseColumn::method, ExpenseColumn::label};

// Titles as folded() leaves them, the surest first.
const std::vector<const char*>& titlesOf(ExpenseColumn column) {
  static const std::array<std::vector<const char*>, expenseColumnCount> titles{{
      {"date", "date de paiement", "payment date", "date de la depense", "expense date", "date de depense", "date facture",
       "date de facture", "invoice date", "date de mandatement", "spent on", "paid on", "jour", "day", "le"},
      {"amount", "amount eur", "amount ttc", "montant ttc", "montant", "montant eur", "montant en euros", "total ttc", "somme",
       "total", "depense", "cout", "cost", "prix", "montant ht"},
      {"startup", "startup d etat", "nom de la startup", "startup name", "produit", "product", "service", "service numerique",
       "projet", "project", "equipe", "team"},
      {"funder", "financeur", "financeurs", "administration porteuse", "sponsor", "payeur", "payer", "paid by", "paye par",
       "organisation", "administration"},
      {"route", "funding route", "voie de financement", "voie", "circuit de financement", "circuit", "mode de financement",
       "type de financement", "financement"},
      {"method", "kind of partnership", "type de partenariat", "modalite", "modalite de partenariat", "partenariat"},
      {"label", "libelle", "what for", "description", "objet", "intitule", "designation", "motif", "nature",
       "nature de la depense", "prestation", "commentaire", "comment", "note"},
  }};
  return titles[static_cast<size_t>(column)];
}

}  // namespace

QLatin1StringView keyOf(ExpenseColumn column) {
  static constexpr std::array<const char*, expenseColumnCount> keys{"date",  "amount", "startup", "funder",
                                                                    "route", "method", "label"};
  return QLatin1StringView(keys[static_cast<size_t>(column)]);
}

QString nameOf(ExpenseColumn column) {
  switch (column) {
    case ExpenseColumn::date:
      return Words::tr("Date");
    case ExpenseColumn::amount:
      return Words::tr("Amount");
    case ExpenseColumn::startup:
      return Words::tr("Startup");
    case ExpenseColumn::funder:
      return Words::tr("Funder");
    case ExpenseColumn::route:
      return Words::tr("Route");
    case ExpenseColumn::method:
      return Words::tr("Kind of partnership");
    case ExpenseColumn::label:
      return Words::tr("What for");
  }
  return {};
}

ExpenseMapping guessMapping(const QStringList& header) {
  std::vector<std::vector<const char*>> titles;
  for (const ExpenseColumn column : allColumns) titles.push_back(titlesOf(column));
  const std::vector<int> places = guessColumns(header, titles);
  ExpenseMapping mapping;
  std::copy(places.begin(), places.end(), mapping.places.begin());
  return mapping;
}

QJsonObject toJson(const ExpenseMapping& mapping, const QStringList& header) {
  QJsonObject json;
  for (const ExpenseColumn column : allColumns) {
    const int place = mapping.placeOf(column);
    if (place >= 0 && place < header.size()) json.insert(keyOf(column), header[place]);
  }
  const auto constant = [](const QString& value) { return QJsonObject{{QStringLiteral("value"), value}}; };
  if (mapping.placeOf(ExpenseColumn::route) < 0) json.insert(keyOf(ExpenseColumn::route), constant(QString(code(mapping.route))));
  if (mapping.placeOf(ExpenseColumn::funder) < 0 && !mapping.funder.isEmpty())
    json.insert(keyOf(ExpenseColumn::funder), constant(mapping.funder));
  return json;
}

Result<ExpenseMapping> mappingFrom(const QJsonObject& json, const QStringList& header) {
  ExpenseMapping mapping;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    const auto column =
        std::find_if(allColumns.begin(), allColumns.end(), [&](ExpenseColumn one) { return entry.key() == keyOf(one); });
    if (column == allColumns.end()) {
      return failure(ErrorKind::usage,
                     Words::tr("The mapping names “%1”, which is nothing of an expense. It may name date, amount, "
                               "startup, funder, route, method and label.")
                         .arg(entry.key()));
    }
    if (entry.value().isObject()) {
      const QString value = entry.value().toObject().value(QStringLiteral("value")).toString();
      if (*column == ExpenseColumn::funder) {
        mapping.funder = value;
      } else if (*column == ExpenseColumn::route) {
        const auto route = readRoute(value);
        if (!route) return failure(ErrorKind::usage, route.error().message);
        mapping.route = route->route;
      } else {
        return failure(ErrorKind::usage, Words::tr("The mapping gives “%1” one value for all rows; only the route and the funder "
                                                   "can have one.")
                                             .arg(entry.key()));
      }
      continue;
    }
    const QString title = entry.value().toString();
    const auto place = header.indexOf(title);
    if (title.isEmpty() || place < 0) {
      return failure(ErrorKind::usage,
                     Words::tr("The mapping takes “%1” from a column “%2”, which the table has not. Its columns "
                               "are: %3.")
                         .arg(entry.key(), title, header.join(QStringLiteral(", "))));
    }
    mapping.set(*column, static_cast<int>(place));
  }
  return mapping;
}

}  // namespace eclosion::exchange
