// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/json_writer.h"

#include <QLocale>
#include <QString>
#include <cmath>

namespace eclosion::publish {
namespace {

QByteArray quoted(QStringView value) {
  QByteArray result("\"");
  for (const char c : value.toUtf8()) {
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\t') {
      result += "\\t";
    } else if (c >= 0 && c < 0x20) {
      result += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
    } else {
      result += c;
    }
  }
  return result + '"';
}

}  // namespace

void JsonWriter::startValue() {
  if (afterKey_) {
    afterKey_ = false;
    return;
  }
  if (empty_.empty()) return;
  if (!empty_.back()) text_ += ',';
  empty_.back() = false;
  text_ += '\n' + QByteArray(static_cast<qsizetype>(empty_.size()) * 2, ' ');
}

void JsonWriter::open(char bracket) {
  startValue();
  text_ += bracket;
  empty_.push_back(true);
}

void JsonWriter::close(char bracket) {
  const bool wasEmpty = empty_.back();
  empty_.pop_back();
  if (!wasEmpty) text_ += '\n' + QByteArray(static_cast<qsizetype>(empty_.size()) * 2, ' ');
  text_ += bracket;
}

JsonWriter& JsonWriter::beginObject() {
  open('{');
  return *this;
}

JsonWriter& JsonWriter::endObject() {
  close('}');
  return *this;
}

JsonWriter& JsonWriter::beginArray() {
  open('[');
  return *this;
}

JsonWriter& JsonWriter::endArray() {
  close(']');
  return *this;
}

JsonWriter& JsonWriter::key(QStringView name) {
  startValue();
  text_ += quoted(name) + ": ";
  afterKey_ = true;
  return *this;
}

JsonWriter& JsonWriter::text(QStringView value) {
  startValue();
  text_ += quoted(value);
  return *this;
}

JsonWriter& JsonWriter::number(qint64 value) {
  startValue();
  text_ += QByteArray::number(value);
  return *this;
}

JsonWriter& JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  startValue();
  text_ += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  startValue();
  text_ += value ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::null() {
  startValue();
  text_ += "null";
  return *this;
}

}  // namespace eclosion::publish
