// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/publish/chart.h"
#include "ui/widgets/surface.h"

class QListWidget;

namespace eclosion::ui {

class Button;
class TextLabel;

// The startups or people that a value of a chart counts, by name. Enter or a double click opens one; Esc goes back.
class RowsPane final : public Surface {
  Q_OBJECT

 public:
  explicit RowsPane(QWidget* parent = nullptr);
  struct Entry {
    QString name;
    Portfolio::Row row;
  };
  void tell(const QString& value, std::vector<Entry> entries, publish::RowsBehind what);
  [[nodiscard]] QListWidget& list() const { return *list_; }
  [[nodiscard]] publish::RowsBehind what() const { return what_; }
  void clear();
  void retranslate();

 Q_SIGNALS:
  void rowOpened(Portfolio::Row row);
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void open();

  TextLabel* head_;
  TextLabel* value_;
  Button* close_;
  QListWidget* list_;
  std::vector<Entry> entries_;
  publish::RowsBehind what_ = publish::RowsBehind::none;
};

}  // namespace eclosion::ui
