// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QXmlStreamWriter>

#include "core/publish/chart_svg.h"
#include "core/publish/report/report.h"
#include "core/publish/report/report_style.h"
#include "core/support/language.h"
#include "core/support/sound_text.h"

namespace eclosion::publish {
namespace {

struct ReportHtml {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportHtml)
};

class HtmlWriter {
 public:
  HtmlWriter(QByteArray* out, const ChartSvg& svg) : xml_(out), svg_(svg) {}

  void write(const Report& report) {
    xml_.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    open("html");
    attribute("lang", report.plan.language);
    head(report);
    open("body");
    open("a", "skip");
    attribute("href", QStringLiteral("#content"));
    say(ReportHtml::tr("To the content"));
    close();
    for (const ReportPage& page : report.pages) {
      if (page.slide.layout == DeckSlide::Layout::cover) cover(page);
    }
    contents(report);
    open("main");
    attribute("id", QStringLiteral("content"));
    int number = 0;
    for (const ReportPage& page : report.pages) {
      ++number;
      if (page.slide.layout != DeckSlide::Layout::cover && page.key != u"contents") section(page, number);
    }
    close();
    text("footer", report.source);
    close();
    close();
    xml_.writeEndDocument();
  }

 private:
  void head(const Report& report) {
    open("head");
    meta("charset", QStringLiteral("utf-8"), {}, {});
    meta("name", QStringLiteral("viewport"), "content", QStringLiteral("width=device-width, initial-scale=1"));
    QString title = report.title;
    if (!report.pages.empty() && !report.pages.front().slide.subtitle.isEmpty())
      title = report.pages.front().slide.subtitle + QStringLiteral(" · ") + title;
    text("title", title);
    open("style");
    xml_.writeDTD(reportStyle());  // as it is: a style sheet knows no entities
    close();
    close();
  }
  void meta(const char* name, const QString& value, const char* other, const QString& content) {
    xml_.writeEmptyElement(QStringLiteral("meta"));
    attribute(name, value);
    if (other) attribute(other, content);
  }

  void open(const char* name, const char* cssClass = nullptr) {
    xml_.writeStartElement(QLatin1String(name));
    if (cssClass) attribute("class", QLatin1String(cssClass));
  }
  void close() { xml_.writeEndElement(); }
  void attribute(const char* name, const QString& value) { xml_.writeAttribute(QLatin1String(name), soundText(value)); }
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
    close();
  }
  static QString anchor(int page) { return QStringLiteral("page-%1").arg(page); }

  void cover(const ReportPage& page) {
    open("header", "cover");
    text("p", page.slide.subtitle, "portfolio");
    text("h1", page.slide.title);
    if (!page.slide.source.isEmpty()) text("p", page.slide.source, "source");
    close();
  }

  void contents(const Report& report) {
    open("nav");
    attribute("aria-labelledby", QStringLiteral("contents"));
    open("h2");
    attribute("id", QStringLiteral("contents"));
    say(ReportHtml::tr("Contents"));
    close();
    open("ol");
    int number = 0;
    for (const ReportPage& page : report.pages) {
      ++number;
      if (page.slide.layout == DeckSlide::Layout::cover || page.key == u"contents") continue;
      open("li");
      open("a");
      attribute("href", QLatin1Char('#') + anchor(number));
      say(page.slide.title);
      close();
      close();
    }
    close();
    close();
  }

  void section(const ReportPage& page, int number) {
    const QString name = anchor(number);
    // Printed, several of these share a sheet.
    open("section", page.key.startsWith(QLatin1String("spotlight:")) ? "spotlight" : nullptr);
    attribute("aria-labelledby", name);
    open("h2");
    attribute("id", name);
    say(page.slide.title);
    close();
    if (!page.slide.subtitle.isEmpty()) text("p", page.slide.subtitle, "subtitle");
    titled_ = page.slide.title;
    for (const SlidePart& part : page.slide.parts) std::visit([this](const auto& one) { this->part(one); }, part);
    close();
  }

  void part(const SlideText& words) {
    if (words.bullets) open("ul");
    for (const QString& paragraph : words.paragraphs) text(words.bullets ? "li" : "p", paragraph);
    if (words.bullets) close();
  }
  void part(const SlideQuote& quote) {
    open("figure", "quote");
    open("blockquote");
    for (const QString& paragraph : quote.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) text("p", paragraph);
    close();
    if (!quote.author.isEmpty()) text("figcaption", quote.author);
    close();
  }
  void part(const std::vector<SlideFigure>& figures) {
    open("ul", "figures");
    for (const SlideFigure& figure : figures) {
      open("li");
      text("strong", figure.value);
      text("span", figure.label, "label");
      if (!figure.change.isEmpty())
        text("span", figure.change, figure.direction > 0 ? "change up" : figure.direction < 0 ? "change down" : "change");
      close();
    }
    close();
  }
  void part(const PaperTable& table) {
    scrolled(table.caption.isEmpty() ? titled_ : table.caption, [&] {
      if (!table.caption.isEmpty()) text("caption", table.caption);
      open("thead");
      row(table.header, table.figures, true);
      close();
      open("tbody");
      for (const QStringList& cells : table.rows) row(cells, table.figures, false);
      close();
      if (!table.totals.isEmpty()) {
        open("tfoot");
        row(table.totals, table.figures, false);
        close();
      }
    });
  }
  // A table that is wider than the window scrolls by itself, by keyboard too.
  template <class Fill>
  void scrolled(const QString& name, Fill fill) {
    open("div", "table");
    attribute("role", QStringLiteral("region"));
    attribute("aria-label", ReportHtml::tr("Table: %1", "what a table shows").arg(name));
    attribute("tabindex", QStringLiteral("0"));
    open("table");
    fill();
    close();
    close();
  }
  void row(const QStringList& cells, const std::vector<bool>& figures, bool header) {
    open("tr");
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const auto column = static_cast<size_t>(i);
      const bool names = header || i == 0;
      open(names ? "th" : "td", column < figures.size() && figures[column] ? "n" : nullptr);
      if (names) attribute("scope", header ? QStringLiteral("col") : QStringLiteral("row"));
      say(cells[i]);
      close();
    }
    close();
  }

  void picture(const QByteArray& svg, const QByteArray& png, const QString& alt) {
    const QString drawn = inlineSvg(svg, ++pictures_);
    if (!drawn.isEmpty()) {
      // The drawing is hidden from who hears the page; its alternative stands for it.
      open("div", "drawing");
      attribute("role", QStringLiteral("img"));
      attribute("tabindex", QStringLiteral("0"));  // it scrolls where the window is narrower than its words allow
      attribute("aria-label", alt);
      xml_.writeDTD(drawn);  // as it is: already XML
      close();
      return;
    }
    xml_.writeEmptyElement(QStringLiteral("img"));
    const bool jpeg = png.startsWith("\xff\xd8");
    attribute("src", (jpeg ? QStringLiteral("data:image/jpeg;base64,") : QStringLiteral("data:image/png;base64,")) +
                         QString::fromLatin1(png.toBase64()));
    attribute("alt", alt);
  }
  void part(const SlidePicture& one) {
    open("figure");
    picture(one.svg, one.png, one.alt);
    close();
  }
  void part(const Chart& chart) {
    open("figure");
    if (chart.title != titled_) text("h3", chart.title);
    if (svg_ && !chart.isEmpty()) picture(svg_(chart), {}, chart.alt);
    open("figcaption");
    if (!chart.subtitle.isEmpty()) text("p", chart.subtitle);
    text("p", chart.source, "source");
    close();
    chartData(chart);
    close();
  }
  void chartData(const Chart& chart) {
    const ChartTable table = chartTable(chart);
    if (table.rows.empty()) return;
    open("details");
    text("summary", ReportHtml::tr("The data of “%1”").arg(chart.title));
    std::vector<bool> figures(static_cast<size_t>(table.header.size()), true);
    figures.front() = false;
    scrolled(chart.title, [&] {
      open("thead");
      row(table.header, figures, true);
      close();
      open("tbody");
      for (const ChartTable::Row& line : table.rows) {
        QStringList cells{line.name};
        for (const auto& value : line.values) cells << (value ? numberText(*value, table.number) : QStringLiteral("–"));
        row(cells, figures, false);
      }
      close();
    });
    close();
  }

  QXmlStreamWriter xml_;
  const ChartSvg& svg_;
  QString titled_;  // what the section says already
  int pictures_ = 0;
};

}  // namespace

QByteArray reportHtml(const Report& report, const ChartSvg& svg) {
  const LanguageScope scope(report.plan.language);
  QByteArray html;
  HtmlWriter(&html, svg).write(report);
  return html;
}

}  // namespace eclosion::publish
