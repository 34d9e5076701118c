// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "ui/shell/knowledge.h"

namespace eclosion::ui {

// The startups whose facts were on record otherwise at another knowledge time, and how; for the signs on cards and rows. Empty
// unless a person asked for them.
class KnownDifferences final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void set(const std::vector<KnownChange>& changes);
  [[nodiscard]] bool contains(const StartupId& startup) const { return words_.contains(startup); }
  // A sentence a fact, such as “Phase: Construction, since 1 Mar 2018 → Stopped, since 10 May 2021”; empty for none.
  [[nodiscard]] QStringList of(const StartupId& startup) const { return words_.value(startup); }
  [[nodiscard]] qsizetype count() const { return words_.size(); }

 Q_SIGNALS:
  void changed();

 private:
  QHash<StartupId, QStringList> words_;
};

// What changed of a startup, in one sentence.
[[nodiscard]] QString changeText(const KnownChange& change);

// What stands above such sentences.
[[nodiscard]] QString differencesTitle();

}  // namespace eclosion::ui
