// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/domain/portfolio.h"
#include "core/store/change.h"
#include "core/store/mapping.h"
#include "core/store/past_rows.h"
#include "core/store/portfolio_file.h"

// Reading a portfolio, now or as it was known at a time.
namespace eclosion::store {

// A text that names a person, out of the journal's sight.
struct PersonText {
  PersonTextId id;
  QUuid person;
  QString value;
};

// A column that the desk and a source both changed since they last agreed; values as text, null for none.
struct Conflict {
  QUuid row;
  QString column;
  QString base, mine, theirs;
  bool resolved = false;
};

class Reader {
 public:
  // `moment` null: now. Stays valid while the file is open.
  static Result<Reader> at(const PortfolioFile& file, const QDateTime& moment = {});

  // The columns of the whole portfolio; `today` is used where the portfolio sets no present of its own.
  [[nodiscard]] Result<Portfolio> portfolio(const QDate& today) const;
  // The same where the columns of the present are at hand: only what changed since is read.
  [[nodiscard]] Result<Portfolio> portfolioOver(const Portfolio& present, const QDate& today) const;

  // Gives columns that were filled in their present and their fiscal year, as the file's settings have them, and seals them.
  void settle(Portfolio& columns, const QDate& today) const;
  // The present and the fiscal year alone.
  void setPresent(Portfolio& columns, const QDate& today) const;

  // Every record of a kind, by id.
  template <class E>
  [[nodiscard]] Result<std::vector<E>> all() const {
    std::vector<E> result;
    ECLOSION_TRY(rows(*findTable(Mapping<E>::table), {}, {}, [&](const RowSource& row) { result.push_back(readRow<E>(row)); }));
    return result;
  }
  // Records whose column holds that id, such as where<PhasePeriod>("startup_id", id), by id.
  template <class E>
  [[nodiscard]] Result<std::vector<E>> where(const char* column, const QUuid& id) const {
    std::vector<E> result;
    ECLOSION_TRY(
        rows(*findTable(Mapping<E>::table), column, id, [&](const RowSource& row) { result.push_back(readRow<E>(row)); }));
    return result;
  }
  template <class E>
  [[nodiscard]] Result<std::optional<E>> find(const QUuid& id) const {
    auto found = where<E>("id", id);
    if (!found) return Failure(found.error());
    return found->empty() ? std::nullopt : std::optional<E>(std::move(found->front()));
  }
  // Rows of any table as they stand, by id: for exchange of whole tables. An empty column name means all.
  [[nodiscard]] Result<void> rows(const Table& table, const char* column, const QUuid& id,
                                  const std::function<void(const RowSource&)>& take) const;

  // One view of the file for all that `work` reads, whatever is written meanwhile. Not around portfolio(), which does so itself.
  [[nodiscard]] Result<void> inOneView(const std::function<Result<void>()>& work) const;

  // The value of a setting, empty when it is not set.
  [[nodiscard]] QString setting(const QString& key) const;
  // Text kept apart for a person; empty once erased. Has no past: what was erased is gone at every knowledge time.
  [[nodiscard]] QString personText(const PersonTextId& id) const;

  // Every text of a kind (name, source-id, source, note) kept apart for people, by id.
  [[nodiscard]] Result<void> personTexts(const QString& kind, const std::function<void(const PersonText&)>& take) const;
  // Columns that the desk and a source both changed, decided or not.
  [[nodiscard]] Result<std::vector<Conflict>> conflicts() const;
  // Whether anything but imports has ever written the row.
  [[nodiscard]] Result<bool> wasEdited(const Table& table, const QUuid& id) const;

  [[nodiscard]] KnownAt known() const { return known_; }
  [[nodiscard]] sqlite3* handle() const { return db_; }

 private:
  Reader(sqlite3* db, KnownAt known)
      : db_(db), known_(known), past_(known.isNow() ? nullptr : std::make_shared<PastRows>(db, known.seq)) {}
  sqlite3* db_;
  KnownAt known_;
  std::shared_ptr<PastRows> past_;  // null: now
};

}  // namespace eclosion::store
