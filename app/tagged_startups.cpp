// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagged_startups.h"

#include <QHash>

namespace eclosion::app {

std::vector<ui::TaggedStartups> taggedStartups(const store::Reader& reader, TagKind kind) {
  std::vector<ui::TaggedStartups> result;
  QHash<QString, size_t> places;
  (void)reader.rows(*store::findTable("startup_tag"), nullptr, {}, [&](const store::RowSource& row) {
    const auto tag = store::readRow<StartupTag>(row);
    if (tag.kind != kind || tag.value.isEmpty()) return;
    const auto place = places.constFind(tag.value);
    if (place == places.constEnd()) {
      places.insert(tag.value, result.size());
      result.push_back({tag.value, {tag.startup}});
    } else {
      result[*place].startups.push_back(tag.startup);
    }
  });
  return result;
}

}  // namespace eclosion::app
