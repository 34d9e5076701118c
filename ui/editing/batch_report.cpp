// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/batch_report.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace eclosion::ui {
namespace {

constexpr size_t mostNamed = 6;

}  // namespace

BatchReport::BatchReport(QWidget* parent, Of of)
    : QWidget(parent),
      of_(of),
      counts_(new TextLabel(TextStep::body, Weight::medium)),
      refusals_(new TextLabel(TextStep::body, Weight::regular, &Tokens::bad)),
      leaveOut_(new QCheckBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 6, 0, 0);
  column->setSpacing(4);
  for (TextLabel* label : {counts_, refusals_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->addWidget(leaveOut_);
  connect(leaveOut_, &QCheckBox::toggled, this, &BatchReport::settled);
  clear();
}

void BatchReport::clear() {
  changing_ = refused_ = 0;
  counts_->hide();
  refusals_->hide();
  leaveOut_->hide();
}

void BatchReport::showBatch(const Batch& batch) {
  // Leaving out three is no word about thirty.
  if (batch.refused.size() != refused_) leaveOut_->setChecked(false);
  changing_ = batch.edits.size();
  refused_ = batch.refused.size();
  const int changing = static_cast<int>(changing_);
  const bool people = of_ == Of::people;
  QStringList counts{people ? tr("%n person(s) would change", nullptr, changing)
                            : tr("%n startup(s) would change", nullptr, changing)};
  if (batch.unchanged > 0) counts << tr("%n stay(s) as it is", nullptr, batch.unchanged);
  if (refused_ > 0) counts << tr("%n refused", nullptr, static_cast<int>(refused_));
  counts_->setText(counts.join(QStringLiteral(" · ")));
  counts_->show();
  QStringList lines;
  for (size_t i = 0; i < refused_ && i < mostNamed; ++i)
    //: A startup or a person, and why an edit of it is refused
    lines << tr("%1: %2").arg(batch.refused[i].name, batch.refused[i].why);
  if (refused_ > mostNamed) lines << tr("and %n more", nullptr, static_cast<int>(refused_ - mostNamed));
  refusals_->setText(lines.join(QLatin1Char('\n')));
  refusals_->setVisible(refused_ > 0);
  const int refused = static_cast<int>(refused_);
  leaveOut_->setText(people ? tr("Leave out %n person(s) and change the others", nullptr, refused)
                            : tr("Leave out %n startup(s) and change the others", nullptr, refused));
  leaveOut_->setVisible(refused_ > 0 && changing_ > 0);
}

bool BatchReport::isSettled() const { return changing_ > 0 && (refused_ == 0 || leaveOut_->isChecked()); }

}  // namespace eclosion::ui
