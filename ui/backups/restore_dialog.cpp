// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restore_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

RestoreDialog::RestoreDialog(std::vector<KeptBackup> backups, Present present, QWidget* parent)
    : QDialog(parent),
      model_(new BackupsModel(std::move(backups), this)),
      table_(new QTreeView),
      restore_(new Button(Button::Kind::primary)) {
  setObjectName(QStringLiteral("restore"));
  setWindowTitle(tr("Restore a backup"));
  resize(px(640), px(460));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(24), px(20), px(24), px(18));
  column->setSpacing(px(10));
  auto* title = new TextLabel(TextStep::panelTitle, Weight::semibold);
  title->setText(windowTitle());
  column->addWidget(title);
  const bool none = model_->rowCount() == 0;
  auto* words = new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2);
  words->setWordWrap(true);
  if (none) {
    words->setText(tr(
        "There is no backup of this portfolio yet. One is made on each day that it is opened to be edited, before each import, "
        "and before a newer version of the program changes the file."));
  } else if (present == Present::damaged) {
    words->setText(tr("The portfolio becomes what it was at that time. The damaged file stays beside it under another name."));
  } else {
    words->setText(tr(
        "The portfolio becomes what it was at that time. What it is now is backed up first, so that you can come back to it."));
  }
  column->addWidget(words);
  table_->setModel(model_);
  table_->setUniformRowHeights(true);
  table_->setRootIsDecorated(false);
  table_->setAllColumnsShowFocus(true);
  table_->setAccessibleName(tr("Backups, newest first"));
  table_->header()->setSectionsMovable(false);
  table_->header()->setStretchLastSection(false);
  table_->header()->setSectionResizeMode(BackupsModel::reasonColumn, QHeaderView::Stretch);
  table_->header()->resizeSection(BackupsModel::timeColumn, px(190));
  table_->header()->resizeSection(BackupsModel::sizeColumn, px(100));
  table_->setVisible(!none);
  if (!none) table_->setCurrentIndex(model_->index(0, 0));
  column->addWidget(table_, 1);
  if (none) column->addStretch(1);
  auto* buttons = new QHBoxLayout;
  auto* cancel = new Button(Button::Kind::secondary);
  cancel->setText(none ? tr("Close") : tr("Cancel"));
  restore_->setText(tr("Restore"));
  restore_->setVisible(!none);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(restore_);
  column->addLayout(buttons);
  connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
  connect(restore_, &QAbstractButton::clicked, this, &QDialog::accept);
  connect(table_, &QTreeView::activated, this, &QDialog::accept);
}

const KeptBackup& RestoreDialog::chosen() const { return model_->at(table_->currentIndex().row()); }

}  // namespace eclosion::ui
