// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <vector>

#include "core/analysis/figures.h"
#include "ui/models/affiliations.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace eclosion::ui {

class BoardView;
class MemberDialog;
class NavigationRail;
class PeopleDialog;

// The screens of the window, and the ways from one to another: from a card to a startup's page, from a number to the rows
// behind it. Remembers the last screen.
class Navigator final : public QObject {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  // The stack becomes the parent of the screens. All of it outlives the navigator.
  Navigator(const ScreenContext& context, QStackedWidget& stack, NavigationRail& rail, QObject* parent);

  // A place in screenKinds(); the screen is made when it is shown for the first time.
  void showScreen(int index);
  [[nodiscard]] Screen& current() const { return *screens_[static_cast<size_t>(current_)]; }
  [[nodiscard]] BoardView& board() const;

  void setFile(OpenPortfolio* file);
  // Of all screens that were made.
  [[nodiscard]] Screen::Recall remember() const;
  // Before the model follows: every screen moves the rows it holds.
  void applyChange(const PortfolioChange& change);
  void openStartup(Row startup);
  // The decision room, with that startup.
  void openDecision(Row startup);
  // The gallery, with that chart.
  void openChart(const QString& kind);
  void openAffiliation(AffiliationKind kind, Row owner);
  // A person's missions, in a window of their own that leads to the startups they serve.
  void openMember(Row member);
  void openRecord(const RecordLink& link);
  // The startups, members or incubators that a figure counts.
  void openRows(analysis::Figure figure, const std::vector<Row>& rows, const QString& words);

 Q_SIGNALS:
  void selectionChanged();
  void menuWanted(const QPoint& global);
  void moveWanted(eclosion::Phase to);
  void said(const QString& sentence);
  void failed(const Error& error);

 private:
  Screen* make(int index);

  ScreenContext context_;
  QStackedWidget& stack_;
  NavigationRail& rail_;
  OpenPortfolio* file_ = nullptr;
  QPointer<MemberDialog> member_;
  QPointer<PeopleDialog> people_;  // while it is open
  std::vector<Screen*> screens_;   // null until shown; the board is always there
  int current_ = 0;
};

}  // namespace eclosion::ui
