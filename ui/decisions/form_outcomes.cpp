// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/form_outcomes.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/startups/story_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

Icon signOf(DecisionOutcome outcome) {
  switch (outcome) {
    case DecisionOutcome::fundNextPhase:
      return Icon::arrowRight;
    case DecisionOutcome::extend:
      return Icon::clock;
    case DecisionOutcome::pivot:
      return Icon::turnBack;
    case DecisionOutcome::transfer:
      return Icon::organisation;
    case DecisionOutcome::operate:
      return Icon::check;
    case DecisionOutcome::stop:
      return Icon::close;
    case DecisionOutcome::postpone:
    case DecisionOutcome::grant:
      break;
  }
  return Icon::calendar;
}

size_t placeOf(DecisionOutcome outcome) {
  const auto& all = FormOutcomes::outcomes;
  return static_cast<size_t>(std::find(all.begin(), all.end(), outcome) - all.begin());
}

}  // namespace

OutcomeButton::OutcomeButton(DecisionOutcome outcome, int key, QWidget* parent)
    : QAbstractButton(parent), outcome_(outcome), key_(key) {
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutcomeButton::setDetail(const QString& detail) {
  detail_ = detail;
  setAccessibleDescription(detail);
  update();
}

QSize OutcomeButton::sizeHint() const { return {px(120), px(30)}; }

void OutcomeButton::enterEvent(QEnterEvent*) { update(); }
void OutcomeButton::leaveEvent(QEvent*) { update(); }

// Enter chooses as Space does.
void OutcomeButton::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return click();
  QAbstractButton::keyPressEvent(event);
}

void OutcomeButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (!isEnabled()) painter.setOpacity(0.45);
  QColor fill = isChecked() ? t.sel : t.raise;
  if (isEnabled() && !isChecked() && underMouse()) fill = t.hover;
  if (isDown()) fill = pressedColour(fill, t.dark);
  drawBox(painter, rect(), 7, fill, isChecked() ? t.acctx : t.line2, isChecked() ? 2 : 1);
  const QColor words = isChecked() ? t.acctx : t.tx;
  const int size = px(14);
  paintIcon(painter, QRectF(px(10), (height() - size) / 2.0, size, size), signOf(outcome_), words);
  QRect room = rect().adjusted(px(10) + size + px(7), 0, -px(10), 0);
  // The word is whole where it can be; what is beside it takes the rest.
  painter.setFont(theme.font(TextStep::dense, isChecked() ? Weight::semibold : Weight::medium));
  painter.setPen(words);
  drawLine(painter, room, text());
  room.setLeft(room.left() + lineWidth(painter, text()) + px(8));
  if (room.width() <= 0) return;
  painter.setFont(theme.font(detail_.isEmpty() ? TextStep::meta : TextStep::dense));
  painter.setPen(isChecked() && !detail_.isEmpty() ? t.acctx : t.tx3);
  drawLine(painter, room, detail_.isEmpty() ? QString::number(key_) : detail_, Qt::AlignRight);
}

FormOutcomes::FormOutcomes(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(px(6));
  for (size_t i = 0; i < outcomes.size(); ++i) {
    auto* button = new OutcomeButton(outcomes[i], static_cast<int>(i) + 1, this);
    buttons_[i] = button;
    // The first over the whole width, the others in pairs.
    if (i == 0) {
      grid->addWidget(button, 0, 0, 1, 2);
    } else {
      grid->addWidget(button, 1 + static_cast<int>(i - 1) / 2, static_cast<int>(i - 1) % 2);
    }
    connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(outcomes[i]); });
  }
  retranslate();
}

OutcomeButton& FormOutcomes::button(DecisionOutcome outcome) const { return *buttons_[placeOf(outcome)]; }

void FormOutcomes::setChosen(std::optional<DecisionOutcome> outcome) {
  for (OutcomeButton* button : buttons_) {
    // A group of one choice lets none of them be taken back otherwise.
    button->setAutoExclusive(false);
    button->setChecked(outcome == button->outcome());
  }
  for (OutcomeButton* button : buttons_) button->setAutoExclusive(true);
}

void FormOutcomes::setWhyNot(DecisionOutcome outcome, const QString& why) {
  whyNot_[placeOf(outcome)] = why;
  OutcomeButton& one = button(outcome);
  one.setEnabled(why.isEmpty());
  one.setToolTip(why);
}

void FormOutcomes::setDetail(DecisionOutcome outcome, const QString& detail) { button(outcome).setDetail(detail); }

void FormOutcomes::choose(int key) {
  const auto place = static_cast<size_t>(key - 1);
  if (place >= outcomes.size()) return;
  if (!whyNot_[place].isEmpty()) {
    Q_EMIT refused(whyNot_[place]);
    return;
  }
  if (!buttons_[place]->isEnabled()) return;
  buttons_[place]->setFocus(Qt::ShortcutFocusReason);
  buttons_[place]->click();
}

void FormOutcomes::takeFocus() {
  OutcomeButton* first = nullptr;
  for (OutcomeButton* button : buttons_) {
    if (button->isChecked()) return button->setFocus(Qt::OtherFocusReason);
    if (!first && button->isEnabled()) first = button;
  }
  if (first) first->setFocus(Qt::OtherFocusReason);
}

void FormOutcomes::retranslate() {
  for (OutcomeButton* button : buttons_) {
    const QString word = outcomeWord(button->outcome());
    // Shorter than elsewhere: two stand in a row, and the first has its detail beside it.
    if (button->outcome() == DecisionOutcome::operate) {
      button->setText(tr("Operate"));
    } else {
      button->setText(button->outcome() == DecisionOutcome::fundNextPhase ? tr("Fund next phase") : word);
    }
    button->setAccessibleName(word);
  }
}

}  // namespace eclosion::ui
