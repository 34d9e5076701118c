// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/member_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/members/mission_acts.h"
#include "ui/members/personal_acts.h"
#include "ui/models/member_standing.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

MemberDialog::MemberDialog(const BoardModel& board, Portfolio::Row member, QWidget* parent)
    : QDialog(parent),
      board_(board),
      model_(new MissionsModel(board, member, this)),
      member_(board.portfolio()->members[member].id),
      table_(new QTreeView),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Close)) {
  setObjectName(QStringLiteral("member"));
  const QString name = memberNameText(board, member);
  setWindowTitle(name);
  resize(px(760), px(360));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(4));
  auto* title = new TextLabel(TextStep::panelTitle, Weight::semibold);
  title->setText(name);
  title->setElided(true);
  column->addWidget(title);
  auto* standing = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  standing->setText(QStringList{memberStanding(board, member), tr("%n mission(s) on record", nullptr, model_->rowCount())}.join(
      QStringLiteral(" · ")));
  column->addWidget(standing);
  column->addSpacing(px(8));
  table_->setModel(model_);
  table_->setUniformRowHeights(true);
  table_->setRootIsDecorated(false);
  table_->setAllColumnsShowFocus(true);
  table_->setAccessibleName(tr("Missions of %1").arg(name));
  table_->header()->setSectionsMovable(false);
  table_->header()->setStretchLastSection(false);
  table_->header()->setSectionResizeMode(MissionsModel::startupColumn, QHeaderView::Stretch);
  for (const int section : {MissionsModel::statusColumn, MissionsModel::fromColumn, MissionsModel::untilColumn})
    table_->header()->resizeSection(section, px(section == MissionsModel::statusColumn ? 130 : 106));
  table_->setVisible(model_->rowCount() > 0);
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->first());
  column->addWidget(table_, 1);
  if (model_->rowCount() == 0) column->addStretch(1);
  column->addSpacing(px(8));
  auto* go = buttons_->addButton(tr("Open the startup"), QDialogButtonBox::ActionRole);
  const auto allow = [this, go] { go->setEnabled(model_->startupAt(table_->currentIndex()) != Portfolio::none); };
  allow();
  column->addWidget(buttons_);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, allow);
  connect(go, &QAbstractButton::clicked, this, [this] { choose(table_->currentIndex()); });
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(table_, &QTreeView::activated, this, &MemberDialog::choose);
}

void MemberDialog::offerEditing(EditDesk& desk) {
  const auto offer = [this, &desk](const QString& words, auto act) {
    auto* button = buttons_->addButton(words, QDialogButtonBox::ActionRole);
    button->setEnabled(desk.canEdit());
    button->setToolTip(desk.whyNot());
    connect(button, &QAbstractButton::clicked, this, [this, act] {
      QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
      // This one shows rows that an edit moves: it is closed first.
      accept();
      act(window);
    });
    return button;
  };
  offer(tr("Add mission…"), [this, &desk](QWidget* window) { addMissionOf(board_, desk, member_, {}, window); });
  const auto current = [this, &desk]() -> std::optional<MissionId> {
    if (!desk.editing()) return {};
    return missionIdOf(desk.editing()->records(), *board_.portfolio(), model_->missionAt(table_->currentIndex()));
  };
  if (model_->rowCount() > 0) {
    offer(tr("Edit mission…"), [this, &desk, current](QWidget* window) {
      if (const auto mission = current()) editMission(board_, desk, *mission, {}, window);
    });
    offer(tr("End mission…"), [this, &desk, current](QWidget* window) {
      if (const auto mission = current()) endMission(board_, desk, *mission, window);
    });
  }
  if (personalDataOf(desk)) {
    auto* held = buttons_->addButton(tr("Personal data…"), QDialogButtonBox::ActionRole);
    connect(held, &QAbstractButton::clicked, this, [this, &desk] {
      QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
      accept();
      showPersonalData(desk, member_, window);
    });
  }
  offer(tr("Edit facts…"), [this, &desk](QWidget* window) { editFacts(desk, {recordKind<Member>, member_.uuid()}, window); });
}

void MemberDialog::choose(const QModelIndex& index) {
  const Portfolio::Row startup = model_->startupAt(index);
  if (startup == Portfolio::none) return;
  accept();
  Q_EMIT startupChosen(startup);
}

}  // namespace eclosion::ui
