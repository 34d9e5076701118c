// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/dossier_file.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "core/publish/json_writer.h"
#include "core/support/day_words.h"
#include "core/support/save_file.h"

namespace eclosion::publish {
namespace {

struct DossierFile {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::DossierFile)
};

QString days(const HeldItem& item) {
  if (item.from.isNull() && item.until.isNull()) return {};
  if (item.from == item.until) return dayWords(item.from);
  if (item.until.isNull()) return DossierFile::tr("from %1").arg(dayWords(item.from));
  if (item.from.isNull()) return DossierFile::tr("until %1").arg(dayWords(item.until));
  return DossierFile::tr("%1 to %2", "two days").arg(dayWords(item.from), dayWords(item.until));
}

}  // namespace

QByteArray dossierJson(const PersonDossier& dossier) {
  JsonWriter json;
  const auto text = [&json](const char* key, const QString& value) {
    json.key(QString::fromLatin1(key));
    value.isEmpty() ? json.null() : json.text(value);
  };
  json.beginObject();
  text("person", dossier.member.toString());
  text("name", dossier.name);
  json.key(u"held").beginArray();
  for (const HeldItem& item : dossier.items) {
    json.beginObject();
    text("kind", item.code);
    text("label", item.label);
    text("value", item.value);
    text("from", item.from.toString(Qt::ISODate));
    text("until", item.until.toString(Qt::ISODate));
    text("shown", item.shown);
    json.key(u"erasable").boolean(item.erasable);
    json.endObject();
  }
  json.endArray().endObject();
  return json.result();
}

QString dossierText(const PersonDossier& dossier) {
  QString text =
      DossierFile::tr("What is held of %1").arg(dossier.name.isEmpty() ? DossierFile::tr("an erased person") : dossier.name);
  text += QStringLiteral("\n\n");
  for (const HeldItem& item : dossier.items) {
    const bool isLong = item.value.contains(u'\n');
    //: What is held and its value: “Role: developer”
    text += isLong ? DossierFile::tr("%1:", "a label").arg(item.label)
                   : DossierFile::tr("%1: %2", "a label and its value").arg(item.label, item.value);
    QStringList beside;
    for (const QString& part : {days(item), item.shown})
      if (!part.isEmpty()) beside << part;
    if (!beside.isEmpty()) text += QStringLiteral(" (%1)").arg(beside.join(QStringLiteral("; ")));
    text += u'\n';
    if (isLong) {
      for (const QString& line : item.value.split(u'\n')) text += QStringLiteral("    ") + line + u'\n';
    }
  }
  return text;
}

Result<void> writeDossier(const QString& path, const PersonDossier& dossier) {
  const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
  const QByteArray bytes = json ? dossierJson(dossier) : dossierText(dossier).toUtf8();
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
      file.write(bytes) == bytes.size() && commitWhole(file))
    return {};
  return Failure(Error{.kind = ErrorKind::unreadable,
                       .message = DossierFile::tr("The file cannot be written here. Check that you may write in this folder."),
                       .file = path});
}

}  // namespace eclosion::publish
