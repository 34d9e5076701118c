// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QStackedWidget>
#include <algorithm>

#include "ui/board/board_screen.h"
#include "ui/charts/charts_screen.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/incubators/affiliations_screen.h"
#include "ui/members/members_screen.h"
#include "ui/shell/member_dialog.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/people_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/screens.h"
#include "ui/startups/startups_screen.h"

namespace eclosion::ui {

Navigator::Navigator(const ScreenContext& context, QStackedWidget& stack, NavigationRail& rail, QObject* parent)
    : QObject(parent), context_(context), stack_(stack), rail_(rail) {
  context_.parent = &stack;
  screens_.resize(screenKinds().size());
  make(0);
  current_ = std::max(0, screenIndex(QString::fromLatin1(context_.preferences.layout(QStringLiteral("screen")))));
  stack_.setCurrentWidget(make(current_));
  rail_.setCurrent(current_);
  connect(&rail_, &NavigationRail::screenChosen, this, &Navigator::showScreen);
}

BoardView& Navigator::board() const { return static_cast<BoardScreen*>(screens_[0])->board(); }

Screen* Navigator::make(int index) {
  Screen*& screen = screens_[static_cast<size_t>(index)];
  if (screen) return screen;
  screen = screenKinds()[static_cast<size_t>(index)].make(context_);
  stack_.addWidget(screen);
  connect(screen, &Screen::selectionChanged, this, &Navigator::selectionChanged);
  connect(screen, &Screen::startupActivated, this, &Navigator::openStartup);
  connect(screen, &Screen::recordActivated, this, &Navigator::openRecord);
  connect(screen, &Screen::menuWanted, this, &Navigator::menuWanted);
  connect(screen, &Screen::moveWanted, this, &Navigator::moveWanted);
  connect(screen, &Screen::said, this, &Navigator::said);
  connect(screen, &Screen::failed, this, &Navigator::failed);
  if (auto* members = qobject_cast<MembersScreen*>(screen))
    connect(members, &MembersScreen::chartWanted, this, &Navigator::openChart);
  if (file_) screen->setFile(file_);
  return screen;
}

void Navigator::setFile(OpenPortfolio* file) {
  delete member_;
  // What it lists are rows of the portfolio that goes, which may happen below its exec().
  if (people_) people_->reject();
  file_ = file;
  for (Screen* screen : screens_) {
    if (screen) screen->setFile(file);
  }
}

Screen::Recall Navigator::remember() const {
  std::vector<Screen::Recall> each;
  for (Screen* screen : screens_) {
    if (screen) each.push_back(screen->remember());
  }
  return [each = std::move(each)] {
    for (const auto& recall : each) recall();
  };
}

void Navigator::applyChange(const PortfolioChange& change) {
  if (change.rowsMoved || change.whole) delete member_;
  for (Screen* screen : screens_) {
    if (screen) screen->applyChange(change);
  }
}

void Navigator::showScreen(int index) {
  if (!file_ || index < 0 || index >= static_cast<int>(screens_.size())) return;
  const auto selected = current().selectedStartups();
  Screen* screen = make(index);
  current_ = index;
  stack_.setCurrentWidget(screen);
  rail_.setCurrent(index);
  context_.preferences.setLayout(QStringLiteral("screen"), screenKinds()[static_cast<size_t>(index)].id);
  // What was looked at on one screen is looked at on the next.
  if (selected.size() == 1) screen->selectStartup(selected.front());
  Q_EMIT selectionChanged();
  screen->takeFocus();
}

void Navigator::openStartup(Row startup) {
  showScreen(screenIndex(QStringLiteral("startups")));
  ui::openStartup(current(), startup);
}

void Navigator::openDecision(Row startup) {
  showScreen(screenIndex(QStringLiteral("decisions")));
  auto* room = qobject_cast<DecisionsScreen*>(&current());
  if (!room) return;
  room->selectStartup(startup);
  if (room->shown() == startup) room->form().takeFocus();
}

void Navigator::openChart(const QString& kind) {
  showScreen(screenIndex(QStringLiteral("charts")));
  if (auto* gallery = qobject_cast<ChartsScreen*>(&current())) gallery->showKind(kind);
}

void Navigator::openAffiliation(AffiliationKind kind, Row owner) {
  showScreen(screenIndex(QStringLiteral("incubators")));
  if (auto* screen = qobject_cast<AffiliationsScreen*>(&current())) screen->open(kind, owner);
}

void Navigator::openRecord(const RecordLink& link) {
  switch (link.kind) {
    case NamedKind::startup:
      return openStartup(link.row);
    case NamedKind::incubator:
      return openAffiliation(AffiliationKind::incubator, link.row);
    case NamedKind::organisation:
      return openAffiliation(AffiliationKind::organisation, link.row);
    case NamedKind::member:
      return openMember(link.row);
  }
}

void Navigator::openMember(Row member) {
  if (!file_) return;
  delete member_;
  member_ = new MemberDialog(context_.model, member, &stack_);
  member_->setAttribute(Qt::WA_DeleteOnClose);
  member_->offerEditing(context_.desk);
  connect(member_, &MemberDialog::startupChosen, this, &Navigator::openStartup);
  member_->open();
}

void Navigator::openRows(analysis::Figure figure, const std::vector<Row>& rows, const QString& words) {
  if (!file_) return;
  using analysis::Figure;
  if (figure == Figure::incubatorsActive) return showScreen(screenIndex(QStringLiteral("incubators")));
  if (figure == Figure::membersActive) {
    PeopleDialog people(context_.model, rows, &stack_);
    people_ = &people;
    connect(&people, &PeopleDialog::memberChosen, this, &Navigator::openMember);
    people.exec();
    return;
  }
  BoardFilter filter = context_.model.filter();
  filter.only = rows;
  std::sort(filter.only.begin(), filter.only.end());
  filter.onlyWords = words;
  showScreen(screenIndex(QStringLiteral("startups")));
  context_.model.setFilter(filter);
}

}  // namespace eclosion::ui
