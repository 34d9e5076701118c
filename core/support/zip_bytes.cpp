// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/zip_bytes.h"

#include <zip.h>

#include <memory>

namespace eclosion {
namespace {

// 1 January 1980, the first day an archive can say; what spreadsheets and libxlsxwriter write too.
constexpr zip_uint16_t alwaysTime = 0, alwaysDate = (1U << 5U) | 1U;
constexpr qsizetype pieceBytes = 1 << 16;

struct Freed {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Source = std::unique_ptr<zip_source_t, Freed>;
using Archive = std::unique_ptr<zip_t, Freed>;
using File = std::unique_ptr<zip_file_t, Freed>;

bool add(zip_t* archive, const ZipPart& part) {
  zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
  if (!source) return false;
  const zip_int64_t place = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
  if (place < 0) {
    zip_source_free(source);
    return false;
  }
  const auto index = static_cast<zip_uint64_t>(place);
  return zip_file_set_dostime(archive, index, alwaysTime, alwaysDate, 0) == 0 &&
         zip_set_file_compression(archive, index, part.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0;
}

QByteArray bytesOf(zip_source_t* source) {
  if (zip_source_open(source) != 0) return {};
  QByteArray bytes;
  if (zip_source_seek(source, 0, SEEK_END) == 0) {
    bytes.resize(static_cast<qsizetype>(zip_source_tell(source)));
    zip_source_seek(source, 0, SEEK_SET);
    if (zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) != bytes.size()) bytes.clear();
  }
  zip_source_close(source);
  return bytes;
}

}  // namespace

QByteArray zipOf(const std::vector<ZipPart>& parts) {
  const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!target) return {};
  zip_source_keep(target.get());  // closing the archive lets go of one reference
  Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
  if (!archive) {
    zip_source_free(target.get());
    return {};
  }
  for (const ZipPart& part : parts) {
    if (!add(archive.get(), part)) return {};
  }
  if (zip_close(archive.get()) != 0) return {};
  (void)archive.release();
  return bytesOf(target.get());
}

std::optional<std::map<QByteArray, QByteArray>> unzipped(const QByteArray& archive, qint64 mostBytes) {
  zip_source_t* source = zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
  if (!source) return std::nullopt;
  const Archive zip(zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (!zip) {
    zip_source_free(source);
    return std::nullopt;
  }
  std::map<QByteArray, QByteArray> parts;
  qint64 left = mostBytes;
  QByteArray piece(pieceBytes, Qt::Uninitialized);
  const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0);
    const File file(zip_fopen_index(zip.get(), static_cast<zip_uint64_t>(i), 0));
    if (!name || !file) return std::nullopt;
    QByteArray& bytes = parts[name];
    zip_int64_t got = 0;
    while ((got = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(pieceBytes))) > 0) {
      left -= got;
      if (left < 0) return std::nullopt;
      bytes.append(piece.constData(), static_cast<qsizetype>(got));
    }
    if (got < 0) return std::nullopt;
  }
  return parts;
}

}  // namespace eclosion
