// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "core/publish/charts/chart_kind.h"

class QGridLayout;

namespace eclosion::ui {

class BoardModel;
class ChartCard;
class ChartTask;
class OpenPortfolio;
class TextLabel;

// In the place of the list of members, charts of the gallery: how people come and go, what they do, how long they stay and how
// many a team has. Each opens there.
class HeadCountPage final : public QScrollArea {
  Q_OBJECT

 public:
  explicit HeadCountPage(const BoardModel& board, QWidget* parent = nullptr);
  void setFile(const OpenPortfolio* file);
  // The portfolio was changed: charts are made of what it is now.
  void forget();
  // The board has another date or filter, or the language is another. Nothing is made while the page is not shown.
  void follow();
  [[nodiscard]] QString plainText() const;
  [[nodiscard]] const std::vector<ChartCard*>& cards() const { return cards_; }
  [[nodiscard]] ChartTask& task() { return *task_; }

 Q_SIGNALS:
  void chartWanted(const QString& kind);

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void arrange();

  const BoardModel& board_;
  ChartTask* task_;
  TextLabel* remark_;
  std::vector<ChartCard*> cards_;
  QGridLayout* grid_;
  int columns_ = 0;
};

}  // namespace eclosion::ui
