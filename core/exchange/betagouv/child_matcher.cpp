// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/child_matcher.h"

#include <algorithm>

namespace eclosion::betagouv {
namespace {

constexpr qint64 absorbDays = 31;

QString stemOf(const char* table, const QUuid& parent, const ChildKey& key) {
  return parent.toString(QUuid::WithoutBraces) + QLatin1Char('/') + QString::fromLatin1(table) + QLatin1Char('/') +
         QString::fromLatin1(key.kind) + QLatin1Char('/') + key.start.toString(Qt::ISODate);
}

// The id of the number-th child of this name, counted from 0.
QUuid nameId(const QString& stem, int number) {
  return namedUuid(number == 0 ? stem : QString(stem + QLatin1Char('/') + QString::number(number)));
}

}  // namespace

bool isImported(const ExistingChild& child) { return child.id.version() == QUuid::Sha1; }

std::vector<ChildMatch> ChildMatcher::match(const char* table, const QUuid& parent, const std::vector<ChildKey>& keys) const {
  std::vector<ChildMatch> matches(keys.size());
  const auto* existing = identity_.children(table, parent);
  std::vector<QString> stems;
  std::vector<QUuid> names;  // what each child would be called if the file had none; alike ones are counted
  QHash<QString, int> alike;
  for (const ChildKey& key : keys) {
    stems.push_back(stemOf(table, parent, key));
    names.push_back(nameId(stems.back(), alike[stems.back()]++));
  }
  if (!existing) {
    for (size_t i = 0; i < keys.size(); ++i) matches[i].id = names[i];
    return matches;
  }
  QSet<QUuid> taken;
  const auto pass = [&](auto fits) {
    for (size_t i = 0; i < keys.size(); ++i) {
      if (matches[i].existing) continue;
      const auto found = std::find_if(existing->begin(), existing->end(), [&](const ExistingChild& child) {
        return !taken.contains(child.id) && child.kind == keys[i].kind && fits(child, i);
      });
      if (found == existing->end()) continue;
      matches[i] = {found->id, &*found};
      taken.insert(found->id);
    }
  };
  pass([&](const ExistingChild& child, size_t i) { return child.start == keys[i].start && child.id == names[i]; });
  pass([&](const ExistingChild& child, size_t i) { return child.start == keys[i].start; });
  pass([&](const ExistingChild& child, size_t i) { return child.id == names[i]; });
  pass([&](const ExistingChild& child, size_t i) { return keys[i].mayHaveMoved && isImported(child); });
  pass([&](const ExistingChild& child, size_t i) {
    return keys[i].mayHaveMoved && !child.start.isNull() && !keys[i].start.isNull() &&
           qAbs(child.start.daysTo(keys[i].start)) <= absorbDays;
  });
  const auto isUsed = [&](const QUuid& id) {
    return taken.contains(id) ||
           std::any_of(existing->begin(), existing->end(), [&](const auto& child) { return child.id == id; });
  };
  for (size_t i = 0; i < keys.size(); ++i) {
    if (matches[i].existing) continue;
    QUuid id = names[i];
    // A row that has since been moved away from this very name keeps it; the newcomer takes the next number.
    for (int number = 0; isUsed(id); ++number) id = nameId(stems[i], number);
    matches[i].id = id;
    taken.insert(id);
  }
  return matches;
}

}  // namespace eclosion::betagouv
