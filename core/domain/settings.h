// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"

namespace eclosion {

// What a portfolio says of itself. Keys are part of the file format.
enum class SettingKey {
  name,
  homeIncubator,
  currency,
  fiscalYearStartMonth,
  today,
  closedFiscalYear,
  retentionYears,
  phaseExpectations
};

[[nodiscard]] QString settingKey(SettingKey key);
[[nodiscard]] SettingId settingId(SettingKey key);
// The row for a setting; its id is named after the key, so that a key stands once.
[[nodiscard]] Setting makeSetting(SettingKey key, const QString& value);

}  // namespace eclosion
