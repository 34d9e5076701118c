// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <variant>
#include <vector>

#include "core/publish/chart.h"
#include "core/publish/chart_svg.h"

// A document of a few pages described by what it says: an agenda, minutes, a review sheet. Writers make HTML of it, and the
// window pages for a printer or a PDF; no writer knows what it is about.
namespace eclosion::publish {

struct PaperHeading {
  int level = 1;  // 1 to 3, below the title
  QString text;
  friend bool operator==(const PaperHeading&, const PaperHeading&) = default;
};
struct PaperText {
  QString text;
  bool quiet = false;  // a remark beside the matter
  bool leads = false;  // names what comes next, and stands on its page
  friend bool operator==(const PaperText&, const PaperText&) = default;
};
// Facts by their names.
struct PaperFacts {
  std::vector<std::pair<QString, QString>> facts;
  friend bool operator==(const PaperFacts&, const PaperFacts&) = default;
};
struct PaperList {
  QStringList items;
  bool ordered = false;
  friend bool operator==(const PaperList&, const PaperList&) = default;
};
struct PaperTable {
  QString caption;
  QStringList header;
  std::vector<QStringList> rows;  // as many cells as the header has; the first one names its row
  std::vector<bool> figures;      // by column: aligned as numbers are
  QStringList totals = {};        // a last row; empty: none
  friend bool operator==(const PaperTable&, const PaperTable&) = default;
};
// A chart stands without its title, which a heading says; its subtitle stands below it.
using PaperBlock = std::variant<PaperHeading, PaperText, PaperFacts, PaperList, PaperTable, Chart>;

struct Paper {
  QString title;
  QString subtitle = {};
  std::vector<PaperBlock> blocks = {};
  QString source = {};    // the line at the end: which portfolio, as of which day
  QString language = {};  // BCP 47, such as "fr"
};

// One file that needs nothing else: opens in a browser without a network, prints on A4. Charts are as `svg` draws them, else said
// in words.
[[nodiscard]] QByteArray paperHtml(const Paper& paper, const ChartSvg& svg = {});

// The same for slides: one for each heading of the first two levels, with what stands under it.
struct PaperSlide {
  QString title;
  std::vector<PaperBlock> blocks = {};
};
[[nodiscard]] std::vector<PaperSlide> paperSlides(const Paper& paper);

}  // namespace eclosion::publish
