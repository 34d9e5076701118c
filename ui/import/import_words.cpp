// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace eclosion::ui {
namespace {

struct Import {
  Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

QString importKindWord(const QString& kind) {
  if (kind == QLatin1String("startups")) return Import::tr("Startups");
  if (kind == QLatin1String("phases")) return Import::tr("Phases");
  if (kind == QLatin1String("events")) return Import::tr("Events");
  if (kind == QLatin1String("members")) return Import::tr("Members");
  if (kind == QLatin1String("missions")) return Import::tr("Missions");
  if (kind == QLatin1String("missionStartups")) return Import::tr("Missions in startups");
  if (kind == QLatin1String("incubators")) return Import::tr("Incubators");
  if (kind == QLatin1String("organisations")) return Import::tr("Organisations");
  return kind;
}

QString findingsWords(const ImportSummary& summary) {
  const auto warnings = std::count_if(summary.findings.begin(), summary.findings.end(),
                                      [](const auto& f) { return f.severity == Severity::warning; });
  const auto notes = static_cast<int>(summary.findings.size()) - static_cast<int>(warnings);
  QStringList parts;
  if (!summary.rejected.empty()) parts << Import::tr("%n file(s) rejected", nullptr, static_cast<int>(summary.rejected.size()));
  if (warnings > 0) parts << Import::tr("%n warning(s)", nullptr, static_cast<int>(warnings));
  if (notes > 0) parts << Import::tr("%n note(s)", nullptr, notes);
  if (summary.conflicts > 0) parts << Import::tr("%n value(s) edited here stay as they are", nullptr, summary.conflicts);
  return parts.isEmpty() ? Import::tr("Nothing odd was found") : parts.join(QStringLiteral(", "));
}

}  // namespace eclosion::ui
