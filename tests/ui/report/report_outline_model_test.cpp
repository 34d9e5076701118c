// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_outline_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <memory>

namespace eclosion::ui {
namespace {

publish::ReportPage page(const char* key, bool toWrite = false) {
  publish::ReportPage made{.key = QLatin1String(key), .outline = QLatin1String(key).toString().toUpper(), .slide = {}};
  if (toWrite) made.toWrite << QStringLiteral("x");
  return made;
}

std::shared_ptr<ComposedReport> report(std::initializer_list<const char*> keys, std::initializer_list<const char*> left = {}) {
  auto made = std::make_shared<ComposedReport>();
  for (const char* key : keys) made->report.pages.push_back(page(key, qstrcmp(key, "foreword") == 0));
  for (const char* key : left) made->report.left.push_back(page(key));
  made->report.warnings = {{QStringLiteral("funding"), QStringLiteral("no")}};
  return made;
}

TEST(ReportOutlineModelTest, listsPagesThenThoseLeftOut) {
  ReportOutlineModel model;
  const QAbstractItemModelTester tester(&model);
  model.setReport(report({"cover", "contents", "foreword", "funding"}, {"method"}));
  ASSERT_EQ(model.rowCount(), 5);
  EXPECT_EQ(model.shownCount(), 4);
  EXPECT_EQ(model.index(3).data(ReportOutlineModel::numberRole).toInt(), 4);
  EXPECT_TRUE(model.index(4).data(ReportOutlineModel::leftOutRole).toBool());
  const auto words = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
  EXPECT_EQ(words(2), QStringLiteral("FOREWORD, page 3, to write"));
  EXPECT_EQ(words(3), QStringLiteral("FUNDING, page 4, something does not add up"));
  EXPECT_EQ(words(4), QStringLiteral("METHOD, left out"));
  model.setReport(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(ReportOutlineModelTest, draggingAPageIsAWishForAnOrder) {
  ReportOutlineModel model;
  model.setReport(report({"cover", "contents", "a", "b", "c"}, {"d"}));
  const struct {
    int from, to;  // dropped before that row
    const char* order;
  } cases[] = {
      {2, 5, "cover b c a"},
      {4, 2, "cover c a b"},
      {3, 0, "b cover a c"},
      {3, -1, "cover a c b"},
      {4, 1, "cover c a b"},  // the contents stay where they are
      {2, 6, "cover b c a"},  // below what is left out
      {2, 3, ""},
      {2, 2, ""},
  };
  for (const auto& one : cases) {
    QSignalSpy moved(&model, &ReportOutlineModel::moved);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(one.from)}));
    EXPECT_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, one.to, 0, {}));
    if (qstrlen(one.order) == 0) {
      EXPECT_TRUE(moved.isEmpty()) << one.from << ' ' << one.to;
      continue;
    }
    ASSERT_EQ(moved.size(), 1) << one.from << ' ' << one.to;
    EXPECT_EQ(moved[0][1].toStringList().join(QLatin1Char(' ')).toStdString(), one.order);
  }
  EXPECT_FALSE(model.flags(model.index(1)) & Qt::ItemIsDragEnabled);
  EXPECT_FALSE(model.flags(model.index(5)) & Qt::ItemIsDragEnabled);
  EXPECT_TRUE(model.flags(model.index(2)) & Qt::ItemIsDragEnabled);
}

}  // namespace
}  // namespace eclosion::ui
