// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/paper.h"

#include <QXmlStreamWriter>
#include <algorithm>

#include "core/support/sound_text.h"

namespace eclosion::publish {
namespace {

// Ink and lines of the light palette (ui.md), since paper is white.
constexpr auto style =
    uR"css(
:root{color-scheme:light}
body{font:11pt/1.45 Inter,"Noto Sans",Arial,sans-serif;color:#1b1d21;background:#fff;max-width:44rem;margin:2.5rem auto;padding:0 1.25rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .2rem}
.subtitle{color:#555962;margin:0 0 1.6rem}
h2{font-size:1.2rem;margin:1.9rem 0 .5rem;border-bottom:1px solid #e5e5e0;padding-bottom:.25rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
h4{font-size:.95rem;margin:1rem 0 .3rem;color:#555962}
p{margin:.4rem 0}
.quiet{color:#555962}
.leads{font-weight:600}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.2rem 1rem;margin:.5rem 0}
dt{color:#555962}
dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.95rem}
caption{text-align:left;color:#555962;padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #e5e5e0;overflow-wrap:anywhere}
thead th{color:#555962;font-weight:600}
tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tfoot td,tfoot th{font-weight:600;border-bottom:0}
figure{margin:.6rem 0}
figure svg{display:block;width:100%;height:auto}
figcaption{color:#555962;font-size:.95rem}
footer{margin-top:2.2rem;color:#696d75;font-size:.85rem}
@media (max-width:32rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media print{@page{size:A4;margin:18mm}body{margin:0;padding:0;max-width:none;font-size:10.5pt}h2,h3,h4,caption,.leads{break-after:avoid}section section,tr,figure,dl,li{break-inside:avoid}p{orphans:3;widows:3}thead{display:table-header-group}}
)css";

class Writer {
 public:
  Writer(QByteArray* out, const ChartSvg& svg) : xml_(out), svg_(svg) {}

  void write(const Paper& paper) {
    xml_.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    open("html");
    if (!paper.language.isEmpty()) xml_.writeAttribute(QStringLiteral("lang"), paper.language);
    open("head");
    xml_.writeEmptyElement(QStringLiteral("meta"));
    xml_.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    xml_.writeEmptyElement(QStringLiteral("meta"));
    xml_.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
    xml_.writeAttribute(QStringLiteral("content"), QStringLiteral("width=device-width, initial-scale=1"));
    text("title", paper.title);
    open("style");
    xml_.writeDTD(QString::fromUtf16(style));  // as it is: a style sheet knows no entities
    close(2);
    open("body");
    open("main");
    text("h1", paper.title);
    if (!paper.subtitle.isEmpty()) text("p", paper.subtitle, "subtitle");
    for (const PaperBlock& block : paper.blocks) std::visit([this](const auto& one) { this->block(one); }, block);
    close(1 + static_cast<int>(sections_.size()));
    if (!paper.source.isEmpty()) text("footer", paper.source);
    close(2);
    xml_.writeEndDocument();
  }

 private:
  void open(const char* name, const char* cssClass = nullptr) {
    xml_.writeStartElement(QLatin1String(name));
    if (cssClass) xml_.writeAttribute(QStringLiteral("class"), QLatin1String(cssClass));
  }
  void close(int count) {
    for (int i = 0; i < count; ++i) xml_.writeEndElement();
  }
  // Lines of a text stay lines.
  void say(const QString& words) {
    const QStringList lines = soundText(words).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
      if (i > 0) xml_.writeEmptyElement(QStringLiteral("br"));
      xml_.writeCharacters(lines[i]);
    }
  }
  void text(const char* name, const QString& words, const char* cssClass = nullptr) {
    open(name, cssClass);
    say(words);
    close(1);
  }

  // What stands under a heading of the first two levels is a section, so that a printer may keep one of the second together.
  void block(const PaperHeading& heading) {
    constexpr const char* names[] = {"h2", "h3", "h4"};
    const int level = std::clamp(heading.level, 1, 3);
    if (level <= 2) {
      for (; !sections_.empty() && sections_.back() >= level; sections_.pop_back()) close(1);
      open("section");
      sections_.push_back(level);
    }
    text(names[level - 1], heading.text);
  }
  void block(const PaperText& paragraph) {
    text("p", paragraph.text, paragraph.leads ? "leads" : paragraph.quiet ? "quiet" : nullptr);
  }
  void block(const PaperFacts& facts) {
    open("dl");
    for (const auto& [name, value] : facts.facts) {
      text("dt", name);
      text("dd", value);
    }
    close(1);
  }
  void block(const PaperList& list) {
    open(list.ordered ? "ol" : "ul");
    for (const QString& item : list.items) text("li", item);
    close(1);
  }
  void block(const Chart& chart) {
    const QString drawn = svg_ && !chart.isEmpty() ? inlineSvg(svg_(chart), ++charts_) : QString();
    if (drawn.isEmpty()) return text("p", chart.alt);
    open("figure");
    open("div");
    xml_.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml_.writeAttribute(QStringLiteral("aria-label"), soundText(chart.alt));
    xml_.writeDTD(drawn);  // as it is: already XML
    close(1);
    if (!chart.subtitle.isEmpty()) text("figcaption", chart.subtitle);
    close(1);
  }
  void block(const PaperTable& table) {
    open("table");
    if (!table.caption.isEmpty()) text("caption", table.caption);
    open("thead");
    row(table, table.header, "col", true);
    close(1);
    open("tbody");
    for (const QStringList& cells : table.rows) row(table, cells, "row", false);
    close(1);
    if (!table.totals.isEmpty()) {
      open("tfoot");
      row(table, table.totals, "row", false);
      close(1);
    }
    close(1);
  }
  void row(const PaperTable& table, const QStringList& cells, const char* scope, bool header) {
    open("tr");
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const auto column = static_cast<size_t>(i);
      const bool figure = column < table.figures.size() && table.figures[column];
      const bool names = header || i == 0;
      open(names ? "th" : "td", figure ? "n" : nullptr);
      if (names) xml_.writeAttribute(QStringLiteral("scope"), QLatin1String(scope));
      say(cells[i]);
      close(1);
    }
    close(1);
  }

  QXmlStreamWriter xml_;
  const ChartSvg& svg_;
  std::vector<int> sections_;  // levels of those that are open, one within the other
  int charts_ = 0;
};

}  // namespace

QByteArray paperHtml(const Paper& paper, const ChartSvg& svg) {
  QByteArray html;
  Writer(&html, svg).write(paper);
  return html;
}

std::vector<PaperSlide> paperSlides(const Paper& paper) {
  std::vector<PaperSlide> slides{{paper.title, {}}};
  if (!paper.subtitle.isEmpty()) slides.back().blocks.emplace_back(PaperText{paper.subtitle, true});
  for (const PaperBlock& block : paper.blocks) {
    const auto* heading = std::get_if<PaperHeading>(&block);
    if (heading && heading->level <= 2) {
      slides.push_back({heading->text, {}});
    } else {
      slides.back().blocks.push_back(block);
    }
  }
  return slides;
}

}  // namespace eclosion::publish
