// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <algorithm>
#include <cmath>

#include "ui/theme/font_reading.h"
#include "ui/theme/own_face.h"
#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/type_scale.h"

namespace eclosion::ui {
namespace {

struct StepShape {
  double size;      // pixels at 100 %
  double tracking;  // em
};
constexpr std::array<StepShape, 9> steps{
    {{22, -0.02}, {21, -0.02}, {19, -0.02}, {16, -0.01}, {15, -0.01}, {13, 0}, {12.5, 0}, {12, 0}, {11, 0}}};
constexpr double largestUnshaped = 13;
constexpr std::array<QFont::Weight, 3> weights{QFont::Normal, QFont::Medium, QFont::DemiBold};

bool digitsAreTabular(const QString& family) {
  QFont font(family);
  font.setPixelSize(100);
  const QFontMetricsF metrics(font);
  const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
  for (char digit = '1'; digit <= '9'; ++digit) {
    if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01) return false;
  }
  return true;
}

QFont fontOf(const QString& family, size_t step, size_t weight, double scale) {
  QFont font(family);
  // Whole pixels: Qt knows no half ones, and points would follow the screen's density a second time.
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(steps[step].size * scale))));
  font.setWeight(weights[weight]);
  font.setHintingPreference(QFont::PreferNoHinting);
  if (steps[step].tracking != 0) font.setLetterSpacing(QFont::AbsoluteSpacing, steps[step].tracking * steps[step].size * scale);
  return font;
}

}  // namespace

Theme::Theme() = default;

Theme& Theme::instance() {
  static Theme theme;
  return theme;
}

void Theme::install(QApplication& application) {
  application_ = &application;
  // Asked before our own palette hides it.
  desktopDark_ = desktopPrefersDark();
  // While fonts are still read it is taken to be there, and who has them read installs once more where it is not. hasFamily()
  // would also ask what stands in for it, which takes longer than everything else here.
  if (FontReading::isGoingOn() || QFontDatabase::families().contains(ownFace())) {
    family_ = ownFace();
  } else {
    family_ = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
  }
  QApplication::setStyle(new Style);
  application.installEventFilter(this);
  apply();
}

bool Theme::desktopPrefersDark() const {
  const QPalette palette = QApplication::palette();
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool Theme::eventFilter(QObject* object, QEvent* event) {
  // The desktop changed its palette while we run.
  if (event->type() == QEvent::ApplicationPaletteChange && !applying_ && object == application_) {
    const QPalette palette = QApplication::palette();
    if (palette.color(QPalette::Window) != tokens().win) {
      desktopDark_ = desktopPrefersDark();
      apply();
    }
  }
  return QObject::eventFilter(object, event);
}

void Theme::setMode(ThemeMode mode) {
  if (mode == mode_) return;
  mode_ = mode;
  apply();
}

void Theme::setZoom(int percent) {
  const int zoom = std::clamp(percent, 90, 150);
  if (zoom == zoom_) return;
  zoom_ = zoom;
  apply();
}

int Theme::px(double length) const { return static_cast<int>(std::lround(pxF(length))); }

const QFont& Theme::font(TextStep step, Weight weight) const {
  return fonts_[static_cast<size_t>(step)][static_cast<size_t>(weight)];
}

const QFont& Theme::figures(TextStep step) const {
  // Finding the face measures a few fonts: only once something stacks figures.
  auto& font = const_cast<Theme*>(this)->figureFonts_[static_cast<size_t>(step)];
  if (figureFamily_.isEmpty()) {
    auto& family = const_cast<Theme*>(this)->figureFamily_;
    family = family_;
    for (const QString& name : {family_, QStringLiteral("IBM Plex Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Roboto"),
                                QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
      if (!QFontDatabase::hasFamily(name) || !digitsAreTabular(name)) continue;
      family = name;
      break;
    }
  }
  if (font.family() != figureFamily_) {
    font = this->font(step);
    font.setFamily(figureFamily_);
    // DejaVu and Verdana-like faces look a size larger than Inter.
    if (figureFamily_ == QLatin1String("DejaVu Sans")) font.setPixelSize(std::max(1, font.pixelSize() - 1));
  }
  return font;
}

void Theme::makeFonts() {
  for (size_t step = 0; step < steps.size(); ++step) {
    for (size_t weight = 0; weight < weights.size(); ++weight) {
      QFont& font = fonts_[step][weight];
      font = fontOf(family_, step, weight, zoom_ / 100.0);
      // Kerning moves a letter of this size by less than half a pixel, and finding out by how much takes longer than all else
      // that is done for a line of text. Scripts that cannot do without are shaped all the same.
      if (steps[step].size <= largestUnshaped) font.setStyleStrategy(QFont::PreferNoShaping);
    }
    figureFonts_[step] = QFont();
  }
}

QFont shapedFont(QFont font) {
  font.setStyleStrategy(QFont::PreferDefault);
  return font;
}

QFont scaledFont(TextStep step, Weight weight, double scale) {
  return fontOf(Theme::instance().font(step, weight).family(), static_cast<size_t>(step), static_cast<size_t>(weight), scale);
}

void Theme::apply() {
  dark_ = mode_ == ThemeMode::dark || (mode_ == ThemeMode::system && desktopDark_);
  makeFonts();
  if (!application_) return;
  applying_ = true;
  const Tokens& t = tokens();
  QPalette palette;
  palette.setColor(QPalette::Window, t.win);
  palette.setColor(QPalette::WindowText, t.tx);
  palette.setColor(QPalette::Base, t.panel);
  palette.setColor(QPalette::AlternateBase, t.hover);
  palette.setColor(QPalette::Text, t.tx);
  palette.setColor(QPalette::Button, t.raise);
  palette.setColor(QPalette::ButtonText, t.tx);
  palette.setColor(QPalette::BrightText, t.bad);
  palette.setColor(QPalette::Highlight, t.sel);
  palette.setColor(QPalette::HighlightedText, t.tx);
  palette.setColor(QPalette::PlaceholderText, t.tx3);
  palette.setColor(QPalette::Link, t.acctx);
  palette.setColor(QPalette::LinkVisited, t.acctx);
  palette.setColor(QPalette::ToolTipBase, t.raise);
  palette.setColor(QPalette::ToolTipText, t.tx);
  palette.setColor(QPalette::Light, t.raise);
  palette.setColor(QPalette::Midlight, t.line);
  palette.setColor(QPalette::Mid, t.line2);
  palette.setColor(QPalette::Dark, t.edge);
  palette.setColor(QPalette::Shadow, t.line2);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, t.tx3);
  QApplication::setPalette(palette);
  QApplication::setFont(shapedFont(font(TextStep::body)));
  application_->setStyleSheet(styleSheetFor(t, *this));
  applying_ = false;
  Q_EMIT changed();
}

}  // namespace eclosion::ui
