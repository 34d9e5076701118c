// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/member_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/member_standing.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

MemberDialog::MemberDialog(const BoardModel& board, Portfolio::Row member, QWidget* parent)
    : QDialog(parent), model_(new MissionsModel(board, member, this)), table_(new QTreeView) {
  setObjectName(QStringLiteral("member"));
  const QString name = memberNameText(board, member);
  setWindowTitle(name);
  resize(px(660), px(360));
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
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* go = buttons->addButton(tr("Open the startup"), QDialogButtonBox::ActionRole);
  const auto allow = [this, go] { go->setEnabled(model_->startupAt(table_->currentIndex()) != Portfolio::none); };
  allow();
  column->addWidget(buttons);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, allow);
  connect(go, &QAbstractButton::clicked, this, [this] { choose(table_->currentIndex()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(table_, &QTreeView::activated, this, &MemberDialog::choose);
}

void MemberDialog::choose(const QModelIndex& index) {
  const Portfolio::Row startup = model_->startupAt(index);
  if (startup == Portfolio::none) return;
  accept();
  Q_EMIT startupChosen(startup);
}

}  // namespace eclosion::ui
