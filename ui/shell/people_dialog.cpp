// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/people_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/formats.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

PeopleDialog::PeopleDialog(const BoardModel& board, std::vector<Portfolio::Row> members, QWidget* parent)
    : QDialog(parent), model_(new PeopleModel(board, std::move(members), this)), table_(new QTreeView) {
  setObjectName(QStringLiteral("people"));
  setWindowTitle(tr("Active members"));
  resize(px(760), px(560));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(10));
  auto* title = new TextLabel(TextStep::panelTitle, Weight::semibold);
  title->setText(tr("%n active member(s) on %1", nullptr, model_->rowCount()).arg(dateText(board.date())));
  column->addWidget(title);
  table_->setModel(model_);
  table_->setUniformRowHeights(true);
  table_->setRootIsDecorated(false);
  table_->setAllColumnsShowFocus(true);
  table_->setAccessibleName(title->text());
  table_->header()->setSectionsMovable(false);
  table_->header()->resizeSection(PeopleModel::nameColumn, px(230));
  table_->header()->resizeSection(PeopleModel::startupsColumn, px(340));
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
  column->addWidget(table_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(table_, &QTreeView::activated, this, [this](const QModelIndex& index) {
    accept();
    Q_EMIT memberChosen(model_->memberAt(index));
  });
}

}  // namespace eclosion::ui
