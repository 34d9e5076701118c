// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/head_count_page.h"

#include <QFocusEvent>
#include <QGridLayout>

#include "ui/charts/chart_task.h"
#include "ui/members/chart_card.h"
#include "ui/models/board_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr int narrow = 760;  // below, one chart a row

// As the gallery calls them (core/publish/charts).
constexpr const char* kinds[] = {"head-count", "arrivals-departures", "domains", "tenure", "intrapreneur-stays", "team-sizes"};

}  // namespace

HeadCountPage::HeadCountPage(const BoardModel& board, QWidget* parent)
    : QScrollArea(parent),
      board_(board),
      task_(new ChartTask(this)),
      remark_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      grid_(new QGridLayout) {
  setObjectName(QStringLiteral("headCount"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::StrongFocus);
  auto* ground = new Surface(&Tokens::sunk);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(px(16), px(16), px(16), px(16));
  remark_->setWordWrap(true);
  remark_->hide();
  column->addWidget(remark_);
  grid_->setSpacing(px(12));
  column->addLayout(grid_);
  column->addStretch(1);
  for (const char* kind : kinds) {
    auto* card = new ChartCard(QString::fromLatin1(kind), ground);
    cards_.push_back(card);
    connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT chartWanted(card->kind()); });
  }
  setWidget(ground);
  setAccessibleName(tr("Head count"));
  connect(task_, &ChartTask::drawnSmall, this, [this](const publish::Chart& chart) {
    for (ChartCard* card : cards_) {
      if (card->kind() == chart.key) card->setChart(chart);
    }
  });
  connect(task_, &ChartTask::failed, this, [this](const QString& message) {
    remark_->setText(message);
    remark_->show();
  });
  arrange();
}

void HeadCountPage::setFile(const OpenPortfolio* file) {
  task_->setFile(file);
  for (ChartCard* card : cards_) card->setChart({});
}

void HeadCountPage::forget() { task_->forget(); }

void HeadCountPage::follow() {
  setAccessibleName(tr("Head count"));
  const Portfolio* portfolio = board_.portfolio();
  if (!isVisible() || !portfolio) return;
  // What the gallery takes of the filter, and no more: both say the same.
  BoardFilter rest = board_.filter();
  publish::ChartOptions options{.labels = false, .source = false};  // there is little room for numbers
  for (const Portfolio::Row row : std::exchange(rest.incubators, {})) {
    if (row < portfolio->incubators.size()) options.incubators.push_back(portfolio->incubators[row].id);
  }
  remark_->setText(tr("Of the filter, these charts follow the incubators alone."));
  remark_->setVisible(!rest.isEmpty());
  std::vector<ChartTask::Wish> wishes;
  for (const ChartCard* card : cards_) wishes.push_back({.kind = card->kind(), .options = options, .date = board_.date()});
  task_->wantSmall(std::move(wishes));
}

void HeadCountPage::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  follow();
}

void HeadCountPage::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  arrange();
}

// The keyboard goes on to the first chart.
void HeadCountPage::focusInEvent(QFocusEvent* event) {
  QScrollArea::focusInEvent(event);
  if (event->reason() != Qt::BacktabFocusReason) cards_.front()->setFocus(event->reason());
}

void HeadCountPage::arrange() {
  const int columns = width() < px(narrow) ? 1 : 2;
  if (columns == columns_) return;
  columns_ = columns;
  for (ChartCard* card : cards_) grid_->removeWidget(card);
  for (size_t i = 0; i < cards_.size(); ++i) {
    const int place = static_cast<int>(i);
    grid_->addWidget(cards_[i], place / columns, place % columns, Qt::AlignTop);
  }
}

QString HeadCountPage::plainText() const {
  QStringList lines;
  for (const ChartCard* card : cards_) lines << card->chart().title << card->chart().alt << QString();
  return lines.join(QLatin1Char('\n'));
}

}  // namespace eclosion::ui
