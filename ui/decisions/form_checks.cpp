// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/form_checks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

// What asks for an act, before what was only looked at.
int rankOf(CheckLevel level) {
  switch (level) {
    case CheckLevel::error:
      return 0;
    case CheckLevel::reason:
      return 1;
    case CheckLevel::warning:
      return 2;
    case CheckLevel::advice:
      return 3;
    case CheckLevel::good:
      break;
  }
  return 4;
}

Icon signOf(CheckLevel level) {
  if (level == CheckLevel::good) return Icon::check;
  return level == CheckLevel::advice ? Icon::info : Icon::warning;
}

TextLabel::Role roleOf(CheckLevel level) {
  switch (level) {
    case CheckLevel::error:
      return &Tokens::bad;
    case CheckLevel::reason:
    case CheckLevel::warning:
      return &Tokens::warn;
    case CheckLevel::advice:
    case CheckLevel::good:
      break;
  }
  return &Tokens::tx2;
}

}  // namespace

class FormChecks::Line final : public QWidget {
 public:
  explicit Line(QWidget* parent)
      : QWidget(parent), words_(new TextLabel(TextStep::small)), step_(new Button(Button::Kind::quiet)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(21), 1, 0, 1);
    row->setSpacing(6);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words_->setMinimumWidth(1);
    row->addWidget(words_, 1);
    step_->setSmall(true);
    row->addWidget(step_, 0, Qt::AlignTop);
  }
  void tell(const DecisionCheck& check) {
    level_ = check.level;
    words_->setText(check.words);
    words_->setRole(roleOf(level_));
    const QString step = stepFor(check);
    step_->setText(step);
    step_->setVisible(!step.isEmpty());
    // The first line of the words is level with those of the button.
    words_->setContentsMargins(0, step.isEmpty() ? 0 : px(5), 0, 0);
    //: A step that a check offers, and what the check says
    step_->setAccessibleName(FormChecks::tr("%1: %2").arg(step, check.words));
    setVisible(true);
    update();
  }
  [[nodiscard]] Button& step() { return *step_; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Tokens& t = tokens();
    const int size = px(13);
    const QColor colour = level_ == CheckLevel::good ? t.ok : level_ == CheckLevel::advice ? t.tx2 : t.*roleOf(level_);
    paintIcon(painter, QRectF(0, words_->y() + words_->contentsMargins().top() + px(2), size, size), signOf(level_), colour);
  }

 private:
  static QString stepFor(const DecisionCheck& check) {
    if (check.level == CheckLevel::good) return {};
    if (check.code == CheckCode::missionEnds) return check.member ? FormChecks::tr("Show") : QString();
    if (check.code == CheckCode::weakCriterion) return FormChecks::tr("Add a condition");
    if (check.level == CheckLevel::reason) return FormChecks::tr("Give a reason");
    switch (check.code) {
      case CheckCode::total:
      case CheckCode::envelopeLeft:
      case CheckCode::fiscalYearOpen:
      case CheckCode::dates:
      case CheckCode::receiver:
      case CheckCode::stopKind:
      case CheckCode::teamSize:
      case CheckCode::conditions:
      case CheckCode::transitionAllowed:
      case CheckCode::outcomeFitsPhase:
        return FormChecks::tr("Change");
      default:
        return {};
    }
  }

  CheckLevel level_ = CheckLevel::good;
  TextLabel* words_;
  Button* step_;
};

FormChecks::FormChecks(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(2);
}

void FormChecks::setChecks(const std::vector<DecisionCheck>& checks) {
  checks_ = checks;
  std::stable_sort(checks_.begin(), checks_.end(),
                   [](const auto& a, const auto& b) { return rankOf(a.level) < rankOf(b.level); });
  while (lines_.size() < checks_.size()) {
    auto* line = new Line(this);
    const size_t place = lines_.size();
    connect(&line->step(), &QAbstractButton::clicked, this, [this, place] {
      if (place >= checks_.size()) return;
      const DecisionCheck check = checks_[place];  // what follows may make others
      Q_EMIT stepWanted(check);
    });
    column_->addWidget(line);
    lines_.push_back(line);
  }
  for (size_t i = 0; i < lines_.size(); ++i) {
    if (i < checks_.size()) {
      lines_[i]->tell(checks_[i]);
    } else {
      lines_[i]->hide();
    }
  }
}

}  // namespace eclosion::ui
