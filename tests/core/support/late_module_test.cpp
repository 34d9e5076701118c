// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/late_module.h"

#include <gtest/gtest.h>

#include "core/support/zip_bytes.h"

namespace eclosion {
namespace {

TEST(LateModule, HasNoTableOfAnUnknownName) {
  EXPECT_EQ(lateTable("eclosion_nothing"), nullptr);
  EXPECT_EQ(lateTable("eclosion_zip", "eclosion_nothing.so"), nullptr);
  EXPECT_NE(lateTable("eclosion_zip"), nullptr);
  EXPECT_TRUE(lateModuleMissing().value().message.contains(QLatin1StringView(lateModule)));
}

TEST(LateModule, PacksAndUnpacksArchives) {
  const QByteArray archive = zipOf({{"a/one.txt", "one"}, {"two.png", "two", false}});
  const auto parts = unzipped(archive, 1000);
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->size(), 2U);
  EXPECT_EQ(parts->at("a/one.txt"), "one");
  EXPECT_EQ(parts->at("two.png"), "two");
  EXPECT_FALSE(unzipped(archive, 4));
  EXPECT_FALSE(unzipped("no archive", 1000));
}

}  // namespace
}  // namespace eclosion
