// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

namespace eclosion::store {

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
  }
  return {};
}

Setting makeSetting(SettingKey key, const QString& value) {
  const QString name = settingKey(key);
  return {.id = namedId<SettingId>(QStringLiteral("setting/") + name), .key = name, .value = value};
}

}  // namespace eclosion::store
