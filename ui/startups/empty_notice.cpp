// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/empty_notice.h"

#include <QVBoxLayout>

namespace eclosion::ui {

EmptyNotice::EmptyNotice(QWidget* parent)
    : Surface(&Tokens::panel, {}, parent),
      sentence_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      button_(new Button(Button::Kind::secondary)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(32, 32, 32, 32);
  column->setSpacing(12);
  column->addStretch(2);
  sentence_->setAlignment(Qt::AlignCenter);
  sentence_->setWordWrap(true);
  column->addWidget(sentence_);
  column->addWidget(button_, 0, Qt::AlignHCenter);
  column->addStretch(3);
  connect(button_, &QAbstractButton::clicked, this, &EmptyNotice::acted);
}

void EmptyNotice::say(const QString& sentence, const QString& button) {
  sentence_->setText(sentence);
  button_->setText(button);
  button_->setVisible(!button.isEmpty());
  button_->updateGeometry();
}

}  // namespace eclosion::ui
