// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/source_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "tests/core/exchange/betagouv/temporary_source.h"

namespace eclosion::betagouv {
namespace {

using test::TemporarySource;

const QByteArray page = "---\ntitle: T\n---\n";

QStringList paths(const QString& folder) {
  const auto listing = listSource(folder);
  EXPECT_TRUE(listing) << qPrintable(listing.error().message);
  QStringList result;
  if (listing) {
    for (const SourceEntry& entry : listing->entries) result.append(entry.path);
  }
  return result;
}

QStringList rejections(const QString& folder) {
  QStringList result;
  const auto listing = listSource(folder);
  EXPECT_TRUE(listing) << qPrintable(listing.error().message);
  if (!listing) return result;
  for (const RejectedFile& file : listing->rejected) result.append(file.path + QStringLiteral(": ") + file.reason);
  return result;
}

TEST(SourceFolder, findsTheRecordsOfEveryLayout) {
  TemporarySource today;
  today.add(QStringLiteral("content/_startups/b.md"), page).add(QStringLiteral("content/_startups/a.md"), page);
  today.add(QStringLiteral("content/_authors/x.y.md"), page).add(QStringLiteral("content/_phases/p.md"), page);
  today.add(QStringLiteral("content/_incubators/i.md"), page).add(QStringLiteral("content/_organisations/o.md"), page);
  EXPECT_EQ(paths(today.path()),
            QStringList({QStringLiteral("content/_incubators/i.md"), QStringLiteral("content/_organisations/o.md"),
                         QStringLiteral("content/_startups/a.md"), QStringLiteral("content/_startups/b.md"),
                         QStringLiteral("content/_authors/x.y.md")}));
  EXPECT_EQ(paths(today.path(QStringLiteral("content"))), paths(today.path())) << "the content folder itself is as good";

  QTemporaryDir first;
  QDir(first.path()).mkpath(QStringLiteral("_startup"));
  QFile file(first.filePath(QStringLiteral("_startup/canot.md")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.close();
  EXPECT_EQ(paths(first.path()), QStringList(QStringLiteral("_startup/canot.md")));
}

TEST(SourceFolder, takesIdsFromNamesOfAnyWriting) {
  TemporarySource source;
  for (const char16_t* name : {u"Préfecture", u"data.gouv.fr", u"MEN.md", u"1-2.MD", u"a+b.md", u"un nom.md"}) {
    source.add(QStringLiteral("content/_startups/") + QString::fromUtf16(name), page);
  }
  source.add(QStringLiteral("content/_startups/e\u0301te\u0301.md"), page);  // as some file systems keep accents: apart
  QStringList ids;
  const auto listing = listSource(source.path());
  ASSERT_TRUE(listing);
  for (const SourceEntry& entry : listing->entries) ids.append(entry.sourceId);
  EXPECT_EQ(ids, QStringList({QStringLiteral("1-2"), QStringLiteral("MEN"), QStringLiteral("Préfecture"), QStringLiteral("a+b"),
                              QStringLiteral("data.gouv.fr"), QStringLiteral("un nom"), QStringLiteral("été")}));
}

TEST(SourceFolder, passesOverWhatIsHiddenAndRejectsWhatIsNoRecord) {
  TemporarySource source;
  source.add(QStringLiteral("content/_startups/.gitkeep"), "").add(QStringLiteral("content/_startups/a.md~"), "");
  source.add(QStringLiteral("content/_startups/logo.png"), "").add(QStringLiteral("content/_startups/within/b.md"), page);
  ASSERT_EQ(::mkfifo(QFile::encodeName(source.path(QStringLiteral("content/_startups/pipe.md"))).constData(), 0600), 0);
  EXPECT_TRUE(paths(source.path()).isEmpty());
  const QStringList rejected = rejections(source.path());
  ASSERT_EQ(rejected.size(), 3);
  EXPECT_TRUE(rejected[0].startsWith(u"content/_startups/logo.png: ")) << qPrintable(rejected[0]);
  EXPECT_TRUE(rejected[1].contains(u"ordinary file")) << qPrintable(rejected[1]);
  EXPECT_TRUE(rejected[2].contains(u"folder")) << qPrintable(rejected[2]);
}

TEST(SourceFolder, readsOneOfTwoFilesWithOneId) {
  TemporarySource source;
  source.add(QStringLiteral("content/_startups/a"), page).add(QStringLiteral("content/_startups/a.md"), page);
  EXPECT_EQ(paths(source.path()), QStringList(QStringLiteral("content/_startups/a.md")));
  ASSERT_EQ(rejections(source.path()).size(), 1);
  EXPECT_TRUE(rejections(source.path()).front().contains(u"same id"));
}

TEST(SourceFolder, followsLinksWithinAndNoOthers) {
  TemporarySource source;
  QTemporaryDir elsewhere;
  QFile outside(elsewhere.filePath(QStringLiteral("secret.md")));
  ASSERT_TRUE(outside.open(QIODevice::WriteOnly));
  outside.close();
  source.add(QStringLiteral("content/_startups/a.md"), page);
  const auto link = [&](const QString& target, const char* name) {
    ASSERT_TRUE(QFile::link(target, source.path(QStringLiteral("content/_startups/") + QLatin1StringView(name))));
  };
  link(QStringLiteral("a.md"), "within.md");
  link(outside.fileName(), "outside.md");
  link(QStringLiteral("loop.md"), "loop.md");
  link(QStringLiteral("../../content"), "up");
  link(QStringLiteral("nothing"), "broken.md");
  EXPECT_EQ(paths(source.path()),
            QStringList({QStringLiteral("content/_startups/a.md"), QStringLiteral("content/_startups/within.md")}));
  const QStringList rejected = rejections(source.path());
  ASSERT_EQ(rejected.size(), 4);
  EXPECT_TRUE(rejected[0].contains(u"broken.md") && rejected[0].contains(u"nowhere"));
  EXPECT_TRUE(rejected[1].contains(u"loop.md") && rejected[1].contains(u"nowhere"));
  EXPECT_TRUE(rejected[2].contains(u"outside.md") && rejected[2].contains(u"out of the repository"));
  EXPECT_TRUE(rejected[3].contains(u"up: ") && rejected[3].contains(u"folder"));
}

TEST(SourceFolder, doesNotFollowAKindFolderOut) {
  TemporarySource source;
  QTemporaryDir elsewhere;
  ASSERT_TRUE(QFile::link(elsewhere.path(), source.path(QStringLiteral("content/_authors"))));
  ASSERT_EQ(rejections(source.path()).size(), 1);
  EXPECT_TRUE(rejections(source.path()).front().startsWith(u"content/_authors: "));
}

TEST(SourceFolder, saysWhatItExpected) {
  QTemporaryDir empty;
  const auto nothing = listSource(empty.path());
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().kind, ErrorKind::notFound);
  EXPECT_TRUE(nothing.error().message.contains(u"content/_startups"));

  const auto absent = listSource(empty.filePath(QStringLiteral("absent")));
  ASSERT_FALSE(absent);
  EXPECT_EQ(absent.error().kind, ErrorKind::notFound);

  QFile file(empty.filePath(QStringLiteral("file")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  const auto notFolder = listSource(file.fileName());
  ASSERT_FALSE(notFolder);
  EXPECT_TRUE(notFolder.error().message.contains(u"not a folder"));

  ASSERT_TRUE(QFile::link(QStringLiteral("loop"), empty.filePath(QStringLiteral("loop"))));
  EXPECT_FALSE(listSource(empty.filePath(QStringLiteral("loop"))));
}

TEST(SourceFolder, listsAFileWithoutPermissionAsRejected) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  TemporarySource source;
  source.add(QStringLiteral("content/_startups/a.md"), page).add(QStringLiteral("content/_startups/b.md"), page);
  QFile::setPermissions(source.path(QStringLiteral("content/_startups/a.md")), {});
  const auto content = source.read();
  EXPECT_EQ(content.startups.size(), 1U);
  ASSERT_EQ(content.rejected.size(), 1U);
  EXPECT_TRUE(content.rejected.front().reason.contains(u"could not be read"));
}

TEST(SourceFolder, doesNotReadAHugeFile) {
  TemporarySource source;
  QFile file(source.path(QStringLiteral("content/_startups/huge.md")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  ASSERT_TRUE(file.resize(qint64{50} << 20));
  file.close();
  const auto read = readWhole(QFile::encodeName(file.fileName()).toStdString());
  ASSERT_FALSE(read);
  EXPECT_TRUE(read.error().message.contains(u"50") && read.error().message.contains(u"MiB")) << qPrintable(read.error().message);
}

}  // namespace
}  // namespace eclosion::betagouv
