// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the register shows, where, how wide, and in what order its rows stand.
#include <cmath>

#include "ui/startups/register_header.h"
#include "ui/startups/register_table.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

void RegisterTable::applyLayout(const StartupLayout& layout) {
  applying_ = true;
  int place = 0;
  for (const auto& column : layout.columns) {
    const int section = static_cast<int>(column.column);
    header_->moveSection(header_->visualIndex(section), place++);
    header_->setSectionHidden(section, false);
    header_->resizeSection(section, px(column.width));
    header_->setSectionHidden(section, !column.shown);
  }
  const auto order = layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
  model_.setGrouping(layout.grouping);
  model_.setNotStartedShown(layout.notStarted);
  model_.setArchivedShown(layout.archived);
  if (model_.sortColumn() != layout.sort || model_.sortOrder() != order) model_.sort(static_cast<int>(layout.sort), order);
  header_->setSortIndicator(static_cast<int>(layout.sort), order);
  applying_ = false;
}

StartupLayout RegisterTable::currentLayout() const {
  StartupLayout layout;
  layout.columns.clear();
  for (int place = 0; place < startupColumnCount; ++place) {
    const int section = header_->logicalIndex(place);
    const bool shown = !header_->isSectionHidden(section);
    // A hidden section has no size; its own is put back when it is shown, and the usual one when it never was.
    int width = static_cast<int>(std::lround(header_->sectionSize(section) * 100.0 / Theme::instance().zoom()));
    if (!shown) {
      const StartupLayout usual;
      for (const auto& column : usual.columns) width = static_cast<int>(column.column) == section ? column.width : width;
    }
    layout.columns.push_back({static_cast<StartupColumn>(section), width, shown});
  }
  layout.sort = model_.sortColumn();
  layout.descending = model_.sortOrder() == Qt::DescendingOrder;
  layout.grouping = model_.grouping();
  layout.notStarted = model_.notStartedShown();
  layout.archived = model_.archivedShown();
  return layout;
}

}  // namespace eclosion::ui
