// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people_words.h"

#include <QCoreApplication>
#include <array>

#include "core/support/collation.h"

namespace eclosion {
namespace {

struct PeopleWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::PeopleWords)
};

struct Domain {
  QLatin1StringView recorded;  // folded
  const char* word;
};
constexpr QLatin1StringView intrapreneurs("intraprenariat");
constexpr QLatin1StringView other("autre");
const std::array<Domain, 10> domains{{
    {QLatin1StringView("animation"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Facilitation")},
    {QLatin1StringView("coaching"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Coaching")},
    {QLatin1StringView("data"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Data")},
    {QLatin1StringView("deploiement"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Deployment")},
    {QLatin1StringView("design"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Design")},
    {QLatin1StringView("developpement"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Development")},
    {intrapreneurs, QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Intrapreneurship")},
    {QLatin1StringView("produit"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Product")},
    {QLatin1StringView("support"), QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Support")},
    {other, QT_TRANSLATE_NOOP("eclosion::PeopleWords", "Other")},
}};

}  // namespace

QString domainWord(const QString& recorded) {
  const QString key = folded(recorded);
  for (const Domain& domain : domains) {
    if (key == domain.recorded) return PeopleWords::tr(domain.word);
  }
  return recorded;
}

bool isIntrapreneurship(const QString& recorded) { return folded(recorded) == intrapreneurs; }

bool isOtherDomain(const QString& recorded) { return folded(recorded) == other; }

QString peopleOf(MissionStatus status) {
  switch (status) {
    case MissionStatus::civilServant:
      return PeopleWords::tr("Civil servants");
    case MissionStatus::contractor:
      return PeopleWords::tr("Contractors");
    case MissionStatus::service:
      return PeopleWords::tr("Service companies");
    case MissionStatus::unknown:
      break;
  }
  return PeopleWords::tr("Status not given");
}

}  // namespace eclosion
