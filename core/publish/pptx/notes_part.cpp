// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/notes_part.h"

#include "core/publish/pptx/text_box.h"

namespace eclosion::publish::pptx {
namespace {

void begin(Xml& xml, int id, const char* type, const QByteArray& index, bool fixed) {
  xml.open("p:sp").open("p:nvSpPr");
  shapeName(xml, {id, QLatin1String(type)});
  xml.open("p:cNvSpPr").open("a:spLocks").at("noGrp", 1);
  if (fixed) xml.at("noRot", 1).at("noChangeAspect", 1);
  xml.close(2).open("p:nvPr").open("p:ph").at("type", type);
  if (!index.isEmpty()) xml.at("idx", index.constData());
  xml.close(3).open("p:spPr").close();
}

}  // namespace

QByteArray addNotes(Package& package, const Frame& frame, const QByteArray& slide, int number, const QString& words,
                    const QString& language) {
  const QByteArray part = "ppt/notesSlides/notesSlide" + QByteArray::number(number) + ".xml";
  Xml xml;
  openRoot(xml, "p:notes");
  xml.open("p:cSld");
  openTree(xml);
  begin(xml, 2, "sldImg", frame.notesImageIndex, true);
  xml.close();
  begin(xml, 3, "body", frame.notesBodyIndex, false);
  xml.open("p:txBody").open("a:bodyPr").close().open("a:lstStyle").close();
  for (const QString& line : words.split(u'\n')) {
    xml.open("a:p");
    if (!line.isEmpty()) {
      xml.open("a:r").open("a:rPr");
      if (!language.isEmpty()) xml.at("lang", language);
      xml.close().leaf("a:t", line).close();
    }
    xml.close();
  }
  xml.close(2);
  xml.close(2);
  xml.open("p:clrMapOvr").open("a:masterClrMapping").close(2);
  xml.close();
  package.add(part, contentType("notesSlide"), xml.done());
  package.relate(part, relation::of("notesMaster"), frame.notesMaster);
  package.relate(part, relation::of("slide"), slide);
  return part;
}

}  // namespace eclosion::publish::pptx
