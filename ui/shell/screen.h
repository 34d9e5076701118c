// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/models/board_model.h"
#include "ui/models/record_link.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

class DueSource;
class EditDesk;
class KnownDifferences;
class LedgerSource;
class Preferences;

// One of the window's screens. All of them look at the same portfolio through the same model: its date, its filter. A screen
// is made when it is first shown, and keeps what it shows in step with the model's signals.
class Screen : public QWidget {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  using QWidget::QWidget;

  // The open portfolio, or none; again after it was read anew. The model has it by then; rows from before mean nothing.
  virtual void setFile(OpenPortfolio* file) = 0;
  // The portfolio was changed; its columns are new, and the model follows with its changed() right after this. Moves the rows of
  // startups that the screen holds (moved_rows.h) and forgets words it keeps; reads nothing yet. A screen that holds neither, or
  // asks anew at each changed(), has nothing to do.
  virtual void applyChange(const PortfolioChange& change) { Q_UNUSED(change) }
  // The startups the side panel tells about.
  [[nodiscard]] virtual std::vector<Row> selectedStartups() const = 0;
  // Selects a startup and brings it in sight, where the filter lets it through.
  virtual void selectStartup(Row startup) = 0;
  // What is looked at, to be looked at again: called after setFile() with the same portfolio as known at another time, it goes
  // back to those records as far as they are there.
  using Recall = std::function<void()>;
  [[nodiscard]] virtual Recall remember() {
    return [] {};
  }
  // What Ctrl+C copies; empty: nothing. The same as a table for what takes one, where there is one.
  [[nodiscard]] virtual QString copyText() const { return {}; }
  [[nodiscard]] virtual QString copyHtml() const { return {}; }
  // Puts the keyboard where work on this screen begins.
  virtual void takeFocus() { setFocus(Qt::ShortcutFocusReason); }
  // True for a screen that has panes of its own: the window's side panel and figures step aside, and the time bar too while the
  // date is today.
  [[nodiscard]] virtual bool takesWholeWidth() const { return false; }
  // What F6 goes through on it, in reading order.
  [[nodiscard]] virtual QList<QWidget*> regions() { return {this}; }
  // Where Ctrl+F finds on this screen; null where it does not.
  [[nodiscard]] virtual QWidget* findField() { return nullptr; }
  // Whether a side panel of its own stands in the place of the window's; toggleSidePanel() then shows and hides that.
  [[nodiscard]] virtual bool hasSidePanel() const { return false; }
  virtual void toggleSidePanel() {}

 Q_SIGNALS:
  void selectionChanged();
  // Enter or a double click: the page of that record is wanted.
  void startupActivated(Portfolio::Row startup);
  // A name was followed: the page of what it names is wanted.
  void recordActivated(const eclosion::ui::RecordLink& link);
  // A menu of what can be done to the selected startups is wanted, at that point of the display.
  void menuWanted(const QPoint& global);
  // The selected startups are to go into that phase; nothing has moved.
  void moveWanted(eclosion::Phase to);
  // A sentence for the status line, such as "Exported 662 rows".
  void said(const QString& sentence);
  void failed(const Error& error);
};

// What a screen is made with; all of it outlives the screen.
struct ScreenContext {
  BoardModel& model;
  Preferences& preferences;
  EditDesk& desk;                                 // what a screen changes passes here
  LedgerSource& ledger;                           // decisions and money, read when first asked for
  DueSource& due;                                 // what is due on the board's date
  const KnownDifferences* differences = nullptr;  // startups to mark
  QWidget* parent = nullptr;                      // given from the start: a tree of widgets that moves is dressed again
};

}  // namespace eclosion::ui
