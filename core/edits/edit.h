// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/domain/lifecycle.h"
#include "core/domain/records.h"
#include "core/domain/text_source.h"
#include "core/support/result.h"

// What a person can do to a portfolio. An edit looks at the records as they are, checks the method's rules, and answers with
// the rows that change and the words for the journal; it writes nothing, and no undo. Each is a small function in a file of its
// own beside this one.
namespace eclosion::edits {

// The records of the file as they are now.
class Records {
 public:
  virtual ~Records() = default;
  // Records of a kind whose column (as in the file: "id", "startup_id") holds that id, by id; a null id: all of the kind.
  [[nodiscard]] virtual Result<std::vector<AnyRecord>> rows(RecordKind kind, const char* column, const QUuid& id) const = 0;
  [[nodiscard]] virtual const TextSource& text() const = 0;
  [[nodiscard]] virtual QDate today() const = 0;

  template <class E>
  [[nodiscard]] Result<std::vector<E>> where(const char* column, const QUuid& id) const {
    auto found = rows(recordKind<E>, column, id);
    if (!found) return Failure(found.error());
    std::vector<E> result;
    result.reserve(found->size());
    for (auto& record : *found) result.push_back(std::get<E>(std::move(record)));
    return result;
  }
  template <class E>
  [[nodiscard]] Result<std::optional<E>> find(const QUuid& id) const {
    auto found = where<E>("id", id);
    if (!found) return Failure(found.error());
    return found->empty() ? std::nullopt : std::optional<E>(std::move(found->front()));
  }
};

// A text that names a person, kept apart from the rows that hold its id (decision record 0004). `kind`: name, source-id, note.
struct PersonTextPut {
  PersonTextId id;
  QUuid person;
  QString kind;
  QString value;
};

// What an edit would do. Empty when nothing would change.
struct Plan {
  QString words;  // for the journal and the Undo menu, such as “Move Lapins to Acceleration”; a person is {person:ID}
  std::vector<AnyRecord> puts = {};
  std::vector<RecordRef> removals = {};
  std::vector<PersonTextPut> personTexts = {};
  // Rules it goes against that are accepted with a reason; recording it without one is refused.
  std::vector<Verdict> unusual = {};
  // Why, in the person's words: an argument of the edit, which keeps it in the record (a phase's comment) or in `words`.
  QString reason = {};
  [[nodiscard]] bool isEmpty() const { return puts.empty() && removals.empty() && personTexts.empty(); }
};

// An edit with its arguments bound. Errors: refused, with the rule in words; notFound.
using Edit = std::function<Result<Plan>(const Records& records)>;

}  // namespace eclosion::edits
