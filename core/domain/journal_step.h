// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/records.h"

// The journal as a person reads it: one step an edit, an import, an undo or a redo, however many entries hold it.
namespace eclosion {

struct JournalStep {
  qint64 firstSeq = 0;
  qint64 lastSeq = 0;
  QDateTime at = {};         // knowledge time, UTC
  QString actor = {};        // the account that did it
  QString words = {};        // people by their names
  QString kind = {};         // create, edit, import, undo, redo, erase
  qint64 takesBack = 0;      // first entry of the step that an undo or a redo inverted; 0: it is neither
  bool takenBack = false;    // undone later; of an undo: done again
  bool mayTakeBack = false;  // whether an undo of this step alone can be tried
  friend bool operator==(const JournalStep&, const JournalStep&) = default;
};

// Which steps are wanted; what is empty lets everything through.
struct JournalFilter {
  QString text = {};                      // in the words or the account, whatever the case and the accents
  QString kind = {};                      // as above
  QDate since = {};                       // first day
  QDate until = {};                       // last day
  std::optional<StartupId> startup = {};  // its own row, what belongs to it, and the missions that serve it
  std::optional<MemberId> member = {};    // the person, and what belongs to them
  friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
  [[nodiscard]] bool isEmpty() const { return *this == JournalFilter{}; }
};

// A column before and after, in words; empty where there is no value.
struct FieldDifference {
  QString label;
  QString before;
  QString after;
};

struct RecordDifference {
  RecordRef record = {};
  RecordOp op = RecordOp::changed;
  QString words = {};  // such as “the phase “Construction” of Lapins”
  std::vector<FieldDifference> fields = {};
};

struct JournalDetails {
  JournalStep step = {};
  std::vector<RecordDifference> records = {};
  qint64 leftOff = 0;                    // records beyond those, of a large import
  std::vector<StartupId> startups = {};  // those concerned, each once
};

// A moment as the day it stands for: that of the person's clock. What was known at the end of a day (an import that says its day)
// is of that very day, wherever the person is.
[[nodiscard]] bool isWholeDay(const QDateTime& at);
[[nodiscard]] QDate dayOf(const QDateTime& at);
// In words: “20 Aug 2026, 14:05”, or the day alone.
[[nodiscard]] QString momentWords(const QDateTime& at);

// “Create”, “Edit”…: the kind of a step in a word, translated; an unknown one stands for itself.
[[nodiscard]] QString stepKindWord(const QString& kind);
// Every kind there is, in the order of a list to choose from.
[[nodiscard]] std::vector<QString> stepKinds();

}  // namespace eclosion
