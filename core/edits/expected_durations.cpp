// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/expected_durations.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/settings.h"
#include "core/domain/words.h"

namespace eclosion::edits {
namespace {

struct ExpectedDurations {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ExpectedDurations)
};

Result<QString> settingNow(const Records& records) {
  const auto row = records.find<Setting>(settingId(SettingKey::phaseExpectations).uuid());
  if (!row) return Failure(row.error());
  return *row ? (*row)->value : QString();
}

QString wordsFor(const std::vector<PhaseExpectation>& expectations) {
  if (expectations == methodExpectations()) return ExpectedDurations::tr("Expect phases to last what the method says");
  if (expectations.empty()) return ExpectedDurations::tr("Expect no duration of phases");
  QStringList parts;
  for (const PhaseExpectation& one : expectations)
    //: A phase, and the days it is expected to last, from and to
    parts << ExpectedDurations::tr("%1 %2 to %3 days").arg(phaseName(one.phase)).arg(one.least).arg(one.most);
  return ExpectedDurations::tr("Expect phases to last: %1").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

Result<std::vector<PhaseExpectation>> expectedDurations(const Records& records) {
  const auto setting = settingNow(records);
  if (!setting) return Failure(setting.error());
  return phaseExpectations(*setting);
}

Edit setExpectedDurations(const std::vector<PhaseExpectation>& expectations) {
  return [expectations](const Records& records) -> Result<Plan> {
    const QString text = expectationsText(expectations);
    // What is read is what may be written.
    const auto read = phaseExpectations(text);
    if (!read) return Failure(read.error());
    const auto now = settingNow(records);
    if (!now) return Failure(now.error());
    // A setting that nobody can read is replaced, whatever it was meant to say.
    if (const auto before = phaseExpectations(*now); before && *before == *read) return Plan{};
    return Plan{.words = wordsFor(*read), .puts = {makeSetting(SettingKey::phaseExpectations, text)}};
  };
}

}  // namespace eclosion::edits
