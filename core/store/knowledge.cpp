// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knowledge.h"

#include <QHash>
#include <algorithm>

#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

QDateTime moment(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }

Result<void> each(sqlite3* db, const char* sql, const std::function<void(const RowSource&)>& take) {
  auto statement = Statement::prepare(db, sql);
  if (!statement) return Failure(statement.error());
  for (;;) {
    const auto row = statement->step();
    if (!row) return Failure(row.error());
    if (!*row) return {};
    take(*statement);
  }
}

}  // namespace

Result<std::vector<KnowledgeMark>> knowledgeMarks(const PortfolioFile& file) {
  std::vector<KnowledgeMark> marks;
  // Edits in chunks, such as an import, are one; other edits are told by the day.
  ECLOSION_TRY(each(file.handle(),
                    "SELECT max(at), kind, min(intent) FROM journal WHERE kind <> 'create' "
                    "GROUP BY coalesce(group_id, id) ORDER BY max(seq)",
                    [&](const RowSource& row) {
                      const QDateTime at = moment(row.integer(0));
                      if (row.bytes(1) == "import") {
                        marks.push_back({.at = at, .isImport = true, .words = row.text(2)});
                      } else if (!marks.empty() && !marks.back().isImport && marks.back().at.date() == at.date()) {
                        marks.back().at = at;
                        ++marks.back().edits;
                      } else {
                        marks.push_back({.at = at, .edits = 1});
                      }
                    }));
  std::reverse(marks.begin(), marks.end());
  return marks;
}

Result<KnownTransitions> knownTransitions(const Reader& reader) {
  KnownTransitions result;
  const auto began = queryInteger(reader.handle(), "SELECT min(at) FROM journal WHERE kind <> 'create'", -1);
  if (!began) return Failure(began.error());
  if (*began > 0) result.began = moment(*began);

  QHash<QUuid, QDateTime> first;
  ECLOSION_TRY(each(reader.handle(),
                    "SELECT p.id, j.at FROM (SELECT id, min(seq) AS seq FROM phase_past WHERE absent = 1 GROUP BY id) AS p "
                    "JOIN journal AS j ON j.seq = p.seq",
                    [&](const RowSource& row) { first.insert(uuidFromText(row.bytes(0)), moment(row.integer(1))); }));
  ECLOSION_TRY(reader.rows(*findTable("phase"), nullptr, {}, [&](const RowSource& row) {
    const auto entry = readRow<PhasePeriod>(row);
    const auto known = first.constFind(entry.id.uuid());
    if (entry.start.isNull() || known == first.constEnd()) return;
    result.entries.push_back({.startup = entry.startup, .phase = entry.phase, .trueOn = entry.start, .knownAt = *known});
  }));
  return result;
}

}  // namespace eclosion::store
