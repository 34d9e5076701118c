// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pptx_check.h"

#include <QSet>
#include <QXmlStreamReader>

#include "core/support/zip_bytes.h"
#include "tests/support/chart_check.h"
#include "tests/support/xml_tree.h"

namespace eclosion::test {
namespace {

constexpr qint64 leastSlideId = 256, leastMasterId = 2'147'483'648;

QByteArray folderOf(const QByteArray& part) { return part.left(part.lastIndexOf('/') + 1); }

QByteArray resolved(const QByteArray& from, const QByteArray& target) {
  if (target.startsWith('/')) return target.mid(1);
  QByteArrayList path = folderOf(from).split('/');
  path.removeLast();
  for (const QByteArray& step : target.split('/')) {
    if (step == "..") {
      if (!path.isEmpty()) path.removeLast();
    } else {
      path << step;
    }
  }
  return path.join('/');
}

class Checker {
 public:
  explicit Checker(const PptxParts& parts) : parts_(parts) {}

  QStringList faults() {
    for (const auto& [name, bytes] : parts_) {
      if (!name.endsWith(".xml") && !name.endsWith(".rels")) continue;
      auto tree = readXml(bytes);
      if (!tree) {
        wrong(name, QStringLiteral("is no well-formed XML"));
      } else {
        trees_.emplace(name, std::move(*tree));
      }
    }
    contentTypes();
    relations();
    presentation();
    for (const auto& [name, tree] : trees_) {
      if (name.startsWith("ppt/slides/slide")) shapes(name, tree);
      if (name.startsWith("ppt/notesSlides/notesSlide")) notes(name);
      if (name.startsWith("ppt/charts/chart")) chart(name, tree);
    }
    return faults_;
  }

 private:
  void wrong(const QByteArray& part, const QString& what) { faults_ << QString::fromUtf8(part) + QStringLiteral(": ") + what; }

  void contentTypes() {
    const auto types = trees_.find("[Content_Types].xml");
    if (types == trees_.end()) return wrong("[Content_Types].xml", QStringLiteral("is missing"));
    QSet<QString> ends, names;
    for (const XmlNode& one : types->second.children) {
      if (one.name == u"Default") ends << one.attribute("Extension");
      if (one.name == u"Override") names << one.attribute("PartName");
    }
    for (const auto& [name, bytes] : parts_) {
      if (name == "[Content_Types].xml") continue;
      const QString path = u'/' + QString::fromUtf8(name), end = path.mid(path.lastIndexOf(u'.') + 1);
      const bool byName = names.contains(path);
      // "xml" alone tells nothing of a part of a presentation.
      if (!byName && (end == u"xml" || !ends.contains(end))) wrong(name, QStringLiteral("has no content type"));
    }
    for (const QString& name : names) {
      if (parts_.count(name.mid(1).toUtf8()) == 0) wrong("[Content_Types].xml", QStringLiteral("names a missing part ") + name);
    }
  }

  void relations() {
    QSet<QByteArray> reached;
    for (const auto& [name, tree] : trees_) {
      if (!name.endsWith(".rels")) continue;
      QByteArray from = name;
      from.replace("_rels/", "").chop(5);
      if (!from.isEmpty() && parts_.count(from) == 0) wrong(name, QStringLiteral("belongs to no part"));
      QSet<QString> ids;
      for (const XmlNode& one : tree.children) {
        const QString id = one.attribute("Id");
        if (ids.contains(id)) wrong(name, QStringLiteral("has two relations ") + id);
        ids << id;
        const QByteArray target = resolved(from, one.attribute("Target").toUtf8());
        if (one.attribute("TargetMode") == u"External") continue;
        if (parts_.count(target) == 0) wrong(name, QStringLiteral("leads to a missing part ") + QString::fromUtf8(target));
        reached << target;
        const QString type = one.attribute("Type");
        targets_[from].insert(type.mid(type.lastIndexOf(u'/') + 1), target);
      }
      if (const auto owner = trees_.find(from); owner != trees_.end()) {
        owner->second.each([&](const XmlNode& node) {
          for (const auto& [key, value] : node.attributes) {
            if ((key == u"r:id" || key == u"r:embed") && !ids.contains(value))
              wrong(from, QStringLiteral("names a missing relation ") + value);
          }
        });
      }
    }
    for (const auto& [name, bytes] : parts_) {
      if (name != "[Content_Types].xml" && !name.endsWith(".rels") && !reached.contains(name))
        wrong(name, QStringLiteral("is led to by nothing"));
    }
  }

  void unique(const QByteArray& part, QSet<qint64>& seen, qint64 id, qint64 least) {
    if (id < least) wrong(part, QStringLiteral("has an id below its range: %1").arg(id));
    if (seen.contains(id)) wrong(part, QStringLiteral("has the id %1 twice").arg(id));
    seen << id;
  }

  void presentation() {
    const QByteArray name = "ppt/presentation.xml";
    const auto found = trees_.find(name);
    if (found == trees_.end()) return wrong(name, QStringLiteral("is missing"));
    checkOrder(found->second,
               {"p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz", "p:defaultTextStyle"},
               [&](const QString& what) { wrong(name, what); });
    if (found->second.children.size() < 2 || found->second.children[1].name != u"p:notesMasterIdLst")
      wrong(name, QStringLiteral("has no notesMasterIdLst right after sldMasterIdLst"));
    QSet<qint64> slides, masters;
    found->second.each([&](const XmlNode& node) {
      if (node.name == u"p:sldId") unique(name, slides, node.attribute("id").toLongLong(), leastSlideId);
      if (node.name == u"p:sldMasterId") unique(name, masters, node.attribute("id").toLongLong(), leastMasterId);
    });
    for (const auto& [part, tree] : trees_) {
      if (!part.startsWith("ppt/slideMasters/") || part.endsWith(".rels")) continue;
      tree.each([&, master = part](const XmlNode& node) {
        if (node.name == u"p:sldLayoutId") unique(master, masters, node.attribute("id").toLongLong(), leastMasterId);
      });
    }
  }

  void shapes(const QByteArray& name, const XmlNode& tree) {
    QSet<qint64> ids;
    tree.each([&](const XmlNode& node) {
      if (node.name == u"p:cNvPr") unique(name, ids, node.attribute("id").toLongLong(), 1);
      const bool shown = node.name == u"p:graphicFrame" || node.name == u"p:pic";
      if (shown && node.find("c:chart") && node.find("p:cNvPr")->attribute("descr").isEmpty())
        wrong(name, QStringLiteral("has a chart without words for who does not see it"));
    });
    if (!targets_[name].contains(QStringLiteral("notesSlide"))) wrong(name, QStringLiteral("has no notes"));
  }

  void notes(const QByteArray& name) {
    for (const char* kind : {"notesMaster", "slide"}) {
      if (!targets_[name].contains(QLatin1String(kind)))
        wrong(name, QStringLiteral("does not lead to its ") + QLatin1String(kind));
    }
  }

  void chart(const QByteArray& name, const XmlNode& tree) {
    const QByteArray book = targets_[name].value(QStringLiteral("package"));
    const auto bytes = parts_.find(book);
    if (bytes == parts_.end()) return wrong(name, QStringLiteral("has no workbook"));
    for (const QString& fault : chartFaults(tree, bytes->second)) wrong(name, fault);
  }

  const PptxParts& parts_;
  std::map<QByteArray, XmlNode> trees_;
  std::map<QByteArray, QMultiHash<QString, QByteArray>> targets_;
  QStringList faults_;
};

}  // namespace

QStringList pptxFaults(const PptxParts& parts) { return Checker(parts).faults(); }

QStringList pptxFaults(const QByteArray& file) {
  const auto parts = unzipped(file, qint64{1} << 30);
  return parts ? pptxFaults(*parts) : QStringList(QStringLiteral("is no archive"));
}

}  // namespace eclosion::test
