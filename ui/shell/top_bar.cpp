// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

#include "ui/theme/theme.h"

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

bool hasBothKinds(const Portfolio& portfolio) {
  const auto is = [](StartupKind kind) { return [kind](const auto& startup) { return startup.kind == kind; }; };
  const auto& startups = portfolio.startups;
  return std::any_of(startups.begin(), startups.end(), is(StartupKind::state)) &&
         std::any_of(startups.begin(), startups.end(), is(StartupKind::territory));
}

}  // namespace

TopBar::TopBar(BoardModel& model, QMenu* fileMenu, QAction* importAction, QWidget* parent, Content content)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent), model_(model), fileMenu_(fileMenu), importAction_(importAction) {
  setDesignHeight(52);
  if (content == Content::now) fill();
}

void TopBar::fill() {
  if (title_) return;
  title_ = new Button(Button::Kind::title);
  incubator_ = new FilterChip;
  sponsor_ = new FilterChip;
  theme_ = new FilterChip;
  kind_ = new FilterChip;
  attention_ = new Button(Button::Kind::chip, Icon::warning);
  due_ = new Button(Button::Kind::chip, Icon::calendar);
  only_ = new Button(Button::Kind::chip);
  sort_ = new Button(Button::Kind::quiet, Icon::sort);
  search_ = new SearchButton;
  import_ = new Button(Button::Kind::secondary, Icon::importFolder);
  sortMenu_ = new QMenu(this);
  bareFirst_ = {sort_, import_, attention_, due_};
  auto* row = new QHBoxLayout(this);
  row->setSizeConstraint(QLayout::SetNoConstraint);
  row->setContentsMargins(12, 0, 16, 1);
  row->setSpacing(8);
  title_->setMenu(fileMenu_);
  title_->setTrailing(Icon::chevronDown);
  row->addWidget(title_);
  auto* line = new Surface(&Tokens::line);
  line->setFixedSize(1, 22);
  row->addSpacing(4);
  row->addWidget(line);
  row->addSpacing(4);
  for (FilterChip* chip : {incubator_, sponsor_, theme_, kind_}) {
    row->addWidget(chip);
    connect(chip, &FilterChip::pickedChanged, this, &TopBar::setFilter);
  }
  for (Button* chip : {attention_, due_}) {
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::clicked, this, &TopBar::setFilter);
    row->addWidget(chip);
  }
  only_->setCheckable(true);
  only_->setTrailing(Icon::close);
  connect(only_, &QAbstractButton::clicked, this, [this] {
    BoardFilter filter = model_.filter();
    filter.only.clear();
    filter.onlyWords.clear();
    model_.setFilter(filter);
  });
  row->addWidget(only_);
  row->addStretch(1);
  row->addWidget(sort_);
  row->addWidget(search_);
  connect(search_, &QAbstractButton::clicked, this, &TopBar::searchWanted);
  row->addWidget(import_);
  incubator_->setChoices([this] { return incubators(); });
  sponsor_->setChoices([this] { return sponsors(); });
  theme_->setChoices([this] { return themes(); });
  kind_->setChoices([this] { return kinds(); });
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
  connect(import_, &QAbstractButton::clicked, importAction_, &QAction::trigger);
  const auto followAction = [this] {
    import_->setEnabled(importAction_->isEnabled());
    import_->setToolTip(importAction_->toolTip());
  };
  connect(importAction_, &QAction::changed, this, followAction);
  followAction();
  connect(&model_, &BoardModel::changed, this, &TopBar::refresh);
  keepFocusOrder(*this);
  retranslate();
}

void TopBar::setPortfolioName(const QString& name) {
  name_ = name;
  bothKinds_ = model_.portfolio() && hasBothKinds(*model_.portfolio());
  refresh();
}

void TopBar::retranslate() {
  if (!title_) return;
  incubator_->setTitle(tr("Incubator"));
  sponsor_->setTitle(tr("Sponsor"));
  theme_->setTitle(tr("Theme"));
  //: Of a startup: State or local authority
  kind_->setTitle(tr("Kind"));
  attention_->setText(tr("Needs attention"));
  attention_->setToolTip(tr("Startups with a late review, a mission that ends soon, or nobody left in the team"));
  due_->setText(tr("Due"));
  due_->setToolTip(tr("Startups due for a decision or a review on this date"));
  import_->setText(tr("Import"));
  for (size_t i = 0; i < sorts.size(); ++i) sortMenu_->actions().at(static_cast<qsizetype>(i))->setText(sortWord(sorts[i]));
  refresh();
}

void TopBar::refresh() {
  if (!title_) return;
  const bool open = model_.portfolio() != nullptr;
  title_->setText(open ? name_ : tr("Éclosion"));
  title_->setAccessibleName(open ? tr("Portfolio: %1").arg(name_) : tr("Portfolio"));
  title_->setToolTip(open ? name_ : QString());
  for (QWidget* widget : std::initializer_list<QWidget*>{incubator_, sponsor_, theme_, attention_, due_, sort_, search_, import_})
    widget->setVisible(open);
  // A choice of one is none.
  kind_->setVisible(open && bothKinds_);
  sort_->setText(sortWord(model_.sort()));
  sort_->setAccessibleName(tr("Sort: %1").arg(sort_->text()));
  sortMenu_->actions().at(static_cast<qsizetype>(model_.sort()))->setChecked(true);
  if (incubator_->picked() != model_.filter().incubators) incubator_->setPicked(model_.filter().incubators);
  const BoardFilter& filter = model_.filter();
  if (sponsor_->picked() != filter.sponsors) sponsor_->setPicked(filter.sponsors);
  if (theme_->picked() != filter.themes) theme_->setPicked(filter.themes);
  const auto kind = filter.kind ? std::vector{static_cast<Portfolio::Row>(*filter.kind)} : std::vector<Portfolio::Row>();
  if (kind_->picked().size() != 2 && kind_->picked() != kind) kind_->setPicked(kind);
  attention_->setChecked(filter.needsAttention);
  due_->setChecked(filter.due);
  only_->setVisible(!filter.only.empty());
  only_->setChecked(true);
  only_->setText(filter.onlyWords);
  only_->setAccessibleName(tr("Filter: %1. Press to show all").arg(filter.onlyWords));
}

void TopBar::setFilter() {
  BoardFilter filter = model_.filter();
  filter.incubators = incubator_->picked();
  filter.sponsors = sponsor_->picked();
  filter.themes = theme_->picked();
  // Both kinds picked let everything through, as none does.
  filter.kind = kind_->picked().size() == 1 ? std::optional(static_cast<StartupKind>(kind_->picked().front())) : std::nullopt;
  filter.needsAttention = attention_->isChecked();
  filter.due = due_->isChecked();
  model_.setFilter(filter);
}

// What the bar takes when the first so many of bareFirst_ show their sign alone, and the search its keys.
int TopBar::widthWith(size_t bare) const {
  if (!title_) return 0;
  int width = layout()->minimumSize().width();
  for (size_t i = 0; i < bareFirst_.size(); ++i) {
    if (!bareFirst_[i]->isHidden()) width += bareFirst_[i]->widthWhen(i < bare) - bareFirst_[i]->sizeHint().width();
  }
  return width;
}

QSize TopBar::minimumSizeHint() const { return {widthWith(bareFirst_.size()), height()}; }

void TopBar::fit() {
  if (!title_) return;
  const int room = width() - px(60);  // a few letters of the search stay
  size_t bare = 0;
  while (bare < bareFirst_.size() && widthWith(bare) > room) ++bare;
  for (size_t i = 0; i < bareFirst_.size(); ++i) bareFirst_[i]->setBare(i < bare);
}

void TopBar::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  fit();
}

// Words, a chip or the zoom have changed.
bool TopBar::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    fit();
    updateGeometry();
  }
  return Surface::event(event);
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

std::vector<FilterChip::Choice> TopBar::themes() const {
  std::vector<int> counts(model_.themes().size());
  for (size_t theme = 0; theme < counts.size(); ++theme) {
    for (const Portfolio::Row startup : model_.themes()[theme].startups) counts[theme] += model_.entryOf(startup) ? 1 : 0;
  }
  return counted(counts, [&](Portfolio::Row row) { return model_.themes()[row].name; });
}

std::vector<FilterChip::Choice> TopBar::kinds() const {
  if (!model_.portfolio()) return {};
  std::vector<int> counts(2);
  const auto& startups = model_.portfolio()->startups;
  for (Portfolio::Row row = 0; row < startups.size(); ++row) {
    if (model_.entryOf(row)) ++counts[static_cast<size_t>(startups[row].kind)];
  }
  return counted(counts, [](Portfolio::Row row) { return row == 0 ? tr("State startup") : tr("Local authority's startup"); });
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
