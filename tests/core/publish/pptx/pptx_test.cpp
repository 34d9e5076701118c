// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/pptx.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/support/zip_bytes.h"
#include "tests/support/chart_samples.h"
#include "tests/support/pptx_check.h"

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
                           "<c:pt idx=\"24\"><c:v>2015</c:v>", "<c:tickLblSkip val=\"12\"/>", "rot=\"0\""})
    EXPECT_TRUE(xml.contains(part)) << part;
  EXPECT_EQ(xml.count("<c:v>2014</c:v>"), 3) << "once for each series";
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
