// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/exchange/betagouv/write_back/facts.h"
#include "core/exchange/betagouv/write_back/list_patch.h"

// What the patches of all kinds of record share.
namespace eclosion::betagouv {

[[nodiscard]] inline QByteArray orEmptyFile(const QByteArray& file) {
  return file.isEmpty() ? QByteArrayLiteral("---\n---\n") : file;
}

inline void patchFields(FrontMatterEditor& editor, const RecordFacts& said, const RecordFacts& now) {
  for (const QByteArray& field : differences(said, now)) (void)editor.set({}, field.constData(), now.texts.value(field));
}

// Tells by the line an entry starts on which row it is, and so which entries changed, went or are new. To be asked before the
// file is changed.
template <class Facts, class FieldsOf, class StartOf>
[[nodiscard]] EntriesPatch entriesPatch(const FrontMatterEditor& editor, const char* key, const std::vector<Facts>& said,
                                        const std::vector<Facts>& now, const QHash<QUuid, int>& lines, FieldsOf fieldsOf,
                                        StartOf startOf) {
  EntriesPatch patch;
  const Piece* list = editor.value({}, key);
  QHash<int, size_t> places;
  if (list && list->kind == Piece::Kind::sequence) {
    for (size_t i = 0; i < list->children.size(); ++i) places.insert(editor.lineOf(list->children[i]), i);
  }
  const auto byRow = [](const std::vector<Facts>& entries, const QUuid& row) {
    return std::find_if(entries.begin(), entries.end(), [&](const Facts& entry) { return entry.row == row; });
  };
  std::vector<const Facts*> added;
  for (const Facts& entry : now) {
    if (byRow(said, entry.row) == said.end()) added.push_back(&entry);
  }
  for (const Facts& entry : said) {
    const auto place = places.constFind(lines.value(entry.row));
    if (place == places.cend()) continue;
    if (const auto kept = byRow(now, entry.row); kept != now.end()) {
      patch.changed.push_back({entry.row, *place, fieldsOf(entry), fieldsOf(*kept)});
      continue;
    }
    // An entry that became one of another kind is not known as the same row by the importer; its day tells.
    const auto same = std::find_if(added.begin(), added.end(), [&](const Facts* one) { return startOf(*one) == startOf(entry); });
    if (same == added.end()) {
      patch.removed.push_back(*place);
    } else {
      patch.changed.push_back({(*same)->row, *place, fieldsOf(entry), fieldsOf(**same)});
      added.erase(same);
    }
  }
  for (const Facts* entry : added) patch.added.push_back({startOf(*entry), fieldsOf(*entry)});
  return patch;
}

}  // namespace eclosion::betagouv
