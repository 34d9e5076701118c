// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/models/knowledge_marks_model.h"
#include "ui/models/known_changes_model.h"
#include "ui/models/known_differences.h"
#include "ui/models/recording_lags_model.h"

namespace eclosion::test {
namespace {

using analysis::KnownFact;
using Kind = analysis::StartupDifference::Kind;
using Tester = QAbstractItemModelTester;

class KnowledgeModels : public UiTest {};

QDateTime noon(int year, int month = 1, int day = 1) { return {QDate(year, month, day), QTime(12, 0), Qt::UTC}; }

std::vector<KnowledgeMark> marks() {
  return {{.at = noon(2026, 8, 20), .isImport = true, .words = QStringLiteral("Import 3 startups")},
          {.at = noon(2021, 3, 1), .edits = 2},
          {.at = noon(2020), .isImport = true, .words = QStringLiteral("Import 2 startups")}};
}

TEST_F(KnowledgeModels, marksAreToldNewestFirstAfterNow) {
  ui::KnowledgeMarksModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  EXPECT_EQ(model.rowCount(), 1);
  model.setMarks(marks());
  QStringList lines;
  for (int row = 0; row < model.rowCount(); ++row) lines << model.index(row).data().toString();
  ASSERT_EQ(lines.size(), 4);
  EXPECT_EQ(lines[0], QStringLiteral("Now"));
  EXPECT_EQ(lines[1], QStringLiteral("20 Aug 2026 · Import 3 startups"));
  EXPECT_TRUE(lines[2].startsWith(QStringLiteral("1 Mar 2021 · 2 edit"))) << lines[2].toStdString();
  EXPECT_EQ(lines[3], QStringLiteral("1 Jan 2020 · Import 2 startups"));
  EXPECT_TRUE(model.index(0).data(ui::KnowledgeMarksModel::momentRole).toDateTime().isNull());
  EXPECT_EQ(model.index(2).data(ui::KnowledgeMarksModel::momentRole).toDateTime(), noon(2021, 3, 1));
  EXPECT_EQ(model.indexOf({}).row(), 0);
  EXPECT_EQ(model.indexOf(noon(2021, 3, 1)).row(), 2);
  EXPECT_EQ(model.indexOf(noon(2022)).row(), 2) << "what was known then was learnt before";
  EXPECT_FALSE(model.indexOf(noon(2019)).isValid());
}

TEST_F(KnowledgeModels, thenIsWhatWasKnownBeforeTheNewestImport) {
  EXPECT_EQ(ui::beforeNewestImport(marks()), noon(2021, 3, 1));
  EXPECT_EQ(ui::beforeNewestImport({marks()[0]}), noon(2026, 8, 20));
  EXPECT_EQ(ui::beforeNewestImport({marks()[1], marks()[2]}), noon(2020)) << "the only import is the first";
  EXPECT_TRUE(ui::beforeNewestImport({}).isNull());
}

std::vector<ui::KnownChange> changes(const StartupId& barge, const StartupId& ferry) {
  return {{.startup = barge,
           .name = QStringLiteral("Barge"),
           .fact = KnownFact::phase,
           .then = QStringLiteral("Investigation, since 1 Jan 2020"),
           .now = QStringLiteral("Stopped, since 1 Jun 2020")},
          {.startup = barge,
           .name = QStringLiteral("Barge"),
           .fact = KnownFact::team,
           .then = QStringLiteral("2"),
           .now = QStringLiteral("3")},
          {.startup = ferry,
           .name = QStringLiteral("Ferry <b>"),
           .kind = Kind::added,
           .then = QStringLiteral("Not known then"),
           .now = QStringLiteral("Construction, since 1 Mar 2020")}};
}

TEST_F(KnowledgeModels, changesAreFoundByAnyWord) {
  const auto barge = newId<StartupId>(), ferry = newId<StartupId>();
  ui::KnownChangesModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  model.setChanges(changes(barge, ferry));
  EXPECT_EQ(model.rowCount(), 3);
  EXPECT_EQ(model.startupCount(), 2);
  EXPECT_EQ(model.index(0, ui::KnownChangesModel::factColumn).data().toString(), QStringLiteral("Phase"));
  EXPECT_EQ(model.index(2, ui::KnownChangesModel::factColumn).data().toString(), QStringLiteral("On record"));
  EXPECT_TRUE(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Ferry &lt;b&gt;")));
  EXPECT_EQ(model.startupAt(model.index(2, 0)), ferry);
  struct Case {
    const char* find;
    int lines, startups;
  };
  for (const Case& each :
       {Case{"barge", 2, 1}, {"STOPPED", 1, 1}, {"not known", 1, 1}, {"team", 1, 1}, {"zzz", 0, 0}, {" ", 3, 2}}) {
    model.setFind(QString::fromUtf8(each.find));
    EXPECT_EQ(model.rowCount(), each.lines) << each.find;
    EXPECT_EQ(model.startupCount(), each.startups) << each.find;
  }
}

TEST_F(KnowledgeModels, lagsHaveADashForWhatCannotBeCounted) {
  ui::RecordingLagsModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  model.setLags(
      {{.phase = Phase::stopped, .transitions = 1200, .ahead = 1, .firstQuartile = 3, .median = 1071, .thirdQuartile = 1200},
       {.phase = Phase::construction}});
  EXPECT_EQ(model.index(0, ui::RecordingLagsModel::phaseColumn).data().toString(), QStringLiteral("Stopped"));
  EXPECT_EQ(model.index(0, ui::RecordingLagsModel::medianColumn).data(Qt::EditRole).toString(), QStringLiteral("1071"));
  EXPECT_NE(model.index(0, ui::RecordingLagsModel::medianColumn).data().toString(), QStringLiteral("1071")) << "thousands apart";
  EXPECT_EQ(model.index(1, ui::RecordingLagsModel::medianColumn).data().toString(), QStringLiteral("–"));
  EXPECT_EQ(model.index(1, ui::RecordingLagsModel::transitionsColumn).data().toString(), QStringLiteral("0"));
  EXPECT_TRUE(model.index(1, ui::RecordingLagsModel::medianColumn).data(Qt::EditRole).isNull());
}

TEST_F(KnowledgeModels, differencesAreSentencesByStartup) {
  const auto barge = newId<StartupId>(), ferry = newId<StartupId>();
  ui::KnownDifferences differences;
  const QSignalSpy changed(&differences, &ui::KnownDifferences::changed);
  differences.set(changes(barge, ferry));
  EXPECT_EQ(differences.count(), 2);
  EXPECT_EQ(differences.of(barge),
            (QStringList{QStringLiteral("Phase: Investigation, since 1 Jan 2020 → Stopped, since 1 Jun 2020"),
                         QStringLiteral("Team: 2 → 3")}));
  EXPECT_EQ(differences.of(ferry), QStringList(QStringLiteral("Not known then → Construction, since 1 Mar 2020")));
  EXPECT_TRUE(differences.of(newId<StartupId>()).isEmpty());
  differences.set(changes(barge, ferry));
  EXPECT_EQ(changed.count(), 1) << "nothing new";
  differences.set({});
  EXPECT_EQ(changed.count(), 2);
}

}  // namespace
}  // namespace eclosion::test
