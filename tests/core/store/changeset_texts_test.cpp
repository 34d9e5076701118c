// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_texts.h"

#include <gtest/gtest.h>

#include "core/store/changeset.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

// The newest changeset of a portfolio in which a startup's mission was written, or written anew.
class ChangesetTexts : public testing::Test {
 protected:
  QByteArray written(const QString& mission) {
    EXPECT_TRUE(Recorder(*portfolio_.file, portfolio_.clock, {}).record({.words = {}}, [&](Writer& writer) -> Result<void> {
      writer.put(Startup{.id = id_, .name = QStringLiteral("Lapins"), .mission = mission});
      return {};
    }));
    auto newest = Statement::prepare(portfolio_.file->handle(), "SELECT changeset FROM journal ORDER BY seq DESC LIMIT 1");
    EXPECT_TRUE(newest && *newest->step());
    return newest->bytes(0).toByteArray();
  }
  test::TemporaryPortfolio portfolio_;
  const StartupId id_ = newId<StartupId>();
};

TEST_F(ChangesetTexts, areReplacedByLongerAndShorterOnes) {
  // Of a letter that is no hexadecimal digit: the ids beside the text are made of those.
  for (const QByteArray& other : {QByteArray(), QByteArray("x"), QByteArray(20'000, 'y')}) {
    const QByteArray before = written(QString(300, u'm') + QString::number(other.size()));
    const auto after = withOtherTexts(before, [&](const ChangesetText& text) -> std::optional<QByteArray> {
      EXPECT_EQ(text.table, "startup");
      EXPECT_EQ(QUuid::fromString(QString::fromUtf8(text.key)), id_.uuid());
      return text.utf8.startsWith("mmm") ? std::optional(other) : std::nullopt;
    });
    ASSERT_TRUE(after);
    EXPECT_TRUE(validateChangeset(*after)) << "it is still one";
    EXPECT_FALSE(after->contains("mmm"));
    if (!other.isEmpty()) {
      EXPECT_TRUE(after->contains(other));
    }
  }
}

TEST_F(ChangesetTexts, withNothingToReplaceGiveNothing) {
  const auto same =
      withOtherTexts(written(QStringLiteral("a")), [](const ChangesetText&) { return std::optional<QByteArray>(); });
  ASSERT_TRUE(same);
  EXPECT_TRUE(same->isEmpty());
}

TEST_F(ChangesetTexts, thatWereCutShortAreDamaged) {
  const QByteArray whole = written(QStringLiteral("mission"));
  const auto other = [](const ChangesetText&) { return std::optional(QByteArray("z")); };
  int refused = 0;
  for (qsizetype size = 0; size < whole.size(); ++size) refused += withOtherTexts(whole.first(size), other) ? 0 : 1;
  // Nothing at all, and a table without a row, are whole.
  EXPECT_GE(refused, whole.size() - 2);
  for (qsizetype place = 0; place < whole.size(); ++place) {
    QByteArray altered = whole;
    altered[place] = static_cast<char>(altered[place] ^ 0xFF);
    (void)withOtherTexts(altered, other);  // ends, whatever it says
  }
}

}  // namespace
}  // namespace eclosion::store
