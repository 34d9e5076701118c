// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "core/analysis/network_map.h"
#include "core/domain/text_source.h"

// The map of the network in words: what stands above and below it, and what it says to those who do not see it.
namespace eclosion::publish {

struct NetworkWords {
  QString title;    // states the finding: “38 startups in 5 incubators, 3 made permanent”
  QString reading;  // how many are in which phase, and stopped
  QString source;   // which portfolio, as of which day, known when
  QString alt;      // the whole map, incubator by incubator; names where there are not too many
};

// `known`: the day of the knowledge the portfolio is of; null: what is known now. `text` is of the same portfolio.
[[nodiscard]] NetworkWords networkWords(const Portfolio& portfolio, const TextSource& text, const analysis::NetworkMap& map,
                                        const QString& portfolioName, const QDate& known = {});

// “38 in the programme, 3 successes, 9 stopped, in 5 incubators”.
[[nodiscard]] QString networkSummary(const analysis::NetworkMap& map);

// An incubator's name; words of its own for those that have none.
[[nodiscard]] QString networkGroupName(const Portfolio& portfolio, const TextSource& text, Portfolio::Row incubator);
// Where that has no room; empty: there is none.
[[nodiscard]] QString networkGroupShortName(const Portfolio& portfolio, const TextSource& text, Portfolio::Row incubator);

}  // namespace eclosion::publish
