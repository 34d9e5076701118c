// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xml_tree.h"

#include <QXmlStreamReader>

namespace eclosion::test {
namespace {

void readChildren(QXmlStreamReader& reader, XmlNode& into) {
  for (const QXmlStreamAttribute& one : reader.attributes())
    into.attributes[one.qualifiedName().toString()] = one.value().toString();
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isEndElement()) return;
    if (reader.isCharacters()) into.text += reader.text();
    if (!reader.isStartElement()) continue;
    into.children.push_back({reader.qualifiedName().toString()});
    readChildren(reader, into.children.back());
  }
}

}  // namespace

const XmlNode* XmlNode::child(const char* wanted) const {
  for (const XmlNode& one : children) {
    if (one.name == QLatin1String(wanted)) return &one;
  }
  return nullptr;
}

const XmlNode* XmlNode::find(const char* wanted) const {
  for (const XmlNode& one : children) {
    if (one.name == QLatin1String(wanted)) return &one;
    if (const XmlNode* below = one.find(wanted)) return below;
  }
  return nullptr;
}

void XmlNode::each(const std::function<void(const XmlNode&)>& visit) const {
  visit(*this);
  for (const XmlNode& one : children) one.each(visit);
}

std::optional<XmlNode> readXml(const QByteArray& bytes) {
  QXmlStreamReader reader(bytes);
  if (!reader.readNextStartElement()) return std::nullopt;
  XmlNode root{reader.qualifiedName().toString()};
  readChildren(reader, root);
  while (!reader.atEnd()) reader.readNext();
  if (reader.hasError()) return std::nullopt;
  return root;
}

void checkOrder(const XmlNode& node, const std::vector<const char*>& order, const std::function<void(const QString&)>& wrong) {
  size_t reached = 0;
  for (const XmlNode& one : node.children) {
    for (size_t i = 0; i < order.size(); ++i) {
      if (one.name != QLatin1String(order[i])) continue;
      if (i < reached) wrong(node.name + QStringLiteral(" has ") + one.name + QStringLiteral(" after what follows it"));
      reached = std::max(reached, i);
    }
  }
}

}  // namespace eclosion::test
