// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/reason_dialog.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace eclosion::ui {

QString rulesText(const std::vector<Verdict>& unusual) {
  QStringList lines;
  for (const Verdict& verdict : unusual) {
    if (const QString words = wordsOf(verdict.rule); !lines.contains(words)) lines << words;
  }
  return lines.join(QLatin1Char('\n'));
}

ReasonDialog::ReasonDialog(const QString& words, const std::vector<Verdict>& unusual, QWidget* parent)
    : EditDialog(parent), reason_(new QPlainTextEdit) {
  setObjectName(QStringLiteral("reason"));
  setTitle(words, tr("This is unusual, and is recorded with its reason."));
  setButtons(tr("Record"));
  auto* rules = new TextLabel(TextStep::body, Weight::medium, &Tokens::warn);
  rules->setTextFormat(Qt::PlainText);
  rules->setWordWrap(true);
  rules->setText(rulesText(unusual));
  body()->addWidget(rules);
  body()->addSpacing(6);
  addField(tr("Reason"), reason_);
  reason_->setTabChangesFocus(true);
  reason_->setMaximumHeight(px(90));
  reason_->setAccessibleDescription(rules->text());
  connect(reason_, &QPlainTextEdit::textChanged, this, [this] { setReady(!reason().isEmpty()); });
  setReady(false);
  reason_->setFocus();
}

QString ReasonDialog::reason() const { return reason_->toPlainText().trimmed(); }

}  // namespace eclosion::ui
