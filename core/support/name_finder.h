// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>
#include <unordered_map>
#include <vector>

namespace eclosion {

// Names of people looked for in texts that people typed: without case and accents, whatever stands between their words (“Zoé
// Quéméneur-Test”, “QUEMENEUR TEST, Zoe”, “zoe.quemeneur.test@…”), the family name first or last. Whole words alone: Anne is not
// in Annecy.
class NameFinder {
 public:
  explicit NameFinder(const QStringList& names);
  [[nodiscard]] bool isEmpty() const { return byFirstWord_.empty(); }
  [[nodiscard]] bool isIn(QStringView text) const;
  // The same of a text in UTF-8, which is told without a copy.
  [[nodiscard]] bool isIn(QByteArrayView utf8) const;
  // Whether it holds a name of two words or more: one alone may as well mean somebody else.
  [[nodiscard]] bool isSureIn(QStringView text) const;
  // The text with a mark in the place of each name.
  [[nodiscard]] QString without(const QString& text) const;

  static constexpr char16_t mark[] = u"[…]";

 private:
  struct Needle {
    std::string words = {};
    bool isOneWord = false;
  };
  // Of the words of a name that begin at `at` in a folded text; null: none does.
  [[nodiscard]] const Needle* at(const std::string& folded, size_t at) const;
  template <class Take>
  void each(const std::string& folded, Take take) const;

  std::unordered_map<std::string, std::vector<Needle>> byFirstWord_;  // the longest first
};

}  // namespace eclosion
