// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>
#include <vector>

#include "core/publish/chart.h"

class QTextCursor;

namespace eclosion::ui {

// Pixels a chart of a paper is drawn in: as wide as the text of an A4 page.
inline constexpr QSize paperChartSize{660, 190};

// Charts within a document for paper, drawn there as anywhere else: as lines and letters, not as pixels.
class PaperCharts final : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)

 public:
  // Goes with the document.
  explicit PaperCharts(QTextDocument& document);

  // As a character at the cursor, as wide as the page.
  void insert(QTextCursor& cursor, const publish::Chart& chart);

  [[nodiscard]] QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
  void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                  const QTextFormat& format) override;

 private:
  std::vector<publish::Chart> charts_;
};

}  // namespace eclosion::ui
