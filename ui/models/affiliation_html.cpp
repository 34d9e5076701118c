// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/affiliation_html.h"

#include "ui/models/record_link.h"

namespace eclosion::ui {

QStringList affiliationHtml(const BoardModel& model, Portfolio::Row startup, const StartupText& text) {
  const Portfolio& portfolio = *model.portfolio();
  const auto rows = portfolio.sponsorsAt(startup, model.date());
  QStringList sponsors;
  for (qsizetype i = 0; i < text.sponsors.size(); ++i)
    sponsors << recordHtml(NamedKind::organisation, rows[static_cast<size_t>(i)], text.sponsors[i]);
  return {recordHtml(NamedKind::incubator, portfolio.incubatorAt(startup, model.date()), text.incubator),
          sponsors.join(QStringLiteral(", "))};
}

}  // namespace eclosion::ui
