// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/slide_part.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <functional>
#include <optional>

#include "core/publish/deck_layout.h"
#include "core/publish/pptx/chart_part.h"
#include "core/publish/pptx/notes_part.h"
#include "core/publish/pptx/slide_table.h"
#include "core/publish/pptx/text_box.h"

namespace eclosion::publish::pptx {
namespace {

struct SlideWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::SlidePart)
};

constexpr const char* workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr const char* chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
constexpr const char* chartSpaceName = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr const char* svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
constexpr const char* svgSpace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

// Width and height of a PNG; nothing where it is none.
std::optional<std::pair<qint64, qint64>> pngSize(const QByteArray& png) {
  if (png.size() < 24 || !png.startsWith("\x89PNG\r\n\x1a\n")) return std::nullopt;
  const auto width = qFromBigEndian<quint32>(png.constData() + 16), height = qFromBigEndian<quint32>(png.constData() + 20);
  if (width == 0 || height == 0) return std::nullopt;
  return std::pair<qint64, qint64>(width, height);
}

// The largest box of that shape within another, in its middle.
Box fitted(const Box& box, qint64 width, qint64 height) {
  Box result = box;
  if (width * box.height > height * box.width) {
    result.height = box.width * height / width;
  } else {
    result.width = box.height * width / height;
  }
  result.x += (box.width - result.width) / 2;
  result.y += (box.height - result.height) / 2;
  return result;
}

class SlideWriter {
 public:
  SlideWriter(Package& package, const Frame& frame, const DeckSlide& slide, int number, const DeckDocument& deck, QString folder)
      : package_(package),
        frame_(frame),
        slide_(slide),
        place_(frame.layouts.at(static_cast<size_t>(slide.layout))),
        deck_(deck),
        folder_(std::move(folder)),
        number_(number),
        part_("ppt/slides/slide" + QByteArray::number(number) + ".xml") {}

  Result<QByteArray> write() {
    package_.relate(part_, relation::of("slideLayout"), place_.part);
    openRoot(xml_, "p:sld");
    xml_.open("p:cSld");
    openTree(xml_);
    title();
    const Box below = subtitle();
    source();
    const auto places = placesIn(below);
    for (size_t i = 0; i < slide_.parts.size(); ++i) {
      Result<void> done;
      std::visit([&](const auto& one) { done = part(one, places[i]); }, slide_.parts[i]);
      if (!done) return Failure(done.error());
    }
    slideNumber();
    xml_.close(2);
    xml_.open("p:clrMapOvr").open("a:masterClrMapping").close(2);
    xml_.close();
    package_.add(part_, contentType("slide"), xml_.done());
    const QByteArray notes = addNotes(package_, frame_, part_, number_, slide_.notes, deck_.language);
    package_.relate(part_, relation::of("notesSlide"), notes);
    return part_;
  }

 private:
  [[nodiscard]] bool isContent() const { return slide_.layout == DeckSlide::Layout::content; }
  [[nodiscard]] bool isSmall() const { return slide_.parts.size() > 1; }
  [[nodiscard]] std::vector<Box> placesIn(const Box& box) const {
    const auto real = [](qint64 length) { return static_cast<double>(length); };
    std::vector<Box> places;
    for (const QRectF& one : partBoxes(slide_, {real(box.x), real(box.y), real(box.width), real(box.height)}, real(gap)))
      places.push_back({qRound64(one.x()), qRound64(one.y()), qRound64(one.width()), qRound64(one.height())});
    return places;
  }

  void placeholder(const QByteArray& type, int index, const QString& name, const QString& words, double points) {
    xml_.open("p:sp").open("p:nvSpPr");
    shapeName(xml_, {nextId_++, name});
    xml_.open("p:cNvSpPr").open("a:spLocks").at("noGrp", 1).close(2);
    xml_.open("p:nvPr").open("p:ph");
    if (type != "obj") xml_.at("type", type.constData());
    if (index >= 0) xml_.at("idx", index);
    xml_.close(3).open("p:spPr").close().open("p:txBody").open("a:bodyPr").close().open("a:lstStyle").close();
    const auto look = [&](const char* element) {
      xml_.open(element);
      if (!deck_.language.isEmpty()) xml_.at("lang", deck_.language);
      if (points > 0) xml_.at("sz", qRound64(points * 100));
      xml_.close();
    };
    for (const QString& line : words.split(u'\n')) {
      xml_.open("a:p");
      if (!line.isEmpty()) {
        xml_.open("a:r");
        look("a:rPr");
        xml_.leaf("a:t", line).close();
      }
      look("a:endParaRPr");
      xml_.close();
    }
    xml_.close(2);
  }

  // A title that is too long for its place is set smaller, since nobody makes it fit before somebody edits it.
  void title() {
    const double usual = isContent() ? 26 : slide_.layout == DeckSlide::Layout::cover ? 40 : 34;
    const double fits = sizeThatFits({slide_.title}, place_.title, usual, 14);
    if (place_.titleType.isEmpty()) {
      textBox(xml_, {nextId_++, SlideWords::tr("Title")}, place_.title, {{.words = slide_.title, .points = fits, .bold = true}},
              deck_.language, "b");
    } else {
      placeholder(place_.titleType, -1, SlideWords::tr("Title"), slide_.title, fits < usual ? fits : 0);
    }
  }

  // Answers with the box that is left for the parts.
  Box subtitle() {
    if (!isContent() && !place_.subtitleType.isEmpty()) {
      if (!slide_.subtitle.isEmpty())
        placeholder(place_.subtitleType, place_.subtitleIndex, SlideWords::tr("Subtitle"), slide_.subtitle, 0);
      return {frame_.content.x, frame_.content.bottom() - frame_.content.height / 3, frame_.content.width,
              frame_.content.height / 3};
    }
    if (slide_.subtitle.isEmpty()) return frame_.content;
    Box box = frame_.content;
    box.y = place_.title.bottom() + 50'000;
    box.height = 320'000;
    // A long one has a second line rather than letters that nobody reads from the back of the room.
    if (sizeThatFits({slide_.subtitle}, box, 15, 10) < 13) box.height = 520'000;
    textBox(xml_, {nextId_++, SlideWords::tr("Subtitle")}, box,
            {{.words = slide_.subtitle, .points = sizeThatFits({slide_.subtitle}, box, 15, 10), .color = quietInk}},
            deck_.language);
    Box rest = frame_.content;
    if (box.bottom() + 60'000 > rest.y) {
      rest.height -= box.bottom() + 60'000 - rest.y;
      rest.y = box.bottom() + 60'000;
    }
    return rest;
  }

  void source() {
    if (slide_.source.isEmpty()) return;
    textBox(xml_, {nextId_++, SlideWords::tr("Source")}, frame_.foot,
            {{.words = slide_.source, .points = sizeThatFits({slide_.source}, frame_.foot, 10, 7), .color = quietInk}},
            deck_.language, "ctr");
  }

  void slideNumber() {
    if (slide_.layout == DeckSlide::Layout::cover) return;
    xml_.open("p:sp").open("p:nvSpPr");
    shapeName(xml_, {nextId_++, SlideWords::tr("Slide number")});
    const bool held = place_.numberIndex >= 0;
    if (held) {
      xml_.open("p:cNvSpPr").open("a:spLocks").at("noGrp", 1).close(2);
      xml_.open("p:nvPr").open("p:ph").at("type", "sldNum").at("sz", "quarter").at("idx", place_.numberIndex).close(3);
      xml_.open("p:spPr").close();
    } else {
      xml_.open("p:cNvSpPr").at("txBox", 1).close().open("p:nvPr").close(2).open("p:spPr");
      const Box box{frame_.slide.width - margin - 800'000, frame_.foot.y, 800'000, frame_.foot.height};
      transform(xml_, "a:xfrm", box);
      xml_.open("a:prstGeom").at("prst", "rect").open("a:avLst").close(3);
    }
    xml_.open("p:txBody").open("a:bodyPr").close().open("a:lstStyle").close().open("a:p");
    if (!held) xml_.open("a:pPr").at("algn", "r").close();
    xml_.open("a:fld").at("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").at("type", "slidenum");
    xml_.open("a:rPr").at("lang", "en-US").at("sz", 1100).open("a:latin").at("typeface", "+mn-lt").close(2);
    xml_.leaf("a:t", QString::number(number_)).close();
    xml_.open("a:endParaRPr").at("lang", "en-US").at("sz", 1100).close();
    xml_.close(3);
  }

  void frameOf(const ShapeName& name, const Box& box, const std::function<void()>& content) {
    xml_.open("p:graphicFrame").open("p:nvGraphicFramePr");
    shapeName(xml_, name);
    xml_.open("p:cNvGraphicFramePr").open("a:graphicFrameLocks").at("noGrp", 1).close(2).open("p:nvPr").close(2);
    transform(xml_, "p:xfrm", box);
    xml_.open("a:graphic");
    content();
    xml_.close(2);
  }

  // Where a slide is of one chart, its title is the slide's.
  Box chartHeading(const Chart& chart, const Box& box) {
    if (!isSmall() || chart.title.isEmpty() || chart.title == slide_.title) return box;
    Box heading = box;
    heading.height = 420'000;
    textBox(xml_, {nextId_++, SlideWords::tr("Title of a chart")}, heading,
            {{.words = chart.title, .points = sizeThatFits({chart.title}, heading, 14, 9), .bold = true}}, deck_.language);
    return {box.x, heading.bottom(), box.width, box.height - heading.height};
  }

  Result<void> part(const Chart& chart, const Box& whole) {
    const Box box = chartHeading(chart, whole);
    if (chart.isEmpty()) {
      textBox(xml_, {nextId_++, SlideWords::tr("Chart"), chart.alt}, box,
              {{.words = SlideWords::tr("Nothing to show here yet."), .points = 16, .color = quietInk, .align = "ctr"}},
              deck_.language, "ctr");
      return {};
    }
    const QByteArray name = package_.freeName("ppt/charts/chart", ".xml");
    const QByteArray book = package_.freeName("ppt/embeddings/Microsoft_Excel_Sheet", ".xlsx");
    const QByteArray bookId = package_.relate(name, relation::of("package"), book);
    const auto points = [](qint64 length) { return static_cast<double>(length) / emuPerPoint; };
    // Where it shares a slide with others, its words are smaller.
    ChartPart made =
        chartPart(chart, bookId, {.size = {points(box.width), points(box.height)}, .points = isSmall() ? 10.0 : 12.0});
    auto workbook = made.sheet.workbook(folder_);
    if (!workbook) return Failure(workbook.error());
    package_.add(name, chartType, std::move(made.xml));
    package_.add(book, workbookType, std::move(*workbook));
    const QByteArray id = package_.relate(part_, relation::of("chart"), name);
    frameOf({nextId_++, SlideWords::tr("Chart"), chart.alt.isEmpty() ? chart.title : chart.alt}, box, [&] {
      xml_.open("a:graphicData").at("uri", chartSpaceName).open("c:chart").at("xmlns:c", chartSpaceName);
      xml_.at("r:id", id.constData()).close(2);
    });
    return {};
  }

  Result<void> part(const PaperTable& table, const Box& box) {
    frameOf({nextId_++, table.caption.isEmpty() ? SlideWords::tr("Table") : table.caption, table.caption}, box, [&] {
      xml_.open("a:graphicData").at("uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
      writeTable(xml_, table, box, deck_.language);
      xml_.close();
    });
    return {};
  }

  // One size for all of them, since they are read together, at which the longest stands in its line: a number is never broken.
  Result<void> part(const std::vector<SlideFigure>& figures, const Box& box) {
    const int count = static_cast<int>(figures.size());
    if (count == 0) return {};
    const int columns = figureColumns(count, QSizeF(static_cast<double>(box.width), static_cast<double>(box.height)));
    const int rows = (count + columns - 1) / columns;
    const qint64 width = (box.width - gap * (columns - 1)) / columns;
    const qint64 height = std::min<qint64>((box.height - gap * (rows - 1)) / rows, 2'000'000);
    double points = std::min(44.0, static_cast<double>(height) / emuPerPoint * 0.42), small = 16;
    for (const SlideFigure& figure : figures) {
      points = std::min(points, pointsOfLine(figure.value, width));
      const Box below{0, 0, width, height - qRound64(points * 1.25 * emuPerPoint)};
      small = std::min(small, sizeThatFits({figure.label, figure.change}, below, 16, 9));
    }
    for (int i = 0; i < count; ++i) {
      const SlideFigure& figure = figures[static_cast<size_t>(i)];
      const Box place{box.x + i % columns * (width + gap), box.y + i / columns * (height + gap), width, height};
      std::vector<Paragraph> words{
          {.words = QString(figure.value).replace(u' ', QChar::Nbsp), .points = points, .color = {"accent2"}, .bold = true},
          {.words = figure.label, .points = small}};
      if (!figure.change.isEmpty())
        words.push_back({.words = figure.change, .points = std::max(8.0, small - 2), .color = quietInk});
      textBox(xml_, {nextId_++, figure.label}, place, words, deck_.language);
    }
    return {};
  }

  Result<void> part(const SlideText& text, const Box& box) {
    std::vector<QString> all(text.paragraphs.begin(), text.paragraphs.end());
    const double points = sizeThatFits(all, box, isSmall() ? 16 : 20, 9);
    std::vector<Paragraph> words;
    for (const QString& one : all) words.push_back({.words = one, .points = points, .bullet = text.bullets});
    textBox(xml_, {nextId_++, SlideWords::tr("Text")}, box, words, deck_.language);
    return {};
  }

  Result<void> part(const SlideQuote& quote, const Box& box) {
    const double points = sizeThatFits({quote.text, quote.author}, box, isSmall() ? 18 : 26, 10);
    std::vector<Paragraph> words{
        {.words = SlideWords::tr("“%1”", "a quote").arg(quote.text), .points = points, .color = {"accent2"}}};
    if (!quote.author.isEmpty())
      words.push_back({.words = quote.author, .points = std::max(9.0, points * 0.65), .color = quietInk});
    textBox(xml_, {nextId_++, SlideWords::tr("Quote")}, box, words, deck_.language, "ctr");
    return {};
  }

  Result<void> part(const SlidePicture& picture, const Box& box) {
    const auto size = pngSize(picture.png);
    if (!size) {
      const QString words = picture.alt.isEmpty() ? SlideWords::tr("The picture is missing.") : picture.alt;
      textBox(xml_, {nextId_++, SlideWords::tr("Picture")}, box, {{.words = words, .points = 14, .color = quietInk}},
              deck_.language);
      return {};
    }
    const auto add = [&](const char* end, const char* type, const QByteArray& bytes) {
      const QByteArray name = package_.freeName("ppt/media/image", end);
      package_.add(name, type, bytes);
      return package_.relate(part_, relation::of("image"), name);
    };
    const QByteArray png = add(".png", "image/png", picture.png);
    xml_.open("p:pic").open("p:nvPicPr");
    shapeName(xml_, {nextId_++, SlideWords::tr("Picture"), picture.alt});
    xml_.open("p:cNvPicPr").open("a:picLocks").at("noChangeAspect", 1).close(2).open("p:nvPr").close(2);
    xml_.open("p:blipFill").open("a:blip").at("r:embed", png.constData());
    if (!picture.svg.isEmpty()) {
      const QByteArray svg = add(".svg", "image/svg+xml", picture.svg);
      xml_.open("a:extLst").open("a:ext").at("uri", svgExtension).open("asvg:svgBlip").at("xmlns:asvg", svgSpace);
      xml_.at("r:embed", svg.constData()).close(3);
    }
    xml_.close().open("a:stretch").open("a:fillRect").close(3);
    xml_.open("p:spPr");
    transform(xml_, "a:xfrm", fitted(box, size->first, size->second));
    xml_.open("a:prstGeom").at("prst", "rect").open("a:avLst").close(4);
    return {};
  }

  Package& package_;
  const Frame& frame_;
  const DeckSlide& slide_;
  const Frame::LayoutPlace& place_;
  const DeckDocument& deck_;
  QString folder_;
  int number_;
  QByteArray part_;
  Xml xml_;
  int nextId_ = 2;
};

}  // namespace

Result<QByteArray> addSlide(Package& package, const Frame& frame, const DeckSlide& slide, int number, const DeckDocument& deck,
                            const QString& folder) {
  return SlideWriter(package, frame, slide, number, deck, folder).write();
}

}  // namespace eclosion::publish::pptx
