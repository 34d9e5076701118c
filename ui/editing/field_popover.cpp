// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/field_popover.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/edits/change_record.h"
#include "ui/editing/field_editor.h"
#include "ui/models/field_words.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

FieldPopover* FieldPopover::open(EditDesk& desk, const RecordRef& record, const char* column, QWidget* over, const QRect& place) {
  if (!desk.canEdit() || !desk.editing()) return nullptr;
  const edits::Field* field = edits::findField(record.kind, column);
  const auto found = desk.editing()->records().rows(record.kind, "id", record.id);
  if (!field || !found || found->empty()) return nullptr;
  QWidget* window = over->window();
  auto* popover = new FieldPopover(desk, record, *field, found->front(), window);
  const int wide = std::min(std::max(place.width() + px(24), px(300)), window->width() - px(16));
  popover->setFixedWidth(wide);
  popover->adjustSize();
  const QPoint wanted = over->mapTo(window, place.topLeft()) - QPoint(px(12), px(10));
  popover->move(std::clamp(wanted.x(), px(8), std::max(px(8), window->width() - wide - px(8))),
                std::clamp(wanted.y(), px(8), std::max(px(8), window->height() - popover->height() - px(8))));
  popover->show();
  popover->raise();
  popover->editor_->setFocus(Qt::OtherFocusReason);
  popover->editor_->selectAll();
  return popover;
}

FieldPopover::FieldPopover(EditDesk& desk, const RecordRef& record, const edits::Field& field, const AnyRecord& present,
                           QWidget* window)
    : QWidget(window),
      desk_(desk),
      record_(record),
      editor_(new FieldEditor(field, present, desk.editing()->records(), FieldEditor::Manner::inPlace)),
      before_(QApplication::focusWidget()) {
  setObjectName(QStringLiteral("fieldPopover"));
  setAccessibleName(fieldTitle(field));
  setAutoFillBackground(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(12), px(10), px(12), px(8));
  column->setSpacing(px(6));
  auto* title = new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2);
  title->setText(fieldTitle(field));
  column->addWidget(title);
  column->addWidget(editor_);
  auto* words = new TextLabel(TextStep::meta, Weight::regular, &Tokens::tx2);
  QString hint = hasParagraphs(field) ? tr("Ctrl+Enter keeps, Esc leaves.") : tr("Enter keeps, Esc leaves.");
  if (record.kind == recordKind<Startup> && QByteArrayView(field.column) == "name")
    hint += QLatin1Char(' ') + tr("This corrects the name for all times; Rename gives another one from a day on.");
  words->setText(hint);
  words->setWordWrap(true);
  column->addWidget(words);
  connect(editor_, &FieldEditor::committed, this, &FieldPopover::keep);
  connect(editor_, &FieldEditor::left, this, &FieldPopover::leave);
  // The editor grows by the sentence that says what is wrong.
  connect(editor_, &FieldEditor::edited, this, &QWidget::adjustSize);
  connect(&desk_, &EditDesk::stateChanged, this, [this] {
    if (!desk_.canEdit()) leave();
  });
}

void FieldPopover::keep() {
  if (closed_) return;
  editor_->showProblem();
  adjustSize();
  const auto value = editor_->value();
  if (!value || !editor_->problem().isEmpty()) return;
  leave();
  if (!desk_.canEdit()) return;
  desk_.performAsking([record = record_, column = editor_->field().column, value = *value](const QString& reason) {
    return edits::setField(record, column, value, reason);
  });
}

void FieldPopover::leave() {
  if (std::exchange(closed_, true)) return;
  const bool mine = isAncestorOf(QApplication::focusWidget());
  hide();
  if (mine && before_) before_->setFocus(Qt::OtherFocusReason);
  deleteLater();
}

void FieldPopover::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().panel);
  drawBox(painter, rect(), 8, tokens().raise, tokens().acctx);
}

}  // namespace eclosion::ui
