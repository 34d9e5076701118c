// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/models/due_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QCompleter;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QStringListModel;

namespace eclosion::ui {

// A list that leaves single letters to its screen.
class DueView final : public QListView {
  Q_OBJECT

 public:
  using QListView::QListView;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

// The left of the decision room: what is due, why, and the field that brings in another startup.
class DueList final : public Surface {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  DueList(BoardModel& board, DueModel& model, QWidget* parent = nullptr);

  enum class State : quint8 { known, reading, computing };
  // What stands in the place of an empty list, and what is said above one that is shown; after each change of the model.
  void refresh(State state);
  void select(Row startup);
  [[nodiscard]] Row current() const;
  // The next or previous sheet; false at the end.
  bool step(int by);
  [[nodiscard]] DueView& view() { return *view_; }
  [[nodiscard]] QLineEdit& field() { return *field_; }
  [[nodiscard]] QString emptyWords() const { return empty_->text(); }
  // Names are read when the field is first used.
  void forgetNames();
  void retranslate();

 Q_SIGNALS:
  void currentChanged();
  void activated();
  // A startup was chosen by name.
  void startupWanted(Portfolio::Row startup);

 private:
  bool eventFilter(QObject* object, QEvent* event) override;
  void fillReasons();
  void fillNames();
  void take(const QString& name);

  BoardModel& board_;
  DueModel& model_;
  TextLabel *title_, *count_, *committee_, *past_, *empty_;
  Button* reason_;
  QMenu* reasons_;
  DueView* view_;
  QStackedWidget* body_;
  QLineEdit* field_;
  QStringListModel* names_;
  std::vector<Row> rows_;  // of names_
  bool named_ = false;
  State state_ = State::known;
};

}  // namespace eclosion::ui
