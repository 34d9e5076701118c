// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/known_differences.h"

#include "core/publish/knowledge_words.h"

namespace eclosion::ui {

void KnownDifferences::set(const std::vector<KnownChange>& changes) {
  QHash<StartupId, QStringList> words;
  for (const KnownChange& change : changes) words[change.startup] << changeText(change);
  if (words == words_) return;
  words_ = std::move(words);
  Q_EMIT changed();
}

QString changeText(const KnownChange& change) {
  //: What was known then, what is known now
  const QString both = KnownDifferences::tr("%1 → %2").arg(change.then, change.now);
  //: A fact, and both: "Phase: Investigation → Stopped"
  return change.fact ? KnownDifferences::tr("%1: %2").arg(publish::factName(*change.fact), both) : both;
}

QString differencesTitle() { return KnownDifferences::tr("Known otherwise now:"); }

}  // namespace eclosion::ui
