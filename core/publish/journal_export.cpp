// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/journal_export.h"

#include "core/publish/json_writer.h"

namespace eclosion::publish {
namespace {

QString instant(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

}  // namespace

QStringList journalHeader() {
  return {QStringLiteral("entry"), QStringLiteral("last_entry"), QStringLiteral("at"),         QStringLiteral("who"),
          QStringLiteral("kind"),  QStringLiteral("what"),       QStringLiteral("takes_back"), QStringLiteral("taken_back")};
}

QStringList journalRow(const JournalStep& step) {
  return {QString::number(step.firstSeq),
          QString::number(step.lastSeq),
          instant(step.at),
          step.actor,
          step.kind,
          step.words,
          step.takesBack > 0 ? QString::number(step.takesBack) : QString(),
          step.takenBack ? QStringLiteral("true") : QStringLiteral("false")};
}

QByteArray journalJson(const std::vector<JournalStep>& steps) {
  JsonWriter json;
  json.beginObject().key(u"entries").beginArray();
  for (const JournalStep& step : steps) {
    json.beginObject();
    json.key(u"entry").number(step.firstSeq).key(u"lastEntry").number(step.lastSeq);
    json.key(u"at").text(instant(step.at)).key(u"who").text(step.actor);
    json.key(u"kind").text(step.kind).key(u"what").text(step.words);
    json.key(u"takesBack");
    step.takesBack > 0 ? json.number(step.takesBack) : json.null();
    json.key(u"takenBack").boolean(step.takenBack).endObject();
  }
  json.endArray().endObject();
  return json.result();
}

}  // namespace eclosion::publish
