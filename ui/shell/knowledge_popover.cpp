// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knowledge_popover.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <memory>

#include "ui/theme/theme.h"

namespace eclosion::ui {

KnowledgePopover::KnowledgePopover(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      model_(new KnowledgeMarksModel(this)),
      title_(new TextLabel(TextStep::meta, Weight::medium, &Tokens::tx2)),
      state_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      field_(new DateField),
      list_(new QListView) {
  setObjectName(QStringLiteral("knowledgeTimes"));
  setFrameShape(QFrame::StyledPanel);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(10), px(10), px(10), px(10));
  column->setSpacing(px(6));
  title_->setBuddy(field_);
  title_->setContentsMargins(px(6), 0, 0, 0);
  column->addWidget(title_);
  column->addWidget(field_);
  column->addWidget(list_);
  state_->setContentsMargins(px(6), 0, 0, 0);
  state_->setWordWrap(true);
  column->addWidget(state_);
  list_->setModel(model_);
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setTextElideMode(Qt::ElideRight);
  list_->setStyleSheet(QStringLiteral("QListView::item { padding: %1px %2px; }").arg(px(5)).arg(px(6)));
  list_->setFixedSize(px(460), px(220));
  for (QWidget* part : {static_cast<QWidget*>(list_), static_cast<QWidget*>(field_)}) part->installEventFilter(this);
  connect(field_, &DateField::datePicked, this, [this](const QDate& date) { choose(endOfDay(date)); });
  const auto pick = [this](const QModelIndex& index) { choose(index.data(KnowledgeMarksModel::momentRole).toDateTime()); };
  connect(list_, &QListView::clicked, this, pick);
  retranslate();
}

void KnowledgePopover::retranslate() {
  title_->setText(tr("Show what was known on"));
  field_->setAccessibleName(tr("Knowledge date"));
  field_->setToolTip(tr("Type a date, a month or a year; the end of that day counts"));
  list_->setAccessibleName(tr("When this file learnt something"));
  state_->setText(task_.isRunning() ? tr("Reading…") : QString());
}

void KnowledgePopover::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void KnowledgePopover::open(const Knowledge& knowledge, const QDateTime& moment, const QDate& today, const QWidget& anchor) {
  moment_ = moment;
  field_->setDate(moment.isNull() ? today : moment.date());
  state_->setText(tr("Reading…"));
  state_->show();
  task_.ask([this, &knowledge](std::stop_token stop) -> KnowledgeTask::Answer {
    auto marks = std::make_shared<Result<std::vector<KnowledgeMark>>>(knowledge.marks(std::move(stop)));
    return [this, marks] {
      state_->setText(*marks ? QString() : marks->error().message);
      state_->setVisible(!*marks);
      model_->setMarks(*marks ? std::move(**marks) : std::vector<KnowledgeMark>());
      showCurrent();
    };
  });
  showCurrent();
  adjustSize();
  move(anchor.mapToGlobal(QPoint(0, anchor.height() + px(4))));
  show();
  field_->setFocus(Qt::PopupFocusReason);
}

void KnowledgePopover::showCurrent() {
  const QModelIndex current = model_->indexOf(moment_);
  list_->setCurrentIndex(current);
  if (current.isValid()) list_->scrollTo(current);
}

void KnowledgePopover::reset() {
  close();
  task_.forget();
  model_->setMarks({});
}

void KnowledgePopover::choose(const QDateTime& moment) {
  close();
  Q_EMIT picked(moment);
}

bool KnowledgePopover::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) return close();
    if (object == field_ && key == Qt::Key_Down) {
      list_->setFocus(Qt::OtherFocusReason);
      return true;
    }
    if (object == list_ && (key == Qt::Key_Return || key == Qt::Key_Enter) && list_->currentIndex().isValid()) {
      choose(list_->currentIndex().data(KnowledgeMarksModel::momentRole).toDateTime());
      return true;
    }
  }
  return QFrame::eventFilter(object, event);
}

}  // namespace eclosion::ui
