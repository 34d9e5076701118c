// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_model.h"

#include <QKeySequence>
#include <algorithm>
#include <tuple>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/models/palette_match.h"

namespace eclosion::ui {
namespace {

using analysis::Match;
using Kind = PaletteItem::Kind;

Kind kindOf(NamedKind kind) {
  switch (kind) {
    case NamedKind::startup:
      return Kind::startup;
    case NamedKind::incubator:
      return Kind::incubator;
    case NamedKind::organisation:
      return Kind::organisation;
    case NamedKind::member:
      return Kind::member;
  }
  return Kind::command;
}

// As ids of what was picked are written down, before the colon.
QString codeOf(Kind kind) {
  switch (kind) {
    case Kind::startup:
      return QStringLiteral("startup");
    case Kind::member:
      return QStringLiteral("member");
    case Kind::incubator:
      return QStringLiteral("incubator");
    case Kind::organisation:
      return QStringLiteral("organisation");
    case Kind::command:
      return QStringLiteral("command");
    case Kind::date:
      break;
  }
  return {};
}

QString idOf(Kind kind, const QString& name) { return codeOf(kind) + QLatin1Char(':') + name; }

QString wordsOf(const QAction& action) {
  QString text = action.text();
  text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&'));
  return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

template <class Facts>
Portfolio::Row rowOf(const std::vector<Facts>& records, const QUuid& id) {
  const auto found = std::lower_bound(records.begin(), records.end(), id,
                                      [](const Facts& fact, const QUuid& key) { return fact.id.uuid() < key; });
  return found != records.end() && found->id.uuid() == id ? static_cast<Portfolio::Row>(found - records.begin())
                                                          : Portfolio::none;
}

}  // namespace

PaletteModel::PaletteModel(const BoardModel& board, QObject* parent) : QAbstractListModel(parent), board_(board) {}

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
        if (PaletteItem item = hitItem(hit); !isShown(item.id)) section.items.push_back(std::move(item));
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
    auto item = remember(id);
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

std::optional<PaletteItem> PaletteModel::remember(const QString& id) const {
  const QString code = id.section(QLatin1Char(':'), 0, 0);
  const QString name = id.section(QLatin1Char(':'), 1);
  if (code == codeOf(Kind::command)) {
    for (const PaletteCommand& command : commands_) {
      if (command.action && command.action->isEnabled() && command.action->objectName() == name) return commandItem(command);
    }
    return std::nullopt;
  }
  const Portfolio* portfolio = board_.portfolio();
  const QUuid uuid = QUuid::fromString(name);
  if (!portfolio || uuid.isNull()) return std::nullopt;
  const auto found = [&](NamedKind kind, Row row, const auto& text) -> std::optional<PaletteItem> {
    const QString words = row == Portfolio::none ? QString() : text(row).simplified();
    return words.isEmpty() ? std::nullopt : std::optional(recordItem(kind, row, words));
  };
  const TextSource& text = *board_.text();
  if (code == codeOf(Kind::startup))
    return found(NamedKind::startup, rowOf(portfolio->startups, uuid),
                 [&](Row row) { return text.startupName(portfolio->startups[row].id); });
  if (code == codeOf(Kind::member))
    return found(NamedKind::member, rowOf(portfolio->members, uuid),
                 [&](Row row) { return text.memberName(portfolio->members[row].id); });
  if (code == codeOf(Kind::incubator))
    return found(NamedKind::incubator, rowOf(portfolio->incubators, uuid),
                 [&](Row row) { return text.incubatorName(portfolio->incubators[row].id); });
  if (code == codeOf(Kind::organisation))
    return found(NamedKind::organisation, rowOf(portfolio->organisations, uuid),
                 [&](Row row) { return text.organisationName(portfolio->organisations[row].id); });
  return std::nullopt;
}

PaletteItem PaletteModel::recordItem(NamedKind kind, Row row, const QString& name) const {
  PaletteItem item{.kind = kindOf(kind), .row = row, .title = name};
  const Portfolio& portfolio = *board_.portfolio();
  const auto named = [&](const auto& records, const QString& word) {
    item.id = idOf(item.kind, records[row].id.toString());
    item.kindWord = word;
  };
  switch (kind) {
    case NamedKind::startup: {
      const auto* entry = board_.entryOf(row);
      if (entry) item.phase = entry->phase;
      named(portfolio.startups, entry ? publish::phaseName(entry->phase) : tr("Not started yet"));
      break;
    }
    case NamedKind::incubator:
      named(portfolio.incubators, tr("Incubator"));
      break;
    case NamedKind::organisation:
      named(portfolio.organisations, tr("Organisation"));
      break;
    case NamedKind::member:
      named(portfolio.members, memberWord(row));
      break;
  }
  return item;
}

// When a member was there tells two of one name apart.
QString PaletteModel::memberWord(Row member) const {
  const auto& missions = board_.portfolio()->missions;
  auto mission = std::lower_bound(missions.begin(), missions.end(), member,
                                  [](const Portfolio::MissionFacts& fact, Row row) { return fact.member < row; });
  QDate last, next;
  for (; mission != missions.end() && mission->member == member; ++mission) {
    if (mission->start.isNull()) continue;
    if (mission->start > board_.date()) {
      next = next.isNull() ? mission->start : std::min(next, mission->start);
    } else if (mission->end.isNull() || mission->end >= board_.date()) {
      return tr("On a mission");
    } else {
      last = last.isNull() ? mission->end : std::max(last, mission->end);
    }
  }
  if (last.isValid()) return tr("Until %1").arg(dateText(last));
  return next.isValid() ? tr("From %1").arg(dateText(next)) : tr("Member");
}

PaletteItem PaletteModel::hitItem(const analysis::SearchIndex::Hit& hit) const {
  PaletteItem item = recordItem(hit.kind, hit.row, index_->presentNameOf(hit));
  const QString name = index_->nameOf(hit);
  const TextRanges ranges = matchedRanges(name, typed_);
  if (hit.sense == ListedName::Sense::present) {
    item.titleMatch = ranges;
    return item;
  }
  // Where the other name stands in the sentence depends on the language.
  item.detail = hit.sense == ListedName::Sense::former ? tr("formerly %1").arg(name) : name;
  const auto shift = static_cast<int>(item.detail.lastIndexOf(name));
  for (const auto& [begin, length] : ranges) item.detailMatch.emplace_back(begin + shift, length);
  return item;
}

PaletteItem PaletteModel::commandItem(const PaletteCommand& command) const {
  const QString name = command.action->objectName();
  const QString words = wordsOf(*command.action);
  //: A command of a menu, such as Theme: Dark
  return {.kind = Kind::command,
          .action = command.action,
          .id = name.isEmpty() ? QString() : idOf(Kind::command, name),
          .title = command.group.isEmpty() ? words : tr("%1: %2").arg(command.group, words),
          .kindWord = command.action->shortcut().toString(QKeySequence::NativeText)};
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
    PaletteItem item = commandItem(command);
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
