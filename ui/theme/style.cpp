// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  if (element == PE_FrameFocusRect) {
    // The ring lies around its shape, and is not to leave the widget.
    drawFocusRing(*painter, QRectF(option->rect).adjusted(4, 4, -4, -4), 2);
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  if (element == CE_FocusFrame) {
    const int margin = pixelMetric(PM_FocusFrameHMargin, option, widget);
    drawFocusRing(*painter, QRectF(option->rect).adjusted(margin, margin, -margin, -margin), 7);
    return;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
      return 4;
    case PM_SplitterWidth:
      return 5;
    case PM_ScrollBarExtent:
      return px(10);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
      return px(14);
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
  switch (hint) {
    case SH_ToolTip_WakeUpDelay:
      return 500;
    case SH_FocusFrame_AboveWidget:
      return 1;
    case SH_Slider_AbsoluteSetButtons:
      return Qt::LeftButton;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
      return 0;
    case SH_Widget_Animation_Duration:
      return Theme::instance().duration(120);
    default:
      return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

}  // namespace eclosion::ui
