// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/master.h"

#include <QCoreApplication>

#include "core/publish/pptx/text_box.h"
#include "core/publish/pptx/theme.h"

namespace eclosion::publish::pptx {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::SlideMaster)
};

constexpr qint64 masterId = 2'147'483'648;  // and layouts after it: unique across both

struct Place {
  const char* type;  // of a placeholder
  Box box;
  QString prompt;
  int index = -1;  // -1: none
  double points = 0;
  const char* align = "l";
  const char* anchor = "t";
  ThemeColor color = ink;
  bool bold = false;
};

void placeholder(Xml& xml, int id, const Place& place) {
  xml.open("p:sp").open("p:nvSpPr");
  shapeName(xml, {id, QString::fromLatin1(place.type)});
  xml.open("p:cNvSpPr").open("a:spLocks").at("noGrp", 1).close(2);
  xml.open("p:nvPr").open("p:ph").at("type", place.type);
  if (place.index >= 0) xml.at("idx", place.index);
  xml.close(3);
  xml.open("p:spPr");
  transform(xml, "a:xfrm", place.box);
  xml.open("a:prstGeom").at("prst", "rect").open("a:avLst").close(3);
  xml.open("p:txBody").open("a:bodyPr").at("lIns", 0).at("tIns", 0).at("rIns", 0).at("bIns", 0).at("anchor", place.anchor);
  xml.open("a:normAutofit").close(2);
  xml.open("a:lstStyle");
  if (place.points > 0) {
    xml.open("a:lvl1pPr").at("marL", 0).at("indent", 0).at("algn", place.align).open("a:buNone").close();
    xml.open("a:defRPr").at("sz", qRound64(place.points * 100)).at("b", place.bold ? 1 : 0);
    fill(xml, place.color);
    xml.open("a:latin").at("typeface", place.bold ? "+mj-lt" : "+mn-lt").close(3);
  }
  xml.close();
  xml.open("a:p");
  if (qstrcmp(place.type, "sldNum") == 0) {
    xml.open("a:fld").at("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").at("type", "slidenum");
    xml.open("a:rPr").at("lang", "en-US").close().leaf("a:t", QStringLiteral("‹#›")).close();
  } else if (!place.prompt.isEmpty()) {
    xml.open("a:r").open("a:rPr").at("lang", "en-US").close().leaf("a:t", place.prompt).close();
  }
  xml.open("a:endParaRPr").at("lang", "en-US").close();
  xml.close(3);
}

void background(Xml& xml) { xml.open("p:bg").open("p:bgRef").at("idx", 1001).val("a:schemeClr", "bg1").close(2); }

void colorMap(Xml& xml) {
  xml.open("p:clrMap").at("bg1", "lt1").at("tx1", "dk1").at("bg2", "lt2").at("tx2", "dk2");
  for (int i = 1; i <= 6; ++i) {
    const QByteArray accent = "accent" + QByteArray::number(i);
    xml.at(accent.constData(), accent.constData());
  }
  xml.at("hlink", "hlink").at("folHlink", "folHlink").close();
}

constexpr Box titleBox{margin, 330'000, wide - 2 * margin, 700'000};
constexpr Box contentBox{margin, 1'480'000, wide - 2 * margin, 4'700'000};
constexpr Box footBox{margin, 6'340'000, wide - 2 * margin - 900'000, 300'000};
constexpr Box numberBox{wide - margin - 800'000, 6'340'000, 800'000, 300'000};

Place numberPlace(int index) {
  return {.type = "sldNum",
          .box = numberBox,
          .prompt = {},
          .index = index,
          .points = 11,
          .align = "r",
          .anchor = "ctr",
          .color = quietInk};
}

void textStyles(Xml& xml) {
  xml.open("p:txStyles");
  const auto levels = [&](const char* element, int count, double first, const char* typeface) {
    xml.open(element);
    for (int level = 1; level <= count; ++level) {
      const QByteArray name = "a:lvl" + QByteArray::number(level) + "pPr";
      const bool listed = count > 1 && qstrcmp(element, "p:bodyStyle") == 0;
      xml.open(name.constData()).at("marL", listed ? 228'600 * level : 0).at("indent", listed ? -228'600 : 0).at("algn", "l");
      xml.at("defTabSz", 914'400).at("rtl", 0).at("eaLnBrk", 1).at("latinLnBrk", 0).at("hangingPunct", 1);
      if (listed) {
        xml.open("a:spcBef").open("a:spcPts").at("val", 600).close(2);
        xml.open("a:buFont").at("typeface", "Arial").close().open("a:buChar").at("char", QStringLiteral("•")).close();
      } else {
        xml.open("a:buNone").close();
      }
      xml.open("a:defRPr").at("sz", qRound64(std::max(12.0, first - 2 * (level - 1)) * 100)).at("kern", 1200);
      fill(xml, ink);
      xml.open("a:latin").at("typeface", typeface).close().open("a:ea").at("typeface", "+mn-ea").close();
      xml.open("a:cs").at("typeface", "+mn-cs").close(3);
    }
    xml.close();
  };
  levels("p:titleStyle", 1, 26, "+mj-lt");
  levels("p:bodyStyle", 5, 20, "+mn-lt");
  levels("p:otherStyle", 5, 18, "+mn-lt");
  xml.close();
}

QByteArray masterXml(const std::array<QByteArray, 3>& layouts) {
  Xml xml;
  openRoot(xml, "p:sldMaster");
  xml.open("p:cSld");
  background(xml);
  openTree(xml);
  placeholder(xml, 2,
              {.type = "title", .box = titleBox, .prompt = Words::tr("Title"), .points = 26, .anchor = "b", .bold = true});
  placeholder(xml, 3, {.type = "body", .box = contentBox, .prompt = Words::tr("Text"), .index = 1});
  placeholder(xml, 4, numberPlace(4));
  xml.close(2);
  colorMap(xml);
  xml.open("p:sldLayoutIdLst");
  qint64 id = masterId;
  for (const QByteArray& layout : layouts) xml.open("p:sldLayoutId").at("id", ++id).at("r:id", layout.constData()).close();
  xml.close();
  textStyles(xml);
  xml.close();
  return xml.done();
}

struct LayoutDrawing {
  const char* type;
  QString name;
  std::vector<Place> places;
};

QByteArray layoutXml(const LayoutDrawing& drawing) {
  Xml xml;
  openRoot(xml, "p:sldLayout");
  xml.at("type", drawing.type).at("preserve", 1);
  xml.open("p:cSld").at("name", drawing.name);
  openTree(xml);
  int id = 2;
  for (const Place& place : drawing.places) placeholder(xml, id++, place);
  xml.close(2);
  xml.open("p:clrMapOvr").open("a:masterClrMapping").close(2);
  xml.close();
  return xml.done();
}

std::array<LayoutDrawing, 3> layouts() {
  const Box coverTitle{margin, 1'900'000, wide - 2 * margin, 1'500'000};
  const Box coverWords{margin, 3'560'000, wide - 2 * margin, 1'100'000};
  return {
      {{"title",
        Words::tr("Cover"),
        {{.type = "ctrTitle", .box = coverTitle, .prompt = Words::tr("Title"), .points = 40, .anchor = "b", .bold = true},
         {.type = "subTitle", .box = coverWords, .prompt = Words::tr("Subtitle"), .index = 1, .points = 20, .color = quietInk},
         numberPlace(10)}},
       {"secHead",
        Words::tr("Section"),
        {{.type = "title", .box = coverTitle, .prompt = Words::tr("Title"), .points = 34, .anchor = "b", .bold = true},
         {.type = "body", .box = coverWords, .prompt = Words::tr("Subtitle"), .index = 1, .points = 18, .color = quietInk},
         numberPlace(10)}},
       {"titleOnly",
        Words::tr("Title and content"),
        {{.type = "title", .box = titleBox, .prompt = Words::tr("Title"), .points = 26, .anchor = "b", .bold = true},
         numberPlace(10)}}}};
}

void addSettings(Package& package) {
  const auto add = [&](const char* kind, const char* element, const char* file) {
    Xml xml;
    openRoot(xml, element);
    xml.close();
    const QByteArray name = QByteArray("ppt/") + file;
    package.add(name, contentType(kind), xml.done());
    package.relate(presentation, relation::of(kind), name);
  };
  add("presProps", "p:presentationPr", "presProps.xml");
  add("viewProps", "p:viewPr", "viewProps.xml");
  Xml xml;
  xml.open("a:tblStyleLst").at("xmlns:a", drawingSpace).at("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}").close();
  package.add("ppt/tableStyles.xml", contentType("tableStyles"), xml.done());
  package.relate(presentation, relation::of("tableStyles"), "ppt/tableStyles.xml");
}

const QByteArray& themeType() {
  static const QByteArray type = QByteArrayLiteral("application/vnd.openxmlformats-officedocument.theme+xml");
  return type;
}

}  // namespace

Frame addOwnMaster(Package& package) {
  Frame frame;
  const QByteArray master = "ppt/slideMasters/slideMaster1.xml";
  package.add("ppt/theme/theme1.xml", themeType(), themePart());
  std::array<QByteArray, 3> relations;
  const auto drawings = layouts();
  for (size_t i = 0; i < drawings.size(); ++i) {
    const QByteArray part = "ppt/slideLayouts/slideLayout" + QByteArray::number(static_cast<int>(i) + 1) + ".xml";
    package.add(part, contentType("slideLayout"), layoutXml(drawings[i]));
    package.relate(part, relation::of("slideMaster"), master);
    relations[i] = package.relate(master, relation::of("slideLayout"), part);
    const Place& title = drawings[i].places.front();
    frame.layouts[i] = {.part = part,
                        .titleType = title.type,
                        .subtitleType = drawings[i].places.size() > 2 ? QByteArray(drawings[i].places[1].type) : QByteArray(),
                        .numberIndex = 10,
                        .title = title.box};
  }
  package.relate(master, relation::of("theme"), "ppt/theme/theme1.xml");
  package.add(master, contentType("slideMaster"), masterXml(relations));
  frame.content = contentBox;
  frame.foot = footBox;
  frame.masters.push_back({masterId, package.relate(presentation, relation::of("slideMaster"), master)});
  package.relate(presentation, relation::of("theme"), "ppt/theme/theme1.xml");
  addSettings(package);
  return frame;
}

void addNotesMaster(Package& package, Frame& frame) {
  const QByteArray theme = package.freeName("ppt/theme/theme", ".xml");
  package.add(theme, themeType(), themePart());
  frame.notesMaster = package.freeName("ppt/notesMasters/notesMaster", ".xml");
  const qint64 half = frame.notes.width / 2, last = frame.notes.height;
  Xml xml;
  openRoot(xml, "p:notesMaster");
  xml.open("p:cSld");
  background(xml);
  openTree(xml);
  const Box top{0, 0, half - 100'000, 458'000}, bottom{0, last - 458'000, half - 100'000, 458'000};
  const auto right = [&](Box box) {
    box.x = half + 100'000;
    return box;
  };
  placeholder(xml, 2, {.type = "hdr", .box = top, .prompt = {}, .points = 12});
  placeholder(xml, 3, {.type = "dt", .box = right(top), .prompt = {}, .index = 1, .points = 12, .align = "r"});
  xml.open("p:sp").open("p:nvSpPr");
  shapeName(xml, {4, QStringLiteral("sldImg")});
  xml.open("p:cNvSpPr").open("a:spLocks").at("noGrp", 1).at("noRot", 1).at("noChangeAspect", 1).close(2);
  xml.open("p:nvPr").open("p:ph").at("type", "sldImg").at("idx", 2).close(3);
  xml.open("p:spPr");
  transform(xml, "a:xfrm", {685'800, 1'143'000, frame.notes.width - 2 * 685'800, 3'086'100});
  xml.open("a:prstGeom").at("prst", "rect").open("a:avLst").close(2).open("a:noFill").close();
  line(xml, ink, 1);
  xml.close(2);
  placeholder(xml, 5,
              {.type = "body",
               .box = {685'800, 4'400'550, frame.notes.width - 2 * 685'800, 3'600'450},
               .prompt = Words::tr("Notes"),
               .index = 3,
               .points = 12});
  placeholder(xml, 6, {.type = "ftr", .box = bottom, .prompt = {}, .index = 4, .points = 12});
  placeholder(xml, 7, {.type = "sldNum", .box = right(bottom), .prompt = {}, .index = 5, .points = 12, .align = "r"});
  xml.close(2);
  colorMap(xml);
  xml.close();
  package.add(frame.notesMaster, contentType("notesMaster"), xml.done());
  package.relate(frame.notesMaster, relation::of("theme"), theme);
  frame.notesRelation = package.relate(presentation, relation::of("notesMaster"), frame.notesMaster);
}

}  // namespace eclosion::publish::pptx
