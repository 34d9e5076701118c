// SPDX-License-Identifier: GPL-3.0-or-later
// Files written by earlier versions of the program, kept in tests/data, as they open today.
#include "core/store/migrations.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/store/check.h"
#include "core/store/opening.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/fake_clock.h"

namespace eclosion::store {
namespace {

class FileOfVersion1 : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(QFile::copy(QStringLiteral(ECLOSION_SOURCE_DIR "/tests/data/portfolio-v1.eclosion"), path()));
    ASSERT_TRUE(QFile(path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
  }
  [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("v1.eclosion")); }
  [[nodiscard]] QByteArray bytes() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir folder;
  test::FakeClock clock;
};

void holdsWhatItHeld(const PortfolioFile& file) {
  const auto now = Reader::at(file);
  ASSERT_TRUE(now);
  const auto startups = now->all<Startup>();
  ASSERT_TRUE(startups) << startups.error().message.toStdString();
  ASSERT_EQ(startups->size(), 7U);
  for (const Startup& startup : *startups) EXPECT_TRUE(startup.archived.isNull());
  // The past too: before the second import there were fewer.
  const auto before = Reader::at(file, QDateTime(QDate(2018, 6, 1), QTime(), Qt::UTC));
  ASSERT_TRUE(before);
  const auto known = before->all<Startup>();
  ASSERT_TRUE(known) << known.error().message.toStdString();
  EXPECT_LT(known->size(), startups->size());
  EXPECT_FALSE(known->empty());
}

TEST_F(FileOfVersion1, opensForWritingInThePresentVersion) {
  const auto file = PortfolioFile::open(path(), Access::write);
  ASSERT_TRUE(file) << file.error().message.toStdString();
  holdsWhatItHeld(**file);
  const auto report = checkPortfolio(**file);
  ASSERT_TRUE(report);
  // One startup's history was odd when it was imported; nothing else is wrong.
  for (const CheckFinding& finding : report->findings)
    EXPECT_TRUE(finding.severity == Severity::note || finding.code == QLatin1String("end-before-start"))
        << finding.message.toStdString();
  EXPECT_EQ(readHeader(path())->version, schemaVersion);
  // A changed row leaves a past version as a row of this version does.
  auto startup = Reader::at(**file)->all<Startup>()->front();
  startup.archived = QDate(2026, 1, 1);
  ASSERT_TRUE(Recorder(**file, clock, {}).record({}, [&](Writer& writer) -> Result<void> {
    writer.put(startup);
    return {};
  }));
  EXPECT_EQ(Reader::at(**file)->find<Startup>(startup.id.uuid()).value()->archived, startup.archived);
}

TEST_F(FileOfVersion1, isReadWithoutBeingTouched) {
  const QByteArray before = bytes();
  {
    const auto file = PortfolioFile::open(path(), Access::read);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    holdsWhatItHeld(**file);
    const auto worker = (*file)->openForWorker();
    ASSERT_TRUE(worker) << worker.error().message.toStdString();
    holdsWhatItHeld(**worker);
  }
  EXPECT_EQ(bytes(), before);
}

}  // namespace
}  // namespace eclosion::store
