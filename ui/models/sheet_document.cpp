// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_document.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/review_grid.h"
#include "core/support/language.h"

namespace eclosion::ui {
namespace {

struct SheetWords {
  Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString scoreText(const std::optional<int>& score) {
  return score ? SheetWords::tr("%1/%2", "a score").arg(*score).arg(bestScore) : QString(QChar(0x2013));
}

}  // namespace

QString SheetDocument::toPlainText() const {
  QStringList text{name + QStringLiteral(" · ") + step, about};
  if (!why.isEmpty()) text << why;
  text << QString() << criteriaTitle + QStringLiteral(" · ") + criteriaState;
  for (const Row& row : criteria) text << row.spoken;
  for (const Section& section : sections) text << QString() << section.title << section.lines;
  return text.join(QLatin1Char('\n'));
}

publish::Paper SheetDocument::toPaper() const {
  using namespace publish;
  Paper paper{.title = name, .source = foot, .language = documentLanguage()};
  paper.subtitle = about.isEmpty() ? step : step + QLatin1Char('\n') + about;
  if (!why.isEmpty()) paper.blocks.emplace_back(PaperText{why});
  paper.blocks.emplace_back(PaperHeading{1, criteriaTitle + QStringLiteral(" · ") + criteriaState});
  const bool reviewed = std::any_of(criteria.begin(), criteria.end(), [](const Row& row) { return row.previous.has_value(); });
  PaperTable table{.caption = {}, .header = {SheetWords::tr("Criterion")}, .rows = {}, .figures = {false, true}};
  table.header << SheetWords::tr("Score");
  if (reviewed) table.header << SheetWords::tr("Before", "the score of the previous review");
  if (reviewed) table.figures.push_back(true);
  table.header << SheetWords::tr("Evidence");
  table.figures.push_back(false);
  for (const Row& row : criteria) {
    QStringList cells{row.label, scoreText(row.score)};
    if (reviewed) cells << scoreText(row.previous);
    table.rows.push_back(cells << row.evidence);
  }
  if (!table.rows.empty()) paper.blocks.emplace_back(std::move(table));
  for (const Section& section : sections) {
    if (section.lines.isEmpty() && !section.chart) continue;
    paper.blocks.emplace_back(PaperHeading{1, section.title});
    if (section.chart && !section.chart->isEmpty()) paper.blocks.emplace_back(*section.chart);
    for (const QString& line : section.lines) {
      if (!line.isEmpty()) paper.blocks.emplace_back(PaperText{line});
    }
  }
  return paper;
}

}  // namespace eclosion::ui
