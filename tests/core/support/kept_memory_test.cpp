// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/kept_memory.h"

#include <gtest/gtest.h>

#include <QTemporaryFile>
#include <numeric>

namespace eclosion {
namespace {

constexpr size_t many = 100'000;

struct KeptMemoryTest : testing::Test {
  void SetUp() override {
    std::iota(numbers.begin(), numbers.end(), 1U);
    ASSERT_TRUE(file.open());
    file.write("12345678");
    file.write(reinterpret_cast<const char*>(numbers.data()), qint64{many * sizeof(quint32)});
    ASSERT_TRUE(file.flush());
  }
  std::vector<quint32> numbers = std::vector<quint32>(many);
  QTemporaryFile file;
};

TEST_F(KeptMemoryTest, isTheFileWhateverBecomesOfIt) {
  auto seen = vectorInFile<quint32>(file.handle(), 8, many);
  ASSERT_TRUE(seen);
  file.remove();
  EXPECT_TRUE(std::equal(seen->begin(), seen->end(), numbers.begin(), numbers.end()));
}

TEST_F(KeptMemoryTest, changesAndGrowsAsAnyVectorAndTheFileStays) {
  auto seen = vectorInFile<quint32>(file.handle(), 8, many);
  ASSERT_TRUE(seen);
  const KeptVector<quint32> copy = *seen;
  (*seen)[0] = 7;
  seen->push_back(9);
  seen->erase(seen->begin() + 1);
  EXPECT_EQ(seen->size(), many);
  EXPECT_EQ(seen->front(), 7U);
  EXPECT_EQ(seen->back(), 9U);
  EXPECT_TRUE(std::equal(copy.begin(), copy.end(), numbers.begin(), numbers.end()));
  const auto again = vectorInFile<quint32>(file.handle(), 8, many);
  EXPECT_EQ(again->front(), 1U);
}

TEST_F(KeptMemoryTest, readsWhatIsSmallInstead) {
  EXPECT_FALSE(vectorInFile<quint32>(file.handle(), 8, 100));
  EXPECT_FALSE(vectorInFile<quint32>(-1, 8, many));
}

TEST_F(KeptMemoryTest, isReadAgainAfterItWasLeftInTheFile) {
  auto seen = vectorInFile<quint32>(file.handle(), 8, many);
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->back(), many);
  leaveInFile(*seen);
  EXPECT_TRUE(std::equal(seen->begin(), seen->end(), numbers.begin(), numbers.end()));
  KeptVector<quint32> own = *seen;
  own.front() = 7;
  leaveInFile(own);  // is in no file
  EXPECT_EQ(own.front(), 7U);
}

TEST(KeptMemory, givesElementsTheirValueWhereThereIsNoFile) {
  KeptVector<quint32> numbers(many);
  EXPECT_EQ(std::accumulate(numbers.begin(), numbers.end(), 0U), 0U);
  numbers.assign(3, 5);
  numbers.shrink_to_fit();
  EXPECT_EQ(numbers, (KeptVector<quint32>{5, 5, 5}));
}

}  // namespace
}  // namespace eclosion
