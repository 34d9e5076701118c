// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/history.h"
#include "core/store/settings.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

Result<Reader> Reader::at(const PortfolioFile& file, const QDateTime& moment) {
  const auto known = knownAt(file.handle(), moment);
  if (!known) return Failure(known.error());
  return Reader(file.handle(), *known);
}

Result<void> Reader::rows(const Table& table, const char* column, const QUuid& id,
                          const std::function<void(const RowSource&)>& take) const {
  const bool some = column && *column;
  QByteArray sql = "SELECT * FROM " + tableAt(table, known_);
  if (some) sql += QByteArray(" WHERE \"") + column + "\" = ?";
  auto statement = Statement::prepare(db_, sql + " ORDER BY \"id\"");
  if (!statement) return Failure(statement.error());
  if (some) write(*statement, 0, id);
  for (;;) {
    const auto row = statement->step();
    if (!row) return Failure(row.error());
    if (!*row) return {};
    take(*statement);
  }
}

Result<void> Reader::inOneView(const std::function<Result<void>()>& work) const {
  auto transaction = Transaction::begin(db_, "BEGIN");
  if (!transaction) return Failure(transaction.error());
  ECLOSION_TRY(work());
  return transaction->commit();
}

QString Reader::setting(const QString& key) const {
  const auto row = find<Setting>(namedId<SettingId>(QString(QStringLiteral("setting/") + key)).uuid());
  return row && *row ? (*row)->value : QString();
}

QString Reader::personText(const PersonTextId& id) const {
  auto statement = Statement::prepare(db_, "SELECT value FROM person_text WHERE id = ?");
  if (!statement) return {};
  write(*statement, 0, id);
  const auto row = statement->step();
  return row && *row ? statement->text(0) : QString();
}

}  // namespace eclosion::store
