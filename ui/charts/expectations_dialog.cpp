// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/expectations_dialog.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr Phase shown[] = {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation};
constexpr int longest = 36'500;  // days: a hundred years

}  // namespace

ExpectationsDialog::ExpectationsDialog(const std::vector<PhaseExpectation>& now, QWidget* parent)
    : EditDialog(parent), method_(new Button(Button::Kind::secondary)) {
  setObjectName(QStringLiteral("expectations"));
  setMinimumWidth(px(420));
  setTitle(tr("Expected durations"),
           tr("Charts of durations show them as a band to compare with, never as a limit. A phase without days has no band."));
  setButtons(tr("Set durations"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(px(8));
  grid->setVerticalSpacing(px(6));
  const auto word = [](const QString& text) {
    auto* label = new TextLabel(TextStep::body);
    label->setText(text);
    return label;
  };
  for (const Phase phase : shown) {
    const int row = grid->rowCount();
    const QString name = phaseName(phase);
    const auto field = [&](const QString& accessible) {
      auto* made = new QLineEdit;
      made->setAccessibleName(accessible);
      made->setValidator(new QIntValidator(0, longest, made));
      made->setMinimumWidth(px(72));
      connect(made, &QLineEdit::textChanged, this, &ExpectationsDialog::check);
      return made;
    };
    //: A phase: the fewest days it is expected to last
    const Row fields{phase, field(tr("%1, days at least").arg(name)),
                     //: A phase: the most days it is expected to last
                     field(tr("%1, days at most").arg(name))};
    grid->addWidget(word(name), row, 0);
    grid->addWidget(fields.least, row, 1);
    //: Between the fewest and the most days of a phase
    grid->addWidget(word(tr("to")), row, 2);
    grid->addWidget(fields.most, row, 3);
    grid->addWidget(word(tr("days")), row, 4);
    rows_.push_back(fields);
  }
  grid->setColumnStretch(0, 1);
  body()->addLayout(grid);
  method_->setText(tr("As the method says"));
  method_->setToolTip(tr("Construction five to seven months, and nothing of the other phases"));
  body()->addWidget(method_, 0, Qt::AlignLeft);
  connect(method_, &QAbstractButton::clicked, this, [this] { tell(methodExpectations()); });
  tell(now);
}

QLineEdit* ExpectationsDialog::leastField(Phase phase) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [phase](const Row& row) { return row.phase == phase; });
  return found == rows_.end() ? nullptr : found->least;
}

QLineEdit* ExpectationsDialog::mostField(Phase phase) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [phase](const Row& row) { return row.phase == phase; });
  return found == rows_.end() ? nullptr : found->most;
}

void ExpectationsDialog::tell(const std::vector<PhaseExpectation>& expectations) {
  for (const Row& row : rows_) {
    const auto found = std::find_if(expectations.begin(), expectations.end(),
                                    [&](const PhaseExpectation& one) { return one.phase == row.phase; });
    const bool has = found != expectations.end();
    row.least->setText(has ? QString::number(found->least) : QString());
    row.most->setText(has ? QString::number(found->most) : QString());
  }
  check();
}

QString ExpectationsDialog::problem() const {
  for (const Row& row : rows_) {
    const QString name = phaseName(row.phase), least = row.least->text(), most = row.most->text();
    if (least.isEmpty() && most.isEmpty()) continue;
    if (!row.least->hasAcceptableInput() || !row.most->hasAcceptableInput())
      return tr("%1 needs days from and to, up to %2, or neither.").arg(name).arg(longest);
    if (least.toInt() > most.toInt()) return tr("%1: the first number of days is above the second. Swap them.").arg(name);
  }
  return {};
}

std::optional<std::vector<PhaseExpectation>> ExpectationsDialog::expectations() const {
  if (!problem().isEmpty()) return std::nullopt;
  std::vector<PhaseExpectation> all;
  for (const Row& row : rows_) {
    if (!row.least->text().isEmpty())
      all.push_back({.phase = row.phase, .least = row.least->text().toInt(), .most = row.most->text().toInt()});
  }
  return all;
}

void ExpectationsDialog::check() {
  const QString wrong = problem();
  setNote(wrong);
  setReady(wrong.isEmpty());
}

}  // namespace eclosion::ui
