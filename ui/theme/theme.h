// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

#include "ui/theme/tokens.h"

class QApplication;

namespace eclosion::ui {

// The type steps of the design; sizes and weights live in theme.cpp alone.
enum class TextStep { pageFigure, chartTitle, sheetTitle, panelTitle, screenTitle, body, dense, small, meta };
enum class Weight { regular, medium, semibold };
enum class ThemeMode { system, light, dark };

// What the whole interface looks like now: colours, fonts, zoom, motion. One a program.
class Theme final : public QObject {
  Q_OBJECT

 public:
  static Theme& instance();

  // Puts palette, style, style sheet and default font on the application; call once, before the first window.
  void install(QApplication& application);

  [[nodiscard]] const Tokens& tokens() const { return dark_ ? darkTokens() : lightTokens(); }
  [[nodiscard]] bool isDark() const { return dark_; }

  [[nodiscard]] ThemeMode mode() const { return mode_; }
  void setMode(ThemeMode mode);  // system: as the desktop prefers, followed while running

  [[nodiscard]] int zoom() const { return zoom_; }  // per cent
  void setZoom(int percent);                        // clamped to 90 … 150

  [[nodiscard]] bool reducedMotion() const { return reducedMotion_; }
  void setReducedMotion(bool reduced) { reducedMotion_ = reduced; }
  // The duration to animate with: 0 when motion is reduced.
  [[nodiscard]] int duration(int milliseconds) const { return reducedMotion_ ? 0 : milliseconds; }

  // A length of the design at the present zoom, in device-independent pixels. Lines of 1 px stay lines of 1 px.
  [[nodiscard]] int px(double length) const;
  [[nodiscard]] double pxF(double length) const { return length * zoom_ / 100.0; }

  [[nodiscard]] const QFont& font(TextStep step, Weight weight = Weight::regular) const;
  // For figures that stack in columns: a face whose digits all have one width (Inter's do not, and Qt 6.4 cannot ask it).
  [[nodiscard]] const QFont& figures(TextStep step) const;

 Q_SIGNALS:
  void changed();  // colours or sizes; widgets that lay out by px() do it again

 private:
  Theme();
  bool eventFilter(QObject* object, QEvent* event) override;
  [[nodiscard]] bool desktopPrefersDark() const;
  void makeFonts();
  void apply();

  QApplication* application_ = nullptr;
  QString family_, figureFamily_;
  std::array<std::array<QFont, 3>, 9> fonts_;
  std::array<QFont, 9> figureFonts_;
  ThemeMode mode_ = ThemeMode::system;
  int zoom_ = 100;
  bool dark_ = false, desktopDark_ = false, reducedMotion_ = false, applying_ = false;
};

// Shorthands for painting code.
[[nodiscard]] inline const Tokens& tokens() { return Theme::instance().tokens(); }
[[nodiscard]] inline int px(double length) { return Theme::instance().px(length); }

}  // namespace eclosion::ui
