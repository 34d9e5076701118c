// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace eclosion::ui {

// The head of a table in the look of the design: quiet words, the sorted column in full ink with the way it runs. A table with a
// column that is drawn derives from it.
class RegisterHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit RegisterHeader(QWidget* parent = nullptr);
  // Titles too long for their column stand in two lines.
  void setWraps(bool wraps) { wraps_ = wraps; }
  // The least width of a column that cuts nothing of its title.
  [[nodiscard]] int leastWidthOf(int section) const;
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void menuRequested(const QPoint& global);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  void paintEvent(QPaintEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
  bool viewportEvent(QEvent* event) override;

 private:
  [[nodiscard]] int endsOf(int section) const;  // what is beside the words
  [[nodiscard]] QString titleOf(int section) const;
  bool wraps_ = false;
};

}  // namespace eclosion::ui
