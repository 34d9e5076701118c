// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/exchange/json/json_columns.h"
#include "core/exchange/json/json_value.h"
#include "core/exchange/json/portfolio_json.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::PortfolioJson)
};

class Exporter {
 public:
  Exporter(const store::Reader& reader, QIODevice& out) : reader_(reader), out_(out) {}

  Result<void> run() {
    put("{\n\"format\": \"eclosion-portfolio\",\n\"version\": " + QByteArray::number(portfolioJsonVersion) +
        ",\n\"tables\": {\n");
    for (const store::Table& table : store::trackedTables()) {
      bool first = true;
      ECLOSION_TRY(reader_.rows(table, {}, {}, [&](const store::RowSource& row) {
        if (first) put(QByteArray(anyTable_ ? ",\n" : "") + '"' + table.name + "\": [\n");
        put((first ? "  " : ",\n  ") + rowText(table, row));
        first = false;
        anyTable_ = true;
      }));
      if (!first) put("\n]");
      if (failed_) {
        return failure(
            ErrorKind::diskFull,
            Words::tr("The document could not be written (%1). Check the room left on the disk.").arg(out_.errorString()));
      }
    }
    put("\n}\n}\n");
    return {};
  }

 private:
  void put(const QByteArray& text) { failed_ = failed_ || out_.write(text) != text.size(); }

  QByteArray rowText(const store::Table& table, const store::RowSource& row) const {
    QByteArray text = "{";
    for (size_t i = 0; i < table.columns.size(); ++i) {
      const store::Column& column = table.columns[i];
      QJsonValue value = jsonValue(column, row, static_cast<int>(i));
      if (value.isUndefined()) continue;
      // Once a person has been erased, the empty text still says that there was somebody.
      if (!personTextKind(table, column).isEmpty()) value = reader_.personText(PersonTextId(QUuid::fromString(value.toString())));
      if (text.size() > 1) text += ", ";
      text += jsonText(jsonName(table, column)) + ": " + jsonText(value);
    }
    return text + '}';
  }

  const store::Reader& reader_;
  QIODevice& out_;
  bool anyTable_ = false;
  bool failed_ = false;
};

}  // namespace

Result<void> exportPortfolioJson(const store::Reader& reader, QIODevice& out) {
  return reader.inOneView([&] { return Exporter(reader, out).run(); });
}

}  // namespace eclosion::exchange
