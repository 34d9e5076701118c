// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/tables/source_table.h"
#include "core/exchange/tables/text_decoding.h"

namespace eclosion::exchange {
namespace {

QStringList cellsOf(const SourceRow& row) {
  QStringList cells;
  for (const SourceCell& cell : row.cells) cells << cell.text;
  return cells;
}

TEST(SeparatedTables, areReadWithEverySeparator) {
  const struct {
    const char* bytes;
    char separator;
  } cases[] = {
      {"date,amount\n2025-01-01,12.50\n", ','},    {"date;amount\n2025-01-01;12,50\n", ';'},
      {"date\tamount\n2025-01-01\t12,50\n", '\t'}, {"date;amount;label\n2025-01-01;1,5;a, b, c\n2025-01-02;2,5;d, e, f\n", ';'},
      {"\"a;b\",\"c\"\n\"d;e;f\",g\n", ','},
  };
  for (const auto& one : cases) {
    const auto table = readSeparated(one.bytes);
    ASSERT_TRUE(table) << one.bytes << table.error().message.toStdString();
    EXPECT_EQ(table->separator, one.separator) << one.bytes;
    EXPECT_GE(table->header.size(), 2) << one.bytes;
    EXPECT_GE(table->rows.size(), 1U);
  }
}

TEST(SeparatedTables, keepQuotesLineBreaksAndRowNumbers) {
  const auto table = readSeparated("\r\nname,label\r\n\"Le \"\"Lapin\"\"\",\"two\r\nlines\"\r\n\r\n ,  \r\nlast,row");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->header, QStringList({QStringLiteral("name"), QStringLiteral("label")}));
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_EQ(cellsOf(table->rows[0]), QStringList({QStringLiteral("Le \"Lapin\""), QStringLiteral("two\nlines")}));
  EXPECT_EQ(table->rows[0].number, 3);
  EXPECT_EQ(table->rows[1].number, 6);
  EXPECT_EQ(cellsOf(table->rows[1]), QStringList({QStringLiteral("last"), QStringLiteral("row")}));
}

TEST(SeparatedTables, areReadInTheEncodingTheyHave) {
  const QString french = QStringLiteral("libellé;montant\nDéploiement – été;1 234,50 €\n");
  const auto check = [&](const QByteArray& bytes, TextEncoding encoding) {
    const auto table = readSeparated(bytes);
    ASSERT_TRUE(table) << table.error().message.toStdString();
    EXPECT_EQ(table->encoding, encoding);
    EXPECT_EQ(table->header.first(), QStringLiteral("libellé"));
    ASSERT_EQ(table->rows.size(), 1U);
    EXPECT_EQ(table->rows[0].cells[0].text, QStringLiteral("Déploiement – été"));
    EXPECT_FALSE(wordsOf(*table).isEmpty());
  };
  check(french.toUtf8(), TextEncoding::utf8);
  check("\xEF\xBB\xBF" + french.toUtf8(), TextEncoding::utf8Marked);
  check("libell\xE9;montant\nD\xE9ploiement \x96 \xE9t\xE9;1 234,50 \x80\n", TextEncoding::windows1252);
  QByteArray wide("\xFF\xFE");
  for (const QChar c : french) {
    wide += static_cast<char>(c.unicode() & 0xFF);
    wide += static_cast<char>(c.unicode() >> 8);
  }
  check(wide, TextEncoding::utf16);
}

TEST(SeparatedTables, thatAreNoneAreRefusedInWords) {
  const struct {
    QByteArray bytes;
    const char* what;
  } cases[] = {
      {"", "nothing"},
      {"\n\n  \n", "empty lines alone"},
      {QByteArray("a,b\n\0\1\2", 7), "bytes"},
      {"a,b\n" + QByteArray(1 << 18, 'x'), "one endless cell"},
      {QByteArray(400, ','), "too many columns"},
      {"a,b\n\"never closed," + QByteArray(1 << 18, 'x'), "a quote that stays open"},
  };
  for (const auto& one : cases) {
    const auto table = readSeparated(one.bytes);
    ASSERT_FALSE(table) << one.what;
    EXPECT_EQ(table.error().kind, ErrorKind::refused) << one.what;
    EXPECT_FALSE(table.error().message.isEmpty());
  }
}

TEST(SeparatedTables, ofAMillionRowsAreReadInAboutTheirOwnSize) {
  QByteArray bytes("date;amount\r\n");
  const QByteArray row("2025-01-01;1,00\r\n");
  bytes.reserve(row.size() * 1'000'000 + 20);
  for (int i = 0; i < 1'000'000; ++i) bytes += row;
  const auto table = readSeparated(bytes);
  ASSERT_TRUE(table) << table.error().message.toStdString();
  ASSERT_EQ(table->rows.size(), 1'000'000U);
  EXPECT_EQ(table->rows[999'999].number, 1'000'001) << "a line end that a block parts counts once";
  EXPECT_LT(table->rows.bytes(), 2 * bytes.size());
}

TEST(SeparatedTables, areRefusedAtTheLimitsInWords) {
  const QByteArray bytes = "date;amount\n" + QByteArray("2025-01-01;1,00\n").repeated(100);
  const struct {
    TableLimits limits;
    const char* says;
  } cases[] = {{{.rows = 99}, "99"}, {{.cells = 199}, "199"}, {{.keptBytes = 1'000}, "too much text"}};
  for (const auto& one : cases) {
    const auto table = readSeparated(bytes, {}, one.limits);
    ASSERT_FALSE(table) << one.says;
    EXPECT_EQ(table.error().kind, ErrorKind::refused);
    EXPECT_TRUE(table.error().message.contains(QString::fromLatin1(one.says))) << table.error().message.toStdString();
  }
  EXPECT_TRUE(readSeparated(bytes, {}, {.rows = 100, .cells = 200}));
}

TEST(SeparatedTables, areOfOneEncodingWhereverABlockEnds) {
  // A letter of two bytes lies across the end of the first block, and the only one that is no UTF-8 in the last.
  QByteArray bytes = "name;x\n" + QByteArray((1 << 16) - 8, 'a') + "\xC3\xA9;1\n";
  bytes.replace(QByteArray(40, 'a'), "a;1\n");
  EXPECT_EQ(decodeText(bytes).encoding, TextEncoding::utf8);
  EXPECT_EQ(decodeText(bytes + "\xE9;2\n").encoding, TextEncoding::windows1252);
  EXPECT_EQ(decodeText("caf\xC3").encoding, TextEncoding::windows1252) << "a letter that was cut off";
}

TEST(SeparatedTables, areReadFromFilesWithinLimits) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.csv"));
  EXPECT_EQ(readTable(path).error().kind, ErrorKind::notFound);
  EXPECT_EQ(readTable(folder.path()).error().kind, ErrorKind::refused);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("a,b\n1,2\n");
  file.close();
  ASSERT_TRUE(readTable(path));
  const auto large = readTable(path, {}, {.fileBytes = 4});
  ASSERT_FALSE(large);
  EXPECT_EQ(large.error().file, path);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(readTable(path, stop.get_token()).error().kind, ErrorKind::cancelled);
}

}  // namespace
}  // namespace eclosion::exchange
