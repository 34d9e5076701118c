// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <map>
#include <vector>

namespace eclosion::publish::pptx {

// The parts of a presentation, what each one is, and which leads to which: an Open Packaging package. Names are without a slash
// in front, such as "ppt/slides/slide1.xml".
class Package {
 public:
  struct Relation {
    QByteArray id;
    QByteArray type;
    QByteArray target;  // a part, or an address
    bool external = false;
  };

  void add(const QByteArray& name, const QByteArray& contentType, QByteArray bytes);
  // From a part (empty: the package itself) to another; its id within the first one.
  QByteArray relate(const QByteArray& from, const QByteArray& type, const QByteArray& to);
  // With an id that markup already names.
  void relate(const QByteArray& from, Relation relation) { relations_[from].push_back(std::move(relation)); }
  [[nodiscard]] bool has(const QByteArray& name) const { return places_.count(name) > 0; }
  // folder/stem1.xml, folder/stem2.xml…: the first that is not taken.
  [[nodiscard]] QByteArray freeName(const QByteArray& stem, const QByteArray& end) const;

  // As an archive; empty where there is no memory for it.
  [[nodiscard]] QByteArray bytes() const;

 private:
  struct Part {
    QByteArray name, contentType, bytes;
  };
  [[nodiscard]] QByteArray contentTypes() const;
  [[nodiscard]] QByteArray relationsOf(const QByteArray& part) const;

  std::vector<Part> parts_;
  std::map<QByteArray, size_t> places_;
  std::map<QByteArray, std::vector<Relation>> relations_;
};

// "ppt/slides/_rels/slide1.xml.rels" of "ppt/slides/slide1.xml".
[[nodiscard]] QByteArray relationsName(const QByteArray& part);

namespace relation {
inline const QByteArray office = QByteArrayLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
inline const QByteArray core =
    QByteArrayLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");
[[nodiscard]] inline QByteArray of(const char* kind) { return office + kind; }
}  // namespace relation

// Of presentations: "slide" gives application/vnd.openxmlformats-officedocument.presentationml.slide+xml.
[[nodiscard]] inline QByteArray contentType(const QByteArray& kind) {
  return "application/vnd.openxmlformats-officedocument.presentationml." + kind + "+xml";
}

}  // namespace eclosion::publish::pptx
