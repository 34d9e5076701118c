// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/knowledge_words.h"

#include <QCoreApplication>

#include "core/publish/words.h"
#include "core/support/day_words.h"

namespace eclosion::publish {
namespace {

struct KnowledgeWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::KnowledgeWords)
};

QString day(const QDate& date) { return dayWords(date); }

QString phaseText(const analysis::StartupAsKnown& startup) {
  return startup.phase ? KnowledgeWords::tr("%1, since %2", "phase, date").arg(phaseName(*startup.phase), day(startup.phaseStart))
                       : KnowledgeWords::tr("not started");
}

QString historyText(const analysis::StartupAsKnown& startup) {
  QStringList entries;
  for (const auto& entry : startup.earlier)
    entries << KnowledgeWords::tr("%1 (%2)", "phase, its first day").arg(phaseName(entry.phase), day(entry.start));
  return entries.isEmpty() ? KnowledgeWords::tr("none") : entries.join(QStringLiteral(", "));
}

QString sponsorsText(const analysis::StartupAsKnown& startup, const TextSource& text) {
  QStringList names;
  for (const OrganisationId& sponsor : startup.sponsors) names << text.organisationShortName(sponsor);
  names.sort();
  if (startup.seeksSponsor) names << KnowledgeWords::tr("seeking a sponsor");
  return names.isEmpty() ? KnowledgeWords::tr("none") : names.join(QStringLiteral(", "));
}

}  // namespace

QString factName(analysis::KnownFact fact) {
  using analysis::KnownFact;
  switch (fact) {
    case KnownFact::name:
      return KnowledgeWords::tr("Name");
    case KnownFact::phase:
      return KnowledgeWords::tr("Phase");
    case KnownFact::phaseStart:
      return KnowledgeWords::tr("Start of the phase");
    case KnownFact::history:
      return KnowledgeWords::tr("Earlier phases");
    case KnownFact::incubator:
      return KnowledgeWords::tr("Incubator");
    case KnownFact::sponsors:
      return KnowledgeWords::tr("Sponsors");
    case KnownFact::team:
      return KnowledgeWords::tr("Team");
  }
  return {};
}

QString factText(analysis::KnownFact fact, const analysis::StartupAsKnown& startup, const TextSource& text) {
  using analysis::KnownFact;
  switch (fact) {
    case KnownFact::name:
      return startup.name;
    case KnownFact::phase:
      return phaseText(startup);
    case KnownFact::phaseStart:
      return day(startup.phaseStart);
    case KnownFact::history:
      return historyText(startup);
    case KnownFact::incubator:
      return startup.incubator ? text.incubatorName(*startup.incubator) : KnowledgeWords::tr("none");
    case KnownFact::sponsors:
      return sponsorsText(startup, text);
    case KnownFact::team:
      return KnowledgeWords::tr("%n people", nullptr, startup.team);
  }
  return {};
}

QString appearance(analysis::StartupDifference::Kind kind) {
  switch (kind) {
    case analysis::StartupDifference::Kind::added:
      return KnowledgeWords::tr("Not known then");
    case analysis::StartupDifference::Kind::removed:
      return KnowledgeWords::tr("No longer on record");
    case analysis::StartupDifference::Kind::changed:
      break;
  }
  return {};
}

}  // namespace eclosion::publish
