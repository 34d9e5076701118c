// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QCache>
#include <QIconEngine>
#include <QPainterPath>
#include <cmath>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> parts) {
  QPainterPath path;
  for (const auto& part : parts) path.addPolygon(QPolygonF(QList<QPointF>(part)));
  return path;
}

QPainterPath gear() {
  QPainterPath path;
  path.addEllipse(QPointF(8, 8), 2.2, 2.2);
  path.addEllipse(QPointF(8, 8), 4.3, 4.3);
  for (int i = 0; i < 8; ++i) {
    const double angle = i * 3.14159265 / 4;
    path.moveTo(8 + 4.3 * std::cos(angle), 8 + 4.3 * std::sin(angle));
    path.lineTo(8 + 6.3 * std::cos(angle), 8 + 6.3 * std::sin(angle));
  }
  return path;
}

QPainterPath calendar() {
  QPainterPath path;
  path.addRoundedRect(QRectF(2.5, 3.5, 11, 10), 1.6, 1.6);
  path.addPath(lines({{{2.5, 6.8}, {13.5, 6.8}}, {{5.4, 2}, {5.4, 4.6}}, {{10.6, 2}, {10.6, 4.6}}}));
  return path;
}

QPainterPath person() {
  QPainterPath path;
  path.addEllipse(QPointF(8, 5.2), 2.7, 2.7);
  path.moveTo(2.9, 13.6);
  path.cubicTo(3.1, 8.9, 12.9, 8.9, 13.1, 13.6);
  return path;
}

QPainterPath circled(const QPainterPath& inside) {
  QPainterPath path;
  path.addEllipse(QPointF(8, 8), 6, 6);
  path.addPath(inside);
  return path;
}

QPainterPath folder() {
  QPainterPath path;
  path.moveTo(2, 12.8);
  path.lineTo(2, 3.6);
  path.lineTo(6.2, 3.6);
  path.lineTo(7.8, 5.4);
  path.lineTo(14, 5.4);
  path.lineTo(14, 12.8);
  path.closeSubpath();
  return path;
}

QPainterPath sprout() {
  QPainterPath path = lines({{{8, 13.8}, {8, 7.6}}});
  path.moveTo(8, 9.6);
  path.cubicTo(7.8, 6.8, 5.8, 5.2, 2.6, 5.4);
  path.cubicTo(2.8, 8.4, 4.8, 9.8, 8, 9.6);
  path.moveTo(8, 7.6);
  path.cubicTo(8, 4.6, 10, 2.8, 13.4, 2.8);
  path.cubicTo(13.4, 6, 11.4, 7.8, 8, 7.6);
  return path;
}

QPainterPath shapeOf(Icon icon) {
  switch (icon) {
    case Icon::board: {
      QPainterPath path;
      path.addRoundedRect(QRectF(2, 2.5, 3.2, 11), 1, 1);
      path.addRoundedRect(QRectF(6.4, 2.5, 3.2, 7), 1, 1);
      path.addRoundedRect(QRectF(10.8, 2.5, 3.2, 9), 1, 1);
      return path;
    }
    case Icon::settings:
      return gear();
    case Icon::chevronDown:
      return lines({{{4.5, 6.4}, {8, 9.9}, {11.5, 6.4}}});
    case Icon::chevronLeft:
      return lines({{{9.7, 4.2}, {6, 8}, {9.7, 11.8}}});
    case Icon::chevronRight:
      return lines({{{6.3, 4.2}, {10, 8}, {6.3, 11.8}}});
    case Icon::yearBack:
      return lines({{{7.8, 4.2}, {4.1, 8}, {7.8, 11.8}}, {{12, 4.2}, {8.3, 8}, {12, 11.8}}});
    case Icon::yearForward:
      return lines({{{4, 4.2}, {7.7, 8}, {4, 11.8}}, {{8.2, 4.2}, {11.9, 8}, {8.2, 11.8}}});
    case Icon::clock:
      return circled(lines({{{8, 4.6}, {8, 8}, {10.4, 9.4}}}));
    case Icon::calendar:
      return calendar();
    case Icon::person:
      return person();
    case Icon::close:
      return lines({{{4.4, 4.4}, {11.6, 11.6}}, {{11.6, 4.4}, {4.4, 11.6}}});
    case Icon::plus:
      return lines({{{8, 3}, {8, 13}}, {{3, 8}, {13, 8}}});
    case Icon::search: {
      QPainterPath path;
      path.addEllipse(QPointF(7, 7), 4.4, 4.4);
      path.addPath(lines({{{10.3, 10.3}, {13.6, 13.6}}}));
      return path;
    }
    case Icon::check:
      return lines({{{3.2, 8.4}, {6.5, 11.6}, {12.8, 4.8}}});
    case Icon::warning: {
      QPainterPath path = lines({{{8, 2.6}, {14.2, 13.2}, {1.8, 13.2}, {8, 2.6}}, {{8, 6.6}, {8, 9.6}}});
      path.addEllipse(QPointF(8, 11.4), 0.2, 0.2);
      return path;
    }
    case Icon::folder:
      return folder();
    case Icon::importFolder: {
      QPainterPath path = lines(
          {{{8, 2}, {8, 9.6}}, {{4.9, 6.8}, {8, 9.9}, {11.1, 6.8}}, {{2.4, 10.6}, {2.4, 13.6}, {13.6, 13.6}, {13.6, 10.6}}});
      return path;
    }
    case Icon::lock: {
      QPainterPath path;
      path.addRoundedRect(QRectF(3.2, 7.2, 9.6, 6.6), 1.4, 1.4);
      path.moveTo(5.2, 7.2);
      path.lineTo(5.2, 5.2);
      path.cubicTo(5.2, 1.6, 10.8, 1.6, 10.8, 5.2);
      path.lineTo(10.8, 7.2);
      return path;
    }
    case Icon::sort:
      return lines({{{2.6, 4.4}, {13.4, 4.4}}, {{4.6, 8}, {11.4, 8}}, {{6.6, 11.6}, {9.4, 11.6}}});
    case Icon::more: {
      QPainterPath path;
      for (const double x : {3.2, 8.0, 12.8}) path.addEllipse(QPointF(x, 8), 0.35, 0.35);
      return path;
    }
    case Icon::info: {
      QPainterPath path = circled(lines({{{8, 7.4}, {8, 11}}}));
      path.addEllipse(QPointF(8, 5), 0.2, 0.2);
      return path;
    }
    case Icon::link:
      return lines({{{6.2, 3.4}, {3, 3.4}, {3, 13}, {12.6, 13}, {12.6, 9.8}}, {{9, 3}, {13, 3}, {13, 7}}, {{13, 3}, {7.4, 8.6}}});
    case Icon::sample: {
      QPainterPath path = lines({{{2.4, 13.4}, {2.4, 2.6}, {10, 2.6}, {13.6, 6.2}, {13.6, 13.4}, {2.4, 13.4}},
                                 {{5, 10.8}, {5, 8.6}},
                                 {{8, 10.8}, {8, 6.4}},
                                 {{11, 10.8}, {11, 9.4}}});
      return path;
    }
    case Icon::personLeaving: {
      QPainterPath path = lines({{{9, 8}, {14.4, 8}}, {{12, 5.4}, {14.6, 8}, {12, 10.6}}});
      path.addPath(lines({{{9.4, 3}, {2.6, 3}, {2.6, 13}, {9.4, 13}}}));
      return path;
    }
    case Icon::pause:
      return lines({{{5.6, 3.8}, {5.6, 12.2}}, {{10.4, 3.8}, {10.4, 12.2}}});
    case Icon::sprout:
      return sprout();
    case Icon::play:
      return lines({{{5, 3.4}, {12.4, 8}, {5, 12.6}, {5, 3.4}}});
    case Icon::incubator:  // a house in town
      return lines({{{3, 13.4}, {3, 3}, {9.4, 3}, {9.4, 13.4}},
                    {{9.4, 6.6}, {13, 6.6}, {13, 13.4}},
                    {{1.8, 13.4}, {14.2, 13.4}},
                    {{5.2, 5.8}, {7.2, 5.8}},
                    {{5.2, 8.4}, {7.2, 8.4}},
                    {{5.2, 11}, {7.2, 11}}});
    case Icon::organisation:  // a pediment on columns
      return lines({{{2.4, 6.2}, {8, 2.6}, {13.6, 6.2}, {2.4, 6.2}},
                    {{4.2, 8.4}, {4.2, 11.2}},
                    {{8, 8.4}, {8, 11.2}},
                    {{11.8, 8.4}, {11.8, 11.2}},
                    {{2.4, 13.4}, {13.6, 13.4}}});
    case Icon::decision:  // a way that parts
      return lines({{{8, 13.6}, {8, 9.4}, {3, 4.4}},
                    {{8, 9.4}, {13, 4.4}},
                    {{3, 7.6}, {3, 4.2}, {6.4, 4.2}},
                    {{9.6, 4.2}, {13, 4.2}, {13, 7.6}}});
    case Icon::command:  // a prompt
      return lines({{{3.4, 4.6}, {6.8, 8}, {3.4, 11.4}}, {{8.4, 11.8}, {12.8, 11.8}}});
    case Icon::arrowRight:
      return lines({{{3, 8}, {13, 8}}, {{9.2, 4.2}, {13, 8}, {9.2, 11.8}}});
    case Icon::turnBack: {
      QPainterPath path = lines({{{6, 3}, {3, 6}, {6, 9}}});
      path.moveTo(3, 6);
      path.lineTo(9.6, 6);
      path.cubicTo(14.4, 6, 14.4, 12.8, 9.6, 12.8);
      path.lineTo(5.4, 12.8);
      return path;
    }
    case Icon::euro: {
      QPainterPath path = lines({{{2.6, 6.6}, {9.6, 6.6}}, {{2.6, 9.4}, {8.6, 9.4}}});
      path.arcMoveTo(QRectF(4.2, 2.8, 10.4, 10.4), 52);
      path.arcTo(QRectF(4.2, 2.8, 10.4, 10.4), 52, 256);
      return path;
    }
    case Icon::chart:  // columns on a line
      return lines({{{2, 13.4}, {14, 13.4}}, {{4.2, 10.6}, {4.2, 8.4}}, {{8, 10.6}, {8, 3}}, {{11.8, 10.6}, {11.8, 6}}});
    case Icon::report:  // a sheet with lines
      return lines({{{4, 2}, {9.6, 2}, {12.6, 5}, {12.6, 14}, {3.4, 14}, {3.4, 2}, {4, 2}},
                    {{9.4, 2}, {9.4, 5.2}, {12.6, 5.2}},
                    {{5.8, 8.2}, {10.2, 8.2}},
                    {{5.8, 11}, {10.2, 11}}});
    case Icon::eye:
    case Icon::eyeOff: {
      QPainterPath path;
      path.moveTo(1.6, 8);
      path.quadTo(8, 0.8, 14.4, 8);
      path.quadTo(8, 15.2, 1.6, 8);
      path.addEllipse(QPointF(8, 8), 1.9, 1.9);
      if (icon == Icon::eyeOff) path.addPath(lines({{{2.6, 13.4}, {13.4, 2.6}}}));
      return path;
    }
    case Icon::download:
      return lines({{{8, 2}, {8, 10}}, {{4.6, 6.8}, {8, 10.2}, {11.4, 6.8}}, {{2.6, 13.4}, {13.4, 13.4}}});
    case Icon::network: {  // three rings, joined
      QPainterPath path = lines({{{5.6, 5.2}, {10.4, 9.8}}, {{10.2, 4.2}, {6, 4}}, {{12, 5.8}, {11.8, 9.6}}});
      path.addEllipse(QPointF(4.2, 4), 1.9, 1.9);
      path.addEllipse(QPointF(12, 4), 1.9, 1.9);
      path.addEllipse(QPointF(11.8, 11.5), 1.9, 1.9);
      return path;
    }
  }
  return {};
}

class PaintedIcon final : public QIconEngine {
 public:
  PaintedIcon(Icon icon, const QColor& colour) : icon_(icon), colour_(colour) {}
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    QColor colour = colour_;
    if (mode == QIcon::Disabled) colour.setAlphaF(0.45F);
    paintIcon(*painter, rect, icon_, colour);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }
  [[nodiscard]] QIconEngine* clone() const override { return new PaintedIcon(*this); }

 private:
  Icon icon_;
  QColor colour_;
};

}  // namespace

namespace {

struct StrokedIcon {
  Icon icon;
  QRgb colour;
  double width, ratio, x, y;
  friend bool operator==(const StrokedIcon&, const StrokedIcon&) = default;
  friend size_t qHash(const StrokedIcon& key, size_t seed = 0) {
    return qHashMulti(seed, static_cast<int>(key.icon), key.colour, key.width, key.ratio, key.x, key.y);
  }
};

void strokeIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& colour) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / 16, box.height() / 16);
  painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(shapeOf(icon));
}

}  // namespace

void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& colour) {
  // Cards draw two or three of them at every repaint: each is stroked once for its size and colour. A pixmap lies on whole
  // pixels, so an icon between them, as in a scaled picture, is stroked.
  const qreal ratio = painter.device()->devicePixelRatioF();
  if (painter.transform().type() > QTransform::TxTranslate) {
    painter.save();
    strokeIcon(painter, box, icon, colour);
    painter.restore();
    return;
  }
  static QCache<StrokedIcon, QPixmap> kept(400);
  const QPointF fraction(box.left() - std::floor(box.left()), box.top() - std::floor(box.top()));
  const StrokedIcon key{icon, colour.rgba(), box.width(), ratio, fraction.x(), fraction.y()};
  QPixmap* pixmap = kept.object(key);
  if (!pixmap) {
    const QSize size(static_cast<int>(std::ceil(box.width())) + 3, static_cast<int>(std::ceil(box.height())) + 3);
    pixmap = new QPixmap(size * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter inside(pixmap);
    strokeIcon(inside, QRectF(QPointF(1, 1) + fraction, box.size()), icon, colour);
    inside.end();
    kept.insert(key, pixmap);
  }
  painter.drawPixmap(QPointF(std::floor(box.left()) - 1, std::floor(box.top()) - 1), *pixmap);
}

QIcon iconFor(Icon icon, const QColor& colour) { return QIcon(new PaintedIcon(icon, colour)); }

void paintMark(QPainter& painter, const QRectF& box) {
  const QColor leaf = tokens().ok;
  const QColor bowl = tokens().acctx;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / 24, box.height() / 24);
  painter.setPen(Qt::NoPen);
  painter.setBrush(leaf);
  QPainterPath left;
  left.moveTo(11.6, 9.6);
  left.cubicTo(11.2, 6, 8.4, 4, 4.6, 4.2);
  left.cubicTo(4.6, 7.8, 7.4, 10, 11.6, 9.6);
  painter.drawPath(left);
  QPainterPath right;
  right.moveTo(12.2, 7.6);
  right.cubicTo(12.4, 3.8, 15, 1.6, 19.2, 1.8);
  right.cubicTo(19.4, 5.8, 16.6, 8, 12.2, 7.6);
  painter.drawPath(right);
  painter.setPen(QPen(leaf, 1.6, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(12, 7), QPointF(12, 12));
  painter.setPen(Qt::NoPen);
  painter.setBrush(bowl);
  QPainterPath base;
  base.moveTo(1.6, 11.4);
  base.lineTo(6.6, 11.4);
  base.lineTo(9, 13.6);
  base.lineTo(12, 11.4);
  base.lineTo(15, 13.6);
  base.lineTo(17.4, 11.4);
  base.lineTo(22.4, 11.4);
  base.cubicTo(22.4, 18.4, 18, 22.4, 12, 22.4);
  base.cubicTo(6, 22.4, 1.6, 18.4, 1.6, 11.4);
  painter.drawPath(base);
  painter.restore();
}

namespace {

class MarkIcon final : public QIconEngine {
 public:
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override { paintMark(*painter, rect); }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }
  [[nodiscard]] QIconEngine* clone() const override { return new MarkIcon(*this); }
};

}  // namespace

QIcon applicationIcon() { return QIcon(new MarkIcon); }

}  // namespace eclosion::ui
