// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <optional>

#include "core/domain/entities.h"

namespace eclosion::ui {

class DeckModel;

// The slides of a deck in a row. Arrows go through them, Ctrl+arrows and the mouse move one, Delete asks for its removal, Enter
// to edit it, F2 for its title; a chart may be dropped between two.
class DeckList final : public QListView {
  Q_OBJECT

 public:
  explicit DeckList(DeckModel& model, QWidget* parent = nullptr);
  [[nodiscard]] std::optional<Slide> currentSlide() const;
  void setCurrentSlide(const SlideId& slide);
  [[nodiscard]] bool isInSight(int row) const;
  // Of a slide's picture, in device-independent pixels.
  [[nodiscard]] static QSize pictureSize();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void moveWanted(const eclosion::SlideId& slide, size_t place);
  void removalWanted(const eclosion::SlideId& slide);
  void editWanted(const eclosion::SlideId& slide);
  void titleWanted(const eclosion::SlideId& slide);
  void chartDropped(const QString& kind, size_t place);
  void sightChanged();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] int placeAt(const QPoint& at) const;  // before which slide
  void mark(int place);                               // -1: none
  void move(int by);
  void endDrag();

  DeckModel& model_;
  std::optional<QPoint> pressed_;
  std::optional<SlideId> dragged_;
  int mark_ = -1;
};

}  // namespace eclosion::ui
