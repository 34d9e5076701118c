// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/paper_chart.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

#include "ui/charts/chart_picture.h"

namespace eclosion::ui {
namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int placeProperty = QTextFormat::UserProperty + 1;  // of PaperCharts::charts_

}  // namespace

PaperCharts::PaperCharts(QTextDocument& document) : QObject(&document) {
  document.documentLayout()->registerHandler(objectType, this);
}

void PaperCharts::insert(QTextCursor& cursor, const publish::Chart& chart) {
  QTextCharFormat format;
  format.setObjectType(objectType);
  format.setProperty(placeProperty, static_cast<int>(charts_.size()));
  charts_.push_back(chart);
  cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF PaperCharts::intrinsicSize(QTextDocument* document, int, const QTextFormat&) {
  // A little less than the line, which would not take it otherwise.
  const double width = std::max(1.0, document->pageSize().width() - 1);
  return {width, width * paperChartSize.height() / paperChartSize.width()};
}

void PaperCharts::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format) {
  const auto at = static_cast<size_t>(format.property(placeProperty).toInt());
  if (at >= charts_.size()) return;
  const ChartPicture picture(charts_[at], paperChartSize, {.tokens = &lightTokens(), .words = ChartLook::Words::within});
  painter->save();
  picture.paint(*painter, place);
  painter->restore();
}

}  // namespace eclosion::ui
