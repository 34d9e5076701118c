// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>
#include <optional>

#include "core/store/changeset_texts.h"
#include "core/store/journal.h"
#include "core/store/name_places.h"
#include "core/store/sqlite.h"
#include "core/store/typed_texts.h"

namespace eclosion::store {
namespace {

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

class Blanking {
 public:
  Blanking(sqlite3* db, const NameFinder& finder, const NameChoices& choices) : db_(db), finder_(finder), choices_(choices) {}

  Result<int> run() {
    ECLOSION_TRY(columns());
    ECLOSION_TRY(changesets());
    if (changed_ > 0) ECLOSION_TRY(resealFrom(db_, changed_));
    return texts_;
  }

 private:
  struct Other {
    QByteArray key;
    qint64 seq;
    QByteArray utf8;
  };

  [[nodiscard]] QByteArray without(QByteArrayView utf8) const { return finder_.without(QString::fromUtf8(utf8)).toUtf8(); }

  [[nodiscard]] bool goes(QByteArrayView utf8, const QByteArray& place) const {
    if (choices_.kept.contains(place)) return false;
    return choices_.taken.contains(place) || finder_.isSureIn(QString::fromUtf8(utf8));
  }

  // Read first, written then: a table that is walked is not changed.
  Result<void> columns() {
    const auto tables = typedTables(db_);
    if (!tables) return Failure(tables.error());
    for (const TypedTable& table : *tables) {
      QHash<QByteArray, std::vector<Other>> others;  // by column
      ECLOSION_TRY(eachTypedText(db_, {table}, [&](const TypedText& text) {
        if (!finder_.isIn(text.utf8) || !goes(text.utf8, text.place())) return;
        others[text.column].push_back({text.key, text.seq, without(text.utf8)});
        if (table.name != "journal") return;
        const qint64 entry = text.key.toLongLong();
        changed_ = changed_ == 0 ? entry : std::min(changed_, entry);
      }));
      for (auto column = others.cbegin(); column != others.cend(); ++column) ECLOSION_TRY(write(table, column.key(), *column));
    }
    return {};
  }

  Result<void> write(const TypedTable& table, const QByteArray& column, const std::vector<Other>& others) {
    const bool journal = table.name == "journal";
    QByteArray sql =
        "UPDATE " + quoted(table.name) + " SET " + quoted(column) + " = ? WHERE " + (journal ? "seq" : "id") + " = ?";
    if (table.past) sql += " AND seq = ?";
    auto update = Statement::prepare(db_, sql);
    if (!update) return Failure(update.error());
    const bool blob = table.tracked && column == "content";
    for (const Other& other : others) {
      blob ? update->bindBlob(0, other.utf8) : update->bindText(0, other.utf8);
      journal ? update->bindInteger(1, other.key.toLongLong()) : update->bindText(1, other.key);
      if (table.past) update->bindInteger(2, other.seq);
      ECLOSION_TRY(update->run());
      texts_ += table.past ? 0 : 1;
    }
    return {};
  }

  Result<void> changesets() {
    std::vector<std::pair<qint64, QByteArray>> others;
    {
      auto entries = Statement::prepare(db_, "SELECT seq, changeset FROM journal ORDER BY seq");
      if (!entries) return Failure(entries.error());
      for (;;) {
        const auto row = entries->step();
        if (!row) return Failure(row.error());
        if (!*row) break;
        auto other = withOtherTexts(entries->bytes(1), [this](const ChangesetText& text) { return otherFor(text); });
        if (!other) return Failure(other.error());
        if (!other->isEmpty()) others.emplace_back(entries->integer(0), std::move(*other));
      }
    }
    auto update = Statement::prepare(db_, "UPDATE journal SET changeset = ? WHERE seq = ?");
    if (!update) return Failure(update.error());
    for (const auto& [seq, changeset] : others) {
      update->bindBlob(0, changeset);
      update->bindInteger(1, seq);
      ECLOSION_TRY(update->run());
      changed_ = changed_ == 0 ? seq : std::min(changed_, seq);
    }
    return {};
  }

  std::optional<QByteArray> otherFor(const ChangesetText& text) const {
    if (!finder_.isIn(text.utf8)) return std::nullopt;
    const Table* table = findTable(text.table);
    // The columns of a former version are not known by their place: then what is kept of the row in any column stays.
    const bool known = table && static_cast<int>(table->columns.size()) == text.columns;
    const QByteArray row = text.table.toByteArray() + '/' + text.key.toByteArray() + '/';
    if (known) {
      if (!goes(text.utf8, row + table->columns[static_cast<size_t>(text.column)].name)) return std::nullopt;
    } else {
      const auto isOfRow = [&](const QByteArray& place) { return place.startsWith(row); };
      if (std::any_of(choices_.kept.begin(), choices_.kept.end(), isOfRow)) return std::nullopt;
      const bool taken = std::any_of(choices_.taken.begin(), choices_.taken.end(), isOfRow);
      if (!taken && !finder_.isSureIn(QString::fromUtf8(text.utf8))) return std::nullopt;
    }
    return without(text.utf8);
  }

  sqlite3* db_;
  const NameFinder& finder_;
  const NameChoices& choices_;
  qint64 changed_ = 0;  // the first entry of the journal; 0: none
  int texts_ = 0;
};

}  // namespace

Result<int> blankNames(sqlite3* db, const NameFinder& finder, const NameChoices& choices) {
  return finder.isEmpty() ? Result<int>(0) : Blanking(db, finder, choices).run();
}

}  // namespace eclosion::store
