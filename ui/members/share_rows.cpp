// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/share_rows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/editing/reference_box.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int notSaid = -1;
constexpr int step = 10;  // per cent

}  // namespace

ShareRows::ShareRows(const edits::Records& records, QWidget* parent)
    : QWidget(parent), records_(records), column_(new QVBoxLayout(this)), add_(new Button(Button::Kind::quiet)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(px(4));
  add_->setText(tr("Add a startup"));
  add_->setSmall(true);
  column_->addWidget(add_, 0, Qt::AlignLeft);
  connect(add_, &QAbstractButton::clicked, this, [this] {
    addLine();
    lines_.back().startup->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
  });
}

void ShareRows::addLine(const edits::TimeShare* share) {
  Line line{.row = new QWidget,
            .startup = new ReferenceBox(recordKind<Startup>, records_),
            .share = new QSpinBox,
            .away = new Button(Button::Kind::quiet, Icon::close)};
  auto* row = new QHBoxLayout(line.row);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(6));
  line.share->setRange(notSaid, 100);
  line.share->setSingleStep(step);
  line.share->setButtonSymbols(QAbstractSpinBox::NoButtons);  // typed, or stepped by the arrow keys
  line.share->setSpecialValueText(tr("not said", "a share of time"));
  //: After a number: a share in per cent
  line.share->setSuffix(tr(" %"));
  line.share->setValue(share && share->share ? *share->share : notSaid);
  line.share->setFixedWidth(px(96));
  line.away->setText(tr("Take away"));
  line.away->setBare(true);
  line.away->setSmall(true);
  if (share) line.startup->setId(share->startup.uuid());
  row->addWidget(line.startup, 1);
  row->addWidget(line.share);
  row->addWidget(line.away);
  column_->insertWidget(static_cast<int>(lines_.size()), line.row);
  lines_.push_back(line);
  QWidget::setTabOrder(line.away, add_);
  nameLines();
  connect(line.startup, &QComboBox::currentTextChanged, this, &ShareRows::edited);
  connect(line.share, &QSpinBox::valueChanged, this, &ShareRows::edited);
  connect(line.away, &QAbstractButton::clicked, this, [this, gone = line.row] { takeAway(gone); });
}

void ShareRows::takeAway(QWidget* row) {
  const auto found = std::find_if(lines_.begin(), lines_.end(), [row](const Line& line) { return line.row == row; });
  if (found == lines_.end()) return;
  lines_.erase(found);
  add_->setFocus(Qt::OtherFocusReason);
  row->hide();
  row->deleteLater();
  nameLines();
  Q_EMIT edited();
}

void ShareRows::nameLines() {
  for (size_t i = 0; i < lines_.size(); ++i) {
    const QString name = tr("Startup %1").arg(i + 1);
    lines_[i].startup->setAccessibleName(name);
    lines_[i].startup->lineEdit()->setAccessibleName(name);
    lines_[i].share->setAccessibleName(tr("Share of startup %1").arg(i + 1));
    lines_[i].away->setAccessibleName(tr("Take startup %1 away").arg(i + 1));
  }
}

void ShareRows::setShares(const std::vector<edits::TimeShare>& shares) {
  while (!lines_.empty()) {
    delete lines_.back().row;
    lines_.pop_back();
  }
  for (const edits::TimeShare& share : shares) addLine(&share);
}

std::vector<edits::TimeShare> ShareRows::shares() const {
  std::vector<edits::TimeShare> shares;
  for (const Line& line : lines_) {
    const auto id = line.startup->id();
    if (!id || id->isNull()) continue;
    const int share = line.share->value();
    shares.push_back({StartupId(*id), share == notSaid ? std::nullopt : std::optional(share)});
  }
  return shares;
}

QString ShareRows::problem() const {
  for (const Line& line : lines_) {
    if (!line.startup->id())
      return tr("No startup is called “%1”. Choose from the list.").arg(line.startup->currentText().simplified());
  }
  return {};
}

}  // namespace eclosion::ui
