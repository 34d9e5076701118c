// SPDX-License-Identifier: GPL-3.0-or-later
// ChartSheet: the workbook, in the module of formats.
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "core/publish/pptx/chart_sheet.h"

namespace eclosion::publish::pptx {
namespace {

struct ChartSheets {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartSheet)
};

constexpr time_t alwaysCreated = 946'684'800;  // 2000-01-01: the bytes are to depend on the cells alone
constexpr double narrowest = 8, widest = 40;

Failure noRoom(const QString& why) {
  return failure(ErrorKind::diskFull,
                 ChartSheets::tr("The data of a chart cannot be written: %1. Make room where temporary files "
                                 "are kept, and try again.")
                     .arg(why));
}

}  // namespace

Result<QByteArray> ChartSheet::workbook(const QString& folder) const {
  const QByteArray made = QFile::encodeName(folder + QStringLiteral("/chart.xlsx"));
  QByteArray beside = QFile::encodeName(folder);
  lxw_workbook_options options{};
  options.tmpdir = beside.data();
  lxw_workbook* book = workbook_new_opt(made.constData(), &options);
  if (!book) return noRoom(ChartSheets::tr("no memory"));
  lxw_doc_properties properties{};
  properties.created = alwaysCreated;
  lxw_error error = workbook_set_properties(book, &properties);
  const auto note = [&error](lxw_error met) {
    if (error == LXW_NO_ERROR) error = met;
  };
  lxw_worksheet* sheet = workbook_add_worksheet(book, chartSheetName);
  for (int column = 0; column < columns(); ++column) {
    lxw_format* format = nullptr;
    if (const auto found = formats_.find(column); found != formats_.end()) {
      format = workbook_add_format(book);
      format_set_num_format(format, found->second.toUtf8().constData());
    }
    double letters = narrowest;
    for (int row = 0; row < rows(); ++row) {
      const auto line = static_cast<lxw_row_t>(row);
      const auto place = static_cast<lxw_col_t>(column);
      if (const auto* text = std::get_if<QString>(&at(row, column)); text && !text->isEmpty()) {
        note(worksheet_write_string(sheet, line, place, text->toUtf8().constData(), nullptr));
        letters = std::max(letters, static_cast<double>(text->size()) + 1);
      } else if (const auto* number = std::get_if<double>(&at(row, column))) {
        note(worksheet_write_number(sheet, line, place, *number, format));
      }
    }
    const auto place = static_cast<lxw_col_t>(column);
    note(worksheet_set_column(sheet, place, place, std::min(letters, widest), nullptr));
  }
  note(workbook_close(book));  // frees it
  if (error != LXW_NO_ERROR) return noRoom(QString::fromUtf8(lxw_strerror(error)));
  QFile file(QFile::decodeName(made));
  if (!file.open(QIODevice::ReadOnly)) return noRoom(file.errorString());
  QByteArray bytes = file.readAll();
  if (bytes.isEmpty()) return noRoom(file.errorString());
  return bytes;
}

}  // namespace eclosion::publish::pptx
