// SPDX-License-Identifier: GPL-3.0-or-later
// What the funding screen exchanges with tables: its own out, in the order shown; expenses in.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "core/exchange/tables/table_writer.h"
#include "ui/editing/edit_desk.h"
#include "ui/funding/expense_dialog.h"
#include "ui/funding/funding_screen.h"
#include "ui/models/ledger_source.h"

namespace eclosion::ui {

bool FundingScreen::exportTo(const QString& path) {
  DataTable table{.name = QStringLiteral("funding"), .columns = {}};
  for (const FundingColumn& column : model_->table().columns) table.columns << QLatin1String(column.key);
  for (int row = 0; row < model_->rowCount(); ++row) {
    std::vector<DataTable::Cell> cells;
    for (const FundingCell& cell : model_->rowAt(row)->cells) {
      std::visit(
          [&]<class T>(const T& value) {
            if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QDate>) {
              cells.push_back(cellOf(value));
            } else {
              cells.emplace_back(value);
            }
          },
          cell.value);
    }
    table.rows.push_back(std::move(cells));
  }
  const auto written = exchange::writeTable(path, table);
  if (!written) {
    Q_EMIT failed(written.error());
    return false;
  }
  Q_EMIT said(tr("Exported %n row(s) to %1", nullptr, model_->rowCount()).arg(QFileInfo(path).fileName()));
  return true;
}

void FundingScreen::chooseExport() {
  if (model_->rowCount() == 0) return;
  const QString day = context_.model.date().toString(Qt::ISODate);
  //: Suggested name of a file; %1 is a date such as 2026-08-20, after the fiscal year where that is another one
  const QString name = tr("funding-%1.csv").arg(year_ ? QStringLiteral("%1-%2").arg(QString::number(*year_), day) : day);
  const QString text = tr("Table with commas (*.csv)"), workbook = tr("Workbook (*.xlsx)");
  QString chosen = text;
  QString path = QFileDialog::getSaveFileName(this, tr("Export what the table shows"), QDir::home().filePath(name),
                                              text + QStringLiteral(";;") + workbook, &chosen);
  if (path.isEmpty()) return;
  const QString ending = chosen == workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix.isEmpty()) {
    path += ending;
  } else if (chosen == workbook && suffix == QLatin1String("csv")) {
    path.chop(4);  // the name that was suggested, with the other kind chosen
    path += ending;
  }
  exportTo(path);
}

void FundingScreen::importExpenses(const QString& path) {
  const Ledger* ledger = context_.model.portfolio() ? context_.ledger.waited() : nullptr;
  const auto current = ledger ? sources() : std::nullopt;
  if (!current || !context_.desk.canEdit()) return;
  ExpenseDialog dialog(context_.desk, context_.preferences, *current, this);
  dialog.setFile(path);
  if (dialog.exec() == QDialog::Accepted) Q_EMIT said(dialog.result());
}

}  // namespace eclosion::ui
