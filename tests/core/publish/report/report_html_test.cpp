// SPDX-License-Identifier: GPL-3.0-or-later
// What who hears or prints the page needs, checked on the whole of it.
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <cmath>

#include "core/domain/report_blocks.h"
#include "core/publish/report/report.h"
#include "core/publish/report/report_style.h"
#include "tests/support/chart_sources.h"

namespace eclosion::publish {
namespace {

struct Element {
  QString name;
  QXmlStreamAttributes attributes;
  QString parent;
  [[nodiscard]] QString attribute(const char* key) const { return attributes.value(QLatin1String(key)).toString(); }
};

Report someReport(const QString& language = QStringLiteral("fr")) {
  static test::ChartSources sources(test::inventedWorld(24));
  sources.date = QDate(2025, 12, 31);
  const QString hostile = QStringLiteral("</style><script>alert(1)</script> & \"quoted\" 🐇") + QChar(0xD800) + QChar(7);
  sources.chronicle.spotlights = {{.id = namedId<SpotlightId>(u"s"),
                                   .startup = sources.world->portfolio.startups[0].id,
                                   .year = 2025,
                                   .title = hostile,
                                   .text = hostile,
                                   .quote = hostile,
                                   .quoteAuthor = hostile,
                                   .picture = QStringLiteral("p.png")}};
  ReportPictures pictures;
  pictures.picture = [](const QString&) { return QByteArray("\x89PNG…"); };
  pictures.network = [] {
    return SlidePicture{.png = "\x89PNG…",
                        .svg =
                            "<?xml version=\"1.0\"?><svg width=\"10mm\" height=\"5mm\" viewBox=\"0 0 10 5\"><title>t</title>"
                            "<defs><clipPath id=\"c\"/></defs><g clip-path=\"url(#c)\"/></svg>",
                        .alt = QStringLiteral("The network")};
  };
  const std::vector<Editorial> editorials{{.id = namedId<EditorialId>(u"f"),
                                           .year = 2025,
                                           .language = language,
                                           .block = block::foreword,
                                           .text = hostile + QStringLiteral("\n\ntwo")}};
  return composeReport(sources.sources(), editorials, {.year = 2025, .language = language}, pictures);
}

QByteArray html() {
  return reportHtml(someReport(), [](const Chart&) {
    return QByteArray(
        "<svg viewBox=\"0 0 1 1\"><defs><linearGradient id=\"c\"/></defs><path fill=\"url(#c)\" d=\"M0 0\"/></svg>");
  });
}

std::vector<Element> elements() {
  const QByteArray page = html();
  std::vector<Element> found;
  QStringList open;
  QXmlStreamReader reader(page);
  while (!reader.atEnd()) {
    switch (reader.readNext()) {
      case QXmlStreamReader::StartElement:
        found.push_back({reader.name().toString(), reader.attributes(), open.isEmpty() ? QString() : open.last()});
        open << found.back().name;
        break;
      case QXmlStreamReader::EndElement:
        open.removeLast();
        break;
      default:
        break;
    }
  }
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
  return found;
}

qsizetype count(const std::vector<Element>& all, const char* name) {
  return std::count_if(all.begin(), all.end(), [&](const Element& one) { return one.name == QLatin1String(name); });
}

TEST(ReportHtml, hasOneOfEachLandmarkAndItsLanguage) {
  const auto all = elements();
  for (const char* name : {"html", "head", "body", "title", "main", "nav", "h1"}) EXPECT_EQ(count(all, name), 1) << name;
  EXPECT_EQ(all.front().attribute("lang"), QStringLiteral("fr"));
  for (const char* name : {"header", "footer"}) {
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [&](const Element& one) { return one.name == QLatin1String(name) && one.parent == u"body"; }),
              1)
        << name;
  }
  EXPECT_EQ(count(all, "script") + count(all, "link") + count(all, "iframe"), 0);
}

TEST(ReportHtml, headingsGoDownAStepAtATime) {
  int before = 0;
  for (const Element& one : elements()) {
    static const QRegularExpression heading(QStringLiteral("^h([1-6])$"));
    const auto match = heading.match(one.name);
    if (!match.hasMatch()) continue;
    const int level = match.captured(1).toInt();
    EXPECT_LE(level, before + 1);
    before = level;
  }
  EXPECT_GT(before, 0);
}

TEST(ReportHtml, idsAreUniqueAndWhatPointsAtThemIsThere) {
  const auto all = elements();
  QSet<QString> ids;
  for (const Element& one : all) {
    const QString id = one.attribute("id");
    if (id.isEmpty()) continue;
    EXPECT_FALSE(ids.contains(id)) << id.toStdString();
    ids.insert(id);
  }
  for (const Element& one : all) {
    if (const QString link = one.attribute("href"); link.startsWith(QLatin1Char('#'))) {
      EXPECT_TRUE(ids.contains(link.mid(1))) << link.toStdString();
    }
    if (const QString label = one.attribute("aria-labelledby"); !label.isEmpty()) {
      EXPECT_TRUE(ids.contains(label)) << label.toStdString();
    }
    static const QRegularExpression use(QStringLiteral("url\\(#([^)]*)\\)"));
    for (const auto& attribute : one.attributes) {
      const auto match = use.match(attribute.value());
      if (match.hasMatch()) {
        EXPECT_TRUE(ids.contains(match.captured(1))) << attribute.value().toString().toStdString();
      }
    }
  }
}

TEST(ReportHtml, everyDrawingHasWordsAndEveryChartItsData) {
  const auto all = elements();
  qsizetype drawings = 0;
  for (const Element& one : all) {
    if (one.name == u"svg") {
      EXPECT_EQ(one.attribute("aria-hidden"), QStringLiteral("true"));
      EXPECT_TRUE(one.attribute("width").isEmpty());
      ++drawings;
    }
    if (one.attribute("role") == u"img") {
      EXPECT_FALSE(one.attribute("aria-label").isEmpty());
    }
    if (one.name == u"img") {
      EXPECT_FALSE(one.attribute("alt").isEmpty());
    }
    if (one.name == u"th") {
      EXPECT_FALSE(one.attribute("scope").isEmpty());
    }
    if (one.attribute("role") == u"region") {
      EXPECT_FALSE(one.attribute("aria-label").isEmpty());
    }
  }
  const Report report = someReport();
  qsizetype charts = 0;
  for (const ReportPage& page : report.pages) {
    for (const SlidePart& part : page.slide.parts) {
      if (const auto* chart = std::get_if<Chart>(&part); chart && !chart->isEmpty()) {
        ++charts;
        EXPECT_FALSE(chart->alt.isEmpty()) << page.key.toStdString();
      }
    }
  }
  EXPECT_GT(charts, 3);
  EXPECT_EQ(drawings, charts + 1);  // the map
  EXPECT_EQ(count(all, "details"), charts);
}

TEST(ReportHtml, nothingComesFromElsewhere) {
  QString page = QString::fromUtf8(html());
  EXPECT_TRUE(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
  EXPECT_FALSE(page.contains(QStringLiteral("<script")));
  EXPECT_FALSE(page.contains(QChar(7)));
  page.remove(QRegularExpression(QStringLiteral("xmlns(:\\w+)?=\"[^\"]*\"")));
  for (const char* way : {"http:", "https:", "//", "@import", "url(\""})
    EXPECT_FALSE(page.contains(
        QRegularExpression(QStringLiteral("(src|href|url|import)[^>]{0,3}") + QRegularExpression::escape(QLatin1String(way)))))
        << way;
}

// Of “#1b1d21”, by WCAG 2.1.
double luminance(const QString& color) {
  const auto part = [&](int place) {
    const double value = color.mid(place, 2).toInt(nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

TEST(ReportHtml, everyColourOfTextIsReadOnWhite) {
  static const QRegularExpression color(QStringLiteral("[;{]color:(#[0-9a-f]{6})"));
  auto matches = color.globalMatch(reportStyle());
  int read = 0;
  while (matches.hasNext()) {
    const QString name = matches.next().captured(1);
    EXPECT_GE(1.05 / (luminance(name) + 0.05), 4.5) << name.toStdString();
    ++read;
  }
  EXPECT_GT(read, 5);
}

}  // namespace
}  // namespace eclosion::publish
