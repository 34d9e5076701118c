// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/dossier_file.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/support/files.h"

namespace eclosion::publish {
namespace {

PersonDossier someDossier() {
  return {.member = namedId<MemberId>(u"zoe"),
          .name = QStringLiteral("Zoé"),
          .items = {
              {.code = QStringLiteral("name"), .label = QStringLiteral("Name"), .value = QStringLiteral("Zoé"), .erasable = true},
              {.code = QStringLiteral("source"), .label = QStringLiteral("File"), .value = QStringLiteral("a: 1\nb: 2")},
              {.code = QStringLiteral("mission"),
               .label = QStringLiteral("Mission"),
               .value = QStringLiteral("Lapins"),
               .from = {2024, 1, 2},
               .shown = QStringLiteral("Members")}}};
}

TEST(DossierFile, isWholeAsJson) {
  const auto json = QJsonDocument::fromJson(dossierJson(someDossier())).object();
  EXPECT_EQ(json[u"name"].toString(), QStringLiteral("Zoé"));
  const auto held = json[u"held"].toArray();
  ASSERT_EQ(held.size(), 3);
  EXPECT_TRUE(held[0].toObject()[u"erasable"].toBool());
  EXPECT_EQ(held[1].toObject()[u"value"].toString(), QStringLiteral("a: 1\nb: 2"));
  EXPECT_EQ(held[2].toObject()[u"from"].toString(), QStringLiteral("2024-01-02"));
  EXPECT_TRUE(held[2].toObject()[u"until"].isNull());
}

TEST(DossierFile, isReadAsText) {
  const QString text = dossierText(someDossier());
  for (const char* words : {"Zoé", "    a: 1\n    b: 2\n", "Mission: Lapins", "Members"})
    EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << " in\n" << text.toStdString();
}

TEST(DossierFile, isWrittenForItsOwnerAlone) {
  const QTemporaryDir folder;
  const QString json = folder.filePath(QStringLiteral("a.json")), text = folder.filePath(QStringLiteral("a.txt"));
  ASSERT_TRUE(writeDossier(json, someDossier()));
  ASSERT_TRUE(writeDossier(text, someDossier()));
  EXPECT_EQ(test::contents(json), dossierJson(someDossier()));
  EXPECT_EQ(test::contents(text), dossierText(someDossier()).toUtf8());
  EXPECT_FALSE(QFileInfo(json).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
  EXPECT_FALSE(writeDossier(folder.filePath(QStringLiteral("no/such/a.json")), someDossier()));
}

}  // namespace
}  // namespace eclosion::publish
