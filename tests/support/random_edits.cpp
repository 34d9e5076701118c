// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include <algorithm>

#include "core/store/check.h"
#include "core/store/sqlite.h"
#include "core/store/vocabulary.h"

namespace eclosion::test {

using namespace store;  // everything here is about rows of a file

namespace {

QByteArray quoted(const char* name) { return '"' + QByteArray(name) + '"'; }

Statement prepared(const PortfolioFile& file, const QByteArray& sql) { return Statement::prepare(file.handle(), sql).value(); }

}  // namespace

RandomEdits::RandomEdits(PortfolioFile& file, const Clock& clock, quint32 seed) : file_(file), clock_(clock), random_(seed) {
  lookAgain();
}

void RandomEdits::lookAgain() {
  for (const Table& table : trackedTables()) rows_[&table] = ids(table);
}

Result<Change> RandomEdits::next() {
  for (;;) {
    ++number_;
    auto change = Recorder(file_, clock_, QStringLiteral("tester"))
                      .record({.words = QStringLiteral("Edit %1").arg(number_)}, [this](Writer& writer) -> Result<void> {
                        for (int steps = 1 + random_.bounded(3); steps > 0; --steps) step(writer);
                        return {};
                      });
    if (!change || !change->isEmpty()) return change;
  }
}

void RandomEdits::step(Writer& writer) {
  const auto& tables = trackedTables();
  const Table& table = tables[static_cast<size_t>(random_.bounded(static_cast<int>(tables.size())))];
  const auto& rows = rows_[&table];
  const int what = random_.bounded(100);
  if (rows.empty() || what < 35) return add(writer, table);
  const QUuid id = rows[static_cast<size_t>(random_.bounded(static_cast<int>(rows.size())))];
  what < 85 ? change(writer, table, id) : remove(writer, table, id);
}

void RandomEdits::add(Writer& writer, const Table& table) {
  RowImage image(table);
  const QUuid id = anyId();
  image.setCell(0, id.toByteArray(QUuid::WithoutBraces));
  for (size_t i = 1; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    // What a row must point to comes with it.
    if (column.references && column.required && rows_[findTable(column.references)].empty())
      add(writer, *findTable(column.references));
    image.setCell(i, anyValue(table, column));
  }
  image.putInto(writer);
  rows_[&table].push_back(id);
}

void RandomEdits::change(Writer& writer, const Table& table, const QUuid& id) {
  RowImage image = row(table, id);
  for (int columns = 1 + random_.bounded(2); columns > 0; --columns) {
    const size_t column = 1 + static_cast<size_t>(random_.bounded(static_cast<int>(table.columns.size()) - 1));
    image.setCell(column, anyValue(table, table.columns[column]));
  }
  image.putInto(writer);
}

void RandomEdits::remove(Writer& writer, const Table& table, const QUuid& id) {
  auto& rows = rows_[&table];
  const auto place = std::find(rows.begin(), rows.end(), id);
  if (place == rows.end()) return;  // two rows that point to each other
  rows.erase(place);
  for (const Table& child : trackedTables()) {
    for (size_t i = 1; i < child.columns.size(); ++i) {
      const Column& column = child.columns[i];
      if (!column.references || findTable(column.references) != &table) continue;
      for (const QUuid& pointing : ids(child, column.name, id)) {
        const auto& there = rows_[&child];
        if (std::find(there.begin(), there.end(), pointing) == there.end()) continue;  // went with one before it
        if (column.required || random_.bounded(2) == 0) {
          remove(writer, child, pointing);
        } else {
          RowImage image = row(child, pointing);
          image.setCell(i, {});
          image.putInto(writer);
        }
      }
    }
  }
  writer.removeRow(table, id);
}

RowImage RandomEdits::row(const Table& table, const QUuid& id) const {
  auto select = prepared(file_, "SELECT * FROM " + quoted(table.name) + " WHERE id = ?");
  store::write(select, 0, id);
  [[maybe_unused]] const bool found = select.step().value();
  Q_ASSERT(found);
  return RowImage::of(table, select);
}

std::vector<QUuid> RandomEdits::ids(const Table& table, const char* column, const QUuid& value) const {
  auto select = prepared(file_, "SELECT id FROM " + quoted(table.name) +
                                    (column ? " WHERE " + quoted(column) + " = ?" : QByteArray()) + " ORDER BY id");
  if (column) store::write(select, 0, value);
  std::vector<QUuid> found;
  while (*select.step()) found.push_back(uuidFromText(select.bytes(0)));
  return found;
}

Cell RandomEdits::anyValue(const Table& table, const Column& column) {
  if (!column.required && random_.bounded(4) == 0) return {};
  switch (column.type) {
    case Type::integer:
      return qint64{random_.bounded(-5, 3000)};
    case Type::date:
      return QDate(2013, 1, 1).toJulianDay() + random_.bounded(5000);
    case Type::money:
      return qint64{random_.bounded(100'000'000)};
    case Type::real:
      return random_.bounded(1000.0);
    case Type::blob:
      return anyText();
    case Type::code: {
      const auto* codes = vocabularyOf(table, column);
      if (!codes) return anyText();
      return *std::next(codes->begin(), random_.bounded(static_cast<int>(codes->size())));
    }
    case Type::reference: {
      if (!column.references) return anyId().toByteArray(QUuid::WithoutBraces);
      const auto& targets = rows_[findTable(column.references)];
      if (targets.empty()) return {};
      return targets[static_cast<size_t>(random_.bounded(static_cast<int>(targets.size())))].toByteArray(QUuid::WithoutBraces);
    }
    case Type::text:
      break;
  }
  return anyText();
}

QUuid RandomEdits::anyId() {
  quint32 words[4];
  random_.fillRange(words);
  return QUuid(words[0] | 1U, static_cast<ushort>(words[1]), static_cast<ushort>(words[1] >> 16U), static_cast<uchar>(words[2]),
               static_cast<uchar>(words[2] >> 8U), static_cast<uchar>(words[2] >> 16U), static_cast<uchar>(words[2] >> 24U),
               static_cast<uchar>(words[3]), static_cast<uchar>(words[3] >> 8U), static_cast<uchar>(words[3] >> 16U),
               static_cast<uchar>(words[3] >> 24U));
}

QByteArray RandomEdits::anyText() {
  static const QByteArray pieces[] = {
      "", "a", "Éclosion", " ", "\n", "'", "數", "2017", "%1", "{person:", "une phrase plus longue"};
  QByteArray text;
  for (int count = random_.bounded(5); count > 0; --count) text += pieces[random_.bounded(static_cast<int>(std::size(pieces)))];
  return text;
}

QStringList damageIn(const PortfolioFile& file) {
  static const QStringList codes{QStringLiteral("damaged-page"),   QStringLiteral("dangling-row"),
                                 QStringLiteral("journal-broken"), QStringLiteral("changeset-broken"),
                                 QStringLiteral("stray-history"),  QStringLiteral("unknown-code")};
  const auto report = checkPortfolio(file);
  if (!report) return {report.error().message};
  QStringList damage;
  for (const CheckFinding& finding : report->findings) {
    if (codes.contains(finding.code)) damage << finding.message + QLatin1Char(' ') + finding.where;
  }
  return damage;
}

QByteArray trackedDump(const PortfolioFile& file) {
  QByteArray dump;
  for (const Table& table : trackedTables()) {
    dump += QByteArray("# ") + table.name + '\n';
    auto select = prepared(file, "SELECT * FROM " + quoted(table.name) + " ORDER BY id");
    while (*select.step()) {
      for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        dump += select.isNull(i) ? QByteArray("null") : '[' + select.bytes(i).toByteArray() + ']';
        dump += ' ';
      }
      dump += '\n';
    }
  }
  return dump;
}

}  // namespace eclosion::test
