// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phase_expectations.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace eclosion {
namespace {

struct PhaseExpectations {
  Q_DECLARE_TR_FUNCTIONS(eclosion::PhaseExpectations)
};

std::optional<PhaseExpectation> readPart(const QString& part) {
  const QStringList sides = part.split(QLatin1Char('='));
  if (sides.size() != 2) return std::nullopt;
  const QStringList days = sides[1].split(QLatin1Char('-'));
  const auto phase = fromCode<Phase>(sides[0].trimmed());
  bool isLeast = false, isMost = false;
  PhaseExpectation expectation;
  expectation.least = days.front().trimmed().toInt(&isLeast);
  expectation.most = days.back().trimmed().toInt(&isMost);
  const bool sound = phase && inProgramme(*phase) && *phase != Phase::unrecorded && days.size() == 2 && isLeast && isMost &&
                     expectation.least >= 0 && expectation.least <= expectation.most;
  if (!sound) return std::nullopt;
  expectation.phase = *phase;
  return expectation;
}

}  // namespace

std::vector<PhaseExpectation> methodExpectations() { return {{.phase = Phase::construction, .least = 150, .most = 210}}; }

Result<std::vector<PhaseExpectation>> phaseExpectations(const QString& setting) {
  if (setting.trimmed().isEmpty()) return methodExpectations();
  std::vector<PhaseExpectation> expectations;
  for (const QString& part : setting.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    if (part.trimmed().isEmpty()) continue;
    const auto expectation = readPart(part);
    const bool again = expectation && std::any_of(expectations.begin(), expectations.end(),
                                                  [&](const auto& other) { return other.phase == expectation->phase; });
    if (!expectation || again)
      return failure(ErrorKind::refused,
                     PhaseExpectations::tr("“%1” is not a phase with the days it is expected to last. Write it once, such as "
                                           "construction=150-210, with semicolons between phases.")
                         .arg(part.trimmed()));
    expectations.push_back(*expectation);
  }
  return expectations;
}

QString expectationsText(const std::vector<PhaseExpectation>& expectations) {
  if (expectations == methodExpectations()) return {};
  QStringList parts;
  for (const PhaseExpectation& one : expectations)
    parts << QStringLiteral("%1=%2-%3").arg(code(one.phase)).arg(one.least).arg(one.most);
  return parts.isEmpty() ? QStringLiteral(";") : parts.join(QLatin1Char(';'));
}

}  // namespace eclosion
