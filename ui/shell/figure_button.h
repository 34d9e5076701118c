// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace eclosion::ui {

// One figure of the strip: the number, what it counts, and its change. Enter, Space or a click opens what is behind it.
class FigureButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FigureButton(QWidget* parent = nullptr);
  // `shortChange` stands where `change` does not fit; both empty: nothing to compare with.
  void setWords(const QString& number, const QString& caption, const QString& change, const QString& shortChange);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void measure();
  [[nodiscard]] int widthWith(int changeWidth) const;

  QString number_, change_, shortChange_;
  int numberWidth_ = 0, captionWidth_ = 0, changeWidth_ = 0, shortChangeWidth_ = 0;
};

}  // namespace eclosion::ui
