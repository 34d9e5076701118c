// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_file.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace eclosion::exchange {
namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(CsvFile, quotesOnlyWhatNeedsIt) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  CsvWriter writer(buffer);
  ASSERT_TRUE(writer.row({QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("say \"yes\""),
                          QStringLiteral("two\nlines"), QString(), QStringLiteral("Éco ; 2")}));
  EXPECT_EQ(buffer.data(), QByteArray("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",,Éco ; 2\r\n"));
}

TEST(CsvFile, nothingIsTakenForAFormula) {
  for (const char* text : {"=1+1", "+33 1 23", "-2", "@name", "\tx"})
    EXPECT_EQ(csvField(QString::fromLatin1(text)), QByteArray("'") + text);
  EXPECT_EQ(csvField(QStringLiteral("\r=1")), QByteArray("\"'\r=1\""));
  EXPECT_EQ(csvField(QStringLiteral("=a,\"b\"")), QByteArray("\"'=a,\"\"b\"\"\""));
  EXPECT_EQ(csvField(QStringLiteral("a=1")), QByteArray("a=1"));
}

TEST(CsvFile, isWrittenWholeOrNotAtAll) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("x.csv"));
  const auto oneRow = [](CsvWriter& writer) { return writer.row({QStringLiteral("é")}); };
  ASSERT_TRUE(writeCsv(path, oneRow));
  EXPECT_EQ(contentOf(path), QByteArray("\xEF\xBB\xBFé\r\n"));
  ASSERT_TRUE(writeCsv(path, oneRow, {.byteOrderMark = false}));
  EXPECT_EQ(contentOf(path), QByteArray("é\r\n"));

  const auto broken = [](CsvWriter& writer) -> Result<void> {
    ECLOSION_TRY(writer.row({QStringLiteral("half")}));
    return failure(ErrorKind::cancelled, QStringLiteral("stopped"));
  };
  const auto stopped = writeCsv(path, broken);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(contentOf(path), QByteArray("é\r\n")) << "what was there stays";
}

TEST(CsvFile, saysWhereItCannotWrite) {
  const auto missing = writeCsv(QStringLiteral("/no-such-folder/x.csv"), [](CsvWriter&) { return Result<void>(); });
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().file, QStringLiteral("/no-such-folder/x.csv"));
  EXPECT_FALSE(missing.error().message.isEmpty());
}

}  // namespace
}  // namespace eclosion::exchange
