// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/pptx.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/support/zip_bytes.h"
#include "tests/support/chart_samples.h"
#include "tests/support/pptx_check.h"
#include "tests/support/xml_tree.h"

namespace eclosion::publish {
namespace {

QByteArray bytesOf(const DeckDocument& deck, const PptxOptions& options = {}) {
  const auto bytes = pptxBytes(deck, options);
  EXPECT_TRUE(bytes) << bytes.error().message.toStdString();
  return bytes.value_or(QByteArray());
}

std::string said(const QStringList& faults) { return faults.join(QLatin1Char('\n')).toStdString(); }

TEST(Pptx, holdsTogetherWithEveryFormOfChartAndHostileNames) {
  const QStringList faults = test::pptxFaults(bytesOf(test::sampleDeck()));
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
}

TEST(Pptx, anEmptyDeckIsSound) {
  const QStringList faults = test::pptxFaults(bytesOf({.title = QStringLiteral("Nothing")}));
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
}

TEST(Pptx, theSameDeckGivesTheSameBytes) { EXPECT_EQ(bytesOf(test::sampleDeck()), bytesOf(test::sampleDeck())); }

TEST(Pptx, threeSlidesStayBelowAHundredKilobytes) {
  DeckDocument deck{.title = QStringLiteral("Three")};
  for (int i = 0; i < 3; ++i)
    deck.slides.push_back({.title = QStringLiteral("One"), .parts = {test::sampleChart({.series = 5})}});
  EXPECT_LT(bytesOf(deck).size(), 100'000);
}

QByteArray firstChartOf(const QByteArray& bytes) { return unzipped(bytes, qint64{1} << 30)->at("ppt/charts/chart1.xml"); }

TEST(Pptx, monthsAreNamedOnceAYearFromJanuaryOn) {
  // From October 2013 on: rows of the months before stand empty, so that every twelfth one is a January.
  Chart chart = test::sampleChart({.form = ChartForm::area, .stacking = Stacking::stacked, .categories = 30});
  for (int month = 0; month < 30; ++month) chart.axisNames << QString::number(2013 + (month + 9) / 12);
  chart.labelEvery = 12;
  chart.labelFirst = 3;
  DeckDocument deck{.title = QStringLiteral("One")};
  deck.slides.push_back({.title = QStringLiteral("Months"), .parts = {chart}});
  const QByteArray bytes = bytesOf(deck);
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  const QByteArray xml = firstChartOf(bytes);
  for (const char* part : {"<c:ptCount val=\"39\"/>", "<c:pt idx=\"0\"><c:v>2013</c:v>", "<c:pt idx=\"12\"><c:v>2014</c:v>",
                           "<c:pt idx=\"24\"><c:v>2015</c:v>", "<c:tickLblSkip val=\"12\"/>"})
    EXPECT_TRUE(xml.contains(part)) << part;
  EXPECT_FALSE(xml.contains("rot=\"0\"")) << "LibreOffice would set a year one figure below the other";
  EXPECT_EQ(xml.count("<c:v>2014</c:v>"), 3) << "once for each series";
}

TEST(Pptx, partsThatAreTooThinSayNoNumber) {
  DeckDocument deck{.title = QStringLiteral("One")};
  for (const auto form : {ChartForm::columns, ChartForm::bars})
    deck.slides.push_back(
        {.title = QStringLiteral("Stacks"), .parts = {test::sampleChart({.form = form, .stacking = Stacking::stacked})}});
  const QByteArray bytes = bytesOf(deck);
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  for (const char* part : {"ppt/charts/chart1.xml", "ppt/charts/chart2.xml"})
    EXPECT_TRUE(unzipped(bytes, qint64{1} << 30)->at(part).contains("formatCode=\"[&lt;")) << part;
}

TEST(Pptx, sumsOfBarsThatLieAreInNoLegend) {
  Chart chart = test::sampleChart({.form = ChartForm::bars, .stacking = Stacking::stacked});
  chart.totals = true;
  DeckDocument deck{.title = QStringLiteral("One")};
  deck.slides.push_back({.title = QStringLiteral("Bars"), .parts = {chart}});
  const QByteArray bytes = bytesOf(deck);
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  const QByteArray xml = firstChartOf(bytes);
  EXPECT_FALSE(xml.contains(">Total<"));
  EXPECT_TRUE(xml.contains("<c:orientation val=\"maxMin\"/>")) << "the first on top";
}

// Of a chart with events alone, in the first part of the deck.
test::XmlNode chartWithEvents(ChartForm form, Stacking stacking) {
  DeckDocument deck{.title = QStringLiteral("One")};
  deck.slides.push_back({.title = QStringLiteral("Events"), .parts = {test::sampleEvents(form, stacking)}});
  const QByteArray bytes = bytesOf(deck);
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  return test::readXml(firstChartOf(bytes)).value_or(test::XmlNode());
}

// The series of events; null: there is none.
const test::XmlNode* eventsOf(const test::XmlNode& chart) {
  const test::XmlNode* found = nullptr;
  chart.each([&](const test::XmlNode& node) {
    if (node.name == u"c:ser" && node.child("c:errBars")) found = &node;
  });
  return found;
}

class PptxEvents : public testing::TestWithParam<std::pair<ChartForm, Stacking>> {};

TEST_P(PptxEvents, areOneMoreSeriesThatSaysItsWordsAboveLinesToTheAxis) {
  const test::XmlNode chart = chartWithEvents(GetParam().first, GetParam().second);
  const test::XmlNode* events = eventsOf(chart);
  ASSERT_NE(events, nullptr);
  EXPECT_EQ(events->find("c:tx")->find("c:v")->text, QStringLiteral("Events"));
  // What happened in one month stands at one point: 39, 11.2 with 12, 0. Three rows stand empty before the first month.
  std::map<QString, QStringList> words;
  events->child("c:dLbls")->each([&](const test::XmlNode& node) {
    if (node.name != u"c:dLbl") return;
    QStringList& lines = words[node.child("c:idx")->attribute("val")];
    node.each([&](const test::XmlNode& text) {
      if (text.name == u"a:t") lines << text.text;
    });
  });
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[QStringLiteral("9")], QStringList(QStringLiteral("The first")));
  EXPECT_EQ(words[QStringLiteral("48")], QStringList(QStringLiteral("The last")));
  EXPECT_EQ(words[QStringLiteral("21")].value(0), QStringLiteral("It begins"));
  EXPECT_TRUE(words[QStringLiteral("21")].join(u' ').contains(QStringLiteral("and something is said of it")));
  EXPECT_EQ(events->find("c:errBarType")->attribute("val"), QStringLiteral("minus"));
  // They are no series to be told apart by colour.
  const test::XmlNode* legend = chart.find("c:legend");
  bool isHidden = !legend;  // lines that end with their names have none
  if (legend)
    legend->each([&](const test::XmlNode& node) {
      if (node.name == u"c:legendEntry" && node.child("c:idx")->attribute("val") == events->child("c:idx")->attribute("val"))
        isHidden = true;
    });
  EXPECT_TRUE(isHidden);
  // Within the plot.
  const double most = chart.find("c:valAx")->find("c:max")->attribute("val").toDouble();
  events->child("c:val")->each([&](const test::XmlNode& node) {
    if (node.name != u"c:pt") return;
    EXPECT_GT(node.child("c:v")->text.toDouble(), 0);
    EXPECT_LE(node.child("c:v")->text.toDouble(), most);
  });
}

INSTANTIATE_TEST_SUITE_P(Pptx, PptxEvents,
                         testing::Values(std::pair(ChartForm::area, Stacking::stacked),
                                         std::pair(ChartForm::area, Stacking::share),
                                         std::pair(ChartForm::columns, Stacking::stacked),
                                         std::pair(ChartForm::lines, Stacking::none)));

TEST(Pptx, eventsAreSoundWhereThereIsHardlyRoomForThem) {
  DeckDocument deck{.title = QStringLiteral("Hard")};
  for (const auto form : {ChartForm::area, ChartForm::columns, ChartForm::lines}) {
    for (const int categories : {1, 2, 200}) {
      Chart chart = test::sampleChart({.form = form, .stacking = Stacking::stacked, .categories = categories});
      for (int i = 0; i < 40; ++i)
        chart.events.push_back({.position = i * categories / 40.0 - 0.3,
                                .title = test::hostileName() + QString(200, QLatin1Char('W')),
                                .text = QString(i % 3 * 400, QLatin1Char('x'))});
      const QString title = QStringLiteral("%1 %2").arg(int(form)).arg(categories);
      deck.slides.push_back({.title = title, .parts = {chart}});
      deck.slides.push_back({.title = title, .parts = {chart, chart, chart, chart}});
    }
  }
  const QByteArray bytes = bytesOf(deck);
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  EXPECT_EQ(bytes, bytesOf(deck));
}

TEST(Pptx, aChartWithoutEventsHasNoSeriesForThem) {
  DeckDocument deck{.title = QStringLiteral("One")};
  Chart chart = test::sampleEvents(ChartForm::area, Stacking::stacked);
  chart.events.clear();
  deck.slides.push_back({.title = QStringLiteral("None"), .parts = {chart}});
  const QByteArray xml = firstChartOf(bytesOf(deck));
  EXPECT_FALSE(xml.contains("errBars"));
  EXPECT_FALSE(xml.contains("lineChart"));
}

TEST(Pptx, numbersOfFiguresAreNeverBroken) {
  DeckDocument deck{.title = QStringLiteral("One")};
  std::vector<SlideFigure> figures;
  for (const char* value : {"362 days", "2", "451 k€", "1 234 567 €"})
    figures.push_back(
        {.value = QString::fromUtf8(value), .label = QStringLiteral("in construction"), .change = QStringLiteral("since")});
  deck.slides.push_back({.title = QStringLiteral("Memo"), .parts = {figures, SlideText{{QStringLiteral("Last decision")}}}});
  const auto parts = *unzipped(bytesOf(deck), qint64{1} << 30);
  const QString slide = QString::fromUtf8(parts.at("ppt/slides/slide1.xml"));
  EXPECT_TRUE(slide.contains(QStringLiteral("362\u00a0days")));
  EXPECT_TRUE(slide.contains(QStringLiteral("1\u00a0234\u00a0567\u00a0€")));
}

TEST(Pptx, datesOfTablesAreNeverBroken) {
  // Half of a slide, beside a column of long words.
  PaperTable table{.caption = QStringLiteral("Measured"),
                   .header = {QStringLiteral("Metric"), QStringLiteral("Value"), QStringLiteral("On")},
                   .rows = {{QStringLiteral("Number of documents that went from one administration to another"),
                             QStringLiteral("1 234 567 files"), QStringLiteral("20 septembre 2026")}},
                   .figures = {false, true, false}};
  DeckDocument deck{.title = QStringLiteral("One")};
  deck.slides.push_back({.title = QStringLiteral("Memo"), .parts = {SlideText{{QStringLiteral("Words")}}, table}});
  const auto parts = *unzipped(bytesOf(deck), qint64{1} << 30);
  const QString slide = QString::fromUtf8(parts.at("ppt/slides/slide1.xml"));
  EXPECT_TRUE(slide.contains(QStringLiteral("20\u00a0septembre\u00a02026")));
  EXPECT_TRUE(slide.contains(QStringLiteral("1\u00a0234\u00a0567\u00a0files")));
  EXPECT_TRUE(slide.contains(QStringLiteral("documents that went"))) << "long words break where they like";
  // The widest of them has room at the size that was chosen.
  const auto tree = test::readXml(parts.at("ppt/slides/slide1.xml"));
  std::vector<double> widths;
  tree->find("a:tbl")->each([&](const test::XmlNode& node) {
    if (node.name == u"a:gridCol") widths.push_back(node.attribute("w").toDouble() / 12'700);
  });
  ASSERT_EQ(widths.size(), 3U);
  const double points = tree->find("a:tbl")->find("a:rPr")->attribute("sz").toDouble() / 100;
  EXPECT_GT(widths[2] - 11, 17 * points * 0.5);
  EXPECT_GE(points, 11) << "long words give way, not all of the table";
}

struct Fault {
  const char* what;
  const char* part;
  const char* from;
  const char* to;
};
class SeededFault : public testing::TestWithParam<Fault> {};

// The checker would be worth nothing if it passed over what it is there for.
TEST_P(SeededFault, isFound) {
  static const QByteArray whole = bytesOf(test::sampleDeck());
  auto parts = *unzipped(whole, qint64{1} << 30);
  ASSERT_EQ(parts.count(GetParam().part), 1U);
  QByteArray& part = parts[GetParam().part];
  const auto place = part.indexOf(GetParam().from);
  ASSERT_GE(place, 0) << "the fault cannot be put there";
  part.replace(place, static_cast<qsizetype>(qstrlen(GetParam().from)), GetParam().to);
  EXPECT_FALSE(test::pptxFaults(parts).isEmpty()) << GetParam().what;
}

// chart1: clustered columns; chart2: stacked ones; chart13: lines.
INSTANTIATE_TEST_SUITE_P(
    Pptx, SeededFault,
    testing::Values(
        Fault{"a relation to nowhere", "ppt/slides/_rels/slide3.xml.rels", "charts/chart1.xml", "charts/chart999.xml"},
        Fault{"two relations of one id", "ppt/slides/_rels/slide3.xml.rels", "Id=\"rId2\"", "Id=\"rId1\""},
        Fault{"a relation that is not there", "ppt/slides/slide3.xml", "r:id=\"rId2\"", "r:id=\"rId9\""},
        Fault{"a part without a content type", "[Content_Types].xml", "/ppt/charts/chart1.xml", "/ppt/charts/chartX.xml"},
        Fault{"no workbook", "ppt/charts/_rels/chart1.xml.rels", "relationships/package", "relationships/pack"},
        Fault{"a slide twice", "ppt/presentation.xml", "id=\"257\"", "id=\"256\""},
        Fault{"a slide id below the least", "ppt/presentation.xml", "p:sldId id=\"256\"", "p:sldId id=\"255\""},
        Fault{"a layout with the master's id", "ppt/slideMasters/slideMaster1.xml", "2147483649", "2147483648"},
        Fault{"a shape's id twice", "ppt/slides/slide3.xml", "p:cNvPr id=\"3\"", "p:cNvPr id=\"2\""},
        Fault{"masters of notes at the end", "ppt/presentation.xml", "<p:notesMasterIdLst>", "<p:sldSz/><p:notesMasterIdLst>"},
        Fault{"notes of no slide", "ppt/notesSlides/_rels/notesSlide3.xml.rels", "relationships/slide\"",
              "relationships/slice\""},
        Fault{"a range of other cells", "ppt/charts/chart1.xml", "Data!$B$2:$B$10", "Data!$C$2:$C$10"},
        Fault{"a range too short", "ppt/charts/chart1.xml", "Data!$B$2:$B$10", "Data!$B$2:$B$9"},
        Fault{"a cache that differs", "ppt/charts/chart1.xml", "<c:v>2013</c:v>", "<c:v>2031</c:v>"},
        Fault{"a value where there is none", "ppt/charts/chart1.xml", "<c:pt idx=\"4\"><c:v>2", "<c:pt idx=\"3\"><c:v>2"},
        Fault{"labels outside of stacks", "ppt/charts/chart2.xml", "<c:dLblPos val=\"ctr\"/>", "<c:dLblPos val=\"outEnd\"/>"},
        Fault{"the best place on lines", "ppt/charts/chart11.xml", "<c:dLblPos val=\"t\"/>", "<c:dLblPos val=\"bestFit\"/>"},
        Fault{"one axis", "ppt/charts/chart1.xml", "<c:axId val=\"222222222\"/></c:barChart>", "</c:barChart>"},
        Fault{"an axis nobody names", "ppt/charts/chart1.xml", "<c:catAx><c:axId val=\"111111111\"/>",
              "<c:catAx><c:axId val=\"5\"/>"},
        Fault{"stacks beside each other", "ppt/charts/chart2.xml", "<c:overlap val=\"100\"/>", "<c:overlap val=\"0\"/>"},
        Fault{"elements in another order", "ppt/charts/chart1.xml", "<c:autoTitleDeleted val=\"1\"/>",
              "<c:plotVisOnly val=\"1\"/><c:autoTitleDeleted val=\"1\"/>"},
        Fault{"an axis without a range", "ppt/charts/chart1.xml", "<c:max val=\"30\"/>", ""},
        Fault{"bridged gaps", "ppt/charts/chart1.xml", "<c:dispBlanksAs val=\"gap\"/>", "<c:dispBlanksAs val=\"zero\"/>"},
        Fault{"years as dates", "ppt/charts/chart1.xml", "<c:auto val=\"0\"/>", "<c:auto val=\"1\"/>"},
        Fault{"half a part", "ppt/slides/slide3.xml", "</p:sld>", ""}));

TEST(PptxMaster, keepsTheMasterOfAnOrganisationAndDropsItsSlides) {
  // Our own decks, with another typeface and a layout renamed, stand for an organisation's.
  QTemporaryDir folder;
  auto parts = *unzipped(bytesOf(test::sampleDeck()), qint64{1} << 30);
  parts["ppt/theme/theme1.xml"].replace("Arial", "Marianne");
  parts["[Content_Types].xml"].replace("presentation.main+xml", "template.main+xml");
  std::vector<ZipPart> all;
  for (const auto& [name, bytes] : parts) all.push_back({name, bytes});
  QFile file(folder.filePath(QStringLiteral("house.potx")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(zipOf(all));
  file.close();

  DeckDocument deck{.title = QStringLiteral("One")};
  deck.slides.push_back({.title = QStringLiteral("A title"), .parts = {test::sampleChart({})}});
  const QByteArray bytes = bytesOf(deck, {.master = file.fileName()});
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  const auto made = *unzipped(bytes, qint64{1} << 30);
  EXPECT_TRUE(made.at("ppt/theme/theme1.xml").contains("Marianne"));
  EXPECT_EQ(made.at("ppt/slideMasters/slideMaster1.xml"), parts.at("ppt/slideMasters/slideMaster1.xml"));
  EXPECT_EQ(made.count("ppt/slides/slide2.xml"), 0U);
  EXPECT_TRUE(made.at("ppt/slides/slide1.xml").contains("A title"));
  EXPECT_TRUE(made.at("[Content_Types].xml").contains("presentation.main+xml"));
}

TEST(PptxMaster, placesBeyondAnySlideAreNoPlaces) {
  QTemporaryDir folder;
  auto parts = *unzipped(bytesOf(test::sampleDeck()), qint64{1} << 30);
  // Numbers at the end of what a number can be: the sum of two of them is beyond it.
  static const QRegularExpression numbers(QStringLiteral("(?<= (?:x|y|cx|cy)=\")\\d+"));
  for (auto& [name, bytes] : parts) {
    if (!name.startsWith("ppt/slideMasters/slideMaster") && !name.startsWith("ppt/slideLayouts/slideLayout")) continue;
    bytes = QString::fromUtf8(bytes).replace(numbers, QStringLiteral("9223372036854775807")).toUtf8();
  }
  std::vector<ZipPart> all;
  for (const auto& [name, bytes] : parts) all.push_back({name, bytes});
  QFile file(folder.filePath(QStringLiteral("far.potx")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(zipOf(all));
  file.close();
  const QByteArray bytes = bytesOf(test::sampleDeck(), {.master = file.fileName()});
  const QStringList faults = test::pptxFaults(bytes);
  EXPECT_TRUE(faults.isEmpty()) << said(faults);
  // What we place ourselves is on the slide.
  const auto written = unzipped(bytes, qint64{1} << 30);
  ASSERT_TRUE(written);
  for (const auto& [name, part] : *written) {
    if (!name.startsWith("ppt/slides/slide")) continue;
    test::readXml(part)->each([&, in = name](const test::XmlNode& node) {
      if (node.name != u"a:off" && node.name != u"a:ext") return;
      for (const auto& [key, value] : node.attributes) {
        if (key == u"uri") continue;
        EXPECT_TRUE(value.toLongLong() >= 0 && value.toLongLong() <= 12'192'000) << in.constData();
      }
    });
  }
}

TEST(PptxMaster, refusesWhatIsNoTemplateByName) {
  QTemporaryDir folder;
  const auto write = [&](const char* name, const QByteArray& bytes) {
    QFile file(folder.filePath(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
  };
  const QByteArray whole = bytesOf(test::sampleDeck());
  auto parts = *unzipped(whole, qint64{1} << 30);
  const auto zipWithout = [&](const char* gone) {
    std::vector<ZipPart> all;
    for (const auto& [name, bytes] : parts) {
      if (name != gone) all.push_back({name, bytes});
    }
    return zipOf(all);
  };
  const std::vector<QString> broken{write("words.potx", "not an archive"),
                                    write("half.potx", whole.left(whole.size() / 2)),
                                    write("no-master.potx", zipWithout("ppt/slideMasters/slideMaster1.xml")),
                                    write("no-presentation.potx", zipWithout("ppt/presentation.xml")),
                                    write("no-theme.potx", zipWithout("ppt/theme/theme1.xml")),
                                    write("empty.potx", {})};
  const QString out = folder.filePath(QStringLiteral("out.pptx"));
  for (const QString& master : broken) {
    const auto done = writePptx(test::sampleDeck(), out, {.master = master});
    ASSERT_FALSE(done) << master.toStdString();
    EXPECT_EQ(done.error().kind, ErrorKind::refused);
    EXPECT_EQ(done.error().file, master);
    EXPECT_FALSE(QFile::exists(out));
    // Who only asks hears the same.
    const auto checked = checkMaster(master);
    ASSERT_FALSE(checked) << master.toStdString();
    EXPECT_EQ(checked.error().message, done.error().message);
  }
  EXPECT_TRUE(checkMaster(write("whole.potx", whole)));
  EXPECT_TRUE(checkMaster({}));
  const auto missing = writePptx(test::sampleDeck(), out, {.master = folder.filePath(QStringLiteral("none.potx"))});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().kind, ErrorKind::notFound);
}

TEST(PptxFile, stopsAndFailsWithoutAHalfWrittenFile) {
  QTemporaryDir folder;
  const QString out = folder.filePath(QStringLiteral("out.pptx"));
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = writePptx(test::sampleDeck(), out, {.stop = stop.get_token()});
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
  const auto nowhere = writePptx(test::sampleDeck(), folder.filePath(QStringLiteral("no/such/folder.pptx")));
  ASSERT_FALSE(nowhere);
  EXPECT_TRUE(nowhere.error().file.endsWith(u"folder.pptx"));
  EXPECT_FALSE(QFile::exists(out));
}

}  // namespace
}  // namespace eclosion::publish
