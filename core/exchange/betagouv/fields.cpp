// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/fields.h"

#include "core/exchange/betagouv/dates.h"

namespace eclosion::betagouv {
namespace {

// A text as a finding shows it: on one line, and not the whole of a long one.
QString shown(QString text) {
  constexpr qsizetype most = 60;
  text = text.simplified();
  if (text.size() > most) text = text.left(most - 1) + u'…';
  return text;
}

}  // namespace

bool Fields::says(std::string_view name) const {
  const Node* value = node(name);
  return value && !value->isNull();
}

int Fields::line(std::string_view name) const {
  const Node* value = node(name);
  return value ? value->line : line();
}

QString Fields::text(std::string_view name) const {
  const Node* value = node(name);
  if (!value || value->isNull()) return {};
  if (value->kind != Node::Kind::scalar) {
    wrongShape(*value, name);
    return {};
  }
  return textOf(*value, name);
}

QString Fields::textOf(const Node& node, std::string_view name) const {
  const QString written = toText(node.text);
  QString text = written.trimmed();
  // The line end that closes a block is part of its writing, not of the text.
  const bool byTheWriter = node.style != Node::Style::block && text.size() != written.size();
  if (byTheWriter && !text.isEmpty()) report_.add("text-trimmed", node.line, toText(name));
  return text;
}

QDate Fields::date(std::string_view name) const {
  const Node* value = node(name);
  if (!value || value->isNull()) return {};
  if (value->kind != Node::Kind::scalar) {
    wrongShape(*value, name);
    return {};
  }
  const WrittenDate read = readDate(value->text);
  if (read.impossible) {
    QString detail = toText(name) + QStringLiteral(": ") + shown(toText(value->text));
    if (read.date.isValid()) detail += QStringLiteral(" → ") + read.date.toString(Qt::ISODate);
    report_.add("impossible-date", value->line, detail);
  }
  return read.date;
}

QString Fields::yesOrNo(std::string_view name) const {
  const QString word = text(name);
  const QString lower = word.toLower();
  for (const char16_t* yes : {u"true", u"yes", u"on", u"y", u"oui"}) {
    if (lower == QStringView(yes)) return QStringLiteral("yes");
  }
  for (const char16_t* no : {u"false", u"no", u"off", u"n", u"non"}) {
    if (lower == QStringView(no)) return QStringLiteral("no");
  }
  return word;
}

std::vector<Reference> Fields::texts(std::string_view name) const {
  std::vector<Reference> result;
  const Node* value = node(name);
  if (!value || value->isNull()) return result;
  const auto take = [&](const Node& item) {
    if (item.isNull()) return;
    if (item.kind != Node::Kind::scalar) return wrongShape(item, name);
    QString text = textOf(item, name);
    if (!text.isEmpty()) result.push_back({std::move(text), item.line});
  };
  if (value->kind != Node::Kind::sequence) {
    take(*value);
  } else {
    for (const Node* item = value->firstChild; item; item = item->nextSibling) take(*item);
  }
  return result;
}

std::vector<Fields> Fields::records(std::string_view name) const {
  std::vector<Fields> result;
  const Node* value = node(name);
  if (!value || value->isNull()) return result;
  if (value->kind != Node::Kind::sequence) {
    wrongShape(*value, name);
    return result;
  }
  for (const Node* item = value->firstChild; item; item = item->nextSibling) {
    if (item->isNull()) continue;
    if (item->kind == Node::Kind::mapping) {
      result.emplace_back(item, report_);
    } else {
      wrongShape(*item, name);
    }
  }
  return result;
}

void Fields::wrongShape(const Node& node, std::string_view name) const {
  report_.add("unexpected-shape", node.line, toText(name));
}

QString lastSegment(const QString& path) {
  QStringView rest(path);
  while (rest.endsWith(u'/')) rest.chop(1);
  rest = rest.mid(rest.lastIndexOf(u'/') + 1);
  if (rest.endsWith(u".html")) rest.chop(5);
  if (rest.endsWith(u".md")) rest.chop(3);
  return rest.toString();
}

}  // namespace eclosion::betagouv
