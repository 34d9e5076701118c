// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/widgets/layout_menus.h"
#include "ui/widgets/staying_menu.h"

namespace eclosion::ui {

MembersBar::MembersBar(QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      active_(new Button(Button::Kind::chip)),
      ever_(new Button(Button::Kind::chip)),
      group_(new Button(Button::Kind::chip)),
      sort_(new Button(Button::Kind::chip, Icon::sort)),
      columns_(new Button(Button::Kind::chip)),
      headCount_(new Button(Button::Kind::chip)),
      charts_(new Button(Button::Kind::chip)),
      people_(new Button(Button::Kind::secondary)),
      export_(new Button(Button::Kind::secondary)),
      groupMenu_(new QMenu(this)),
      sortMenu_(new QMenu(this)),
      columnMenu_(new StayingMenu(this)),
      summary_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)) {
  // Its own measure, in one line or two; the parts must not keep the window from being narrow.
  auto* lines = new QVBoxLayout(this);
  lines->setSizeConstraint(QLayout::SetNoConstraint);
  lines->setContentsMargins(16, 0, 16, 1);
  lines->setSpacing(0);
  first_ = new QHBoxLayout;
  second_ = new QHBoxLayout;
  lines->addLayout(first_);
  lines->addLayout(second_);
  auto* row = first_;
  row->setSpacing(8);
  second_->setSpacing(8);
  for (Button* button : {active_, ever_}) {
    button->setCheckable(true);
    button->setAutoExclusive(true);
    row->addWidget(button);
  }
  headCount_->setCheckable(true);
  charts_->setCheckable(true);
  for (Button* button : {group_, sort_, columns_}) button->setTrailing(Icon::chevronDown);
  for (Button* button : {group_, sort_, columns_, headCount_, charts_}) row->addWidget(button);
  group_->setMenu(groupMenu_);
  sort_->setMenu(sortMenu_);
  columns_->setMenu(columnMenu_);
  summary_->setElided(true);
  summary_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addStretch(1);
  row->addWidget(summary_, 20);
  people_->setTrailing(Icon::chevronDown);
  row->addWidget(people_);
  row->addWidget(export_);

  connect(&Theme::instance(), &Theme::changed, this, &MembersBar::arrange);
  connect(export_, &QAbstractButton::clicked, this, &MembersBar::exportWanted);
  connectMenus();
  connect(ever_, &QAbstractButton::toggled, this, [this](bool on) {
    RosterLayout layout = layout_;
    layout.ever = on;
    pick(layout);
  });
  connect(headCount_, &QAbstractButton::toggled, this, [this](bool on) {
    RosterLayout layout = layout_;
    layout.headCount = on;
    pick(layout);
  });
  connect(charts_, &QAbstractButton::toggled, this, [this](bool on) {
    RosterLayout layout = layout_;
    layout.charts = on;
    pick(layout);
  });
  retranslate();
}

// One line where there is room, else the last parts go below.
void MembersBar::arrange() {
  int wanted = 2 * 16 + px(200);
  for (const Button* button : {active_, ever_, group_, sort_, columns_, headCount_, charts_, people_, export_})
    wanted += button->sizeHint().width() + 8;
  const bool narrow = width() < wanted;
  setFixedHeight(px(narrow ? 84 : 48));
  const int above = narrow ? px(8) : 0;
  layout()->setContentsMargins(16, above, 16, above + 1);
  layout()->setSpacing(above);
  if (narrow == (second_->indexOf(summary_) >= 0)) return;
  for (QWidget* widget : std::initializer_list<QWidget*>{headCount_, charts_, summary_}) {
    first_->removeWidget(widget);
    second_->removeWidget(widget);
  }
  if (narrow) {
    second_->addWidget(headCount_);
    second_->addWidget(charts_);
    second_->addWidget(summary_, 1);
  } else {
    const int place = first_->indexOf(columns_) + 1;
    first_->insertWidget(place, headCount_);
    first_->insertWidget(place + 1, charts_);
    first_->insertWidget(first_->indexOf(people_), summary_, 20);
  }
}

void MembersBar::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  arrange();
}

void MembersBar::pick(const RosterLayout& layout) {
  layout_ = layout;
  Q_EMIT layoutPicked(layout);
}

QString MembersBar::groupingWord(RosterGrouping grouping) {
  switch (grouping) {
    case RosterGrouping::none:
      return tr("No groups");
    case RosterGrouping::startup:
      return tr("By startup");
    case RosterGrouping::incubator:
      return tr("By incubator");
    case RosterGrouping::employer:
      return tr("By employer");
  }
  return {};
}

void MembersBar::retranslate() {
  active_->setText(tr("Active"));
  active_->setToolTip(tr("People with a mission on the date shown"));
  ever_->setText(tr("Ever"));
  ever_->setToolTip(tr("Everybody who had a mission by the date shown"));
  columns_->setText(tr("Columns"));
  columns_->setAccessibleName(tr("Choose columns"));
  headCount_->setText(tr("Head count"));
  headCount_->setToolTip(tr("Show or hide the figures above the list"));
  charts_->setText(tr("Charts"));
  charts_->setToolTip(tr("Arrivals, length of stay, domains and team sizes in the place of the list"));
  people_->setText(tr("People"));
  people_->setAccessibleName(tr("Add or merge people"));
  export_->setText(tr("Export…"));
  export_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  export_->setToolTip(tr("Write the people shown as a table, cards or a calendar (Ctrl+E)"));
  setLayoutShown(layout_);
}

void MembersBar::setLayoutShown(const RosterLayout& layout) {
  layout_ = layout;
  group_->setText(groupingWord(layout.grouping));
  group_->setAccessibleName(tr("Groups: %1").arg(groupingWord(layout.grouping)));
  sort_->setText(rosterColumnTitle(layout.sort));
  sort_->setAccessibleName(layout.descending ? tr("Sort: %1, descending").arg(rosterColumnTitle(layout.sort))
                                             : tr("Sort: %1").arg(rosterColumnTitle(layout.sort)));
  for (Button* button : {group_, sort_, columns_}) button->updateGeometry();
  arrange();
  const QSignalBlocker quietActive(active_), quietEver(ever_), quietCount(headCount_), quietCharts(charts_);
  (layout.ever ? ever_ : active_)->setChecked(true);
  headCount_->setChecked(layout.headCount);
  charts_->setChecked(layout.charts);
}

void MembersBar::setSummary(const QString& text) { summary_->setText(text); }

void MembersBar::connectMenus() {
  const auto picked = [this](const RosterLayout& layout) { pick(layout); };
  connect(groupMenu_, &QMenu::aboutToShow, this,
          [=, this] { LayoutMenus::fillGroups(*groupMenu_, layout_, rosterGroupingCount, groupingWord, picked); });
  connect(sortMenu_, &QMenu::aboutToShow, this, [=, this] {
    LayoutMenus::fillSort(
        *sortMenu_, layout_, rosterColumnTitle, [](RosterColumn column) { return column != RosterColumn::strip; }, picked);
  });
  connect(columnMenu_, &QMenu::aboutToShow, this, [=, this] {
    LayoutMenus::fillColumns(
        *columnMenu_, layout_, rosterColumnTitle, [this] { return layout_; }, picked);
  });
}

void MembersBar::openColumns(const QPoint& global) { columnMenu_->popup(global); }

}  // namespace eclosion::ui
