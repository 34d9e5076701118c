// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/xml.h"

#include <QLocale>

#include "core/support/sound_text.h"

namespace eclosion::publish::pptx {

Xml& Xml::at(const char* attribute, const QString& value) {
  writer_.writeAttribute(QLatin1String(attribute), soundText(value));
  return *this;
}

Xml& Xml::text(const QString& words) {
  writer_.writeCharacters(soundText(words));
  return *this;
}

Xml& Xml::raw(const QByteArray& markup) {
  writer_.writeCharacters(QString());  // ends the start tag that may be open
  bytes_ += markup;
  return *this;
}

QByteArray Xml::done() {
  writer_.writeEndDocument();
  return std::move(bytes_);
}

QString plain(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

}  // namespace eclosion::publish::pptx
