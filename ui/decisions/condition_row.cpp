// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/condition_row.h"

#include <QHBoxLayout>
#include <QMenu>

#include "ui/board/card_words.h"
#include "ui/models/formats.h"
#include "ui/startups/story_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr std::array states{ConditionState::met, ConditionState::missed, ConditionState::waived, ConditionState::open};

}  // namespace

ConditionRow::ConditionRow(QWidget* parent)
    : QWidget(parent),
      text_(new TextLabel(TextStep::dense)),
      due_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      state_(new Button(Button::Kind::secondary)),
      menu_(new QMenu(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(12));
  text_->setWordWrap(true);
  row->addWidget(text_, 1);
  row->addWidget(due_);
  state_->setSmall(true);
  state_->setTrailing(Icon::chevronDown);
  state_->setMenu(menu_);
  row->addWidget(state_);
  for (const ConditionState state : states) {
    QAction* action = menu_->addAction(QString());
    action->setCheckable(true);
    action->setData(static_cast<int>(state));
    connect(action, &QAction::triggered, this, [this, state] { Q_EMIT settleWanted(state); });
  }
}

void ConditionRow::setCondition(const Condition& condition, const QDate& date, bool editable, const QDate& decided) {
  const bool open = condition.state == ConditionState::open;
  const bool late = open && condition.due.isValid() && condition.due < date;
  text_->setText(condition.text.simplified());
  QString due = condition.due.isValid() ? tr("due %1").arg(dateText(condition.due)) : QString();
  if (late) due += QStringLiteral(" · ") + lateText(static_cast<int>(condition.due.daysTo(date)));
  if (!open && condition.settled.isValid())
    //: A condition: met on 3 Mar 2026
    due = tr("%1 on %2", "met, missed or waived; a date").arg(conditionWord(condition.state), dateText(condition.settled));
  QStringList lines;
  if (!due.isEmpty()) lines << due;
  if (decided.isValid()) lines << tr("decided on %1").arg(dateText(decided));
  due_->setText(lines.join(QLatin1Char('\n')));
  due_->setRole(late ? &Tokens::bad : &Tokens::tx2);
  const QString word = conditionWord(condition.state);
  state_->setText(word);
  state_->setEnabled(editable);
  state_->setAccessibleName(tr("%1: %2. Settle it", "a condition, its state").arg(text_->text(), word));
  const auto actions = menu_->actions();
  for (int i = 0; i < actions.size(); ++i) {
    const ConditionState state = states[static_cast<size_t>(i)];
    actions[i]->setText(state == ConditionState::open ? tr("Open again") : conditionWord(state));
    actions[i]->setChecked(state == condition.state);
    actions[i]->setEnabled(state != condition.state);
  }
}

QString ConditionRow::plainText() const {
  return QStringList{text_->text(), due_->text(), state_->text()}
      .join(QStringLiteral(" · "))
      .replace(QLatin1Char('\n'), QStringLiteral(" · "));
}

}  // namespace eclosion::ui
