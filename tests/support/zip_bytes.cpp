// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_bytes.h"

#include <zip.h>

namespace eclosion::test {

QByteArray zipOf(const std::vector<ZipPart>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  for (const ZipPart& part : parts) {
    zip_source_t* source = zip_source_buffer(archive, part.second.constData(), static_cast<zip_uint64_t>(part.second.size()), 0);
    zip_file_add(archive, part.first.constData(), source, ZIP_FL_ENC_UTF_8);
  }
  zip_close(archive);
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
  zip_source_close(target);
  zip_source_free(target);
  zip_error_fini(&error);
  return bytes;
}

QByteArray workbookOf(const QByteArray& sheetData, const QByteArrayList& strings, const QByteArray& styles,
                      const QByteArray& properties) {
  const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
  std::vector<ZipPart> parts{
      {"xl/workbook.xml", head +
                              R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                              R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)" +
                              properties + R"(<sheets><sheet name="Feuille 1" sheetId="1" r:id="rId7"/></sheets></workbook>)"},
      {"xl/_rels/workbook.xml.rels",
       head + R"(<Relationships><Relationship Id="rId7" Target="worksheets/data.xml"/></Relationships>)"},
      {"xl/worksheets/data.xml", head + "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}};
  if (!strings.isEmpty()) {
    QByteArray all = head + "<sst>";
    for (const QByteArray& one : strings) all += "<si><t>" + one + "</t></si>";
    parts.emplace_back("xl/sharedStrings.xml", all + "</sst>");
  }
  if (!styles.isEmpty()) parts.emplace_back("xl/styles.xml", head + "<styleSheet>" + styles + "</styleSheet>");
  return zipOf(parts);
}

}  // namespace eclosion::test
