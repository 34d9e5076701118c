// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>

#include "core/exchange/betagouv/checks.h"
#include "core/exchange/betagouv/vocabulary.h"

namespace eclosion::betagouv {
namespace {

// For one field: how often each spelling is used, and which spelling is the usual one of those that say the same.
class Spellings {
 public:
  void count(const QString& text) { ++uses_[text]; }

  void settle() {
    for (auto it = uses_.cbegin(); it != uses_.cend(); ++it) {
      const QString fold = foldedSpelling(it.key());
      QString& usual = usual_[fold];
      const int mine = it.value();
      const int best = usual.isEmpty() ? 0 : uses_.value(usual);
      // The more frequent one; of two as frequent, the first in code order, so that the result does not depend on hashing.
      if (mine > best || (mine == best && it.key() < usual)) usual = it.key();
      folds_.insert(it.key(), fold);
    }
  }

  [[nodiscard]] QString usual(const QString& text) const { return usual_.value(folds_.value(text)); }

 private:
  QHash<QString, int> uses_;
  QHash<QString, QString> folds_;
  QHash<QString, QString> usual_;  // by fold
};

}  // namespace

void spellingVariants(Vintage& vintage) {
  QHash<QByteArrayView, Spellings> byField;
  const auto eachSpelling = [&](auto use) {
    const auto over = [&](auto& drafts) {
      for (auto& draft : drafts) {
        for (const Spelling& spelling : draft.spellings) use(draft, spelling, byField[QByteArrayView(spelling.field)]);
      }
    };
    over(vintage.startups);
    over(vintage.members);
  };
  eachSpelling([](auto&, const Spelling& spelling, Spellings& field) { field.count(spelling.text); });
  for (Spellings& field : byField) field.settle();
  eachSpelling([](auto& draft, const Spelling& spelling, Spellings& field) {
    const QString usual = field.usual(spelling.text);
    if (usual == spelling.text) return;
    Report(draft).add("value-variant", spelling.line,
                      QLatin1StringView(spelling.field) + QStringLiteral(": ") + spelling.text + QStringLiteral(" → ") + usual);
  });
}

}  // namespace eclosion::betagouv
