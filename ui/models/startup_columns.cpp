// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_columns.h"

#include <QCoreApplication>

#include "ui/models/layout_text.h"

namespace eclosion::ui {
namespace {

struct StartupColumns {
  Q_DECLARE_TR_FUNCTIONS(StartupColumns)
};

constexpr std::array<const char*, 4> groupings{"none", "phase", "incubator", "sponsor"};

struct Default {
  StartupColumn column;
  int width;
  bool shown;
};
constexpr std::array<Default, startupColumnCount> defaults{{
    {StartupColumn::name, 240, true},
    {StartupColumn::phase, 214, true},
    {StartupColumn::since, 118, true},
    {StartupColumn::days, 110, true},
    {StartupColumn::incubator, 200, true},
    {StartupColumn::sponsors, 176, true},
    {StartupColumn::team, 64, true},
    {StartupColumn::next, 190, true},
    {StartupColumn::kind, 120, false},
    {StartupColumn::themes, 180, false},
    {StartupColumn::started, 118, false},
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
  return columnsText(*this, [](StartupColumn column) { return keyOf(column).data(); }) +
         "|group=" + groupings[static_cast<size_t>(grouping)] + "|not-started=" + (notStarted ? '1' : '0') +
         "|archived=" + (archived ? '1' : '0');
}

StartupLayout StartupLayout::fromText(const QByteArray& text) {
  StartupLayout layout;
  readColumns(layout, text, [](const QByteArray& key) { return publish::startupColumn(QString::fromLatin1(key)); });
  for (size_t i = 0; i < groupings.size(); ++i) {
    if (layoutValue(text, "group") == groupings[i]) layout.grouping = static_cast<StartupGrouping>(i);
  }
  readFlag(text, "not-started", layout.notStarted);
  readFlag(text, "archived", layout.archived);
  return layout;
}

}  // namespace eclosion::ui
