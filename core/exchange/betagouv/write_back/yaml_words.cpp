// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/yaml_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace eclosion::betagouv {
namespace {

bool hasControls(const QString& value) {
  return std::any_of(value.begin(), value.end(), [](QChar c) {
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x2028 || u == 0x2029 || u == 0xfeff || (u & 0xfffeU) == 0xfffe;
  });
}

// What YAML 1.1 and the tools of the community would not read as a text.
bool readsAsOther(const QString& value) {
  static const QRegularExpression other(
      QStringLiteral("^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:[0-9][0-9_,.:]*|\\.[0-9]+)(?:e[-+]?[0-9]+)?|0x[0-9a-f]+|"
                     "[-+]?\\.(?:inf|nan)|\\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|<<|=)$"),
      QRegularExpression::CaseInsensitiveOption);
  return value.isEmpty() || other.match(value).hasMatch();
}

bool isPlainSafe(const QString& value, bool inFlow) {
  if (value.isEmpty() || value != value.trimmed() || hasControls(value)) return false;
  if (QStringLiteral("!&*|>'\"%@`#,[]{}").contains(value.front())) return false;
  if (QStringLiteral("-?:").contains(value.front()) && (value.size() == 1 || value[1].isSpace())) return false;
  if (value.contains(QLatin1String(": ")) || value.contains(QLatin1String(" #")) || value.endsWith(u':')) return false;
  if (value.startsWith(QLatin1String("---")) || value.startsWith(QLatin1String("..."))) return false;
  return !inFlow || std::none_of(value.begin(), value.end(), [](QChar c) { return QStringLiteral(",[]{}:?").contains(c); });
}

QByteArray singleQuoted(const QString& value) {
  QString inner = value;
  return '\'' + inner.replace(u'\'', QStringLiteral("''")).toUtf8() + '\'';
}

QByteArray doubleQuoted(const QString& value) {
  QString result;
  for (const QChar c : value) {
    if (c == u'"' || c == u'\\') {
      result += u'\\';
      result += c;
    } else if (c == u'\n') {
      result += QStringLiteral("\\n");
    } else if (c == u'\t') {
      result += QStringLiteral("\\t");
    } else if (hasControls(QString(c))) {
      result += QStringLiteral("\\u%1").arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'));
    } else {
      result += c;
    }
  }
  return '"' + result.toUtf8() + '"';
}

}  // namespace

QByteArray scalar(const QString& value, Value kind, Piece::Style wanted, bool inFlow) {
  if (hasControls(value) || wanted == Piece::Style::doubleQuoted) return doubleQuoted(value);
  if (wanted == Piece::Style::singleQuoted) return singleQuoted(value);
  const bool plain = isPlainSafe(value, inFlow) && (kind != Value::text || !readsAsOther(value));
  return plain ? value.toUtf8() : singleQuoted(value);
}

QByteArray blockScalar(const QString& value, const QByteArray& header, qsizetype indent, const QByteArray& lineEnd) {
  QByteArray result = header + lineEnd;
  const bool folded = header.startsWith('>');
  const QStringList lines = value.split(u'\n');
  for (qsizetype i = 0; i < lines.size(); ++i) {
    // In a folded block, one line end more than the text has.
    if (folded && i > 0 && !lines[i].isEmpty()) result += lineEnd;
    if (!lines[i].isEmpty()) result += QByteArray(indent, ' ') + lines[i].toUtf8();
    result += lineEnd;
  }
  return result;
}

}  // namespace eclosion::betagouv
