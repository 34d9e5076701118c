// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/child_matcher.h"

#include <algorithm>

namespace eclosion::betagouv {
namespace {

constexpr qint64 absorbDays = 31;

// Rows made by an import carry a name-based id, rows made at the desk do not.
bool isImported(const ExistingChild& child) { return child.id.version() == QUuid::Sha1; }

}  // namespace

std::vector<ChildMatch> ChildMatcher::match(const char* table, const QUuid& parent, const std::vector<ChildKey>& keys) {
  std::vector<ChildMatch> matches(keys.size());
  QSet<QUuid> taken;
  const auto* existing = identity_.children(table, parent);
  const auto pass = [&](auto fits) {
    if (!existing) return;
    for (size_t i = 0; i < keys.size(); ++i) {
      if (matches[i].existing) continue;
      const auto found = std::find_if(existing->begin(), existing->end(), [&](const ExistingChild& child) {
        return !taken.contains(child.id) && child.kind == keys[i].kind && fits(child, keys[i]);
      });
      if (found == existing->end()) continue;
      matches[i] = {found->id, &*found};
      taken.insert(found->id);
    }
  };
  pass([](const ExistingChild& child, const ChildKey& key) { return child.start == key.start; });
  pass([](const ExistingChild& child, const ChildKey&) { return isImported(child); });
  pass([](const ExistingChild& child, const ChildKey& key) {
    return !child.start.isNull() && !key.start.isNull() && qAbs(child.start.daysTo(key.start)) <= absorbDays;
  });
  for (size_t i = 0; i < keys.size(); ++i) {
    if (matches[i].existing) continue;
    const QString stem = parent.toString(QUuid::WithoutBraces) + QLatin1Char('/') + QString::fromLatin1(table) + QLatin1Char('/') +
                         QString::fromLatin1(keys[i].kind) + QLatin1Char('/') + keys[i].start.toString(Qt::ISODate);
    // Two alike on one day, or a row that was moved away from this very name, take the next number.
    for (int number = 0;; ++number) {
      const QUuid id = namedUuid(number == 0 ? stem : QString(stem + QLatin1Char('/') + QString::number(number)));
      const bool used = taken.contains(id) || (existing && std::any_of(existing->begin(), existing->end(), [&](const auto& c) { return c.id == id; }));
      if (used) continue;
      matches[i].id = id;
      taken.insert(id);
      break;
    }
  }
  return matches;
}

}  // namespace eclosion::betagouv
