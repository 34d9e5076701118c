// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace eclosion::test {

// A small XML document in memory, names with their prefixes.
struct XmlNode {
  QString name;
  std::map<QString, QString> attributes = {};
  QString text = {};  // of its own
  std::vector<XmlNode> children = {};

  [[nodiscard]] QString attribute(const char* key) const {
    const auto found = attributes.find(QLatin1String(key));
    return found == attributes.end() ? QString() : found->second;
  }
  [[nodiscard]] const XmlNode* child(const char* wanted) const;
  // The first of that name, anywhere below; nullptr: none.
  [[nodiscard]] const XmlNode* find(const char* wanted) const;
  void each(const std::function<void(const XmlNode&)>& visit) const;
};

[[nodiscard]] std::optional<XmlNode> readXml(const QByteArray& bytes);

// Children that are listed stand in the order of the list; others are passed over.
void checkOrder(const XmlNode& node, const std::vector<const char*>& order, const std::function<void(const QString&)>& wrong);

}  // namespace eclosion::test
