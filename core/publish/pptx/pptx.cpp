// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/pptx.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/publish/pptx/master.h"
#include "core/publish/pptx/master_template.h"
#include "core/publish/pptx/slide_part.h"
#include "core/publish/pptx/text_box.h"
#include "core/support/save_file.h"

namespace eclosion::publish {
namespace {

using namespace pptx;

struct PptxWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::Pptx)
};

constexpr qint64 firstSlideId = 256;  // the least the format allows

QByteArray presentationXml(const Frame& frame, const QByteArrayList& slides) {
  Xml xml;
  openRoot(xml, "p:presentation");
  xml.open("p:sldMasterIdLst");
  for (const Frame::Id& master : frame.masters) {
    xml.open("p:sldMasterId");
    if (master.id > 0) xml.at("id", master.id);
    xml.at("r:id", master.relation.constData()).close();
  }
  xml.close();
  xml.open("p:notesMasterIdLst").open("p:notesMasterId").at("r:id", frame.notesRelation.constData()).close(2);
  if (!slides.isEmpty()) {
    xml.open("p:sldIdLst");
    for (qsizetype i = 0; i < slides.size(); ++i)
      xml.open("p:sldId").at("id", firstSlideId + i).at("r:id", slides[i].constData()).close();
    xml.close();
  }
  xml.open("p:sldSz").at("cx", frame.slide.width).at("cy", frame.slide.height);
  if (!frame.slideSizeType.isEmpty()) xml.at("type", frame.slideSizeType.constData());
  xml.close();
  xml.open("p:notesSz").at("cx", frame.notes.width).at("cy", frame.notes.height).close();
  if (!frame.defaultTextStyle.isEmpty()) xml.raw(frame.defaultTextStyle);
  xml.close();
  return xml.done();
}

void addProperties(Package& package, const DeckDocument& deck) {
  Xml core;
  core.open("cp:coreProperties").at("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
  core.at("xmlns:dc", "http://purl.org/dc/elements/1.1/").at("xmlns:dcterms", "http://purl.org/dc/terms/");
  core.at("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  core.leaf("dc:title", deck.title).leaf("dc:creator", deck.author);
  if (!deck.language.isEmpty()) core.leaf("dc:language", deck.language);
  const QString day = deck.date.isValid() ? deck.date.toString(Qt::ISODate) : QStringLiteral("2000-01-01");
  for (const char* element : {"dcterms:created", "dcterms:modified"})
    core.open(element).at("xsi:type", "dcterms:W3CDTF").text(day + QStringLiteral("T00:00:00Z")).close();
  core.close();
  package.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core.done());
  package.relate({}, relation::core, "docProps/core.xml");

  Xml app;
  app.open("Properties").at("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
  app.leaf("Application", QStringLiteral("Éclosion"));
  app.leaf("Slides", QString::number(deck.slides.size())).leaf("Notes", QString::number(deck.slides.size())).close();
  package.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", app.done());
  package.relate({}, relation::of("extended-properties"), "docProps/app.xml");
}

Failure cannotWrite(const QString& path, const QString& why, ErrorKind kind = ErrorKind::unreadable) {
  return Failure(Error{.kind = kind,
                       .message = PptxWords::tr("The slides cannot be written: %1. Choose another folder or make room.").arg(why),
                       .file = path});
}

}  // namespace

Result<void> checkMaster(const QString& path) {
  if (path.isEmpty()) return {};
  Package package;
  const auto frame = addTemplate(package, path);
  return frame ? Result<void>() : Failure(frame.error());
}

Result<QByteArray> pptxBytes(const DeckDocument& deck, const PptxOptions& options) {
  Package package;
  package.relate({}, relation::of("officeDocument"), presentation);
  addProperties(package, deck);
  Frame frame;
  if (options.master.isEmpty()) {
    frame = addOwnMaster(package);
  } else {
    auto theirs = addTemplate(package, options.master);
    if (!theirs) return Failure(theirs.error());
    frame = std::move(*theirs);
  }
  if (frame.notesMaster.isEmpty()) addNotesMaster(package, frame);
  const QTemporaryDir folder;
  if (!folder.isValid()) return cannotWrite({}, folder.errorString());
  const auto isStopped = [&] { return options.stop.stop_requested(); };
  const auto stopped = [] {
    return failure(ErrorKind::cancelled, PptxWords::tr("Writing the slides was stopped; nothing was written."));
  };
  QByteArrayList slides;
  for (const DeckSlide& slide : deck.slides) {
    if (isStopped()) return stopped();
    const auto part = addSlide(package, frame, slide, static_cast<int>(slides.size()) + 1, deck, folder.path());
    if (!part) return Failure(part.error());
    slides << package.relate(presentation, relation::of("slide"), *part);
    if (options.told) options.told(static_cast<int>(slides.size()), static_cast<int>(deck.slides.size()));
  }
  package.add(presentation, contentType("presentation.main"), presentationXml(frame, slides));
  QByteArray bytes = package.bytes();
  if (isStopped()) return stopped();
  if (bytes.isEmpty()) return cannotWrite({}, PptxWords::tr("no memory"));
  return bytes;
}

Result<void> writePptx(const DeckDocument& deck, const QString& path, const PptxOptions& options) {
  const auto bytes = pptxBytes(deck, options);
  if (!bytes) return Failure(bytes.error());
  DocumentFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return cannotWrite(path, file.errorString());
  if (file.write(*bytes) != bytes->size() || !commitWhole(file))
    return cannotWrite(path, file.errorString(),
                       file.error() == QFileDevice::ResourceError ? ErrorKind::diskFull : ErrorKind::unreadable);
  return {};
}

}  // namespace eclosion::publish
