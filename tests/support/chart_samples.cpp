// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_samples.h"

namespace eclosion::test {

using publish::Chart;
using publish::ChartColor;
using publish::ChartForm;
using publish::NumberKind;
using publish::Stacking;

QString hostileName() {
  return QStringLiteral("=1+1 <&> \"'\u0001\u000b ") + QString::fromUcs4(U"\U0001F600") + QChar(0xD800) + QStringLiteral(" ]]>");
}

Chart sampleChart(const SampleShape& shape) {
  Chart chart{.key = QStringLiteral("sample"),
              .form = shape.form,
              .stacking = shape.stacking,
              .title = QStringLiteral("Sample %1 %2").arg(int(shape.form)).arg(int(shape.stacking)),
              .subtitle = QStringLiteral("A subtitle"),
              .source = QStringLiteral("Source: sample, as of 20 August 2026."),
              .alt = QStringLiteral("Words about ") + hostileName(),
              .notes = QStringLiteral("For who speaks\nin two lines")};
  for (int i = 0; i < shape.categories; ++i) chart.categories << (i == 2 ? hostileName() : QString::number(2013 + i));
  for (int one = 0; one < shape.series; ++one) {
    publish::ChartSeries series{.name = one == 0 ? hostileName() : QStringLiteral("Series %1").arg(one),
                                .color = static_cast<ChartColor>(one)};
    for (int i = 0; i < shape.categories; ++i) {
      const double value = (i * 13 + one * 7) % 29 + 1;
      if (one == 1 && i == 3) {
        series.values.emplace_back();
      } else {
        series.values.emplace_back(shape.number == NumberKind::money ? value * 1e7 : value);
      }
    }
    chart.series.push_back(std::move(series));
  }
  chart.values.number = shape.number;
  chart.valueLabels = chart.totals = true;
  chart.labelEvery = std::max(1, shape.categories / 12);
  layOut(chart);
  return chart;
}

Chart sampleDots(bool byColor) {
  Chart chart{.key = QStringLiteral("dots"),
              .form = ChartForm::dots,
              .title = QStringLiteral("Sample of dots"),
              .alt = QStringLiteral("Dots in three lanes")};
  chart.values.number = NumberKind::days;
  for (int lane = 0; lane < 3; ++lane) {
    publish::ChartLane one{.name = QStringLiteral("Lane %1").arg(lane), .color = static_cast<ChartColor>(lane)};
    for (int i = 0; i < 20 + lane; ++i)
      one.dots.push_back({.value = static_cast<double>((i * i * 7 + lane * 31) % 900),
                          .label = i == 1 ? hostileName() : QString::number(i),
                          .open = i % 6 == 0,
                          .series = i % 2});
    one.firstQuartile = 120;
    one.median = 300;
    if (lane != 1) one.thirdQuartile = 600;
    if (lane < 2) one.expected = std::pair(0.0, 180.0);
    chart.lanes.push_back(std::move(one));
  }
  if (byColor)
    chart.dotSeries = {{QStringLiteral("Civil servants"), ChartColor::civilServant},
                       {QStringLiteral("Others"), ChartColor::contractor}};
  layOut(chart);
  return chart;
}

Chart sampleSteps() {
  Chart chart{.key = QStringLiteral("steps"),
              .form = ChartForm::steps,
              .title = QStringLiteral("Sample of curves"),
              .alt = QStringLiteral("Three curves")};
  chart.values.number = NumberKind::share;
  chart.along.number = NumberKind::days;
  for (int curve = 0; curve < 3; ++curve) {
    publish::ChartCurve one{.name = QStringLiteral("Curve %1").arg(curve), .color = static_cast<ChartColor>(curve)};
    for (int i = 0; i < 8 + curve * 4; ++i) one.points.emplace_back(i * 70.0, std::min(1.0, i / 30.0 + curve * 0.1));
    chart.curves.push_back(std::move(one));
  }
  layOut(chart);
  return chart;
}

Chart sampleEvents(ChartForm form, Stacking stacking) {
  Chart chart = sampleChart({.form = form, .stacking = stacking, .categories = 40});
  for (int month = 0; month < 40; ++month) chart.axisNames << QString::number(2013 + (month + 9) / 12);
  chart.labelEvery = 12;
  chart.labelFirst = 3;
  chart.events = {{.position = 39, .title = QStringLiteral("The last")},
                  {.position = 11.2, .title = QStringLiteral("It begins"), .text = QStringLiteral("and something is said of it")},
                  {.position = 12, .title = hostileName()},
                  {.position = 0, .title = QStringLiteral("The first")}};
  return chart;
}

std::vector<Chart> everyChart() {
  std::vector<Chart> all;
  for (const auto form : {ChartForm::columns, ChartForm::bars, ChartForm::lines, ChartForm::area}) {
    for (const auto stacking : {Stacking::none, Stacking::stacked, Stacking::share})
      all.push_back(sampleChart({.form = form, .stacking = stacking}));
    all.push_back(sampleChart({.form = form, .categories = 1, .series = 1}));
    all.push_back(sampleChart({.form = form, .stacking = Stacking::stacked, .categories = 200}));
    all.push_back(sampleChart({.form = form, .categories = 0, .series = 0}));
  }
  all.push_back(sampleChart({.form = ChartForm::columns, .stacking = Stacking::stacked, .number = NumberKind::money}));
  all.push_back(sampleChart({.form = ChartForm::lines, .categories = 60}));
  all.push_back(sampleDots(false));
  all.push_back(sampleDots(true));
  all.push_back(sampleSteps());
  for (const auto form : {ChartForm::area, ChartForm::columns, ChartForm::lines}) {
    for (const auto stacking : {Stacking::stacked, Stacking::share}) all.push_back(sampleEvents(form, stacking));
  }
  return all;
}

publish::DeckDocument sampleDeck() {
  using publish::DeckSlide;
  publish::DeckDocument deck{
      .title = hostileName(), .author = QStringLiteral("Sample"), .language = QStringLiteral("fr"), .date = QDate(2026, 8, 20)};
  deck.slides.push_back({.layout = DeckSlide::Layout::cover, .title = QStringLiteral("Cover"), .subtitle = hostileName()});
  deck.slides.push_back(
      {.layout = DeckSlide::Layout::section, .title = QStringLiteral("Section"), .subtitle = QStringLiteral("One")});
  const auto add = [&](const QString& title, std::vector<publish::SlidePart> parts) {
    deck.slides.push_back(
        {.title = title, .parts = std::move(parts), .source = QStringLiteral("Source: sample"), .notes = hostileName()});
  };
  for (const Chart& chart : everyChart()) add(chart.title, {chart});
  add(QStringLiteral("Two"), {sampleChart({.form = ChartForm::bars, .stacking = Stacking::stacked}), sampleSteps()});
  publish::PaperTable table{.caption = QStringLiteral("Table"),
                            .header = {QStringLiteral("Name"), QStringLiteral("Amount")},
                            .rows = {{hostileName(), QStringLiteral("12")}, {QStringLiteral("Short")}},
                            .figures = {false, true},
                            .totals = {QStringLiteral("In all"), QStringLiteral("12")}};
  add(QStringLiteral("Table"), {table});
  add(QStringLiteral("Empty table"), {publish::PaperTable{.caption = {}, .header = {}, .rows = {}, .figures = {}}});
  std::vector<publish::SlideFigure> figures;
  for (int i = 0; i < 5; ++i) figures.push_back({QString::number(i), hostileName(), QStringLiteral("+1 from 0"), 1});
  add(QStringLiteral("Figures"), {figures});
  const QByteArray png =
      QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  add(hostileName(),
      {publish::SlideText{{hostileName(), QStringLiteral("Two\nlines")}, true},
       publish::SlideQuote{hostileName(), QStringLiteral("Somebody")},
       publish::SlidePicture{png, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>", hostileName()},
       publish::SlidePicture{{}, {}, QStringLiteral("Missing")}});
  add(QString(), {});
  return deck;
}

}  // namespace eclosion::test
