// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/late_drawings.h"

#include <QCoreApplication>

#include "core/support/late_module.h"
#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

struct DrawingWords {
  Q_DECLARE_TR_FUNCTIONS(Drawings)
};

QString missing() {
  return DrawingWords::tr("Not drawn: a part of the program, %1, is missing or of another version. Install Éclosion again.")
      .arg(QLatin1StringView(drawingsModule));
}

const Drawings* drawings() { return static_cast<const Drawings*>(lateTable(drawingsTable, drawingsModule)); }

}  // namespace

void drawForm(ChartCanvas& canvas) {
  if (const Drawings* module = drawings()) return module->form(canvas);
  if (!canvas.look.has(ChartLook::Words::within)) return;
  const QFont font = canvas.look.font(TextStep::body);
  QPointF at = canvas.plot.center();
  const QStringList lines = brokenLines(missing(), font, canvas.plot.width(), 3);
  for (const QString& line : lines) {
    canvas.text(line, font, canvas.tokens().tx2, at, Qt::AlignHCenter);
    at.ry() += lineHeight(font);
  }
}

QByteArray svgDocument(const SvgPage& page, const std::function<void(QPainter&)>& paint) {
  if (const Drawings* module = drawings()) return module->svgDocument(page, paint);
  return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\"><text x=\"20\" y=\"40\">%3</text></svg>")
      .arg(QString::number(page.size.width()), QString::number(page.size.height()), missing().toHtmlEscaped())
      .toUtf8();
}

bool paintSvg(QPainter& painter, const QByteArray& svg, const QRectF& box) {
  const Drawings* module = drawings();
  return module && module->paintSvg(painter, svg, box);
}

}  // namespace eclosion::ui
