// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kin.h"

#include <QCoreApplication>

namespace eclosion::ui {
namespace {

struct KinWords {
  Q_DECLARE_TR_FUNCTIONS(KinWords)
};

}  // namespace

std::vector<Kin> kinOf(const Portfolio& portfolio, Portfolio::Row startup) {
  std::vector<Kin> kin;
  const auto& startups = portfolio.startups;
  const auto& own = startups[startup];
  if (own.parent != Portfolio::none) kin.push_back({KinKind::partOf, own.parent});
  if (own.mergedInto != Portfolio::none) kin.push_back({KinKind::mergedInto, own.mergedInto});
  for (Portfolio::Row row = 0; row < startups.size(); ++row) {
    if (startups[row].parent == startup) kin.push_back({KinKind::contains, row});
    if (startups[row].mergedInto == startup) kin.push_back({KinKind::joinedBy, row});
  }
  return kin;
}

QString kinWord(KinKind kind) {
  switch (kind) {
    case KinKind::partOf:
      return KinWords::tr("Part of");
    case KinKind::mergedInto:
      return KinWords::tr("Merged into");
    case KinKind::contains:
      return KinWords::tr("Contains");
    case KinKind::joinedBy:
      return KinWords::tr("Joined by");
  }
  return {};
}

}  // namespace eclosion::ui
