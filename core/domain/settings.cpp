// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/settings.h"

namespace eclosion {

QString settingKey(SettingKey key) {
  switch (key) {
    case SettingKey::name:
      return QStringLiteral("name");
    case SettingKey::homeIncubator:
      return QStringLiteral("home_incubator");
    case SettingKey::currency:
      return QStringLiteral("currency");
    case SettingKey::fiscalYearStartMonth:
      return QStringLiteral("fiscal_year_start_month");
    case SettingKey::today:
      return QStringLiteral("today");
    case SettingKey::closedFiscalYear:
      return QStringLiteral("closed_fiscal_year");
    case SettingKey::retentionYears:
      return QStringLiteral("retention_years");
    case SettingKey::phaseExpectations:
      return QStringLiteral("phase_expectations");
  }
  return {};
}

SettingId settingId(SettingKey key) { return namedId<SettingId>(QStringLiteral("setting/") + settingKey(key)); }

Setting makeSetting(SettingKey key, const QString& value) {
  return {.id = settingId(key), .key = settingKey(key), .value = value};
}

}  // namespace eclosion
