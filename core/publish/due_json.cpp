// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/due_json.h"

#include "core/publish/figures_json.h"
#include "core/publish/json_writer.h"

namespace eclosion::publish {
namespace {

class DueWriter {
 public:
  DueWriter(const DueReport& report, const Portfolio& portfolio, const TextSource& text)
      : report_(report), portfolio_(portfolio), text_(text) {}

  QByteArray write() {
    json_.beginObject();
    json_.key(u"asOf").text(report_.date.toString(Qt::ISODate));
    json_.key(u"knownAt");
    if (report_.knownAt) {
      json_.text(report_.knownAt->toUTC().toString(Qt::ISODateWithMs));
    } else {
      json_.null();
    }
    writeTerms();
    json_.key(u"due").beginArray();
    for (const auto& item : report_.items) writeItem(item);
    json_.endArray();
    json_.key(u"watch").beginArray();
    for (const auto& item : report_.watch) writeWatched(item);
    json_.endArray();
    json_.key(u"watchRecord").beginObject();
    for (const auto& record : report_.records) writeRecord(record);
    return json_.endObject().endObject().result();
  }

 private:
  void writeTerms() {
    json_.key(u"terms").beginObject();
    json_.key(u"review").number(qint64{report_.terms.review});
    json_.key(u"periodEnd").number(qint64{report_.terms.periodEnd});
    json_.key(u"money").number(qint64{report_.terms.money});
    json_.key(u"condition").number(qint64{report_.terms.condition});
    json_.key(u"committee").number(qint64{report_.terms.committee});
    json_.endObject();
  }

  void writeStartup(Portfolio::Row row, Phase phase) {
    const StartupId& id = portfolio_.startups[row].id;
    json_.key(u"id").text(id.toString());
    json_.key(u"startup").text(text_.startupName(id, report_.date));
    json_.key(u"phase").text(phaseKey(phase));
  }

  void writeDay(const QDate& day) {
    json_.key(u"date").text(day.toString(Qt::ISODate));
    json_.key(u"days").number(qint64{report_.date.daysTo(day)});
  }

  template <class IdType>
  void writeId(QStringView key, const std::optional<IdType>& id) {
    json_.key(key);
    if (id) {
      json_.text(id->toString());
    } else {
      json_.null();
    }
  }

  void writeItem(const analysis::DueItem& item) {
    json_.beginObject();
    writeStartup(item.startup, item.gate);
    writeDay(item.date());
    json_.key(u"causes").beginArray();
    for (const analysis::DueCause& cause : item.causes) {
      json_.beginObject();
      json_.key(u"reason").text(QString(code(cause.reason)));
      writeDay(cause.date);
      writeId(u"condition", cause.condition);
      writeId(u"session", cause.session);
      json_.endObject();
    }
    json_.endArray().endObject();
  }

  void writeWatched(const analysis::WatchItem& item) {
    json_.beginObject();
    writeStartup(item.startup, item.phase);
    json_.key(u"team").number(qint64{item.team});
    json_.key(u"teamBefore").number(qint64{item.teamBefore});
    json_.key(u"small").boolean(item.isSmall);
    json_.key(u"shrinking").boolean(item.isShrinking);
    json_.endObject();
  }

  void writeRecord(const analysis::WatchRecord& record) {
    const auto share = [&](int part, int whole) {
      return record.isClaim() ? std::optional(static_cast<double>(part) / whole) : std::nullopt;
    };
    json_.key(phaseKey(record.phase)).beginObject();
    json_.key(u"named").number(qint64{record.named});
    json_.key(u"namedStopped").number(qint64{record.namedStopped});
    json_.key(u"all").number(qint64{record.all});
    json_.key(u"allStopped").number(qint64{record.allStopped});
    json_.key(u"share").number(share(record.namedStopped, record.named));
    json_.key(u"shareOfAll").number(share(record.allStopped, record.all));
    json_.endObject();
  }

  const DueReport& report_;
  const Portfolio& portfolio_;
  const TextSource& text_;
  JsonWriter json_;
};

}  // namespace

QByteArray dueJson(const DueReport& report, const Portfolio& portfolio, const TextSource& text) {
  return DueWriter(report, portfolio, text).write();
}

}  // namespace eclosion::publish
