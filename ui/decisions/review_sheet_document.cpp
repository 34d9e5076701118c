// SPDX-License-Identifier: GPL-3.0-or-later
// The review sheet as words, and on paper.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/decisions/impact_row.h"
#include "ui/decisions/money_box.h"
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
  sheet.sections.push_back({peersTitle_->text(), {peers_->summary()}});
  sheet.sections.push_back(
      {impactTitle_->text(), impact_->lines().isEmpty() ? QStringList{impactNothing_->text()} : impact_->lines()});
  sheet.sections.push_back({tr("Money and team"), {money_->plainText(), team_->plainText()}});
  QStringList promised = promises_->plainText().split(QLatin1Char('\n'));
  const QString title = promised.takeFirst();
  sheet.sections.push_back({title, promised});
  //: Foot of a printed sheet: the portfolio, a date
  sheet.foot = tr("%1, as of %2", "a portfolio, a date").arg(file_ ? file_->name() : QString(), dateText(context_.model.date()));
  return sheet;
}

void ReviewSheet::choosePdf() {
  if (!hasSheet()) return;
  const SheetDocument sheet = document();
  //: Suggested name of a file; a startup, a date such as 2026-08-20
  QString name = tr("%1 review %2.pdf", "a startup, a date").arg(sheet.name, context_.model.date().toString(Qt::ISODate));
  name.replace(QLatin1Char('/'), QLatin1Char('-'));
  QString path =
      QFileDialog::getSaveFileName(this, tr("Print the sheet to a PDF"), QDir::home().filePath(name), tr("PDF document (*.pdf)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".pdf");
  const auto written = writeSheetPdf(sheet, path);
  if (!written) return Q_EMIT failed(written.error());
  Q_EMIT said(tr("Printed to %1").arg(QFileInfo(path).fileName()));
}

}  // namespace eclosion::ui
