// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/criteria_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace eclosion::test {
namespace {

using ui::CriteriaModel;

const DecisionId draft = namedId<DecisionId>(u"draft");

std::vector<GridCriterion> grid() {
  return {{.key = QStringLiteral("use"), .label = QStringLiteral("It is used"), .guidance = QStringLiteral("By whom?")},
          {.key = QStringLiteral("team"), .label = QStringLiteral("The team is right"), .guidance = {}}};
}
DecisionScore score(const char* criterion, std::optional<int> value, const QString& evidence = {}) {
  return {.id = newId<DecisionScoreId>(),
          .decision = draft,
          .criterion = QLatin1String(criterion),
          .score = value,
          .evidence = evidence};
}

TEST(CriteriaModelTest, eachIsReadWithItsScoreAndTheOneBefore) {
  CriteriaModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.set(grid(), {score("use", 8, QStringLiteral("41 interviews")), score("team", 4), score("gone", 2)}, {score("use", 6)},
            true);
  EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("It is used, 8 of 10, was 6, 41 interviews"));
  EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("The team is right, 4 of 10, weak"));
  EXPECT_EQ(model.scoredCount(), 2);
  EXPECT_EQ(model.weakLabels(), QStringList{QStringLiteral("The team is right")});
  EXPECT_TRUE(model.hasPrevious());
  model.set(grid(), {}, {}, true);
  EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("It is used, not scored"));
  EXPECT_FALSE(model.index(0).data(CriteriaModel::scoreRole).isValid()) << "no score is not a zero";
}

TEST(CriteriaModelTest, asksForWhatIsSetAndKeepsNothingItself) {
  CriteriaModel model;
  model.set(grid(), {score("use", 8)}, {}, true);
  QStringList asked;
  QObject::connect(&model, &CriteriaModel::scoreWanted, &model, [&](const QString& key, std::optional<int> value) {
    asked << QStringLiteral("%1=%2").arg(key).arg(value ? QString::number(*value) : QStringLiteral("none"));
  });
  QObject::connect(&model, &CriteriaModel::evidenceWanted, &model,
                   [&](const QString& key, const QString& evidence) { asked << key + QLatin1Char(':') + evidence; });
  EXPECT_TRUE(model.setData(model.index(0), 8, CriteriaModel::scoreRole));
  EXPECT_TRUE(asked.isEmpty()) << "it is that already";
  model.setData(model.index(0), 12, CriteriaModel::scoreRole);
  model.setData(model.index(0), QVariant(), CriteriaModel::scoreRole);
  model.setData(model.index(1), QStringLiteral("  four\npeople "), Qt::EditRole);
  EXPECT_EQ(asked, (QStringList{QStringLiteral("use=10"), QStringLiteral("use=none"), QStringLiteral("team:four people")}));
  EXPECT_EQ(model.scoreAt(0), 8);
  model.set(grid(), {score("use", 8)}, {}, false);
  EXPECT_FALSE(model.setData(model.index(0), 3, CriteriaModel::scoreRole));
  EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
}

TEST(CriteriaModelTest, aLineThatIsWrittenOnStaysWhereItIs) {
  CriteriaModel model;
  model.set(grid(), {}, {}, true);
  const QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
  model.set(grid(), {score("team", 3)}, {}, true);
  EXPECT_EQ(resets.count(), 0);
  ASSERT_EQ(changes.count(), 1);
  EXPECT_EQ(changes.front().front().toModelIndex().row(), 1);
  auto other = grid();
  other.pop_back();
  model.set(other, {}, {}, true);
  EXPECT_EQ(resets.count(), 1);
}

}  // namespace
}  // namespace eclosion::test
