// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_knowledge.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/knowledge_time.h"

namespace eclosion::test {

// A window over a file that learnt of its startups twice: at the end of 2020 of Barge, in investigation, and of Buoy; in August
// 2026 that Barge had been stopped in June 2020, and of Ferry.
class KnowledgeTest : public WindowTest {
 protected:
  static std::unique_ptr<World> vintage(bool late) {
    WorldBuilder builder;
    const auto port = builder.incubator(QStringLiteral("Port"));
    const auto quay = builder.incubator(QStringLiteral("Quay"));
    const auto barge = builder.startup(QStringLiteral("Barge")), buoy = builder.startup(QStringLiteral("Buoy"));
    builder.phase(barge, Phase::investigation, QDate(2020, 1, 1));
    if (late) builder.phase(barge, Phase::investigationStopped, QDate(2020, 6, 1));
    builder.phase(buoy, Phase::construction, QDate(2020, 2, 1));
    builder.incubatedBy(barge, port);
    builder.incubatedBy(buoy, quay);
    if (late) {
      const auto ferry = builder.startup(QStringLiteral("Ferry"));
      builder.phase(ferry, Phase::construction, QDate(2020, 3, 1));
      builder.incubatedBy(ferry, port);
    }
    return builder.build(QDate(2026, 8, 20));
  }
  void openKnown() {
    knowledge_ = std::make_shared<FakeKnowledge>();
    knowledge_->learn(QDate(2020, 12, 31), QStringLiteral("Import 2 startups"), [] { return vintage(false); });
    knowledge_->learn(QDate(2026, 8, 1), QStringLiteral("Import 3 startups"), [] { return vintage(true); });
    auto file = std::make_unique<FakePortfolio>(vintage(true));
    file_ = file.get();
    file_->known = knowledge_;
    window_->show(std::move(file));
    showWindow();
  }
  // Shows what was known on a day, and waits until it is there.
  void know(const QDate& day) {
    window_->setKnownAt(endOfDay(day));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window_->knowledge().isReading(); }));
  }
  [[nodiscard]] QStringList names(const std::vector<Portfolio::Row>& rows) const {
    QStringList names;
    for (const auto row : rows) names << window_->model().text()->startupName(window_->model().portfolio()->startups[row].id);
    return names;
  }
  [[nodiscard]] QStringList column(Phase phase) const {
    QStringList in = names(window_->model().column(ui::BoardModel::columnOf(phase)).rows);
    in.sort();
    return in;
  }

  static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

  std::shared_ptr<FakeKnowledge> knowledge_;
};

}  // namespace eclosion::test
