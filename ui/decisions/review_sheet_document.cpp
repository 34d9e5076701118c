// SPDX-License-Identifier: GPL-3.0-or-later
// The review sheet as words, and on paper.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/decisions/impact_row.h"
#include "ui/decisions/money_box.h"
#include "ui/decisions/paper_document.h"
#include "ui/decisions/peers_chart.h"
#include "ui/decisions/peers_plot.h"
#include "ui/decisions/promise_ledger.h"
#include "ui/decisions/review_sheet.h"
#include "ui/decisions/sheet_header.h"
#include "ui/decisions/team_box.h"
#include "ui/models/criteria_model.h"
#include "ui/models/formats.h"
#include "ui/shell/services.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

SheetDocument ReviewSheet::document() const {
  SheetDocument sheet;
  if (!hasSheet()) return sheet;
  header_->describe(sheet);
  sheet.criteriaTitle = criteriaTitle_->text();
  sheet.criteriaState = criteriaState_->text();
  for (int row = 0; row < criteria_->rowCount(); ++row) {
    const QModelIndex index = criteria_->index(row);
    const QVariant previous = index.data(CriteriaModel::previousRole);
    sheet.criteria.push_back({.label = index.data().toString(),
                              .score = criteria_->scoreAt(row),
                              .previous = previous.isValid() ? std::optional(previous.toInt()) : std::nullopt,
                              .evidence = index.data(CriteriaModel::evidenceRole).toString(),
                              .spoken = index.data(Qt::AccessibleTextRole).toString()});
  }
  StartupTextReader names(context_.model);
  sheet.sections.push_back({peersTitle_->text(), {peers_->summary()}, peersChart(peers_->peers(), sheet.name, [&](Row row) {
                              return names.read(row).name;
                            })});
  sheet.sections.push_back(
      {impactTitle_->text(), impact_->lines().isEmpty() ? QStringList{impactNothing_->text()} : impact_->lines()});
  const auto box = [&](QStringList lines) {
    const QString title = lines.takeFirst();
    sheet.sections.push_back({title, lines});
  };
  box(money_->lines());
  box(team_->lines());
  QStringList promised = promises_->plainText().split(QLatin1Char('\n'));
  const QString title = promised.takeFirst();
  sheet.sections.push_back({title, promised});
  //: Foot of a printed sheet: the portfolio, a date
  sheet.foot = tr("%1, as of %2", "a portfolio, a date").arg(file_ ? file_->name() : QString(), dateText(context_.model.date()));
  return sheet;
}

void ReviewSheet::choosePaper() {
  if (!hasSheet()) return;
  const SheetDocument sheet = document();
  //: Suggested name of a file; a startup, a date such as 2026-08-20
  QString name = tr("%1 review %2.pdf", "a startup, a date").arg(sheet.name, context_.model.date().toString(Qt::ISODate));
  name.replace(QLatin1Char('/'), QLatin1Char('-'));
  const QString html = tr("HTML document (*.html)");
  QString chosen;
  QString path = QFileDialog::getSaveFileName(this, tr("Print the sheet to a file"), QDir::home().filePath(name),
                                              tr("PDF document (*.pdf)") + QStringLiteral(";;") + html, &chosen);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += chosen == html ? QStringLiteral(".html") : QStringLiteral(".pdf");
  const bool isHtml = QFileInfo(path).suffix().startsWith(QLatin1String("htm"), Qt::CaseInsensitive);
  const auto written = savePaper(sheet.toPaper(), path, isHtml ? PaperFormat::html : PaperFormat::pdf);
  if (!written) return Q_EMIT failed(written.error());
  Q_EMIT said(tr("Printed to %1").arg(QFileInfo(path).fileName()));
}

}  // namespace eclosion::ui
