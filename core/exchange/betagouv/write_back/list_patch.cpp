// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/list_patch.h"

#include <algorithm>

#include "core/exchange/betagouv/dates.h"

namespace eclosion::betagouv {
namespace {

using Item = FrontMatterEditor::Item;

QString wordsOf(const Piece& piece) { return QString::fromStdString(piece.text).trimmed(); }

// An item of the file with what it means; empty: nothing to us.
struct Known {
  size_t place;
  QString meaning;
};

std::vector<Item> inWantedOrder(const std::vector<Known>& known, const QStringList& wanted) {
  std::vector<Item> items;
  for (const QString& text : wanted) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known& item) { return item.meaning == text; });
    items.push_back(found == known.end() ? Item{.text = text} : Item{.old = found->place});
  }
  for (const Known& item : known) {
    if (item.meaning.isEmpty()) items.push_back({.old = item.place});
  }
  return items;
}

std::vector<Item> merged(const std::vector<Known>& known, const QStringList& wanted) {
  QStringList staying;
  for (const Known& item : known) {
    if (wanted.contains(item.meaning) && !staying.contains(item.meaning)) staying << item.meaning;
  }
  QStringList sameOrder = wanted;
  sameOrder.removeIf([&](const QString& text) { return !staying.contains(text); });
  if (sameOrder != staying) return inWantedOrder(known, wanted);

  std::vector<Item> items;
  std::vector<QString> meanings;
  for (const Known& item : known) {
    if (!item.meaning.isEmpty() && !wanted.contains(item.meaning)) continue;
    items.push_back({.old = item.place});
    meanings.push_back(item.meaning);
  }
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    if (staying.contains(wanted[i])) continue;
    // After what comes before it; what comes before it is there by now.
    auto at = i == 0 ? meanings.begin() : std::find(meanings.begin(), meanings.end(), wanted[i - 1]) + 1;
    const auto place = at - meanings.begin();
    meanings.insert(at, wanted[i]);
    items.insert(items.begin() + place, Item{.text = wanted[i]});
  }
  return items;
}

}  // namespace

void patchTexts(FrontMatterEditor& editor, const Where& where, const char* key, const QStringList& wanted,
                const std::function<QString(const QString&)>& meaning) {
  const Piece* old = editor.value(where, key);
  std::vector<Known> known;
  const bool single = old && old->kind == Piece::Kind::scalar && !old->isNull();
  if (single) known.push_back({0, meaning(wordsOf(*old))});
  if (old && old->kind == Piece::Kind::sequence) {
    for (size_t i = 0; i < old->children.size(); ++i) {
      const Piece& item = old->children[i];
      known.push_back({i, item.kind == Piece::Kind::scalar && !item.isNull() ? meaning(wordsOf(item)) : QString()});
    }
  }
  const std::vector<Item> items = merged(known, wanted);
  if (single && items.size() == 1) {
    if (!items.front().old) (void)editor.set(where, key, items.front().text);
    return;
  }
  const bool untouched = items.size() == known.size() && std::all_of(items.begin(), items.end(), [&](const Item& item) {
                           return item.old && *item.old == known[static_cast<size_t>(&item - items.data())].place;
                         });
  if (!untouched) (void)editor.setItems(where, key, items);
}

void patchEntries(FrontMatterEditor& editor, const char* key, const EntriesPatch& patch) {
  for (const EntryPatch& entry : patch.changed) {
    for (size_t i = 0; i < entry.now.size(); ++i) {
      if (entry.said[i].value != entry.now[i].value)
        (void)editor.set({key, entry.place}, entry.now[i].key, entry.now[i].value, entry.now[i].kind);
    }
  }
  if (patch.added.empty() && patch.removed.empty()) return;
  std::vector<Item> items;
  std::vector<QDate> starts;
  const Piece* list = editor.value({}, key);
  const size_t count = list && list->kind == Piece::Kind::sequence ? list->children.size() : 0;
  for (size_t i = 0; i < count; ++i) {
    if (std::find(patch.removed.begin(), patch.removed.end(), i) != patch.removed.end()) continue;
    const Piece* start = editor.value({key, i}, patch.startKey);
    items.push_back({.old = i});
    starts.push_back(start ? readDate(start->text).date : QDate());
  }
  for (const auto& added : patch.added) {
    // After the last one that does not start later.
    size_t at = items.size();
    while (at > 0 && starts[at - 1] > added.start) --at;
    Item item;
    for (const NewField& field : added.fields) {
      if (!field.value.isEmpty()) item.fields.push_back(field);
    }
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), std::move(item));
    starts.insert(starts.begin() + static_cast<std::ptrdiff_t>(at), added.start);
  }
  (void)editor.setItems({}, key, items);
}

}  // namespace eclosion::betagouv
