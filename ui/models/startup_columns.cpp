// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_columns.h"

#include <QCoreApplication>
#include <algorithm>

namespace eclosion::ui {
namespace {

struct StartupColumns {
  Q_DECLARE_TR_FUNCTIONS(StartupColumns)
};

constexpr std::array<const char*, 4> groupings{"none", "phase", "incubator", "sponsor"};
constexpr int narrowest = 48;
constexpr int widest = 1200;

struct Default {
  StartupColumn column;
  int width;
  bool shown;
};
constexpr std::array<Default, startupColumnCount> defaults{{
    {StartupColumn::name, 240, true},
    {StartupColumn::phase, 214, true},
    {StartupColumn::since, 104, true},
    {StartupColumn::days, 96, true},
    {StartupColumn::incubator, 200, true},
    {StartupColumn::sponsors, 176, true},
    {StartupColumn::team, 64, true},
    {StartupColumn::next, 190, true},
    {StartupColumn::kind, 120, false},
    {StartupColumn::themes, 180, false},
    {StartupColumn::started, 104, false},
    {StartupColumn::formerNames, 180, false},
    {StartupColumn::lastEvent, 190, false},
}};

}  // namespace

QString startupColumnTitle(StartupColumn column) {
  switch (column) {
    case StartupColumn::name:
      return StartupColumns::tr("Name", "of a startup");
    case StartupColumn::phase:
      return StartupColumns::tr("Phase");
    case StartupColumn::since:
      return StartupColumns::tr("Since", "title of a column: first day of the phase");
    case StartupColumn::days:
      return StartupColumns::tr("In phase", "title of a column: how long");
    case StartupColumn::incubator:
      return StartupColumns::tr("Incubator");
    case StartupColumn::sponsors:
      return StartupColumns::tr("Sponsors");
    case StartupColumn::team:
      return StartupColumns::tr("Team");
    case StartupColumn::next:
      return StartupColumns::tr("Next date");
    case StartupColumn::kind:
      return StartupColumns::tr("Kind");
    case StartupColumn::themes:
      return StartupColumns::tr("Themes");
    case StartupColumn::started:
      return StartupColumns::tr("Started", "title of a column: first day of the first phase");
    case StartupColumn::formerNames:
      return StartupColumns::tr("Former names");
    case StartupColumn::lastEvent:
      return StartupColumns::tr("Last event");
  }
  return {};
}

bool standsRight(StartupColumn column) {
  return column == StartupColumn::since || column == StartupColumn::days || column == StartupColumn::team ||
         column == StartupColumn::started;
}

StartupLayout::StartupLayout() {
  for (const Default& given : defaults) columns.push_back({given.column, given.width, given.shown});
}

QByteArray StartupLayout::toText() const {
  QByteArrayList parts;
  for (const Column& column : columns) {
    parts << QByteArray(column.shown ? "" : "-") + keyOf(column.column).data() + ':' + QByteArray::number(column.width);
  }
  return parts.join(',') + "|sort=" + (descending ? "-" : "") + keyOf(sort).data() +
         "|group=" + groupings[static_cast<size_t>(grouping)] + "|not-started=" + (notStarted ? '1' : '0') +
         "|archived=" + (archived ? '1' : '0');
}

StartupLayout StartupLayout::fromText(const QByteArray& text) {
  StartupLayout layout;
  const QByteArrayList parts = text.split('|');
  std::vector<Column> read;
  for (const QByteArray& part : parts.first().split(',')) {
    const bool shown = !part.startsWith('-');
    const qsizetype colon = part.indexOf(':');
    if (colon < 0) continue;
    const auto column = publish::startupColumn(QString::fromLatin1(part.mid(shown ? 0 : 1, colon - (shown ? 0 : 1))));
    const int width = part.mid(colon + 1).toInt();
    if (!column || width < narrowest || width > widest) continue;
    if (std::any_of(read.begin(), read.end(), [&](const Column& known) { return known.column == *column; })) continue;
    read.push_back({*column, width, shown});
  }
  // Columns that the text does not name, such as those of a later version, follow in their usual order.
  for (const Column& column : layout.columns) {
    if (std::none_of(read.begin(), read.end(), [&](const Column& known) { return known.column == column.column; }))
      read.push_back(column);
  }
  std::stable_partition(read.begin(), read.end(), [](const Column& c) { return c.column == StartupColumn::name; });
  read.front().shown = true;
  layout.columns = std::move(read);
  for (const QByteArray& part : parts.mid(1)) {
    const QByteArray value = part.mid(part.indexOf('=') + 1);
    if (part.startsWith("sort=")) {
      layout.descending = value.startsWith('-');
      if (const auto column = publish::startupColumn(QString::fromLatin1(value.mid(layout.descending ? 1 : 0))))
        layout.sort = *column;
    } else if (part.startsWith("group=")) {
      for (size_t i = 0; i < groupings.size(); ++i) {
        if (value == groupings[i]) layout.grouping = static_cast<StartupGrouping>(i);
      }
    } else if (part.startsWith("not-started=")) {
      layout.notStarted = value == "1";
    } else if (part.startsWith("archived=")) {
      layout.archived = value == "1";
    }
  }
  return layout;
}

}  // namespace eclosion::ui
