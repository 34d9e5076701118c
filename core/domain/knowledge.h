// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/ids.h"

// Knowledge time: not when something was true, but when the file learnt it. Moments are UTC.
namespace eclosion {

// The last moment of a day, UTC: what a date means where a knowledge time is asked for.
[[nodiscard]] inline QDateTime endOfDay(const QDate& day) { return {day, QTime(23, 59, 59, 999), Qt::UTC}; }

// A moment at which the file learnt something: an import, or the last edit of a day.
struct KnowledgeMark {
  QDateTime at;
  bool isImport = false;
  int edits = 0;       // of that day; 0 for an import
  QString words = {};  // of the import, as the journal has them
  friend bool operator==(const KnowledgeMark&, const KnowledgeMark&) = default;
};

// An entry of a startup's history, with the moment the file first held it, whatever it said of its date then.
struct KnownTransition {
  StartupId startup;
  Phase phase = Phase::unrecorded;
  QDate trueOn = {};
  QDateTime knownAt = {};
  friend bool operator==(const KnownTransition&, const KnownTransition&) = default;
};

struct KnownTransitions {
  QDateTime began = {};  // when the file learnt its first facts; null: it has none
  std::vector<KnownTransition> entries = {};
};

}  // namespace eclosion
