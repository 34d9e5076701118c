// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/column_guess.h"

#include <algorithm>

#include "core/support/folding.h"

namespace eclosion::exchange {
namespace {

// 0: it does not say that; else the larger the surer.
int likeness(const std::string& title, const std::vector<const char*>& titles) {
  for (size_t i = 0; i < titles.size(); ++i) {
    if (title == titles[i]) return 1000 - static_cast<int>(i);
  }
  // Whole words within a longer title: “Montant TTC (€)”.
  for (size_t i = 0; i < titles.size(); ++i) {
    const std::string word = titles[i];
    if (word.size() < 4) continue;
    const size_t at = title.find(word);
    if (at == std::string::npos) continue;
    const bool whole = (at == 0 || title[at - 1] == ' ') && (at + word.size() == title.size() || title[at + word.size()] == ' ');
    if (whole) return 500 - static_cast<int>(i) - (at == 0 ? 0 : 100);
  }
  return 0;
}

}  // namespace

std::vector<int> guessColumns(const QStringList& header, const std::vector<std::vector<const char*>>& titles) {
  struct Guess {
    int likeness;
    size_t column;
    int place;
  };
  std::vector<Guess> guesses;
  for (int place = 0; place < header.size(); ++place) {
    const std::string title = folded(header[place]);
    for (size_t column = 0; column < titles.size(); ++column) {
      if (const int like = likeness(title, titles[column]); like > 0) guesses.push_back({like, column, place});
    }
  }
  std::stable_sort(guesses.begin(), guesses.end(), [](const Guess& a, const Guess& b) { return a.likeness > b.likeness; });
  std::vector<int> places(titles.size(), -1);
  for (const Guess& guess : guesses) {
    const bool taken = std::find(places.begin(), places.end(), guess.place) != places.end();
    if (!taken && places[guess.column] < 0) places[guess.column] = guess.place;
  }
  return places;
}

}  // namespace eclosion::exchange
