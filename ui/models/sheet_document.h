// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "core/publish/paper.h"

namespace eclosion::ui {

// A review sheet as words: to be copied, and to be printed.
struct SheetDocument {
  struct Row {
    QString label;
    std::optional<int> score;
    std::optional<int> previous;
    QString evidence;
    QString spoken;  // all of it on one line
  };
  struct Section {
    QString title;
    QStringList lines;
    std::optional<publish::Chart> chart = {};  // before the lines
  };
  QString name;
  QString step;   // "Construction, then Acceleration"
  QString about;  // incubator, sponsors, since when
  QString why;    // it is due
  QString criteriaTitle, criteriaState;
  std::vector<Row> criteria;
  std::vector<Section> sections;
  QString foot;  // of which portfolio, on which day

  [[nodiscard]] QString toPlainText() const;
  [[nodiscard]] publish::Paper toPaper() const;
};

}  // namespace eclosion::ui
