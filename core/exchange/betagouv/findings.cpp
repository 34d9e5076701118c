// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/findings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/exchange/betagouv/quirks.h"

namespace eclosion::betagouv {

QLatin1StringView kindCode(RecordKind kind) {
  static constexpr std::array codes{QLatin1StringView("incubator"), QLatin1StringView("organisation"),
                                    QLatin1StringView("fast-round"), QLatin1StringView("startup"), QLatin1StringView("member")};
  return codes[static_cast<size_t>(kind)];
}

std::optional<RecordKind> kindFromCode(QStringView code) {
  for (const auto kind :
       {RecordKind::incubator, RecordKind::organisation, RecordKind::fastRound, RecordKind::startup, RecordKind::member}) {
    if (code == kindCode(kind)) return kind;
  }
  return std::nullopt;
}

std::vector<QLatin1StringView> findingCodes() {
  std::vector<QLatin1StringView> codes;
  for (const Quirk& quirk : quirks()) {
    if (std::find(codes.begin(), codes.end(), quirk.code) == codes.end()) codes.push_back(quirk.code);
  }
  return codes;
}

std::optional<Severity> findingSeverity(QStringView code) {
  const Quirk* quirk = findQuirk(code);
  return quirk ? std::optional(quirk->severity) : std::nullopt;
}

QString findingMessage(QStringView code, const QString& detail) {
  const Quirk* quirk = findQuirk(code);
  return quirk ? QCoreApplication::translate("eclosion::betagouv::Quirk", quirk->message).arg(detail) : detail;
}

}  // namespace eclosion::betagouv
