// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_model.h"

#include <algorithm>
#include <tuple>

#include "ui/models/formats.h"
#include "ui/models/palette_match.h"

namespace eclosion::ui {
namespace {

using analysis::Match;
using Kind = PaletteItem::Kind;

}  // namespace

PaletteModel::PaletteModel(const BoardModel& board, QObject* parent) : QAbstractListModel(parent), board_(board), make_(board) {}

void PaletteModel::setIndex(const analysis::SearchIndex* index) {
  index_ = index;
  fill();
}

void PaletteModel::setCommands(std::vector<PaletteCommand> commands) {
  commands_ = std::move(commands);
  fill();
}

void PaletteModel::setRecent(QStringList ids) {
  recent_ = std::move(ids);
  fill();
}

void PaletteModel::setTyped(const QString& typed) {
  if (typed == typed_) return;
  typed_ = typed;
  fill();
}

void PaletteModel::refresh() { fill(); }

void PaletteModel::fill() {
  beginResetModel();
  items_.clear();
  const bool typing = !typed_.trimmed().isEmpty();
  if (const QDate date = typing && board_.portfolio() ? typedDate(typed_) : QDate(); date.isValid()) {
    addSection({{.kind = Kind::date, .date = date, .title = tr("Go to %1").arg(dateText(date)), .kindWord = tr("As-of date")}},
               tr("Date"));
  }
  addSection(recentItems(), tr("Recent"));

  // A section for each kind, the one with the best answer first.
  struct Candidate {
    Match best = Match::inside;
    int place = 0;
    QString title = {};
    qint64 count = 0;
    Section items = {};
  };
  std::vector<Candidate> sections;
  if (index_ && typing) {
    const auto hits = index_->find(typed_, aloneInList, [this](Row row) {
      const auto* entry = board_.entryOf(row);
      return entry && inProgramme(entry->phase);
    });
    const std::array<std::pair<NamedKind, QString>, namedKindCount> kinds{{{NamedKind::startup, tr("Startups")},
                                                                           {NamedKind::incubator, tr("Incubators")},
                                                                           {NamedKind::organisation, tr("Organisations")},
                                                                           {NamedKind::member, tr("Members")}}};
    for (const auto& [kind, title] : kinds) {
      if (hits.of(kind).empty()) continue;
      Candidate section{.best = hits.of(kind).front().match,
                        .place = kind == NamedKind::startup ? 0 : 2 + static_cast<int>(kind),
                        .title = title,
                        .count = hits.countOf(kind)};
      for (const auto& hit : hits.of(kind)) {
        if (PaletteItem item = make_.hit(*index_, hit, typed_); !isShown(item.id)) section.items.push_back(std::move(item));
      }
      if (!section.items.empty()) sections.push_back(std::move(section));
    }
  }
  if (Section commands = commandItems(); !commands.empty()) {
    const Match best = matchOfText(commands.front().title, typed_).value_or(Match::exact);
    const auto count = static_cast<qint64>(commands.size());
    sections.push_back({.best = best, .place = 1, .title = tr("Commands"), .count = count, .items = std::move(commands)});
  }
  std::sort(sections.begin(), sections.end(),
            [](const Candidate& a, const Candidate& b) { return std::tie(a.best, a.place) < std::tie(b.best, b.place); });
  const size_t limit = sections.size() > 1 ? perSection : aloneInList;
  for (Candidate& section : sections) {
    const bool cut = section.items.size() > limit;
    if (cut) section.items.erase(section.items.begin() + static_cast<std::ptrdiff_t>(limit), section.items.end());
    addSection(std::move(section.items),
               cut ? QStringLiteral("%1 · %2").arg(section.title, numberText(section.count)) : section.title);
  }
  endResetModel();
}

void PaletteModel::addSection(Section items, const QString& title) {
  if (items.empty()) return;
  items.front().section = title;
  std::move(items.begin(), items.end(), std::back_inserter(items_));
}

bool PaletteModel::isShown(const QString& id) const {
  return !id.isEmpty() && std::any_of(items_.begin(), items_.end(), [&id](const PaletteItem& item) { return item.id == id; });
}

PaletteModel::Section PaletteModel::recentItems() const {
  Section items;
  const bool typing = !typed_.trimmed().isEmpty();
  for (const QString& id : recent_) {
    if (static_cast<qsizetype>(items.size()) == remembered) break;
    auto item = make_.remembered(id, commands_);
    if (!item) continue;
    if (typing) {
      const auto match = matchOfText(item->title, typed_);
      if (!match || *match == Match::inside) continue;
      item->titleMatch = matchedRanges(item->title, typed_);
    }
    items.push_back(std::move(*item));
  }
  return items;
}

PaletteModel::Section PaletteModel::commandItems() const {
  struct Found {
    Match match;
    PaletteItem item;
  };
  std::vector<Found> found;
  const bool typing = !typed_.trimmed().isEmpty();
  for (const PaletteCommand& command : commands_) {
    if (!command.action || !command.action->isEnabled() || command.action->text().isEmpty()) continue;
    PaletteItem item = PaletteItems::command(command);
    if (isShown(item.id)) continue;
    const auto match = typing ? matchOfText(item.title, typed_) : Match::exact;
    if (!match) continue;
    if (typing) item.titleMatch = matchedRanges(item.title, typed_);
    found.push_back({*match, std::move(item)});
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.match < b.match; });
  Section items;
  for (Found& one : found) items.push_back(std::move(one.item));
  return items;
}

const PaletteItem* PaletteModel::itemAt(int row) const {
  return row >= 0 && static_cast<size_t>(row) < items_.size() ? &items_[static_cast<size_t>(row)] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(items_.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  const PaletteItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
  if (!item) return {};
  switch (role) {
    case Qt::DisplayRole:
      return item->title;
    case Qt::ToolTipRole:
      return item->detail.isEmpty() ? item->title : QStringLiteral("%1\n%2").arg(item->title, item->detail);
    case Qt::AccessibleTextRole: {
      QStringList words{item->title, item->detail, item->kindWord};
      if (item->kind == Kind::startup) words.insert(2, tr("Startup"));
      if (item->kind == Kind::member) words.insert(2, tr("Member"));
      if (item->kind == Kind::command) words.insert(2, tr("Command"));
      words.removeDuplicates();
      words.removeAll(QString());
      return words.join(QStringLiteral(", "));
    }
    case sectionRole:
      return item->section;
    case kindRole:
      return static_cast<int>(item->kind);
    case detailRole:
      return item->detail;
    default:
      return {};
  }
}

}  // namespace eclosion::ui
