// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/tables/source_table.h"
#include "core/exchange/tables/table_writer.h"
#include "tests/support/zip_bytes.h"

namespace eclosion::exchange {
namespace {

using test::workbookOf;
using test::zipOf;

const QByteArray someStyles =
    R"(<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00"/></numFmts>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>)";

const QByteArray headerRow =
    R"(<row r="1"><c r="A1" t="inlineStr"><is><t>date</t></is></c><c r="B1" t="inlineStr"><is><t>amount</t></is></c></row>)";

TEST(Workbooks, tellTextNumbersAndDaysApart) {
  const auto table = readWorkbook(workbookOf(
      R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>label</t></is></c></row>)"
      R"(<row r="3"><c r="A3" s="1"><v>46022</v></c><c r="B3" s="3"><v>1234.5</v></c><c r="D3" t="s"><v>2</v></c></row>)"
      R"(<row r="4"><c r="A4" s="2"><v>46023.5</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="D4" t="str"><f>A1</f><v>worked out</v></c></row>)"
      R"(<row r="5"><c r="B5"><f>B9/0</f></c><c r="D5" t="e"><v>#DIV/0!</v></c></row>)"
      R"(<row r="6"><c r="A6" s="1"/></row>)"
      R"(<row r="7"><c r="A7" t="d"><v>2025-06-01T00:00:00</v></c><c r="B7" t="b"><v>1</v></c></row>)",
      {"date", "montant", "D&amp;ploiement"}, someStyles));
  ASSERT_TRUE(table) << table.error().message.toStdString();
  EXPECT_EQ(table->kind, SourceKind::workbook);
  EXPECT_EQ(table->sheet, QStringLiteral("Feuille 1"));
  EXPECT_EQ(table->header, QStringList({QStringLiteral("date"), QStringLiteral("montant"), QString(), QStringLiteral("label")}));
  ASSERT_EQ(table->rows.size(), 4U);
  EXPECT_EQ(table->rows[0].number, 3);
  EXPECT_EQ(table->rows[0].cells[0].date, QDate(2025, 12, 31));
  EXPECT_EQ(table->rows[0].cells[1].number, 1234.5);
  EXPECT_EQ(table->rows[0].cells[3].text, QStringLiteral("D&ploiement"));
  EXPECT_EQ(table->rows[1].cells[0].date, QDate(2026, 1, 1));
  EXPECT_EQ(table->rows[1].cells[1].number, 2.0);
  EXPECT_EQ(table->rows[1].cells[3].text, QStringLiteral("worked out"));
  EXPECT_TRUE(table->rows[2].cells[1].isFormula);
  EXPECT_EQ(table->rows[2].cells[3].text, QStringLiteral("#DIV/0!"));
  EXPECT_EQ(table->rows[3].cells[0].date, QDate(2025, 6, 1));
}

TEST(Workbooks, of1904CountFromThere) {
  const auto table = readWorkbook(workbookOf(headerRow + R"(<row r="2"><c r="A2" s="1"><v>44560</v></c></row>)", {}, someStyles,
                                             R"(<workbookPr date1904="1"/>)"));
  ASSERT_TRUE(table);
  EXPECT_EQ(table->rows[0].cells[0].date, QDate(2025, 12, 31));
}

TEST(Workbooks, thatAreHostileAreRefusedInWords) {
  const QByteArray good = workbookOf(headerRow + R"(<row r="2"><c r="A2"><v>1</v></c></row>)");
  ASSERT_TRUE(readWorkbook(good));
  QByteArray bitten = good;
  for (qsizetype i = good.size() / 3; i < good.size() / 2; ++i) bitten[i] = static_cast<char>(~bitten[i]);
  const struct {
    const char* what;
    QByteArray bytes;
  } cases[] = {
      {"cut in the middle", good.first(good.size() / 2)},
      {"cut at the end", good.first(good.size() - 10)},
      {"damaged", bitten},
      {"an archive of something else", zipOf({{"content.xml", "<office/>"}})},
      {"two bytes", "PK"},
      {"no sheet",
       zipOf({{"xl/workbook.xml", "<workbook><sheets/></workbook>"}, {"xl/_rels/workbook.xml.rels", "<Relationships/>"}})},
      {"a sheet that is not there",
       zipOf({{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>)"},
              {"xl/_rels/workbook.xml.rels",
               R"(<Relationships><Relationship Id="x" Target="../../etc/passwd"/></Relationships>)"}})},
      {"an empty sheet", workbookOf({})},
      {"broken XML", workbookOf("<row><c></row>")},
      {"a text that is not there", workbookOf(R"(<row r="1"><c r="A1" t="s"><v>99</v></c></row>)", {"one"})},
      {"a column far away", workbookOf(headerRow + R"(<row r="2"><c r="ZZZ2"><v>1</v></c></row>)")},
      {"one endless cell",
       workbookOf(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>)" + QByteArray(100'000, 'x') + "</t></is></c></row>")},
  };
  for (const auto& one : cases) {
    const auto table = readWorkbook(one.bytes);
    ASSERT_FALSE(table) << one.what;
    EXPECT_EQ(table.error().kind, ErrorKind::refused) << one.what;
    EXPECT_FALSE(table.error().message.isEmpty()) << one.what;
  }
}

TEST(Workbooks, withEntitiesAreRefused) {
  const QByteArray laughs =
      R"(<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>)";
  const auto table = readWorkbook(
      zipOf({{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>)"},
             {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="x" Target="s.xml"/></Relationships>)"},
             {"xl/s.xml", laughs}}));
  ASSERT_FALSE(table);
}

TEST(Workbooks, thatUnpackWithoutEndAreRefusedAtTheLimit) {
  // Forty megabytes of blanks pack into forty kilobytes.
  const QByteArray bomb = workbookOf(headerRow + QByteArray(40 << 20, ' '));
  EXPECT_LT(bomb.size(), 200'000);
  const auto table = readWorkbook(bomb, {}, {.unpackedBytes = 8 << 20});
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().kind, ErrorKind::refused);
}

// Each packs into a few kilobytes, and would take gigabytes where it was believed.
TEST(Workbooks, thatWouldFillTheMemoryAreRefused) {
  QByteArray wide = headerRow;
  for (int i = 2; i < 150'002; ++i) wide += "<row><c r=\"IV2\"><v>1</v></c></row>";
  QByteArray deep;
  for (int i = 0; i < 500'000; ++i) deep += "<a>";
  const auto withStrings = [](const QByteArray& strings) {
    return zipOf({{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>)"},
                  {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="x" Target="s.xml"/></Relationships>)"},
                  {"xl/s.xml", "<worksheet><sheetData>" + headerRow + "</sheetData></worksheet>"},
                  {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"}});
  };
  const struct {
    const char* what;
    QByteArray bytes;
    const char* said;
  } cases[] = {
      {"rows that are wide for one cell", workbookOf(wide), "cells"},
      {"marks within marks", workbookOf(deep), "damaged"},
      {"an attribute without end", workbookOf("<row r=\"" + QByteArray(8 << 20, '1') + "\"/>"), "damaged"},
      {"texts without end", withStrings(QByteArray("<si/>").repeated(2'100'000)), "more text"},
      {"texts that are long together", withStrings(("<si><t>" + QByteArray(30'000, 'x') + "</t></si>").repeated(4'600)),
       "more text"},
  };
  for (const auto& one : cases) {
    EXPECT_LT(one.bytes.size(), 400'000) << one.what;
    const auto table = readWorkbook(one.bytes);
    ASSERT_FALSE(table) << one.what;
    EXPECT_EQ(table.error().kind, ErrorKind::refused) << one.what;
    EXPECT_TRUE(table.error().message.contains(QString::fromLatin1(one.said))) << one.what << table.error().message.toStdString();
  }
  // One long text that every cell names.
  QByteArray echo = headerRow;
  for (int i = 2; i < 20'002; ++i) echo += "<row><c t=\"s\"><v>0</v></c></row>";
  const auto echoed = readWorkbook(workbookOf(echo, {QByteArray(30'000, 'x')}));
  ASSERT_FALSE(echoed);
  EXPECT_TRUE(echoed.error().message.contains(QStringLiteral("too much text"))) << echoed.error().message.toStdString();
  // What is as wide and no more than that is read.
  EXPECT_TRUE(readWorkbook(workbookOf(headerRow + R"(<row r="2"><c r="IV2"><v>1</v></c></row>)")));
}

TEST(Workbooks, ofTooManyRowsAreRefused) {
  QByteArray rows = headerRow;
  for (int i = 2; i < 40; ++i) rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>1</v></c></row>";
  EXPECT_TRUE(readWorkbook(workbookOf(rows)));
  EXPECT_FALSE(readWorkbook(workbookOf(rows), {}, {.rows = 20}));
}

DataTable someTable() {
  return {.name = QStringLiteral("decisions"),
          .columns = {QStringLiteral("date"), QStringLiteral("startup"), QStringLiteral("amount_eur"), QStringLiteral("team")},
          .rows = {{QDate(2025, 12, 31), QStringLiteral("=1+1"), Money{-123'456}, qint64{4}},
                   {DataTable::Cell(), QStringLiteral("Été & <fils> \"x\" \x01 🐇"), Money{100}, DataTable::Cell()},
                   {QDate(1850, 1, 1), QString(40'000, QLatin1Char('y')), Money{}, qint64{-2}}}};
}

TEST(WrittenWorkbooks, areReadAgainAsTheyWere) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("x.xlsx"));
  const auto written = writeTable(path, someTable());
  ASSERT_TRUE(written) << written.error().message.toStdString();
  const auto table = readTable(path);
  ASSERT_TRUE(table) << table.error().message.toStdString();
  EXPECT_EQ(table->sheet, QStringLiteral("decisions"));
  EXPECT_EQ(table->header, someTable().columns);
  ASSERT_EQ(table->rows.size(), 3U);
  EXPECT_EQ(table->rows[0].cells[0].date, QDate(2025, 12, 31));
  EXPECT_EQ(table->rows[0].cells[1].text, QStringLiteral("=1+1"));  // text, no formula
  EXPECT_FALSE(table->rows[0].cells[1].isFormula);
  EXPECT_EQ(table->rows[0].cells[2].number, -1234.56);
  EXPECT_EQ(table->rows[0].cells[3].number, 4.0);
  EXPECT_TRUE(table->rows[1].cells[1].text.startsWith(QStringLiteral("Été & <fils> \"x\"")));
  EXPECT_EQ(table->rows[2].cells[0].text, QStringLiteral("1850-01-01"));
}

TEST(WrittenWorkbooks, haveTheSameBytesEachTime) {
  const QTemporaryDir folder;
  const auto bytesOf = [&](const char* name) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    EXPECT_TRUE(writeTableWorkbook(path, someTable()));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  const QByteArray first = bytesOf("a.xlsx");
  EXPECT_GT(first.size(), 1000);
  EXPECT_EQ(first, bytesOf("b.xlsx"));
}

TEST(WrittenWorkbooks, replaceNothingWhereTheyCannotBeWritten) {
  const auto written = writeTableWorkbook(QStringLiteral("/no-such-folder/x.xlsx"), someTable());
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().file, QStringLiteral("/no-such-folder/x.xlsx"));
}

TEST(WrittenTables, neutraliseFormulasButNotNumbers) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("x.csv"));
  DataTable table = someTable();
  for (const char* text : {"+1", "-1", "@x", "\tx", "\rx"}) table.rows.push_back({DataTable::Cell(), QString::fromLatin1(text)});
  ASSERT_TRUE(writeTableCsv(path, table, {.byteOrderMark = false}));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArrayList lines = file.readAll().split('\n');
  EXPECT_EQ(lines[0].trimmed(), "date,startup,amount_eur,team");
  EXPECT_EQ(lines[1].trimmed(), "2025-12-31,'=1+1,-1234.56,4");
  EXPECT_TRUE(lines[2].startsWith(",\"Été & <fils> \"\"x\"\""));
  EXPECT_EQ(lines[4].trimmed(), ",'+1");
  EXPECT_EQ(lines[5].trimmed(), ",'-1");
  EXPECT_EQ(lines[6].trimmed(), ",'@x");
  EXPECT_EQ(lines[7].trimmed(), ",'\tx");
}

}  // namespace
}  // namespace eclosion::exchange
