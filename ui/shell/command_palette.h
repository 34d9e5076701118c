// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QWidget>
#include <functional>

#include "ui/models/palette_model.h"
#include "ui/shell/search_task.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

class Preferences;

// Search and commands: a sheet over the window. The keyboard stays in its field; arrows choose, Enter picks, Escape closes and
// gives the keyboard back to where it was. What is typed is answered at once with what is known; names are read by a worker
// the first time.
class CommandPalette final : public QWidget {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  using Commands = std::function<std::vector<PaletteCommand>()>;

  // Lies over `window`, hidden. All three outlive it.
  CommandPalette(BoardModel& model, Preferences& preferences, QWidget* window);

  // The open portfolio, null for none; waits for the worker that still reads the one before. The model has it by then.
  void setFile(const OpenPortfolio* file);
  // Reads the names now rather than when the palette first opens; for a moment when the window has nothing to do.
  void prepare() { task_.start(); }
  // Asked each time the palette opens; actions that are disabled are not offered. Those with an object name are remembered.
  void setCommands(Commands commands) { commands_ = std::move(commands); }

  void open(const QString& typed = {});
  void close();
  void toggle() { isVisible() ? close() : open(); }
  [[nodiscard]] bool isSearching() const { return task_.isRunning(); }
  [[nodiscard]] const PaletteModel& model() const { return items_; }
  [[nodiscard]] QLineEdit* field() const { return field_; }
  [[nodiscard]] QListView* list() const { return list_; }

 Q_SIGNALS:
  void startupChosen(Portfolio::Row startup);
  void memberChosen(Portfolio::Row member);
  void incubatorChosen(Portfolio::Row incubator);
  void organisationChosen(Portfolio::Row organisation);
  void dateChosen(const QDate& date);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void dress();
  void retranslate();
  void search();
  void arrange();
  void showState();
  void move(int step);
  void choose(int row);
  void pick();
  bool handleKey(const QKeyEvent& event);

  BoardModel& board_;
  Preferences& preferences_;
  QWidget* window_;
  SearchTask task_;
  PaletteModel items_;
  Commands commands_;
  QWidget* sheet_;
  QLineEdit* field_;
  QListView* list_;
  TextLabel *state_, *keys_;
  QPointer<QWidget> before_;  // had the keyboard when the palette opened
};

}  // namespace eclosion::ui
