// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/sha256.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace eclosion {
namespace {

struct Case {
  QByteArray text;
  const char* digest;
};

// The examples of the standard, and lengths around the block it works by (64 bytes, of which the last 8 tell the length).
const std::vector<Case>& cases() {
  static const std::vector<Case> all{
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
      {QByteArray(1'000'000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  };
  return all;
}

TEST(Sha256, GivesWhatTheStandardSays) {
  for (const Case& each : cases()) {
    const std::array<QByteArrayView, 1> whole{each.text};
    EXPECT_EQ(sha256(whole).toHex(), each.digest) << each.text.size();
    EXPECT_EQ(sha256OfMuch(whole).toHex(), each.digest) << each.text.size();
  }
}

TEST(Sha256, OfPiecesIsThatOfTheWhole) {
  for (qsizetype size : {0, 1, 55, 56, 63, 64, 65, 127, 128, 5000}) {
    QByteArray text(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) text[i] = static_cast<char>(i * 31);
    const QByteArrayView bytes(text);
    const QByteArray whole = sha256(std::array<QByteArrayView, 1>{bytes});
    for (qsizetype at : {qsizetype{0}, size / 3, size}) {
      const std::array<QByteArrayView, 3> pieces{bytes.first(at), QByteArrayView(), bytes.sliced(at)};
      EXPECT_EQ(sha256(pieces), whole) << size << " cut at " << at;
      EXPECT_EQ(sha256OfMuch(pieces), whole) << size << " cut at " << at;
    }
  }
}

}  // namespace
}  // namespace eclosion
