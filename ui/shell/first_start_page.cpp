// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace eclosion::ui {

FirstStartPage::FirstStartPage(QWidget* parent)
    : Surface(&Tokens::sunk, {}, parent),
      title_(new TextLabel(TextStep::pageFigure, Weight::semibold)),
      words_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      recentTitle_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2)),
      open_(new Button(Button::Kind::primary, Icon::folder)),
      new_(new Button(Button::Kind::secondary, Icon::plus)),
      import_(new Button(Button::Kind::secondary, Icon::importFolder)),
      sample_(new Button(Button::Kind::secondary, Icon::sample)),
      files_(new QVBoxLayout) {
  auto* outer = new QVBoxLayout(this);
  auto* inner = new QWidget;
  inner->setFixedWidth(px(440));
  auto* column = new QVBoxLayout(inner);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  words_->setWordWrap(true);
  column->addWidget(title_);
  column->addWidget(words_);
  column->addSpacing(12);
  auto* grid = new QGridLayout;
  grid->setSpacing(10);
  for (Button* button : {open_, new_, import_, sample_}) button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  grid->addWidget(open_, 0, 0);
  grid->addWidget(new_, 0, 1);
  grid->addWidget(import_, 1, 0);
  grid->addWidget(sample_, 1, 1);
  column->addLayout(grid);
  column->addSpacing(16);
  column->addWidget(recentTitle_);
  files_->setSpacing(2);
  column->addLayout(files_);
  outer->addStretch(2);
  outer->addWidget(inner, 0, Qt::AlignHCenter);
  outer->addStretch(3);
  connect(open_, &QAbstractButton::clicked, this, &FirstStartPage::openRequested);
  connect(new_, &QAbstractButton::clicked, this, &FirstStartPage::newRequested);
  connect(import_, &QAbstractButton::clicked, this, &FirstStartPage::importRequested);
  connect(sample_, &QAbstractButton::clicked, this, &FirstStartPage::sampleRequested);
  connect(&Theme::instance(), &Theme::changed, inner, [inner] { inner->setFixedWidth(px(440)); });
  retranslate();
}

void FirstStartPage::retranslate() {
  title_->setText(tr("Éclosion"));
  words_->setText(
      tr("Your whole portfolio of startups in one file on this computer. Begin with a file of yours, or look around in the "
         "sample."));
  open_->setText(tr("Open…"));
  new_->setText(tr("New…"));
  import_->setText(tr("Import…"));
  import_->setToolTip(tr("Make a portfolio from a folder of the community's repository"));
  sample_->setText(tr("Explore the 2017 sample"));
  recentTitle_->setText(tr("Recent files"));
  setRecentFiles(recent_);
}

void FirstStartPage::setRecentFiles(const QStringList& files) {
  recent_ = files;
  while (QLayoutItem* item = files_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  recentTitle_->setVisible(!files.isEmpty());
  for (const QString& path : files) {
    auto* button = new Button(Button::Kind::quiet, Icon::clock);
    const QFileInfo info(path);
    button->setText(info.completeBaseName());
    button->setToolTip(QDir::toNativeSeparators(path));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
    files_->addWidget(button);
  }
}

void FirstStartPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
