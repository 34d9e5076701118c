// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <vector>

#include "ui/models/board_model.h"
#include "ui/widgets/button.h"

namespace eclosion::ui {

// A filter as a button with a list of choices, several at once; the cross, or Escape in the list, lets everything
// through again.
class FilterChip final : public QWidget {
  Q_OBJECT

 public:
  struct Choice {
    Portfolio::Row row;
    QString name;
    int count = 0;  // startups it would show
  };
  explicit FilterChip(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  // Asked for when the list opens, so that nothing is read before.
  void setChoices(std::function<std::vector<Choice>()> choices) { choices_ = std::move(choices); }
  void setPicked(const std::vector<Portfolio::Row>& rows);
  [[nodiscard]] const std::vector<Portfolio::Row>& picked() const { return picked_; }

 Q_SIGNALS:
  void pickedChanged(const std::vector<Portfolio::Row>& rows);

 private:
  void fill();
  void refresh();
  bool eventFilter(QObject* object, QEvent* event) override;

  QString title_;
  std::function<std::vector<Choice>()> choices_;
  std::vector<Portfolio::Row> picked_;
  Button* button_;
  QMenu* menu_;
};

}  // namespace eclosion::ui
