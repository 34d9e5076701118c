// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/publish/pptx/frame.h"

// Readings of the parts of somebody's presentation. Nothing in it is believed: what cannot be read gives nothing.
namespace eclosion::publish::pptx {

class ContentTypes {
 public:
  explicit ContentTypes(const QByteArray& xml);
  // By its name, else by its end.
  [[nodiscard]] QByteArray of(const QByteArray& part) const;

 private:
  std::map<QByteArray, QByteArray> byName_, byEnd_;
};

// Targets as names of parts, without a slash in front. Nothing: not to be read.
[[nodiscard]] std::optional<std::vector<Package::Relation>> readRelations(const QByteArray& part, const QByteArray& xml);

// What presentation.xml says besides its slides.
[[nodiscard]] std::optional<Frame> readHead(const QByteArray& xml);

struct Placeholder {
  QByteArray type;  // "obj" where none is said
  int index = -1;
  std::optional<Box> box = {};
};
[[nodiscard]] std::vector<Placeholder> readPlaceholders(const QByteArray& xml);
[[nodiscard]] QByteArray rootAttribute(const QByteArray& xml, const char* attribute);
[[nodiscard]] bool isWellFormed(const QByteArray& xml);

}  // namespace eclosion::publish::pptx
