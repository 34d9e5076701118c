// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <chrono>

#include "tests/core/exchange/betagouv/temporary_source.h"

// Input that is wrong, large or meant to harm: one rejected file each, with a reason, and the rest is read.
namespace eclosion::betagouv {
namespace {

using test::TemporarySource;

TEST(HostileSource, isRejectedFileByFileAndTheRestIsRead) {
  TemporarySource source;
  const auto add = [&](const char* name, const QByteArray& content) {
    source.add(QStringLiteral("content/_startups/") + QLatin1StringView(name), content);
  };
  QByteArray bomb = "---\na0: &a0 [x, x]\n";
  for (int i = 1; i < 30; ++i) {
    const QByteArray n = QByteArray::number(i), before = QByteArray::number(i - 1);
    bomb += "a" + n + ": &a" + n + " [*a" + before + ", *a" + before + "]\n";
  }
  add("a-bomb.md", bomb + "---\n");
  add("b-front.md", "---\ntitle: " + QByteArray(3 << 20, 'x') + "\n---\n");
  add("c-huge.md", "---\ntitle: " + QByteArray(50 << 20, 'x') + "\n---\n");
  add("d-latin1.md", "---\ntitle: S\nmission: caf\xe9\n---\n");
  add("e-zero.md", QByteArray("---\ntitle: S\0\n---\n", 18));
  add("f-open.md", "---\ntitle: S\n");
  add("g-empty.md", "");
  add("h-deep.md", "---\ntitle: " + QByteArray(5000, '[') + "\n---\n");
  add("sound.md", "---\ntitle: S\n---\n");

  const auto start = std::chrono::steady_clock::now();
  const auto content = source.read();
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
  EXPECT_EQ(content.startups.size(), 1U);
  ASSERT_EQ(content.rejected.size(), 8U);
  const struct {
    int line;
    const char* says;
  } expected[] = {{2, "not accepted"},    {1, "MiB"},   {0, "MiB"}, {3, "UTF-8"}, {2, "zero byte"}, {1, "no end"},
                  {1, "no front matter"}, {2, "nested"}};
  for (size_t i = 0; i < 8; ++i) {
    EXPECT_EQ(content.rejected[i].line, expected[i].line) << qPrintable(content.rejected[i].path);
    EXPECT_TRUE(content.rejected[i].reason.contains(QLatin1StringView(expected[i].says)))
        << qPrintable(content.rejected[i].reason);
  }
}

TEST(HostileSource, ofWrongShapesGivesRecordsNonetheless) {
  TemporarySource source;
  const QByteArray shapes[] = {"x", "[a]", "{a: b}", "[{a: b}]", "[[a]]", "''", "~", "[~, '', [], {}]"};
  int number = 0;
  for (const QByteArray& shape : shapes) {
    const QString id = QString::number(++number);
    QByteArray startup;
    for (const char* field : {"title", "mission", "incubator", "incubators", "sponsors", "owner", "status", "start", "end",
                              "phases", "events", "fast", "redirect_from", "link", "stats", "usertypes", "techno", "contact"}) {
      startup += QByteArray(field) + ": " + shape + "\n";
    }
    source.startup(id, startup);
    QByteArray member;
    for (const char* field :
         {"fullname", "role", "domaine", "missions", "startups", "previously", "incubator", "start", "end", "employer"}) {
      member += QByteArray(field) + ": " + shape + "\n";
    }
    source.member(id, member);
    source.page(QStringLiteral("_incubators"), id, "title: " + shape + "\nowner: " + shape + "\nredirect_from: " + shape);
    source.page(QStringLiteral("_organisations"), id, "name: " + shape + "\ntype: " + shape);
    source.page(QStringLiteral("_fasts"), id, "title: " + shape + "\npromotion: " + shape);
  }
  const auto content = source.read();
  EXPECT_TRUE(content.rejected.empty());
  EXPECT_EQ(content.startups.size(), 8U);
  EXPECT_EQ(content.members.size(), 8U);
  for (const auto& startup : content.startups) EXPECT_FALSE(startup.title.isEmpty());
}

TEST(ReadSource, isTheSameForAnyNumberOfThreads) {
  const auto read = [](int threads) {
    ReadOptions options;
    options.threads = threads;
    return *readSource(test::dataFolder("betagouv-2026-like"), test::knownOn, options);
  };
  const SourceContent alone = read(1);
  for (const int threads : {2, 5}) {
    const SourceContent shared = read(threads);
    EXPECT_EQ(shared.findings, alone.findings);
    EXPECT_EQ(shared.rejected, alone.rejected);
    ASSERT_EQ(shared.startups.size(), alone.startups.size());
    for (size_t i = 0; i < alone.startups.size(); ++i) EXPECT_EQ(shared.startups[i].raw, alone.startups[i].raw);
  }
}

TEST(ReadSource, tellsItsProgressAndStops) {
  TemporarySource source;
  for (int i = 0; i < 100; ++i) source.startup(QString::number(i), "title: S");
  std::vector<int> steps;
  ReadOptions options;
  options.progress = [&](int done, int total) {
    EXPECT_EQ(total, 100);
    steps.push_back(done);
  };
  ASSERT_TRUE(readSource(source.path(), test::knownOn, options));
  ASSERT_FALSE(steps.empty());
  EXPECT_EQ(steps.back(), 100);
  EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));

  std::stop_source stop;
  options.stop = stop.get_token();
  options.threads = 1;
  steps.clear();
  options.progress = [&](int done, int) {
    steps.push_back(done);
    stop.request_stop();
  };
  const auto stopped = readSource(source.path(), test::knownOn, options);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(steps.size(), 1U);
}

TEST(ReadSource, keepsTheBytesAndTheirDigest) {
  TemporarySource source;
  const QByteArray content = "\xef\xbb\xbf---\r\ntitle: S\r\nunknown: kept\r\n---\r\nBody\r\n";
  source.add(QStringLiteral("content/_startups/s.md"), content);
  const auto read = source.read();
  ASSERT_EQ(read.startups.size(), 1U);
  EXPECT_EQ(read.startups[0].raw, content);
  EXPECT_EQ(read.startups[0].digest, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
  EXPECT_EQ(read.startups[0].description, u"Body");
}

TEST(ReadSource, hasNoRecordsInAnEmptyRepository) {
  const auto content = TemporarySource().read();
  EXPECT_TRUE(content.startups.empty() && content.members.empty() && content.findings.empty() && content.rejected.empty());
}

}  // namespace
}  // namespace eclosion::betagouv
