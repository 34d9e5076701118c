// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/template_xml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace eclosion::publish::pptx {
namespace {

constexpr auto relationNames = QLatin1StringView("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

QByteArray attribute(const QXmlStreamReader& reader, const char* name) {
  return reader.attributes().value(QLatin1String(name)).toUtf8();
}
QByteArray relationId(const QXmlStreamReader& reader) {
  return reader.attributes().value(relationNames, QLatin1String("id")).toUtf8();
}

// "../theme/theme1.xml", seen from "ppt/slideMasters/slideMaster1.xml".
QByteArray resolved(const QByteArray& from, const QByteArray& target) {
  if (target.startsWith('/')) return target.mid(1);
  QByteArrayList path = from.split('/');
  path.removeLast();
  for (const QByteArray& step : target.split('/')) {
    if (step == "..") {
      if (path.isEmpty()) return {};
      path.removeLast();
    } else if (step != ".") {
      path << step;
    }
  }
  return path.join('/');
}

// The element the reader stands at, with all in it. Its names keep the prefixes the format always uses.
QByteArray copied(QXmlStreamReader& reader) {
  QByteArray bytes;
  QXmlStreamWriter writer(&bytes);
  int depth = 0;
  do {
    if (reader.isStartElement()) {
      ++depth;
      writer.writeStartElement(reader.qualifiedName().toString());
      for (const QXmlStreamAttribute& one : reader.attributes())
        writer.writeAttribute(one.qualifiedName().toString(), one.value().toString());
    } else if (reader.isEndElement()) {
      --depth;
      writer.writeEndElement();
    } else if (reader.isCharacters()) {
      writer.writeCharacters(reader.text().toString());
    }
  } while (depth > 0 && !reader.atEnd() && reader.readNext() != QXmlStreamReader::Invalid);
  return bytes;
}

// The largest slide the format allows; what lies beyond on either side is no place for anything.
constexpr qint64 farthest = 51'206'400;
bool isOnASlide(const Box& box) {
  const auto within = [](qint64 length) { return length >= -farthest && length <= farthest; };
  return within(box.x) && within(box.y) && box.width >= 0 && box.height >= 0 && within(box.width) && within(box.height);
}

}  // namespace

ContentTypes::ContentTypes(const QByteArray& xml) {
  QXmlStreamReader reader(xml);
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    if (reader.name() == QLatin1String("Override"))
      byName_[attribute(reader, "PartName").mid(1)] = attribute(reader, "ContentType");
    if (reader.name() == QLatin1String("Default"))
      byEnd_[attribute(reader, "Extension").toLower()] = attribute(reader, "ContentType");
  }
}

QByteArray ContentTypes::of(const QByteArray& part) const {
  if (const auto found = byName_.find(part); found != byName_.end()) return found->second;
  const auto found = byEnd_.find(part.mid(part.lastIndexOf('.') + 1).toLower());
  return found == byEnd_.end() ? QByteArrayLiteral("application/octet-stream") : found->second;
}

std::optional<std::vector<Package::Relation>> readRelations(const QByteArray& part, const QByteArray& xml) {
  std::vector<Package::Relation> all;
  QXmlStreamReader reader(xml);
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("Relationship")) continue;
    const bool external = attribute(reader, "TargetMode") == "External";
    const QByteArray target = attribute(reader, "Target");
    all.push_back({attribute(reader, "Id"), attribute(reader, "Type"), external ? target : resolved(part, target), external});
  }
  if (reader.hasError()) return std::nullopt;
  return all;
}

std::optional<Frame> readHead(const QByteArray& xml) {
  Frame frame;
  QXmlStreamReader reader(xml);
  const auto size = [&](Box& box) {
    box.width = attribute(reader, "cx").toLongLong();
    box.height = attribute(reader, "cy").toLongLong();
  };
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    const auto name = reader.name();
    if (name == QLatin1String("sldMasterId")) {
      frame.masters.push_back({attribute(reader, "id").toLongLong(), relationId(reader)});
    } else if (name == QLatin1String("notesMasterId")) {
      frame.notesRelation = relationId(reader);
    } else if (name == QLatin1String("sldSz")) {
      size(frame.slide);
      frame.slideSizeType = attribute(reader, "type");
    } else if (name == QLatin1String("notesSz")) {
      size(frame.notes);
    } else if (name == QLatin1String("defaultTextStyle")) {
      frame.defaultTextStyle = copied(reader);
    }
  }
  constexpr qint64 least = 914'400, most = farthest;  // what the format allows, in EMU
  const bool sized =
      frame.slide.width >= least && frame.slide.width <= most && frame.slide.height >= least && frame.slide.height <= most;
  if (reader.hasError() || !sized) return std::nullopt;
  return frame;
}

std::vector<Placeholder> readPlaceholders(const QByteArray& xml) {
  std::vector<Placeholder> all;
  QXmlStreamReader reader(xml);
  std::optional<Placeholder> current;
  std::optional<Box> box;
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isEndElement() && reader.name() == QLatin1String("sp")) {
      if (current) {
        if (box && isOnASlide(*box)) current->box = box;
        all.push_back(*current);
      }
      current.reset();
      box.reset();
    }
    if (!reader.isStartElement()) continue;
    if (reader.name() == QLatin1String("ph")) {
      const QByteArray type = attribute(reader, "type"), index = attribute(reader, "idx");
      current =
          Placeholder{.type = type.isEmpty() ? QByteArrayLiteral("obj") : type, .index = index.isEmpty() ? -1 : index.toInt()};
    } else if (reader.name() == QLatin1String("off")) {
      box = Box{attribute(reader, "x").toLongLong(), attribute(reader, "y").toLongLong(), 0, 0};
    } else if (reader.name() == QLatin1String("ext") && box && reader.attributes().hasAttribute(QLatin1String("cx"))) {
      box->width = attribute(reader, "cx").toLongLong();
      box->height = attribute(reader, "cy").toLongLong();
    }
  }
  return all;
}

QByteArray rootAttribute(const QByteArray& xml, const char* name) {
  QXmlStreamReader reader(xml);
  return reader.readNextStartElement() ? attribute(reader, name) : QByteArray();
}

bool isWellFormed(const QByteArray& xml) {
  QXmlStreamReader reader(xml);
  while (!reader.atEnd()) reader.readNext();
  return !reader.hasError();
}

}  // namespace eclosion::publish::pptx
