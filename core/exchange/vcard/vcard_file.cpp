// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_file.h"

#include <QCoreApplication>

#include "core/support/save_file.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::VcardFile)
};

constexpr qsizetype longestLine = 75;  // bytes (RFC 6350, 3.2)

// A value within a line: no controls, and what would part it behind a backslash.
QString escaped(const QString& text) {
  QString safe;
  for (const QChar c : text.simplified()) {
    if (c.category() == QChar::Other_Control) continue;
    if (c == u'\\' || c == u',' || c == u';') safe += u'\\';
    safe += c;
  }
  return safe;
}

// Long lines go on below behind a space, never within a character.
void addLine(QByteArray& text, const QString& line) {
  QByteArray rest = line.toUtf8();
  qsizetype room = longestLine;
  while (rest.size() > room) {
    qsizetype at = room;
    while (at > 0 && (static_cast<quint8>(rest[at]) & 0xC0) == 0x80) --at;
    text += rest.first(at) + "\r\n ";
    rest = rest.sliced(at);
    room = longestLine - 1;
  }
  text += rest + "\r\n";
}

}  // namespace

QByteArray vcardText(const std::vector<Contact>& contacts) {
  QByteArray text;
  for (const Contact& contact : contacts) {
    const QString name = escaped(contact.name);
    if (name.isEmpty()) continue;
    addLine(text, QStringLiteral("BEGIN:VCARD"));
    addLine(text, QStringLiteral("VERSION:4.0"));
    addLine(text, QStringLiteral("PRODID:-//Eclosion//Eclosion " ECLOSION_VERSION "//EN"));
    addLine(text, QStringLiteral("UID:urn:uuid:") + contact.id.toString(QUuid::WithoutBraces));
    addLine(text, QStringLiteral("FN:") + name);
    if (const QString role = escaped(contact.role); !role.isEmpty()) addLine(text, QStringLiteral("TITLE:") + role);
    if (const QString of = escaped(contact.organisation); !of.isEmpty()) addLine(text, QStringLiteral("ORG:") + of);
    QStringList categories;
    for (const QString& one : contact.categories) {
      if (const QString category = escaped(one); !category.isEmpty()) categories << category;
    }
    if (!categories.isEmpty()) addLine(text, QStringLiteral("CATEGORIES:") + categories.join(u','));
    addLine(text, QStringLiteral("END:VCARD"));
  }
  return text;
}

Result<void> writeVcard(const QString& path, const std::vector<Contact>& contacts) {
  const QByteArray bytes = vcardText(contacts);
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
      file.write(bytes) == bytes.size() && commitWhole(file))
    return {};
  const auto kind = file.error() == QFileDevice::ResourceError ? ErrorKind::diskFull : ErrorKind::unreadable;
  return Failure(
      Error{.kind = kind,
            .message = Words::tr("The cards cannot be written: %1. Choose another folder or make room.").arg(file.errorString()),
            .file = path});
}

}  // namespace eclosion::exchange
