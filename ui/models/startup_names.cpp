// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_names.h"

#include <algorithm>
#include <numeric>

#include "core/support/collation.h"

namespace eclosion::ui {

void StartupNames::setPortfolio(const Portfolio* portfolio, const TextSource* text) {
  portfolio_ = portfolio;
  text_ = text;
  folded_ = {};
  forgetOrder();
}

void StartupNames::forgetOrder() {
  ranks_ = {};
  dated_ = {};
}

void StartupNames::order() {
  struct Named {
    QCollatorSortKey key;
    Row startup;
    bool present;
    QDate start, end;
  };
  const QCollator collator = nameCollator();
  std::vector<Named> all;
  all.reserve(portfolio_->startups.size());
  text_->eachStartupName([&](const TextSource::StartupNaming& naming) {
    const Row startup = portfolio_->rowOf(naming.startup);
    if (startup != Portfolio::none)
      all.push_back({collator.sortKey(naming.name.simplified()), startup, naming.present, naming.start, naming.end});
  });
  std::vector<quint32> places(all.size());
  std::iota(places.begin(), places.end(), quint32{0});
  // Names that are the same stand in the order of the portfolio, so that sorting twice gives one order.
  std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
    const int compared = all[a].key.compare(all[b].key);
    return compared != 0 ? compared < 0 : all[a].startup < all[b].startup;
  });
  ranks_.assign(portfolio_->startups.size(), 0);
  dated_.clear();
  for (size_t rank = 0; rank < places.size(); ++rank) {
    const Named& named = all[places[rank]];
    if (named.present) {
      ranks_[named.startup] = static_cast<int>(rank);
    } else {
      dated_.push_back({named.startup, static_cast<int>(rank), named.start, named.end});
    }
  }
  std::stable_sort(dated_.begin(), dated_.end(), [](const Dated& a, const Dated& b) { return a.startup < b.startup; });
}

int StartupNames::rankAt(Row startup, const QDate& date) {
  if (ranks_.empty()) order();
  const Dated* best = nullptr;
  const auto first =
      std::lower_bound(dated_.begin(), dated_.end(), startup, [](const Dated& dated, Row row) { return dated.startup < row; });
  for (auto dated = first; dated != dated_.end() && dated->startup == startup; ++dated) {
    const bool covers = (dated->start.isNull() || dated->start <= date) && (dated->end.isNull() || date < dated->end);
    if (covers && (!best || best->start <= dated->start)) best = &*dated;
  }
  return best ? best->rank : ranks_[startup];
}

void StartupNames::fold() {
  folded_.assign(portfolio_->startups.size(), QString());
  text_->eachStartupName([&](const TextSource::StartupNaming& naming) {
    const Row startup = portfolio_->rowOf(naming.startup);
    if (startup != Portfolio::none) folded_[startup] += QLatin1Char('\n') + folded(naming.name.simplified());
  });
}

bool StartupNames::contains(Row startup, const QString& text) {
  if (folded_.empty()) fold();
  return folded_[startup].contains(text);
}

bool StartupNames::startsWith(Row startup, const QString& text) {
  if (folded_.empty()) fold();
  return folded_[startup].contains(QLatin1Char('\n') + text);
}

}  // namespace eclosion::ui
