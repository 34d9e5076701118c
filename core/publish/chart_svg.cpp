// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chart_svg.h"

#include <QRegularExpression>

namespace eclosion::publish {

QString inlineSvg(const QByteArray& svg, int number) {
  QString text = QString::fromUtf8(svg);
  const qsizetype start = text.indexOf(QLatin1String("<svg"));
  if (start < 0) return {};
  text.remove(0, start);
  const qsizetype end = text.indexOf(QLatin1Char('>'));
  QString opening = text.left(end);
  // Its size in millimetres would hold against a narrow window; the view box keeps its shape. Its words are said beside it.
  static const QRegularExpression size(QStringLiteral("\\s(width|height)=\"[^\"]*\""));
  opening.remove(size);
  opening += QStringLiteral(" aria-hidden=\"true\" focusable=\"false\"");
  text = opening + text.mid(end);
  // Titles and descriptions would be read a second time.
  static const QRegularExpression said(QStringLiteral("<(title|desc)>[^<]*</(title|desc)>"));
  text.remove(said);
  const QString prefix = QStringLiteral("s%1-").arg(number);
  static const QRegularExpression id(QStringLiteral("(\\sid=\")"));
  static const QRegularExpression use(QStringLiteral("(url\\(#|href=\"#)"));
  text.replace(id, QStringLiteral("\\1") + prefix);
  text.replace(use, QStringLiteral("\\1") + prefix);
  return text;
}

}  // namespace eclosion::publish
