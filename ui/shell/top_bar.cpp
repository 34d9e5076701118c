// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

namespace eclosion::ui {
namespace {

QString sortWord(BoardSort sort) {
  switch (sort) {
    case BoardSort::longestInPhase:
      return TopBar::tr("Longest in phase");
    case BoardSort::newestInPhase:
      return TopBar::tr("Newest in phase");
    case BoardSort::name:
      return TopBar::tr("Name");
  }
  return {};
}

constexpr std::array sorts{BoardSort::longestInPhase, BoardSort::newestInPhase, BoardSort::name};

// Rows that some startup on the board's date has, with how many, the most first.
std::vector<FilterChip::Choice> counted(const std::vector<int>& counts, const std::function<QString(Portfolio::Row)>& name) {
  std::vector<FilterChip::Choice> choices;
  for (Portfolio::Row row = 0; row < counts.size(); ++row) {
    if (counts[row] > 0) choices.push_back({row, name(row), counts[row]});
  }
  std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
  if (choices.size() > 40) choices.resize(40);  // what a menu can hold; search finds the rest
  return choices;
}

}  // namespace

TopBar::TopBar(BoardModel& model, QMenu* fileMenu, QAction* importAction, QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      model_(model),
      title_(new Button(Button::Kind::title)),
      incubator_(new FilterChip),
      sponsor_(new FilterChip),
      sort_(new Button(Button::Kind::quiet, Icon::sort)),
      import_(new Button(Button::Kind::secondary, Icon::importFolder)),
      sortMenu_(new QMenu(this)) {
  setDesignHeight(52);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 0, 16, 1);
  row->setSpacing(8);
  title_->setMenu(fileMenu);
  title_->setTrailing(Icon::chevronDown);
  row->addWidget(title_);
  auto* line = new Surface(&Tokens::line);
  line->setFixedSize(1, 22);
  row->addSpacing(4);
  row->addWidget(line);
  row->addSpacing(4);
  row->addWidget(incubator_);
  row->addWidget(sponsor_);
  row->addStretch(1);
  row->addWidget(sort_);
  row->addWidget(import_);
  incubator_->setChoices([this] { return incubators(); });
  sponsor_->setChoices([this] { return sponsors(); });
  connect(incubator_, &FilterChip::pickedChanged, this, &TopBar::setFilter);
  connect(sponsor_, &FilterChip::pickedChanged, this, &TopBar::setFilter);
  auto* group = new QActionGroup(sortMenu_);
  for (const BoardSort sort : sorts) {
    QAction* action = sortMenu_->addAction(QString());
    action->setCheckable(true);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, sort] {
      model_.setSort(sort);
      refresh();
    });
  }
  sort_->setMenu(sortMenu_);
  connect(import_, &QAbstractButton::clicked, importAction, &QAction::trigger);
  connect(importAction, &QAction::changed, this, [this, importAction] {
    import_->setEnabled(importAction->isEnabled());
    import_->setToolTip(importAction->toolTip());
  });
  connect(&model_, &BoardModel::changed, this, &TopBar::refresh);
  retranslate();
}

void TopBar::setPortfolioName(const QString& name) {
  name_ = name;
  refresh();
}

void TopBar::retranslate() {
  incubator_->setTitle(tr("Incubator"));
  sponsor_->setTitle(tr("Sponsor"));
  import_->setText(tr("Import"));
  for (size_t i = 0; i < sorts.size(); ++i) sortMenu_->actions().at(static_cast<qsizetype>(i))->setText(sortWord(sorts[i]));
  refresh();
}

void TopBar::refresh() {
  const bool open = model_.portfolio() != nullptr;
  title_->setText(open ? name_ : tr("Éclosion"));
  title_->setAccessibleName(open ? tr("Portfolio: %1").arg(name_) : tr("Portfolio"));
  title_->setToolTip(open ? name_ : QString());
  for (QWidget* widget : std::initializer_list<QWidget*>{incubator_, sponsor_, sort_, import_}) widget->setVisible(open);
  sort_->setText(sortWord(model_.sort()));
  sort_->setAccessibleName(tr("Sort: %1").arg(sort_->text()));
  sortMenu_->actions().at(static_cast<qsizetype>(model_.sort()))->setChecked(true);
  if (incubator_->picked() != model_.filter().incubators) incubator_->setPicked(model_.filter().incubators);
  if (sponsor_->picked() != model_.filter().sponsors) sponsor_->setPicked(model_.filter().sponsors);
}

void TopBar::setFilter() {
  BoardFilter filter = model_.filter();
  filter.incubators = incubator_->picked();
  filter.sponsors = sponsor_->picked();
  model_.setFilter(filter);
}

void TopBar::clearFilters() { model_.setFilter({}); }

std::vector<FilterChip::Choice> TopBar::incubators() const {
  if (!model_.portfolio()) return {};
  const Portfolio& portfolio = *model_.portfolio();
  std::vector<int> counts(portfolio.incubators.size());
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const Portfolio::Row incubator = model_.entryOf(row) ? portfolio.incubatorAt(row, model_.date()) : Portfolio::none;
    if (incubator != Portfolio::none) ++counts[incubator];
  }
  return counted(counts, [&](Portfolio::Row row) { return model_.text()->incubatorName(portfolio.incubators[row].id); });
}

std::vector<FilterChip::Choice> TopBar::sponsors() const {
  if (!model_.portfolio()) return {};
  const Portfolio& portfolio = *model_.portfolio();
  std::vector<int> counts(portfolio.organisations.size());
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    if (!model_.entryOf(row)) continue;
    for (const Portfolio::Row sponsor : portfolio.sponsorsAt(row, model_.date())) {
      if (sponsor != Portfolio::none) ++counts[sponsor];
    }
  }
  return counted(counts,
                 [&](Portfolio::Row row) { return model_.text()->organisationShortName(portfolio.organisations[row].id); });
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
