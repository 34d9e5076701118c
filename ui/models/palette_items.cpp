// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_items.h"

#include <QKeySequence>
#include <algorithm>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/models/member_standing.h"
#include "ui/models/palette_match.h"
#include "ui/models/record_link.h"

namespace eclosion::ui {
namespace {

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

}  // namespace

PaletteItem PaletteItems::record(NamedKind kind, Row row, const QString& name) const {
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
      named(portfolio.members, memberStanding(board_, row));
      break;
  }
  return item;
}

PaletteItem PaletteItems::hit(const analysis::SearchIndex& index, const analysis::SearchIndex::Hit& hit,
                              const QString& typed) const {
  PaletteItem item = record(hit.kind, hit.row, index.presentNameOf(hit));
  const QString name = index.nameOf(hit);
  const TextRanges ranges = matchedRanges(name, typed);
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

PaletteItem PaletteItems::command(const PaletteCommand& command) {
  const QString name = command.action->objectName();
  const QString words = wordsOf(*command.action);
  //: A command of a menu, such as Theme: Dark
  return {.kind = Kind::command,
          .action = command.action,
          .id = name.isEmpty() ? QString() : idOf(Kind::command, name),
          .title = command.group.isEmpty() ? words : tr("%1: %2").arg(command.group, words),
          .kindWord = command.action->shortcut().toString(QKeySequence::NativeText)};
}

std::optional<PaletteItem> PaletteItems::remembered(const QString& id, const std::vector<PaletteCommand>& commands) const {
  const QString code = id.section(QLatin1Char(':'), 0, 0);
  const QString name = id.section(QLatin1Char(':'), 1);
  if (code == codeOf(Kind::command)) {
    for (const PaletteCommand& command : commands) {
      if (command.action && command.action->isEnabled() && command.action->objectName() == name)
        return PaletteItems::command(command);
    }
    return std::nullopt;
  }
  const Portfolio* portfolio = board_.portfolio();
  const QUuid uuid = QUuid::fromString(name);
  if (!portfolio || uuid.isNull()) return std::nullopt;
  const auto found = [&](NamedKind kind, Row row, const auto& text) -> std::optional<PaletteItem> {
    const QString words = row == Portfolio::none ? QString() : text(row).simplified();
    return words.isEmpty() ? std::nullopt : std::optional(record(kind, row, words));
  };
  const TextSource& text = *board_.text();
  if (code == codeOf(Kind::startup))
    return found(NamedKind::startup, rowOfRecord(portfolio->startups, uuid),
                 [&](Row row) { return text.startupName(portfolio->startups[row].id); });
  if (code == codeOf(Kind::member))
    return found(NamedKind::member, rowOfRecord(portfolio->members, uuid),
                 [&](Row row) { return text.memberName(portfolio->members[row].id); });
  if (code == codeOf(Kind::incubator))
    return found(NamedKind::incubator, rowOfRecord(portfolio->incubators, uuid),
                 [&](Row row) { return text.incubatorName(portfolio->incubators[row].id); });
  if (code == codeOf(Kind::organisation))
    return found(NamedKind::organisation, rowOfRecord(portfolio->organisations, uuid),
                 [&](Row row) { return text.organisationName(portfolio->organisations[row].id); });
  return std::nullopt;
}

}  // namespace eclosion::ui
