// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal_file.h"

#include <QCoreApplication>

#include "core/exchange/csv/csv_file.h"
#include "core/publish/journal_export.h"
#include "core/store/journal_reading.h"
#include "core/support/save_file.h"

namespace eclosion::app {
namespace {

constexpr int pageSize = 1000;

struct JournalFile {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::JournalFile)
};

Result<void> writeJson(const QString& path, const std::vector<JournalStep>& steps) {
  DocumentFile file(path);
  const QByteArray json = publish::journalJson(steps);
  if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !commitWhole(file)) {
    return Failure(Error{.kind = ErrorKind::unreadable,
                         .message = JournalFile::tr("The journal cannot be written there: %1.").arg(file.errorString()),
                         .file = path});
  }
  return {};
}

}  // namespace

Result<std::vector<JournalStep>> journalSteps(const store::PortfolioFile& file, const TextSource& text,
                                              const JournalFilter& filter) {
  auto reading = store::JournalReading::begin(file, text, filter);
  if (!reading) return Failure(reading.error());
  std::vector<JournalStep> steps;
  while (!reading->atEnd()) {
    auto page = reading->next(pageSize);
    if (!page) return Failure(page.error());
    steps.insert(steps.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
  }
  return steps;
}

Result<void> writeJournal(const QString& path, const std::vector<JournalStep>& steps) {
  if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) return writeJson(path, steps);
  return exchange::writeCsv(path, [&](exchange::CsvWriter& writer) -> Result<void> {
    ECLOSION_TRY(writer.row(publish::journalHeader()));
    for (const JournalStep& step : steps) ECLOSION_TRY(writer.row(publish::journalRow(step)));
    return {};
  });
}

}  // namespace eclosion::app
