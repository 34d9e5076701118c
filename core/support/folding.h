// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <string>
#include <vector>

// Text as a search compares it: without case, accents and marks; œ, æ and ß as two letters; whatever separates words (spaces,
// apostrophes, hyphens, dots…) as one space between them. UTF-8, so that bytes can be searched.
namespace eclosion {

// Appends the folded text to `out`; nothing when there is no letter, digit or symbol in it.
void foldInto(QByteArrayView utf8, std::string& out);
[[nodiscard]] std::string folded(QStringView text);

// With the place each byte of the folded text came from: a position in `text`.
struct FoldedText {
  std::string text;
  std::vector<int> origins;
};
[[nodiscard]] FoldedText foldedWithOrigins(QStringView text);

}  // namespace eclosion
