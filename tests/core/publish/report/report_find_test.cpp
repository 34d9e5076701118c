// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report/report_find.h"

#include <gtest/gtest.h>

#include "core/publish/report/report.h"

namespace eclosion::publish {
namespace {

Report someReport() {
  Report report;
  ReportPage foreword{.key = QStringLiteral("foreword"), .outline = QStringLiteral("Foreword"), .slide = {}};
  foreword.slide.title = foreword.outline;
  foreword.slide.parts = {SlideQuote{QStringLiteral("Une année d'État."), QStringLiteral("By Élise")}};
  ReportPage figures{.key = QStringLiteral("figures"), .outline = QStringLiteral("Key figures"), .slide = {}};
  figures.slide.title = QStringLiteral("38 startups");
  figures.slide.subtitle = QStringLiteral("In five incubators");
  figures.slide.parts = {std::vector<SlideFigure>{{.value = QStringLiteral("5"), .label = QStringLiteral("incubators")}},
                         SlideText{{QStringLiteral("One."), QStringLiteral("Two.")}},
                         PaperTable{.caption = QStringLiteral("Routes"),
                                    .header = {QStringLiteral("Route"), QStringLiteral("Sum")},
                                    .rows = {{QStringLiteral("Own budget"), QStringLiteral("1")}},
                                    .figures = {false, true},
                                    .totals = {QStringLiteral("In all"), QStringLiteral("2")}},
                         SlidePicture{.png = {}, .alt = QStringLiteral("A forest")},
                         Chart{.key = {}, .title = QStringLiteral("Arrivals"), .categories = {QStringLiteral("Harbour")}}};
  ReportPage left{.key = QStringLiteral("left"), .outline = QStringLiteral("Foreword of old"), .slide = {}};
  report.pages = {foreword, figures};
  report.left = {left};
  return report;
}

QStringList pagesWith(const char* words) {
  const Report report = someReport();
  QStringList pages;
  for (const ReportHit& hit : findInReport(report, QString::fromUtf8(words))) pages << hit.page;
  return pages;
}

TEST(ReportFind, everyTextOfAPageIsFoundOnce) {
  const QString foreword = QStringLiteral("foreword"), figures = QStringLiteral("figures"), left = QStringLiteral("left");
  const struct {
    const char* words;
    QStringList pages;
  } cases[] = {
      {"foreword", {foreword, left}},  // outline and title are one text
      {"annee", {foreword}},           // without case and accents
      {"ELISE", {foreword}},
      {"d etat", {foreword}},
      {"incubators", {figures, figures}},  // subtitle and figure
      {"5 incubators", {figures}},
      {"two", {figures}},
      {"own budget 1", {figures}},
      {"in all", {figures}},
      {"routes", {figures}},
      {"arrivals", {figures}},
      {"harbour", {figures}},
      {"forest", {}},  // what nobody sees
      {"nowhere", {}},
      {"", {}},
      {" – ", {}},
  };
  for (const auto& one : cases) EXPECT_EQ(pagesWith(one.words), one.pages) << one.words;
}

}  // namespace
}  // namespace eclosion::publish
