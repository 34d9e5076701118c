// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/name_places.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/edits/fields.h"
#include "core/edits/record_words.h"
#include "core/store/kinds.h"
#include "core/store/person_texts.h"
#include "core/store/sqlite.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"
#include "core/store/typed_texts.h"

namespace eclosion::store {
namespace {

struct Places {
  Q_DECLARE_TR_FUNCTIONS(eclosion::store::NamePlaces)
};

// People of lists who are no members.
constexpr char listedAlone[] =
    "SELECT 'trainee', t.id, p.value FROM trainee t JOIN person_text p ON p.id = t.name_id WHERE t.member_id IS NULL AND p.value "
    "<> '' UNION ALL SELECT 'session_attendee', a.id, p.value FROM session_attendee a JOIN person_text p ON p.id = a.name_id "
    "WHERE a.member_id IS NULL AND p.value <> ''";

class PlaceSearch {
 public:
  PlaceSearch(const PortfolioFile& file, const std::vector<QUuid>& people, const NameFinder& finder, QSet<QByteArray> own)
      : file_(file), texts_(file), records_(file, texts_, columns_), people_(people), finder_(finder), own_(std::move(own)) {}

  Result<std::vector<NamePlace>> run(const std::stop_token& stop) {
    const auto tables = typedTables(file_.handle());
    if (!tables) return Failure(tables.error());
    ECLOSION_TRY(eachTypedText(
        file_.handle(), *tables, [this](const TypedText& text) { take(text); }, stop));
    // What stands today goes before what was known earlier.
    std::stable_sort(places_.begin(), places_.end(), [](const auto& a, const auto& b) { return a.former < b.former; });
    ECLOSION_TRY(lists());
    return std::move(places_);
  }

 private:
  void take(const TypedText& text) {
    if (text.table.name == "person_text" && own_.contains(text.key)) return;
    if (!finder_.isIn(text.utf8)) return;
    const QByteArray place = text.place();
    // The past tells the same again, where the present has it.
    if (seen_.contains(place)) return;
    seen_.insert(place);
    const QString words = QString::fromUtf8(text.utf8);
    places_.push_back({.table = QString::fromUtf8(text.table.record),
                       .key = QString::fromUtf8(text.key),
                       .column = QString::fromUtf8(text.column),
                       .where = whereOf(text),
                       .text = words,
                       .former = text.table.past,
                       .sure = finder_.isSureIn(words)});
  }

  QString whereOf(const TypedText& text) {
    if (text.table.name == "journal") return Places::tr("Journal, entry %1").arg(QString::fromUtf8(text.key));
    if (text.table.name == "conflict") return Places::tr("A difference with a source");
    if (text.table.name == "person_text") return Places::tr("A note about somebody else, or the source's file about them");
    const RecordKind kind = kindOf(*text.table.tracked);
    const edits::Field* field = edits::findField(kind, text.column);
    QString record = edits::nounOf(kind);
    if (!text.table.past) {
      const auto rows = records_.rows(kind, "id", uuidFromText(text.key));
      if (rows && !rows->empty()) record = edits::wordsOf(records_, rows->front());
    }
    //: A field of a record: the role of Ana Arnoux
    return field ? Places::tr("%1 of %2").arg(edits::labelOf(*field), record) : record;
  }

  Result<void> lists() {
    auto rows = Statement::prepare(file_.handle(), listedAlone);
    if (!rows) return Failure(rows.error());
    for (;;) {
      const auto row = rows->step();
      if (!row) return Failure(row.error());
      if (!*row) return {};
      const QUuid id = uuidFromText(rows->bytes(1));
      const QString name = rows->text(2);
      if (std::find(people_.begin(), people_.end(), id) != people_.end() || !finder_.isIn(name)) continue;
      const bool trainee = rows->bytes(0) == "trainee";
      places_.push_back({.table = rows->text(0),
                         .key = rows->text(1),
                         .column = QStringLiteral("name_id"),
                         .where = trainee ? Places::tr("The list of a training") : Places::tr("The list of a committee"),
                         .text = name,
                         .sure = finder_.isSureIn(name),
                         .listed = id});
    }
  }

  const PortfolioFile& file_;
  Texts texts_;
  Portfolio columns_;  // no row is asked for by its place
  StoredRecords records_;
  const std::vector<QUuid>& people_;
  const NameFinder& finder_;
  QSet<QByteArray> own_;  // texts that go in any case
  QSet<QByteArray> seen_;
  std::vector<NamePlace> places_;
};

bool isName(const NamingText& text) { return text.kind == "name" || text.kind == "source-id"; }

NameFinder finderIn(const std::vector<NamingText>& texts) {
  QStringList names;
  for (const NamingText& text : texts) {
    if (isName(text)) names << QString::fromUtf8(text.value);
  }
  return NameFinder(names);
}

}  // namespace

Result<NameFinder> finderOf(sqlite3* db, const std::vector<QUuid>& people) {
  const auto texts = textsNaming(db, people);
  if (!texts) return Failure(texts.error());
  return finderIn(*texts);
}

Result<std::vector<NamePlace>> placesNaming(const PortfolioFile& file, const std::vector<QUuid>& people,
                                            const std::stop_token& stop) {
  const auto texts = textsNaming(file.handle(), people);
  if (!texts) return Failure(texts.error());
  const NameFinder finder = finderIn(*texts);
  if (finder.isEmpty()) return std::vector<NamePlace>();
  QSet<QByteArray> own;
  for (const NamingText& text : *texts) own.insert(text.id.toByteArray(QUuid::WithoutBraces));
  return PlaceSearch(file, people, finder, std::move(own)).run(stop);
}

}  // namespace eclosion::store
