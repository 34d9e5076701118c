// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <unordered_map>

#include "core/domain/settings.h"
#include "core/exchange/json/json_columns.h"
#include "core/exchange/json/json_value.h"
#include "core/exchange/json/portfolio_json.h"

namespace eclosion::exchange {
namespace {

using store::Cell;
using store::Column;
using store::Table;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::PortfolioJson)
};

Failure damaged(const QString& message) { return failure(ErrorKind::damaged, message); }

QString shortened(const QString& text) { return text.size() <= 60 ? text : text.left(60) + QStringLiteral("…"); }

// The tables of a document that is one of ours.
Result<QJsonObject> readTables(const QByteArray& document) {
  if (document.size() > maxPortfolioJsonBytes) {
    return failure(ErrorKind::refused,
                   Words::tr("The document is longer than %1, which is more than a portfolio document may be.")
                       .arg(QLocale().formattedDataSize(maxPortfolioJsonBytes)));
  }
  QJsonParseError trouble;
  const QJsonDocument parsed = QJsonDocument::fromJson(document, &trouble);
  if (trouble.error != QJsonParseError::NoError) {
    const auto line =
        1 + std::count(document.begin(), document.begin() + std::min<qsizetype>(trouble.offset, document.size()), '\n');
    return Failure(Error{.kind = ErrorKind::notPortfolio,
                         .message = Words::tr("This is not a JSON document (line %1: %2).").arg(line).arg(trouble.errorString()),
                         .line = static_cast<int>(line)});
  }
  const QJsonObject top = parsed.object();
  if (top[QStringLiteral("format")] != QJsonValue(QStringLiteral("eclosion-portfolio"))) {
    return failure(ErrorKind::notPortfolio,
                   Words::tr("This is a JSON document, but not a portfolio: its “format” is not “eclosion-portfolio”."));
  }
  const QJsonValue version = top[QStringLiteral("version")];
  if (version.toInteger(0) > portfolioJsonVersion) {
    return failure(ErrorKind::newerVersion,
                   Words::tr("This document was written by a later version of the program. Update to read it."));
  }
  if (version.toInteger(0) != portfolioJsonVersion) return damaged(Words::tr("The document's “version” must be 1."));
  const QJsonValue tables = top[QStringLiteral("tables")];
  if (!tables.isObject()) return damaged(Words::tr("The document's “tables” must be an object."));
  return tables.toObject();
}

class Importer {
 public:
  explicit Importer(const QJsonObject& tables) : tables_(tables) {}

  // Which rows there are; everything that can be said without looking into them.
  Result<void> collect() {
    for (auto it = tables_.begin(); it != tables_.end(); ++it) {
      if (!store::findTable(it.key().toUtf8()))
        return damaged(Words::tr("There is no table “%1” in a portfolio.").arg(shortened(it.key())));
      if (!it.value().isArray()) return damaged(Words::tr("Table “%1” must be a list of rows.").arg(it.key()));
    }
    for (const Table& table : store::trackedTables()) ECLOSION_TRY(collect(table));
    return {};
  }

  Result<void> write(store::Writer& writer) const {
    for (const Table& table : store::trackedTables()) {
      const auto rows = rows_.find(&table);
      if (rows == rows_.end()) continue;
      const QJsonArray array = tables_[QString::fromLatin1(table.name)].toArray();
      for (const auto& [id, position] : rows->second.inOrder) {
        const QJsonObject row = array[position].toObject();
        ECLOSION_TRY(writeRow(writer, {table, position, row}, id));
        if (writer.failed()) return {};  // the recorder has the reason
      }
    }
    return {};
  }

 private:
  struct Rows {
    std::vector<std::pair<QUuid, qsizetype>> inOrder;  // id and position in the document, by id: the file's own order
    QSet<QUuid> ids;
  };
  struct Place {
    const Table& table;
    qsizetype position;
    const QJsonObject& row;
  };

  static Failure at(const Place& place, const QString& message) {
    const QString key = place.row[QStringLiteral("id")].toString();
    return damaged(Words::tr("Table “%1”, row %2%3: %4")
                       .arg(QString::fromLatin1(place.table.name))
                       .arg(place.position + 1)
                       .arg(key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(shortened(key)), message));
  }
  static Failure at(const Place& place, const Column& column, const QString& message) {
    return at(place, QStringLiteral("“%1”: %2").arg(jsonName(place.table, column), message));
  }

  // A key is a UUID, or stands for one.
  static QUuid idOf(const Table& table, const QString& key) {
    const QUuid id = store::uuidFromText(key.toUtf8());
    return id.isNull() ? namedUuid(QStringLiteral("portfolio/%1/%2").arg(QString::fromLatin1(table.name), key)) : id;
  }

  static QUuid idOfRow(const Table& table, const QJsonObject& row, const QString& key) {
    // A setting stands once, whatever the row is called.
    const bool setting = QByteArrayView(table.name) == "setting";
    return setting ? namedUuid(QString(QStringLiteral("setting/") + row[QStringLiteral("key")].toString())) : idOf(table, key);
  }

  Result<void> collect(const Table& table) {
    const QJsonArray array = tables_[QString::fromLatin1(table.name)].toArray();
    if (array.isEmpty()) return {};
    Rows& rows = rows_[&table];
    rows.inOrder.reserve(static_cast<size_t>(array.size()));
    for (qsizetype position = 0; position < array.size(); ++position) {
      const QJsonObject row = array[position].toObject();
      const Place place{table, position, row};
      if (!array[position].isObject()) return at(place, Words::tr("It must be an object."));
      const QString key = row[QStringLiteral("id")].toString();
      if (key.isEmpty()) return at(place, Words::tr("Its “id” must be text, and not empty."));
      const QUuid id = idOfRow(table, row, key);
      if (rows.ids.contains(id)) return at(place, Words::tr("Another row has the same id."));
      rows.ids.insert(id);
      rows.inOrder.emplace_back(id, position);
    }
    const auto text = [](const QUuid& id) { return store::uuidText(id); };
    std::sort(rows.inOrder.begin(), rows.inOrder.end(),
              [&](const auto& a, const auto& b) { return text(a.first) < text(b.first); });
    return {};
  }

  Result<void> writeRow(store::Writer& writer, const Place& place, const QUuid& id) const {
    ECLOSION_TRY(checkNames(place));
    store::RowImage image(place.table);
    store::write(image, 0, id);
    for (size_t i = 1; i < place.table.columns.size(); ++i) {
      const auto cell = readColumn(writer, place, place.table.columns[i], id);
      if (!cell) return Failure(cell.error());
      image.setCell(i, *cell);
    }
    image.putInto(writer);
    return {};
  }

  static Result<void> checkNames(const Place& place) {
    const auto& columns = place.table.columns;
    for (const QString& name : place.row.keys()) {
      if (std::none_of(columns.begin(), columns.end(), [&](const Column& c) { return jsonName(place.table, c) == name; })) {
        return at(place, Words::tr("The table has no column “%1”.").arg(shortened(name)));
      }
    }
    return {};
  }

  Result<Cell> readColumn(store::Writer& writer, const Place& place, const Column& column, const QUuid& id) const {
    auto cell = readValue(place.table, column, place.row[jsonName(place.table, column)]);
    if (!cell) return at(place, column, cell.error().message);
    const auto* text = std::get_if<QByteArray>(&*cell);
    if (!text) return cell;
    if (const QString kind = personTextKind(place.table, column); !kind.isEmpty()) {
      const auto textId = newId<PersonTextId>();
      writer.addPersonText(textId, personOf(place, id), kind, *text);
      return cellOf(textId.uuid());
    }
    if (column.type == store::Type::reference) return readReference(place, column, QString::fromUtf8(*text));
    if (isHomeIncubator(place, column) && !text->isEmpty()) {
      return readReferenceTo(*store::findTable("incubator"), place, column, QString::fromUtf8(*text));
    }
    return cell;
  }

  static Cell cellOf(const QUuid& id) { return id.toByteArray(QUuid::WithoutBraces); }

  // The one setting that refers to a record.
  static bool isHomeIncubator(const Place& place, const Column& column) {
    return QByteArrayView(place.table.name) == "setting" && QByteArrayView(column.name) == "value" &&
           place.row[QStringLiteral("key")].toString() == settingKey(SettingKey::homeIncubator);
  }

  // Whom a text names: the member the row is about, else the row itself.
  [[nodiscard]] static QUuid personOf(const Place& place, const QUuid& id) {
    const QString member = place.row[QStringLiteral("member_id")].toString();
    if (!member.isEmpty()) return idOf(*store::findTable("member"), member);
    const QString entity = place.row[QStringLiteral("entity_id")].toString();
    return entity.isEmpty() ? id : idOf(*store::findTable("member"), entity);
  }

  [[nodiscard]] Result<Cell> readReference(const Place& place, const Column& column, const QString& key) const {
    if (!refersByKind(place.table, column)) return readReferenceTo(*store::findTable(column.references), place, column, key);
    // What an import once said of a record may outlive it, so a UUID is taken as it is.
    if (const QUuid id = store::uuidFromText(key.toUtf8()); !id.isNull()) return cellOf(id);
    const QString kind = place.row[QStringLiteral("kind")].toString();
    const Table* target = store::findTable(kind.toUtf8());
    if (!target) return at(place, column, Words::tr("“%1” is no kind of record.").arg(shortened(kind)));
    return readReferenceTo(*target, place, column, key);
  }

  [[nodiscard]] Result<Cell> readReferenceTo(const Table& target, const Place& place, const Column& column,
                                             const QString& key) const {
    const QUuid id = idOf(target, key);
    const auto rows = rows_.find(&target);
    if (rows == rows_.end() || !rows->second.ids.contains(id)) {
      return at(place, column, Words::tr("Table “%1” has no row “%2”.").arg(QString::fromLatin1(target.name), shortened(key)));
    }
    return cellOf(id);
  }

  const QJsonObject& tables_;
  std::unordered_map<const Table*, Rows> rows_;
};

Result<void> refuseUnlessNew(const store::PortfolioFile& file) {
  const auto reader = store::Reader::at(file);
  if (!reader) return Failure(reader.error());
  for (const Table& table : store::trackedTables()) {
    if (QByteArrayView(table.name) == "setting") continue;
    bool any = false;
    ECLOSION_TRY(reader->rows(table, {}, {}, [&](const store::RowSource&) { any = true; }));
    if (any)
      return failure(ErrorKind::refused,
                     Words::tr("This portfolio holds records already. Read the document into a new portfolio."));
  }
  return {};
}

}  // namespace

Result<store::Change> importPortfolioJson(const QByteArray& document, const store::PortfolioFile& file, store::Recorder& recorder,
                                          const store::Intent& intent) {
  const auto tables = readTables(document);
  if (!tables) return Failure(tables.error());
  Importer importer(*tables);
  if (const auto collected = importer.collect(); !collected) return Failure(collected.error());
  if (const auto isNew = refuseUnlessNew(file); !isNew) return Failure(isNew.error());
  return recorder.record(intent, [&](store::Writer& writer) { return importer.write(writer); });
}

}  // namespace eclosion::exchange
