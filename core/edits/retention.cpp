// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/retention.h"

#include <QCoreApplication>

#include "core/domain/settings.h"

namespace eclosion::edits {
namespace {

struct Retention {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::Retention)
};

}  // namespace

Result<int> retentionYears(const Records& records) {
  const auto row = records.find<Setting>(settingId(SettingKey::retentionYears).uuid());
  if (!row) return Failure(row.error());
  const int years = *row ? (*row)->value.toInt() : 0;
  return years > 0 && years <= mostRetentionYears ? years : 0;
}

Edit setRetentionYears(int years) {
  return [years](const Records& records) -> Result<Plan> {
    if (years < 0 || years > mostRetentionYears)
      return failure(ErrorKind::refused, Retention::tr("Choose a number of years from 1 to %1.").arg(mostRetentionYears));
    const auto now = retentionYears(records);
    if (!now) return Failure(now.error());
    if (*now == years) return Plan{};
    return Plan{.words = years == 0 ? Retention::tr("Keep names without a limit")
                                    : Retention::tr("Keep names for %n year(s) after the last day", nullptr, years),
                .puts = {makeSetting(SettingKey::retentionYears, years == 0 ? QString() : QString::number(years))}};
  };
}

}  // namespace eclosion::edits
