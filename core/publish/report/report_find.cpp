// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report/report_find.h"

#include "core/publish/report/report.h"
#include "core/support/folding.h"

namespace eclosion::publish {
namespace {

QStringList textsOf(const SlideText& part) { return part.paragraphs; }
QStringList textsOf(const SlideQuote& part) { return {part.text, part.author}; }
// What a picture shows is told in its place, in more words than are seen.
QStringList textsOf(const SlidePicture&) { return {}; }
QStringList textsOf(const std::vector<SlideFigure>& part) {
  QStringList texts;
  for (const SlideFigure& figure : part)
    texts << QStringList{figure.value, figure.label, figure.change}.join(QLatin1Char(' ')).trimmed();
  return texts;
}
QStringList textsOf(const PaperTable& part) {
  QStringList texts{part.caption, part.header.join(QLatin1Char(' '))};
  for (const QStringList& row : part.rows) texts << row.join(QLatin1Char(' '));
  return texts << part.totals.join(QLatin1Char(' '));
}
QStringList textsOf(const Chart& part) {
  QStringList texts{part.title, part.subtitle};
  for (const ChartSeries& series : part.series) texts << series.name;
  return texts + part.categories;
}

QStringList textsOf(const ReportPage& page) {
  QStringList texts{page.outline, page.slide.title, page.slide.subtitle};
  for (const SlidePart& part : page.slide.parts) texts += std::visit([](const auto& what) { return textsOf(what); }, part);
  texts.removeDuplicates();
  return texts;
}

}  // namespace

std::vector<ReportHit> findInReport(const Report& report, const QString& words) {
  const std::string wanted = folded(words);
  std::vector<ReportHit> hits;
  if (wanted.empty()) return hits;
  for (const auto* pages : {&report.pages, &report.left}) {
    for (const ReportPage& page : *pages) {
      for (const QString& text : textsOf(page)) {
        if (folded(text).find(wanted) != std::string::npos) hits.push_back({page.key, text});
      }
    }
  }
  return hits;
}

}  // namespace eclosion::publish
