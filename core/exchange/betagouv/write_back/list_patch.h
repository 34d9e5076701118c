// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <functional>

#include "core/exchange/betagouv/write_back/front_matter_editor.h"

namespace eclosion::betagouv {

using Where = FrontMatterEditor::Where;

// A list of texts (or a single text in its place) comes to hold `wanted`, in that order: items that stay keep their writing and
// their place, and items that mean nothing to us stay as well. `meaning` is what an item says in the terms of `wanted`.
void patchTexts(FrontMatterEditor& editor, const Where& where, const char* key, const QStringList& wanted,
                const std::function<QString(const QString&)>& meaning);

// An entry of a list of mappings as it was and as it is to be, by its fields.
struct EntryPatch {
  QUuid row;
  size_t place = 0;  // in the file
  std::vector<NewField> said;
  std::vector<NewField> now;
};
struct EntriesPatch {
  std::vector<EntryPatch> changed = {};
  std::vector<size_t> removed = {};
  struct Added {
    QDate start;
    std::vector<NewField> fields;
  };
  std::vector<Added> added = {};
  const char* startKey = "start";
};

// New entries go where their start puts them, between those that stay.
void patchEntries(FrontMatterEditor& editor, const char* key, const EntriesPatch& patch);

}  // namespace eclosion::betagouv
