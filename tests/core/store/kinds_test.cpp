// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kinds.h"

#include <gtest/gtest.h>
#include <set>

namespace eclosion::store {
namespace {

TEST(Kinds, areTheTrackedTables) {
  std::set<const Table*> tables;
  for (RecordKind kind = 0; kind < recordKindCount; ++kind) {
    tables.insert(&tableOf(kind));
    EXPECT_EQ(kindOf(tableOf(kind)), kind) << tableOf(kind).name;
  }
  EXPECT_EQ(tables.size(), trackedTables().size());
  EXPECT_STREQ(tableOf(recordKind<Startup>).name, "startup");
  EXPECT_STREQ(tableOf(recordKind<Finding>).name, "finding");
}

}  // namespace
}  // namespace eclosion::store
