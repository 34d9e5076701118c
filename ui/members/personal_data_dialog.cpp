// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/personal_data_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/domain/hidden_names.h"
#include "core/publish/dossier_file.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

PersonalDataDialog::PersonalDataDialog(PersonDossier dossier, const QString& whyNoErasing, QWidget* parent)
    : QDialog(parent),
      model_(new DossierModel(std::move(dossier), this)),
      table_(new QTreeView),
      erase_(new Button(Button::Kind::secondary)) {
  setObjectName(QStringLiteral("personalData"));
  const QString name = model_->dossier().name.isEmpty() ? tr("Name erased") : model_->dossier().name;
  setWindowTitle(tr("What is held of %1").arg(name));
  resize(px(980), px(520));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(24), px(20), px(24), px(18));
  column->setSpacing(px(8));
  auto* title = new TextLabel(TextStep::panelTitle, Weight::semibold);
  title->setText(windowTitle());
  title->setElided(true);
  column->addWidget(title);
  auto* words = new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2);
  words->setWordWrap(true);
  words->setText(
      HiddenNames::areHidden()
          ? tr("Names are hidden, and so are the texts that tell who this is. Show names in the settings to read and save them.")
          : tr("Everything this portfolio keeps about the person, and where it can be seen. What somebody typed elsewhere, such "
               "as the reason for a decision, is searched when the person is erased."));
  column->addWidget(words);
  table_->setModel(model_);
  table_->ensurePolished();  // rows are measured when one becomes the current one
  table_->setUniformRowHeights(true);
  table_->setRootIsDecorated(false);
  table_->setAllColumnsShowFocus(true);
  table_->setAccessibleName(windowTitle());
  table_->header()->setSectionsMovable(false);
  table_->header()->setStretchLastSection(false);
  table_->header()->setSectionResizeMode(DossierModel::valueColumn, QHeaderView::Stretch);
  table_->header()->resizeSection(DossierModel::whatColumn, px(190));
  table_->header()->resizeSection(DossierModel::fromColumn, px(100));
  table_->header()->resizeSection(DossierModel::untilColumn, px(100));
  table_->header()->resizeSection(DossierModel::shownColumn, px(220));
  table_->header()->resizeSection(DossierModel::erasedColumn, px(110));
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
  column->addWidget(table_, 1);
  auto* buttons = new QHBoxLayout;
  auto* saveButton = new Button(Button::Kind::secondary);
  saveButton->setText(tr("Save as…"));
  saveButton->setEnabled(!HiddenNames::areHidden());
  erase_->setText(tr("Erase…"));
  erase_->setEnabled(whyNoErasing.isEmpty());
  erase_->setToolTip(whyNoErasing);
  auto* close = new Button(Button::Kind::primary);
  close->setText(tr("Close"));
  buttons->addWidget(erase_);
  buttons->addStretch(1);
  buttons->addWidget(saveButton);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
  connect(saveButton, &QAbstractButton::clicked, this, &PersonalDataDialog::save);
  connect(erase_, &QAbstractButton::clicked, this, [this] {
    wantsErasing_ = true;
    accept();
  });
}

bool PersonalDataDialog::saveTo(const QString& path) {
  const auto written = publish::writeDossier(path, model_->dossier());
  if (!written) showError(this, written.error());
  return written.has_value();
}

void PersonalDataDialog::save() {
  //: Suggested name of a file
  const QString name = QDir::home().filePath(tr("personal-data.json"));
  QString path = QFileDialog::getSaveFileName(this, tr("Save what is held"), name, tr("JSON (*.json);;Text (*.txt)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".json");
  saveTo(path);
}

}  // namespace eclosion::ui
