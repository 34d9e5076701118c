// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>
#include <optional>

#include "core/analysis/network_layout.h"
#include "core/analysis/network_map.h"
#include "ui/models/startup_text.h"
#include "ui/network/network_scene.h"

namespace eclosion::ui {

// The map of the network, painted in one widget. The wheel and Ctrl with + and − go nearer and further away, Ctrl+0 shows all of
// it; a drag moves it. Arrows go to the nearest region, or within one to the nearest startup; Enter goes into a region and opens
// a startup; Escape goes back out.
class NetworkView final : public QWidget {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit NetworkView(BoardModel& model, QWidget* parent = nullptr);

  // What is shown; both of the model's portfolio. Null: nothing. What is selected and looked at stays where it is still there.
  void show(std::shared_ptr<const analysis::NetworkMap> map, std::shared_ptr<const analysis::NetworkLayout> layout);
  using QWidget::show;
  // Forgets words, and what is selected.
  void reset();
  // Rows moved: nothing is selected by row any more but what is said here.
  void setSelection(Row startup, std::optional<Row> incubator);

  void setSizing(NetworkSizing sizing);
  void setPhase(std::optional<Phase> phase);
  // Startups that answer what is looked for, by row; the others step back. Empty: nothing is looked for.
  void setFound(std::vector<bool> found);
  [[nodiscard]] NetworkSizing sizing() const { return sizing_; }
  [[nodiscard]] std::optional<Phase> phase() const { return phase_; }

  void selectStartup(Row startup);
  void selectIncubator(Row incubator);
  void clearSelection();
  [[nodiscard]] Row startup() const { return startup_; }
  [[nodiscard]] std::optional<Row> incubator() const { return incubator_; }

  [[nodiscard]] double zoom() const { return zoom_; }
  void setZoom(double zoom, const QPointF& around);
  void fit();

  [[nodiscard]] const NetworkScene& scene() const { return scene_; }
  [[nodiscard]] NetworkSpot current() const { return current_; }
  [[nodiscard]] NetworkSpot hovered() const { return hovered_; }
  void setCurrent(const NetworkSpot& spot);
  // What a tool tip shows and a screen reader hears.
  [[nodiscard]] QString wordsOf(const NetworkSpot& spot);
  [[nodiscard]] const BoardModel& model() const { return model_; }
  [[nodiscard]] const analysis::NetworkMap* map() const { return map_.get(); }
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void selectionChanged();
  void activated(quint32 startup);
  void menuWanted(const QPoint& global);
  void copyWanted();
  void zoomChanged();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void arrange();
  void redraw();
  void keepInSight();
  void choose(const NetworkSpot& spot);
  void hover(const NetworkSpot& spot);
  [[nodiscard]] QString nameOf(Row startup);
  [[nodiscard]] QString startupWords(const NetworkScene::Item& item);
  [[nodiscard]] QString linkWords(Row startup);
  // Keyboard, in network_keyboard.cpp.
  [[nodiscard]] NetworkSpot towards(int key) const;
  [[nodiscard]] NetworkSpot next(int step) const;
  void goTo(const NetworkSpot& spot);
  bool zoomKey(int key);

  BoardModel& model_;
  StartupTextReader texts_;
  std::shared_ptr<const analysis::NetworkMap> map_;
  std::shared_ptr<const analysis::NetworkLayout> layout_;
  NetworkScene scene_;
  QPixmap picture_;  // of the map as it stands; null: to be drawn again
  NetworkSizing sizing_ = NetworkSizing::team;
  std::optional<Phase> phase_;
  std::vector<bool> found_;
  Row startup_ = Portfolio::none;
  std::optional<Row> incubator_;
  NetworkSpot current_, hovered_;
  double zoom_ = 1;
  QPointF pan_;
  std::optional<QPointF> pressed_;
  bool dragged_ = false;
  bool keyboardFocus_ = false;
};

}  // namespace eclosion::ui
