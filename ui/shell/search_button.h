// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace eclosion::ui {

// Looks like a search field with its keys; a click opens the palette.
class SearchButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit SearchButton(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;  // sign and keys alone

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QString keys_;
};

}  // namespace eclosion::ui
