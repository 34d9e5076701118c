// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QPixmap>
#include <map>
#include <memory>

#include "ui/report/report_task.h"

class QTimer;

namespace eclosion::ui {

// The pages of a report as they will be printed, under each other, two in a row or one. Pictures are painted when their page
// comes in sight, one a turn of the event loop; until then the page shows what it was before.
class PagePreviews final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  enum class Fit { twoPages, width, actual };

  explicit PagePreviews(QWidget* parent = nullptr);
  void setReport(const std::shared_ptr<const ComposedReport>& report);
  // Without telling; brings it in sight.
  void setCurrent(const QString& key);
  [[nodiscard]] const QString& current() const { return current_; }
  void setFit(Fit fit);
  [[nodiscard]] Fit fit() const { return fit_; }
  // Whether every page in sight has its picture.
  [[nodiscard]] bool isPainted() const;
  [[nodiscard]] int pictureCount() const { return static_cast<int>(pictures_.size()); }
  // Where a page lies in the viewport; empty: it is not shown.
  [[nodiscard]] QRect boxOf(const QString& key) const;
  void retranslate();

 Q_SIGNALS:
  void pageChosen(const QString& key);
  void pageActivated(const QString& key);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  struct Picture {
    QPixmap pixmap;
    int round = 0;  // the composition it shows
  };
  [[nodiscard]] int count() const;
  [[nodiscard]] int columns() const { return fit_ == Fit::twoPages ? 2 : 1; }
  [[nodiscard]] int rowsInSight() const;
  [[nodiscard]] QSize pageSize() const;
  [[nodiscard]] QRect boxAt(int index) const;  // of the paper, in the viewport
  [[nodiscard]] int indexOf(const QString& key) const;
  [[nodiscard]] int indexAt(const QPoint& at) const;
  [[nodiscard]] bool isFresh(int index) const;
  [[nodiscard]] int nextToPaint() const;  // -1: none in sight
  void arrange();
  void paintNext();
  void choose(int index);
  void bringInSight(int index);
  void tellAccessible();

  std::shared_ptr<const ComposedReport> report_;
  std::map<QString, Picture> pictures_;
  int round_ = 0;
  QString current_;
  Fit fit_ = Fit::twoPages;
  QTimer* painting_;
};

}  // namespace eclosion::ui
