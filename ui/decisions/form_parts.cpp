// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/form_parts.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

constexpr int fewestLines = 2, mostLines = 7;

class WheelGuard final : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    const auto* field = qobject_cast<QWidget*>(object);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus()) return false;
    event->ignore();
    return true;
  }
};

}  // namespace

void FormField::setLabel(const QString& words) const {
  label->setText(words);
  field->setAccessibleName(words);
  // What one types into within it.
  for (QLineEdit* inner : field->findChildren<QLineEdit*>()) inner->setAccessibleName(words);
}

FormField labelled(QWidget* field) {
  FormField made{.box = new QWidget, .label = new TextLabel(TextStep::meta, Weight::medium, &Tokens::tx2), .field = field};
  auto* column = new QVBoxLayout(made.box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  made.label->setBuddy(field);
  column->addWidget(made.label);
  column->addWidget(field);
  return made;
}

void leaveWheelToPage(QWidget* field) {
  field->setFocusPolicy(Qt::StrongFocus);
  field->installEventFilter(new WheelGuard(field));
}

FormText::FormText(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  connect(this, &QPlainTextEdit::textChanged, this, &FormText::grow);
  grow();
}

void FormText::setWords(const QString& text) {
  if (words() != text.trimmed()) setPlainText(text);
}

void FormText::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  grow();
}

void FormText::grow() {
  // Its document counts in lines.
  const int lines = std::clamp(qRound(document()->size().height()), fewestLines, mostLines);
  const int wanted = lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + 4;
  if (wanted != height()) setFixedHeight(wanted);
}

void FormBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawBox(painter, rect(), 9, tokens().panel, tokens().line);
}

}  // namespace eclosion::ui
