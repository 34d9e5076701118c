// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translation_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>

namespace eclosion::test {
namespace {

constexpr qsizetype pluralForms = 2;

Message readMessage(QXmlStreamReader& xml, const QString& context) {
  Message message{.context = context, .source = {}};
  message.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
  while (xml.readNextStartElement()) {
    if (xml.name() == u"source") {
      message.source = xml.readElementText();
    } else if (xml.name() == u"comment") {
      message.comment = xml.readElementText();
    } else if (xml.name() == u"translation") {
      message.type = xml.attributes().value(QStringLiteral("type")).toString();
      if (message.numerus) {
        while (xml.readNextStartElement()) message.forms += xml.readElementText(QXmlStreamReader::IncludeChildElements);
      } else {
        message.forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
      }
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

// %1, %L2 or %n in order of their text. The first form of a plural may leave out %n: it can say "one".
QStringList placeHolders(const QString& text, bool withoutNumber) {
  static const QRegularExpression pattern(QStringLiteral("%L?(\\d{1,2}|n)"));
  QStringList found;
  for (auto match = pattern.globalMatch(text); match.hasNext();) {
    const auto one = match.next();
    if (!withoutNumber || one.captured(1) != u"n") found += one.captured(1);
  }
  found.sort();
  return found;
}

qsizetype accelerators(QString text) {
  static const QRegularExpression accelerator(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
  return text.remove(QStringLiteral("&&")).count(accelerator);
}

// The mark a label ends with, where it means something to who reads it: "Name:", "Open…".
QChar endMark(const QString& text) {
  const QString trimmed = text.trimmed();
  static const QString marks = QStringLiteral(":…?!.");
  return !trimmed.isEmpty() && marks.contains(trimmed.back()) ? trimmed.back() : QChar();
}

bool isCurrent(const Message& message) { return message.type.isEmpty() || message.type == u"unfinished"; }

QSet<QString> names(const std::vector<Message>& messages) {
  QSet<QString> all;
  for (const Message& message : messages) {
    if (isCurrent(message)) all.insert(message.name());
  }
  return all;
}

}  // namespace

QString Message::name() const {
  QString text = context + QStringLiteral(": “") + source + u'”';
  if (!comment.isEmpty()) text += QStringLiteral(" (") + comment + u')';
  return text;
}

std::vector<Message> readTranslations(const QByteArray& text) {
  std::vector<Message> messages;
  QXmlStreamReader xml(text);
  if (!xml.readNextStartElement() || xml.name() != u"TS") return messages;
  while (xml.readNextStartElement()) {
    if (xml.name() != u"context") {
      xml.skipCurrentElement();
      continue;
    }
    QString context;
    while (xml.readNextStartElement()) {
      if (xml.name() == u"name") {
        context = xml.readElementText();
      } else if (xml.name() == u"message") {
        messages.push_back(readMessage(xml, context));
      } else {
        xml.skipCurrentElement();
      }
    }
  }
  return messages;
}

QStringList checkFinished(const std::vector<Message>& messages) {
  QStringList problems;
  for (const Message& message : messages) {
    const bool empty = message.forms.isEmpty() || std::any_of(message.forms.begin(), message.forms.end(),
                                                              [](const QString& form) { return form.trimmed().isEmpty(); });
    if (!message.type.isEmpty()) {
      problems += message.name() + QStringLiteral(" is ") + message.type;
    } else if (empty) {
      problems += message.name() + QStringLiteral(" has no translation");
    }
  }
  return problems;
}

QStringList checkComplete(const std::vector<Message>& messages, const std::vector<Message>& fresh) {
  QStringList problems;
  const QSet<QString> have = names(messages);
  const QSet<QString> need = names(fresh);
  for (const QString& name : need - have) problems += name + QStringLiteral(" is missing; run ./dev translations");
  for (const QString& name : have - need)
    problems += name + QStringLiteral(" is no longer in the program; run ./dev translations");
  problems.sort();
  return problems;
}

QStringList checkAgrees(const std::vector<Message>& messages) {
  QStringList problems;
  for (const Message& message : messages) {
    if (message.numerus && message.forms.size() != pluralForms) {
      problems += message.name() + QStringLiteral(" has %1 plural forms").arg(message.forms.size());
    }
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
      const QString& form = message.forms.at(i);
      if (form.isEmpty()) continue;
      const bool one = message.numerus && i == 0 && !form.contains(u"%n");
      if (placeHolders(form, one) != placeHolders(message.source, one))
        problems += message.name() + QStringLiteral(" has other place-holders");
      if (accelerators(form) != accelerators(message.source))
        problems += message.name() + QStringLiteral(" has other accelerators");
      if (endMark(form) != endMark(message.source)) problems += message.name() + QStringLiteral(" ends with another mark");
    }
  }
  return problems;
}

QStringList checkFrenchSpacing(const std::vector<Message>& messages) {
  // An ordinary space, or none after a letter, before a tall mark; times (12:30) and addresses (https://) are no sentences.
  static const QRegularExpression wrong(QStringLiteral("[ \\p{L}%0-9)][;?!](?:\\s|$)|[ \\p{L}%0-9)]:(?:\\s|$)|« | »|«\\w|\\w»"),
                                        QRegularExpression::UseUnicodePropertiesOption);
  QStringList problems;
  for (const Message& message : messages) {
    for (const QString& form : message.forms) {
      if (form.contains(wrong)) problems += message.name() + QStringLiteral(" wants no-break spaces: ") + form;
    }
  }
  return problems;
}

}  // namespace eclosion::test
