// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_link.h"

#include <array>

namespace eclosion::ui {
namespace {

// In the order of NamedKind.
constexpr std::array<const char*, namedKindCount> schemes{"startup", "incubator", "organisation", "member"};

size_t countOf(NamedKind kind, const Portfolio& portfolio) {
  switch (kind) {
    case NamedKind::startup:
      return portfolio.startups.size();
    case NamedKind::incubator:
      return portfolio.incubators.size();
    case NamedKind::organisation:
      return portfolio.organisations.size();
    case NamedKind::member:
      return portfolio.members.size();
  }
  return 0;
}

}  // namespace

QString recordAddress(NamedKind kind, Portfolio::Row row) {
  return row == Portfolio::none
             ? QString()
             : QStringLiteral("%1:%2").arg(QLatin1String(schemes[static_cast<size_t>(kind)]), QString::number(row));
}

QString recordHtml(NamedKind kind, Portfolio::Row row, const QString& name) {
  const QString address = recordAddress(kind, row);
  return address.isEmpty()
             ? name.toHtmlEscaped()
             : QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>").arg(address, name.toHtmlEscaped());
}

std::optional<RecordLink> recordAt(const QString& address, const Portfolio& portfolio) {
  const QString scheme = address.section(QLatin1Char(':'), 0, 0);
  bool isNumber = false;
  const Portfolio::Row row = address.section(QLatin1Char(':'), 1).toUInt(&isNumber);
  for (size_t i = 0; isNumber && i < schemes.size(); ++i) {
    const auto kind = static_cast<NamedKind>(i);
    if (scheme == QLatin1String(schemes[i]) && row < countOf(kind, portfolio)) return RecordLink{kind, row};
  }
  return std::nullopt;
}

}  // namespace eclosion::ui
