// SPDX-License-Identifier: GPL-3.0-or-later
// Real vintages written back: byte for byte where nothing changed, one line for one date. See betagouv_counts_test.cpp for where
// the vintages are.
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <algorithm>
#include <functional>

#include "core/exchange/betagouv/identity.h"
#include "core/exchange/betagouv/import.h"
#include "core/exchange/betagouv/write_back/write_back.h"
#include "tests/real/real_vintage.h"
#include "tests/support/files.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::betagouv {
namespace {

using eclosion::test::contents;
using eclosion::test::realVintage;

const QDate today(2026, 9, 1);

class RealWriteBack : public testing::Test {
 protected:
  void import(const char* vintage, const QDate& knownOn) {
    source = realVintage(vintage);
    const auto plan = planImport(source, knownOn, portfolio.file.get());
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    const auto applied = applyImport(*plan, {}, *portfolio.file, portfolio.clock, QStringLiteral("desk"));
    ASSERT_TRUE(applied) << qPrintable(applied.error().message);
  }
  [[nodiscard]] store::Reader reader() const { return store::Reader::at(*portfolio.file).value(); }

  // Into an empty folder: every file as it is in the source, and nothing refused.
  void expectEveryByte(size_t records) {
    QTemporaryDir out;
    const auto plan = planWriteBack(reader(), out.path(), today);
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    EXPECT_TRUE(plan->refused.empty()) << qPrintable(plan->refused.empty() ? QString() : plan->refused.front().path);
    EXPECT_EQ(plan->files.size(), records);
    ASSERT_TRUE(applyWriteBack(*plan));
    for (const PlannedFile& file : plan->files) {
      ASSERT_EQ(file.change, FileChange::same);
      ASSERT_EQ(contents(out.filePath(file.path)), contents(source + u'/' + file.path));
    }
  }

  // One date of every startup moved by a day, as one edit each, and all written back at once.
  void expectOneLineADate(const std::function<bool(Phase)>& which) {
    const auto phases = reader().all<PhasePeriod>().value();
    QHash<QUuid, PhasePeriod> firsts;
    for (const PhasePeriod& phase : phases) {
      const auto found = firsts.find(phase.startup.uuid());
      if (phase.start.isValid() && which(phase.phase) && (found == firsts.end() || phase.start < found->start))
        firsts.insert(phase.startup.uuid(), phase);
    }
    store::Recorder recorder(*portfolio.file, portfolio.clock, QStringLiteral("desk"));
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("edit")}, [&](store::Writer& writer) -> Result<void> {
      for (PhasePeriod phase : std::as_const(firsts)) {
        phase.start = phase.start.addDays(-1);
        writer.put(phase);
      }
      return {};
    }));
    const auto plan = planWriteBack(reader(), source, today);
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    for (const RefusedFile& file : plan->refused) ADD_FAILURE() << qPrintable(file.path + QStringLiteral(": ") + file.reason);
    EXPECT_EQ(plan->count(FileChange::changed), firsts.size());
    for (const PlannedFile& file : plan->files) {
      if (file.change != FileChange::changed) continue;
      const QStringList lines = diffOf(file).split(u'\n').mid(2);
      const auto count = [&](QChar sign) {
        return std::count_if(lines.begin(), lines.end(), [&](const QString& line) { return line.startsWith(sign); });
      };
      EXPECT_TRUE(count(u'-') == 1 && count(u'+') == 1) << qPrintable(diffOf(file));
    }
  }

  eclosion::test::TemporaryPortfolio portfolio;
  QString source;
};

TEST_F(RealWriteBack, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  import("betagouv-2026", QDate(2026, 8, 20));
  expectEveryByte(4331);
  expectOneLineADate([](Phase) { return true; });
}

TEST_F(RealWriteBack, of2020) {
  REQUIRE_VINTAGE("betagouv-2020");
  import("betagouv-2020", QDate(2020, 1, 1));
  expectEveryByte(544);
  // The other entries of this vintage hold from its own day, which no file says.
  expectOneLineADate([](Phase phase) { return phase == Phase::unrecorded; });
}

}  // namespace
}  // namespace eclosion::betagouv
