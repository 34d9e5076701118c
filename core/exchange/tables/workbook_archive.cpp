// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/workbook_archive.h"

#include <zip.h>

#include <QCoreApplication>
#include <QLocale>

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::WorkbookArchive)
};

constexpr qsizetype pieceBytes = 1 << 16;
constexpr qsizetype smallBytes = 16 << 20;

Failure damaged() {
  return failure(ErrorKind::refused, Words::tr("The workbook is damaged or was not copied whole. Save it again in the "
                                               "spreadsheet, as .xlsx."));
}

}  // namespace

Result<WorkbookArchive> WorkbookArchive::open(const QByteArray& bytes, const TableLimits& limits, std::stop_token stop) {
  if (bytes.size() > limits.fileBytes)
    return failure(ErrorKind::refused, Words::tr("The file is too large. Split it into several."));
  WorkbookArchive archive(bytes, limits, std::move(stop));
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source =
      zip_source_buffer_create(archive.bytes_.constData(), static_cast<zip_uint64_t>(archive.bytes_.size()), 0, &error);
  archive.zip_ = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (source && !archive.zip_) zip_source_free(source);
  zip_error_fini(&error);
  if (!archive.zip_) return damaged();
  return archive;
}

WorkbookArchive::WorkbookArchive(WorkbookArchive&& other) noexcept
    : bytes_(std::move(other.bytes_)),  // where they lie does not change: libzip goes on reading from there
      limits_(other.limits_),
      stop_(std::move(other.stop_)),
      zip_(std::exchange(other.zip_, nullptr)),
      unpacked_(other.unpacked_) {}

WorkbookArchive::~WorkbookArchive() {
  if (zip_) zip_discard(zip_);
}

bool WorkbookArchive::has(const QByteArray& part) const { return zip_name_locate(zip_, part.constData(), 0) >= 0; }

Result<void> WorkbookArchive::read(const QByteArray& part, const std::function<bool(const QByteArray&)>& take) {
  zip_file_t* file = zip_fopen(zip_, part.constData(), 0);
  if (!file) return damaged();
  QByteArray piece(pieceBytes, Qt::Uninitialized);
  Result<void> result;
  while (true) {
    if (stop_.stop_requested()) {
      result = failure(ErrorKind::cancelled, Words::tr("Reading was stopped."));
      break;
    }
    const zip_int64_t got = zip_fread(file, piece.data(), static_cast<zip_uint64_t>(pieceBytes));
    if (got < 0) result = damaged();
    if (got <= 0) break;
    unpacked_ += got;
    if (unpacked_ > limits_.unpackedBytes) {
      result = failure(ErrorKind::refused, Words::tr("The workbook unpacks to more than %1. Keep only the sheet that is to be "
                                                     "read.")
                                               .arg(QLocale().formattedDataSize(limits_.unpackedBytes, 0)));
      break;
    }
    if (!take(piece.first(static_cast<qsizetype>(got)))) break;
  }
  zip_fclose(file);
  return result;
}

Result<QByteArray> WorkbookArchive::whole(const QByteArray& part) {
  QByteArray bytes;
  ECLOSION_TRY(read(part, [&](const QByteArray& piece) {
    bytes += piece;
    return bytes.size() <= smallBytes;
  }));
  if (bytes.size() > smallBytes) return damaged();
  return bytes;
}

}  // namespace eclosion::exchange
