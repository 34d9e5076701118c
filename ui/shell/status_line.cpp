// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include "core/domain/hidden_names.h"
#include "ui/models/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

StatusLine::StatusLine(BoardModel& model, QWidget* parent)
    : Surface(&Tokens::win, Qt::TopEdge, parent),
      model_(model),
      state_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      present_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      counts_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)) {
  setDesignHeight(26);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(30), 1, 16, 0);
  row->setSpacing(20);
  state_->setElided(true);
  row->addWidget(state_);
  row->addWidget(present_);
  row->addStretch(1);
  row->addWidget(counts_);
  connect(&model_, &BoardModel::changed, this, &StatusLine::refresh);
  refresh();
}

void StatusLine::setFile(const OpenPortfolio* file) {
  file_ = file;
  message_.clear();
  refresh();
}

void StatusLine::say(const QString& message) { tell(message, false); }

void StatusLine::refuse(const QString& message) {
  tell(message, true);
  QAccessibleEvent alert(state_, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void StatusLine::tell(const QString& message, bool refusal) {
  message_ = message;
  refusal_ = refusal;
  refresh();
  QTimer::singleShot(6000, this, [this, message] {
    if (message_ != message) return;
    message_.clear();
    refresh();
  });
}

void StatusLine::setSelected(int count) {
  selected_ = count;
  refresh();
}

void StatusLine::setUndo(const QString& words) {
  undo_ = words;
  refresh();
}

void StatusLine::refresh() {
  const QString reason = file_ ? file_->readOnlyReason() : QString();
  QString state;
  if (!message_.isEmpty()) {
    state = message_;
  } else if (file_) {
    const QString name = QFileInfo(file_->path()).fileName();
    state = reason.isEmpty() ? tr("All changes saved to %1").arg(name) : tr("%1 is read only: %2").arg(name, reason);
    //: After “All changes saved to x.eclosion”; %1 is an edit such as “Move Lapins to Acceleration”
    if (reason.isEmpty() && !undo_.isEmpty()) state += QStringLiteral(" · ") + tr("Undo (Ctrl+Z): %1").arg(undo_);
  }
  const bool refused = refusal_ && !message_.isEmpty();
  state_->setRole(refused ? &Tokens::warn : &Tokens::tx2);
  state_->setText(state);
  QStringList present;
  if (file_ && HiddenNames::areHidden()) present << tr("Names of people are hidden");
  if (file_ && file_->hasOwnToday()) present << tr("Practice file: its today is %1").arg(dateText(model_.today()));
  present_->setText(present.join(QStringLiteral(" · ")));
  QStringList counts;
  if (selected_ > 1) counts << tr("%n selected", nullptr, selected_);
  if (model_.portfolio()) counts << tr("%n startup(s) in programme", nullptr, model_.inProgrammeCount());
  counts_->setText(counts.join(QStringLiteral(" · ")));
  update();
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  Surface::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  if (!file_) return;
  QPainter painter(this);
  const bool refused = refusal_ && !message_.isEmpty();
  const bool writable = file_->readOnlyReason().isEmpty();
  const Icon sign = refused ? Icon::warning : writable ? Icon::check : Icon::lock;
  const int size = px(12);
  paintIcon(painter, QRectF(px(13), (height() - size) / 2.0 + 0.5, size, size), sign,
            writable && !refused ? tokens().ok : tokens().warn);
}

}  // namespace eclosion::ui
