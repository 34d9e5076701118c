// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include <algorithm>

#include "core/domain/settings.h"
#include "core/store/history.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

// Those that were there and whose column holds that id, or all without a column; by id.
std::vector<const RowImage*> matching(const PastRows::Versions& versions, std::optional<int> column, const QUuid& id) {
  const UuidText text = uuidText(id);
  std::vector<const RowImage*> rows;
  for (const auto& version : versions) {
    if (version && (!column || version->bytes(*column) == QByteArrayView(text.data(), text.size()))) rows.push_back(&*version);
  }
  std::sort(rows.begin(), rows.end(), [](const RowImage* a, const RowImage* b) { return *a < *b; });
  return rows;
}

}  // namespace

Result<Reader> Reader::at(const PortfolioFile& file, const QDateTime& moment) {
  const auto known = knownAt(file.handle(), moment);
  if (!known) return Failure(known.error());
  return Reader(file.handle(), *known);
}

Result<void> Reader::rows(const Table& table, const char* column, const QUuid& id,
                          const std::function<void(const RowSource&)>& take) const {
  const bool some = column && *column;
  // What changed since, as it was then: its rows stand in for the present ones.
  const PastRows::Versions* changed = nullptr;
  std::vector<const RowImage*> then;
  if (past_) {
    const auto versions = past_->of(table);
    if (!versions) return Failure(versions.error());
    changed = *versions;
    then = matching(*changed, some ? std::optional(placeOf(table, column)) : std::nullopt, id);
  }
  QByteArray sql = QByteArray("SELECT * FROM \"") + table.name + '"';
  if (some) sql += QByteArray(" WHERE \"") + column + "\" = ?";
  auto statement = Statement::prepare(db_, sql + " ORDER BY \"id\"");
  if (!statement) return Failure(statement.error());
  if (some) write(*statement, 0, id);
  auto next = then.begin();
  for (;;) {
    const auto row = statement->step();
    if (!row) return Failure(row.error());
    if (!*row) break;
    if (changed && changed->contains(uuidFromText(statement->bytes(0)))) continue;
    for (; next != then.end() && (*next)->bytes(0) < statement->bytes(0); ++next) take(**next);
    take(*statement);
  }
  for (; next != then.end(); ++next) take(**next);
  return {};
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

Result<void> Reader::personTexts(const QString& kind, const std::function<void(const PersonText&)>& take) const {
  auto texts = Statement::prepare(db_, "SELECT id, person, value FROM person_text WHERE kind = ? ORDER BY id");
  if (!texts) return Failure(texts.error());
  write(*texts, 0, kind);
  for (;;) {
    const auto row = texts->step();
    if (!row) return Failure(row.error());
    if (!*row) return {};
    take({PersonTextId(uuidFromText(texts->bytes(0))), uuidFromText(texts->bytes(1)), texts->text(2)});
  }
}

Result<std::vector<Conflict>> Reader::conflicts() const {
  auto found = Statement::prepare(db_, "SELECT entity, \"column\", base, mine, theirs, resolved FROM conflict ORDER BY id");
  if (!found) return Failure(found.error());
  std::vector<Conflict> conflicts;
  const auto text = [&](int column) { return found->isNull(column) ? QString() : found->text(column); };
  for (;;) {
    const auto row = found->step();
    if (!row) return Failure(row.error());
    if (!*row) return conflicts;
    conflicts.push_back({uuidFromText(found->bytes(0)), found->text(1), text(2), text(3), text(4), found->integer(5) != 0});
  }
}

Result<bool> Reader::wasEdited(const Table& table, const QUuid& id) const {
  auto edits =
      Statement::prepare(db_, QByteArray("SELECT count(*) FROM \"") + table.name +
                                  "_past\" AS p JOIN journal AS j ON j.seq = p.seq WHERE p.\"id\" = ? AND j.kind <> 'import'");
  if (!edits) return Failure(edits.error());
  write(*edits, 0, id);
  const auto row = edits->step();
  if (!row) return Failure(row.error());
  return *row && edits->integer(0) > 0;
}

}  // namespace eclosion::store
