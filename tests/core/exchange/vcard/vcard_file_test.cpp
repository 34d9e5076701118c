// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_file.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/support/ids.h"
#include "tests/support/files.h"

namespace eclosion::exchange {
namespace {

const QUuid someId(QStringLiteral("{0190a1b2-0000-7000-8000-000000000001}"));

TEST(VcardFile, isACardAPerson) {
  const QByteArray text = vcardText({{.id = someId,
                                      .name = QStringLiteral("Zoé Quéméneur"),
                                      .role = QStringLiteral("Design; UX"),
                                      .organisation = QStringLiteral("Octave, SA"),
                                      .categories = {QStringLiteral("Lapins"), QStringLiteral("Ici, là")}},
                                     {.id = newUuid(), .name = {}}});
  EXPECT_TRUE(text.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
  EXPECT_EQ(text.count("BEGIN:VCARD"), 1) << "nobody without a name";
  for (const char* line : {"UID:urn:uuid:0190a1b2-0000-7000-8000-000000000001\r\n", "FN:Zoé Quéméneur\r\n",
                           "TITLE:Design\\; UX\r\n", "ORG:Octave\\, SA\r\n", "CATEGORIES:Lapins,Ici\\, là\r\n"})
    EXPECT_TRUE(text.contains(line)) << line << " in\n" << text.toStdString();
  EXPECT_TRUE(text.endsWith("END:VCARD\r\n"));
}

TEST(VcardFile, nobodySmugglesALineIn) {
  const QByteArray text = vcardText({{.id = someId, .name = QStringLiteral("A\r\nEND:VCARD\x01")}});
  EXPECT_TRUE(text.contains("FN:A END:VCARD\r\n"));
}

TEST(VcardFile, foldsLongLinesBetweenCharacters) {
  const QString name = QString(200, QChar(0xE9));
  const QByteArray text = vcardText({{.id = someId, .name = name}});
  for (const QByteArray& line : text.split('\n')) {
    EXPECT_LE(line.size(), 76);
    EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "no character is cut";
  }
  QByteArray whole = text;
  whole.replace("\r\n ", "");
  EXPECT_TRUE(whole.contains("FN:" + name.toUtf8()));
}

TEST(VcardFile, isWrittenWholeOrNotAtAll) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.vcf"));
  ASSERT_TRUE(writeVcard(path, {{.id = someId, .name = QStringLiteral("Ana")}}));
  EXPECT_TRUE(test::contents(path).contains("FN:Ana"));
  EXPECT_FALSE(writeVcard(folder.filePath(QStringLiteral("no/such/a.vcf")), {}));
}

}  // namespace
}  // namespace eclosion::exchange
