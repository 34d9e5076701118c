// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/register_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layout_menus.h"
#include "ui/widgets/staying_menu.h"

namespace eclosion::ui {

RegisterBar::RegisterBar(QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      find_(new QLineEdit),
      group_(new Button(Button::Kind::chip)),
      sort_(new Button(Button::Kind::chip, Icon::sort)),
      columns_(new Button(Button::Kind::chip)),
      notStarted_(new Button(Button::Kind::chip)),
      archived_(new Button(Button::Kind::chip)),
      export_(new Button(Button::Kind::secondary)),
      groupMenu_(new QMenu(this)),
      sortMenu_(new QMenu(this)),
      columnMenu_(new StayingMenu(this)),
      count_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)) {
  // Its own measure, in one line or two; the parts must not keep the window from being narrow.
  auto* lines = new QVBoxLayout(this);
  lines->setSizeConstraint(QLayout::SetNoConstraint);
  lines->setContentsMargins(16, 0, 16, 1);
  lines->setSpacing(0);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  second_ = new QHBoxLayout;
  second_->setSpacing(8);
  first_ = row;
  lines->addLayout(row);
  lines->addLayout(second_);
  find_->setClearButtonEnabled(true);
  find_->setObjectName(QStringLiteral("findStartup"));
  find_->installEventFilter(this);
  find_->setMinimumWidth(px(120));
  find_->setMaximumWidth(px(240));
  search_ = find_->addAction(iconFor(Icon::search, tokens().tx3), QLineEdit::LeadingPosition);
  row->addWidget(find_, 3);
  for (Button* button : {group_, sort_, columns_}) {
    button->setTrailing(Icon::chevronDown);
    row->addWidget(button);
  }
  group_->setMenu(groupMenu_);
  sort_->setMenu(sortMenu_);
  columns_->setMenu(columnMenu_);
  row->addStretch(1);
  count_->setElided(true);
  count_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  export_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  row->addWidget(export_);

  connect(find_, &QLineEdit::textChanged, this, &RegisterBar::findChanged);
  connect(export_, &QAbstractButton::clicked, this, &RegisterBar::exportWanted);
  connectMenus();
  notStarted_->setCheckable(true);
  connect(notStarted_, &QAbstractButton::toggled, this, [this](bool shown) {
    StartupLayout layout = layout_;
    layout.notStarted = shown;
    pick(layout);
  });
  archived_->setCheckable(true);
  archived_->hide();
  connect(archived_, &QAbstractButton::toggled, this, [this](bool shown) {
    StartupLayout layout = layout_;
    layout.archived = shown;
    pick(layout);
  });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    find_->setMinimumWidth(px(120));
    find_->setMaximumWidth(px(240));
    search_->setIcon(iconFor(Icon::search, tokens().tx3));
    arrange();
  });
  retranslate();
}

int RegisterBar::lineWidth() const {
  int width = 2 * 16 + find_->minimumWidth() + notStarted_->sizeHint().width() + archivedWidth() + px(90);
  for (const Button* button : {group_, sort_, columns_, export_}) width += button->sizeHint().width() + 8;
  return width + 3 * 8;
}

// There where something is put away.
int RegisterBar::archivedWidth() const { return away_ > 0 || layout_.archived ? archived_->sizeHint().width() + 8 : 0; }

// One line where there is room, else the last two parts go below.
void RegisterBar::arrange() {
  const bool narrow = width() < lineWidth();
  setMinimumWidth(lineWidth() - notStarted_->sizeHint().width() - archivedWidth() - px(90));
  setFixedHeight(px(narrow ? 80 : 48));
  const bool isBelow = second_->indexOf(notStarted_) >= 0;
  const bool isThere = first_->indexOf(notStarted_) >= 0;
  if (narrow ? isBelow : isThere) return;
  for (QWidget* widget : std::initializer_list<QWidget*>{notStarted_, archived_, count_}) {
    first_->removeWidget(widget);
    second_->removeWidget(widget);
  }
  if (narrow) {
    second_->addWidget(notStarted_);
    second_->addWidget(archived_);
    second_->addWidget(count_, 1);
  } else {
    first_->insertWidget(4, notStarted_);
    first_->insertWidget(5, archived_);
    first_->insertWidget(first_->count() - 1, count_, 2);
  }
}

void RegisterBar::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  arrange();
}

QWidget* RegisterBar::findField() const { return find_; }

void RegisterBar::setFind(const QString& text) { find_->setText(text); }

void RegisterBar::pick(const StartupLayout& layout) {
  layout_ = layout;
  Q_EMIT layoutPicked(layout);
}

QString RegisterBar::groupingWord(StartupGrouping grouping) {
  switch (grouping) {
    case StartupGrouping::none:
      return tr("No groups");
    case StartupGrouping::phase:
      return tr("By phase");
    case StartupGrouping::incubator:
      return tr("By incubator");
    case StartupGrouping::sponsor:
      return tr("By sponsor");
  }
  return {};
}

void RegisterBar::retranslate() {
  find_->setPlaceholderText(tr("Find a startup"));
  find_->setAccessibleName(tr("Find a startup by name, incubator or sponsor"));
  find_->setToolTip(tr("Find by name, present or former, by incubator or sponsor (Ctrl+F)"));
  columns_->setText(tr("Columns"));
  columns_->setAccessibleName(tr("Choose columns"));
  notStarted_->setText(tr("Also those not started"));
  archived_->setText(tr("Also those archived"));
  export_->setText(tr("Export…"));
  export_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  export_->setToolTip(tr("Write the shown columns and rows as a CSV table (Ctrl+E)"));
  setLayoutShown(layout_);
  setCounts(shown_, later_, away_);
}

void RegisterBar::setLayoutShown(const StartupLayout& layout) {
  layout_ = layout;
  group_->setText(groupingWord(layout.grouping));
  group_->setAccessibleName(tr("Groups: %1").arg(groupingWord(layout.grouping)));
  sort_->setText(startupColumnTitle(layout.sort));
  sort_->setAccessibleName(layout.descending ? tr("Sort: %1, descending").arg(startupColumnTitle(layout.sort))
                                             : tr("Sort: %1").arg(startupColumnTitle(layout.sort)));
  for (Button* button : {group_, sort_, columns_}) button->updateGeometry();
  arrange();
  const QSignalBlocker blocker(notStarted_), quiet(archived_);
  notStarted_->setChecked(layout.notStarted);
  archived_->setChecked(layout.archived);
}

void RegisterBar::setCounts(int shown, int notStarted, int archived) {
  shown_ = shown;
  later_ = notStarted;
  away_ = archived;
  archived_->setVisible(archivedWidth() > 0);
  archived_->setToolTip(tr("%n startup(s) archived", nullptr, archived));
  arrange();
  count_->setText(tr("%n startup(s)", nullptr, shown));
  notStarted_->setToolTip(tr("%n startup(s) start later than the date shown", nullptr, notStarted));
}

void RegisterBar::connectMenus() {
  const auto picked = [this](const StartupLayout& layout) { pick(layout); };
  connect(groupMenu_, &QMenu::aboutToShow, this,
          [=, this] { LayoutMenus::fillGroups(*groupMenu_, layout_, startupGroupingCount, groupingWord, picked); });
  connect(sortMenu_, &QMenu::aboutToShow, this, [=, this] {
    LayoutMenus::fillSort(
        *sortMenu_, layout_, startupColumnTitle, [](StartupColumn) { return true; }, picked);
  });
  connect(columnMenu_, &QMenu::aboutToShow, this, [=, this] {
    LayoutMenus::fillColumns(
        *columnMenu_, layout_, startupColumnTitle, [this] { return layout_; }, picked);
  });
}

void RegisterBar::openColumns(const QPoint& global) { columnMenu_->popup(global); }

bool RegisterBar::eventFilter(QObject* object, QEvent* event) {
  if (object == find_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      Q_EMIT listWanted();
      return true;
    }
    if (key == Qt::Key_Escape && !find_->text().isEmpty()) {
      find_->clear();
      return true;
    }
  }
  return Surface::eventFilter(object, event);
}

}  // namespace eclosion::ui
