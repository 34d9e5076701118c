// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <concepts>

namespace eclosion::publish::pptx {

// Writes one part of a package: short words for what its many small elements need, text made sound on the way.
class Xml {
 public:
  Xml() : writer_(&bytes_) { writer_.writeStartDocument(QStringLiteral("1.0"), true); }

  Xml& open(const char* element) {
    writer_.writeStartElement(QLatin1String(element));
    return *this;
  }
  Xml& close(int count = 1) {
    for (int i = 0; i < count; ++i) writer_.writeEndElement();
    return *this;
  }
  Xml& at(const char* attribute, const QString& value);
  Xml& at(const char* attribute, const char* value) {
    writer_.writeAttribute(QLatin1String(attribute), QLatin1String(value));
    return *this;
  }
  Xml& at(const char* attribute, std::integral auto value) {
    writer_.writeAttribute(QLatin1String(attribute), QString::number(value));
    return *this;
  }
  Xml& text(const QString& words);
  // An element with words alone: <c:v>12</c:v>.
  Xml& leaf(const char* element, const QString& words) { return open(element).text(words).close(); }
  // An element whose one attribute is its value, as charts have them: <c:overlap val="100"/>.
  template <class Value>
  Xml& val(const char* element, const Value& value) {
    return open(element).at("val", value).close();
  }
  // Markup that is written already.
  Xml& raw(const QByteArray& markup);

  [[nodiscard]] QByteArray done();

 private:
  QByteArray bytes_;
  QXmlStreamWriter writer_;
};

// A number as XML has it: the shortest that reads back the same.
[[nodiscard]] QString plain(double number);

}  // namespace eclosion::publish::pptx
