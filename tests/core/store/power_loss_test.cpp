// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that loses its power while someone edits, and with it what it was told but had not yet written down.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/store/journal.h"
#include "tests/support/files.h"
#include "tests/support/random_edits.h"
#include "tests/support/recording_vfs.h"
#include "tests/support/temporary_portfolio.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

class PowerLoss : public testing::TestWithParam<Access> {};

TEST_P(PowerLoss, losesNothingThatWasAcknowledged) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  test::FakeClock clock;
  ASSERT_TRUE(PortfolioFile::create(path, {.name = QStringLiteral("Test")}, clock));
  const QByteArray content = test::contents(path);
  std::vector<test::DiskStep> steps;
  {
    test::RecordingVfs disk;
    {
      const auto file = PortfolioFile::open(path, GetParam()).value();
      test::RandomEdits random(*file, clock, 11);
      for (int i = 0; i < 40; ++i) {
        const auto change = random.next();
        ASSERT_TRUE(change);
        disk.mark(change->lastSeq);
      }
    }
    steps = disk.steps();
  }
  const int losses = test::rounds(60, 3'000);
  QRandomGenerator dice(5);
  for (int i = 0; i < losses; ++i) {
    const auto count = static_cast<size_t>(dice.bounded(static_cast<int>(steps.size()) + 1));
    SCOPED_TRACE(count);
    qint64 acknowledged = 1;
    for (size_t step = 0; step < count; ++step) {
      if (steps[step].what == test::DiskStep::What::mark) acknowledged = steps[step].offset;
    }
    QTemporaryDir found;
    test::afterPowerLoss(steps, count, static_cast<quint32>(i), path, content, found.path());
    const auto file = PortfolioFile::open(found.filePath(QStringLiteral("a.eclosion")), Access::write);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    ASSERT_GE(newestEntry((*file)->handle()).value(), acknowledged);
    ASSERT_EQ(test::damageIn(**file).join(QLatin1Char('\n')).toStdString(), "");
  }
}

INSTANTIATE_TEST_SUITE_P(AsTheWindowAndAsAScript, PowerLoss, testing::Values(Access::edit, Access::write));

}  // namespace
}  // namespace eclosion::store
