// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/people_mapping.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/tables/column_guess.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::PeopleMapping)
};

struct ColumnWords {
  PeopleColumn column;
  const char* key;
  const char* name;
  std::vector<const char*> titles;  // as folded() leaves them, the surest first
};

const std::array<ColumnWords, peopleColumnCount>& allWords() {
  static const std::array<ColumnWords, peopleColumnCount> words{{
      {PeopleColumn::name,
       "name",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Name"),
       {"name", "full name", "fullname", "nom complet", "prenom nom", "nom prenom", "nom et prenom", "prenom et nom", "member",
        "membre", "person", "personne", "last name", "nom de famille", "nom"}},
      {PeopleColumn::firstName,
       "firstName",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "First name"),
       {"first name", "firstname", "prenom", "given name"}},
      {PeopleColumn::domain,
       "domain",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Domain"),
       {"domain", "domaine", "domaine d expertise", "expertise", "metier"}},
      {PeopleColumn::role,
       "role",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Role"),
       {"role", "fonction", "job title", "poste", "title"}},
      {PeopleColumn::start,
       "start",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "First day"),
       {"start", "debut", "date de debut", "start date", "first day", "premier jour", "from", "arrivee", "arrived",
        "date d arrivee", "du"}},
      {PeopleColumn::end,
       "end",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Last day"),
       {"end", "fin", "date de fin", "end date", "last day", "dernier jour", "until", "mission end", "fin de mission", "depart",
        "au"}},
      {PeopleColumn::status,
       "status",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Status"),
       {"status", "statut", "type de contrat", "contrat", "contract"}},
      {PeopleColumn::employer,
       "employer",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Employer"),
       {"employer", "employeur", "societe", "company", "structure"}},
      {PeopleColumn::share,
       "share",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Share of full time"),
       {"share", "share percent", "quotite", "temps de travail", "part", "pourcentage", "fte", "etp"}},
      {PeopleColumn::startups,
       "startups",
       QT_TRANSLATE_NOOP("eclosion::exchange::PeopleMapping", "Startups"),
       {"startups", "startup", "startup d etat", "produits", "produit", "product", "services", "service", "equipe", "team",
        "projet"}},
  }};
  return words;
}

const ColumnWords& wordsFor(PeopleColumn column) { return allWords()[static_cast<size_t>(column)]; }

}  // namespace

QLatin1StringView keyOf(PeopleColumn column) { return QLatin1StringView(wordsFor(column).key); }

QString nameOf(PeopleColumn column) { return Words::tr(wordsFor(column).name); }

PeopleMapping guessPeopleMapping(const QStringList& header) {
  std::vector<std::vector<const char*>> titles;
  for (const ColumnWords& words : allWords()) titles.push_back(words.titles);
  const std::vector<int> places = guessColumns(header, titles);
  PeopleMapping mapping;
  std::copy(places.begin(), places.end(), mapping.places.begin());
  return mapping;
}

QJsonObject toJson(const PeopleMapping& mapping, const QStringList& header) {
  QJsonObject json;
  for (const ColumnWords& words : allWords()) {
    const int place = mapping.placeOf(words.column);
    if (place >= 0 && place < header.size()) json.insert(QLatin1StringView(words.key), header[place]);
  }
  return json;
}

Result<PeopleMapping> peopleMappingFrom(const QJsonObject& json, const QStringList& header) {
  PeopleMapping mapping;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    const auto& all = allWords();
    const auto words =
        std::find_if(all.begin(), all.end(), [&](const ColumnWords& one) { return entry.key() == QLatin1StringView(one.key); });
    if (words == all.end()) {
      QStringList keys;
      for (const ColumnWords& one : all) keys << QLatin1StringView(one.key);
      return failure(ErrorKind::usage,
                     Words::tr("The mapping names “%1”, which is nothing of a person or a mission. It may name %2.")
                         .arg(entry.key(), keys.join(QStringLiteral(", "))));
    }
    const QString title = entry.value().toString();
    const auto place = header.indexOf(title);
    if (title.isEmpty() || place < 0) {
      return failure(ErrorKind::usage,
                     Words::tr("The mapping takes “%1” from a column “%2”, which the table has not. Its columns are: %3.")
                         .arg(entry.key(), title, header.join(QStringLiteral(", "))));
    }
    mapping.set(words->column, static_cast<int>(place));
  }
  return mapping;
}

}  // namespace eclosion::exchange
