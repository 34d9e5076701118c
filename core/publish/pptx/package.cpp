// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/package.h"

#include "core/publish/pptx/xml.h"
#include "core/support/zip_bytes.h"

namespace eclosion::publish::pptx {
namespace {

QByteArray endOf(const QByteArray& name) { return name.mid(name.lastIndexOf('.') + 1).toLower(); }

// "../charts/chart1.xml" of "ppt/charts/chart1.xml", seen from "ppt/slides/slide1.xml".
QByteArray asSeenFrom(const QByteArray& from, const QByteArray& target) {
  QByteArrayList here = from.split('/'), there = target.split('/');
  here.removeLast();
  while (!here.isEmpty() && there.size() > 1 && here.first() == there.first()) {
    here.removeFirst();
    there.removeFirst();
  }
  QByteArray path;
  for (qsizetype i = 0; i < here.size(); ++i) path += "../";
  return path + there.join('/');
}

}  // namespace

QByteArray relationsName(const QByteArray& part) {
  const auto slash = part.lastIndexOf('/');
  return part.left(slash + 1) + "_rels/" + part.mid(slash + 1) + ".rels";
}

void Package::add(const QByteArray& name, const QByteArray& contentType, QByteArray bytes) {
  places_[name] = parts_.size();
  parts_.push_back({name, contentType, std::move(bytes)});
}

QByteArray Package::relate(const QByteArray& from, const QByteArray& type, const QByteArray& to) {
  auto& all = relations_[from];
  int number = static_cast<int>(all.size()) + 1;
  const auto taken = [&](const QByteArray& id) {
    for (const Relation& one : all) {
      if (one.id == id) return true;
    }
    return false;
  };
  QByteArray id;
  do id = "rId" + QByteArray::number(number++);
  while (taken(id));
  all.push_back({id, type, to});
  return id;
}

QByteArray Package::freeName(const QByteArray& stem, const QByteArray& end) const {
  for (int number = 1;; ++number) {
    QByteArray name = stem + QByteArray::number(number) + end;
    if (!has(name)) return name;
  }
}

// Pictures and workbooks by their ends, the rest by name.
QByteArray Package::contentTypes() const {
  std::map<QByteArray, QByteArray> ends{{"rels", "application/vnd.openxmlformats-package.relationships+xml"},
                                        {"xml", "application/xml"}};
  for (const Part& part : parts_) {
    if (endOf(part.name) != "xml") ends.try_emplace(endOf(part.name), part.contentType);
  }
  Xml xml;
  xml.open("Types").at("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
  for (const auto& [end, type] : ends)
    xml.open("Default").at("Extension", end.constData()).at("ContentType", type.constData()).close();
  for (const Part& part : parts_) {
    if (ends[endOf(part.name)] == part.contentType) continue;
    xml.open("Override").at("PartName", QString(u'/' + QString::fromUtf8(part.name)));
    xml.at("ContentType", part.contentType.constData()).close();
  }
  return xml.done();
}

QByteArray Package::relationsOf(const QByteArray& part) const {
  const auto found = relations_.find(part);
  if (found == relations_.end()) return {};
  Xml xml;
  xml.open("Relationships").at("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
  for (const Relation& one : found->second) {
    xml.open("Relationship").at("Id", one.id.constData()).at("Type", one.type.constData());
    xml.at("Target", QString::fromUtf8(one.external ? one.target : asSeenFrom(part, one.target)));
    if (one.external) xml.at("TargetMode", "External");
    xml.close();
  }
  return xml.done();
}

QByteArray Package::bytes() const {
  std::vector<ZipPart> all;
  all.push_back({"[Content_Types].xml", contentTypes()});
  all.push_back({relationsName({}), relationsOf({})});
  for (const Part& part : parts_) {
    const QByteArray end = endOf(part.name);
    all.push_back({part.name, part.bytes, end != "xlsx" && end != "png" && end != "jpg" && end != "jpeg"});
    if (QByteArray relations = relationsOf(part.name); !relations.isEmpty())
      all.push_back({relationsName(part.name), std::move(relations)});
  }
  return zipOf(all);
}

}  // namespace eclosion::publish::pptx
