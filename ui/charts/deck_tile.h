// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace eclosion::ui {

// Where a chart is dropped to go to the end of the deck; a click adds the one that is shown.
class DeckTile final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit DeckTile(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  void retranslate();

 Q_SIGNALS:
  void chartDropped(const QString& kind);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  bool over_ = false;
};

}  // namespace eclosion::ui
