// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <optional>

#include "ui/theme/icons.h"

class QMenu;

namespace eclosion::ui {

// The buttons of the design, painted from the tokens: primary (one a screen), secondary, quiet (no border), chip (a
// filter), nav (an entry of the rail), title (the portfolio's name in the top bar).
class Button final : public QAbstractButton {
  Q_OBJECT

 public:
  enum class Kind { primary, secondary, quiet, chip, nav, title };
  explicit Button(Kind kind, QWidget* parent = nullptr);
  Button(Kind kind, Icon icon, QWidget* parent = nullptr);

  void setSign(Icon icon);
  // A small sign after the words: a chevron for a menu, a cross for a chip that is on.
  void setTrailing(std::optional<Icon> icon);
  // Keys shown beside the words, such as "Home".
  void setKeys(const QString& keys);
  void setSmall(bool small);
  // Shows its sign alone, for want of room; the words stay its name and go into the tool tip where there is none.
  void setBare(bool bare);
  [[nodiscard]] bool isBare() const { return bare_; }
  [[nodiscard]] int widthWhen(bool bare) const;
  // How many things wait behind it, at the corner of the sign (nav); 0: none. The words of the button have to say it as well.
  void setBadge(int count);
  [[nodiscard]] int badge() const { return badge_; }
  // The button opens this menu below itself (above, for one at the bottom of the window).
  void setMenu(QMenu* menu);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void setUp();
  void openMenu();
  [[nodiscard]] QFont textFont() const;
  [[nodiscard]] int heightNow() const;
  void paintNav(QPainter& painter);
  void paintBadge(QPainter& painter);

  Kind kind_;
  std::optional<Icon> icon_, trailing_;
  QString keys_;
  bool small_ = false, bare_ = false;
  int badge_ = 0;
  QMenu* menu_ = nullptr;
};

}  // namespace eclosion::ui
