// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/master_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>

#include "core/publish/pptx/template_xml.h"
#include "core/support/zip_bytes.h"

namespace eclosion::publish::pptx {
namespace {

struct TemplateWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::MasterTemplate)
};

constexpr qint64 mostFileBytes = 64 << 20, mostBytes = 256 << 20;
using Parts = std::map<QByteArray, QByteArray>;

// What a deck takes along; slides, notes of slides, comments, macros and the like stay behind.
bool isTaken(const QByteArray& from, const QByteArray& type) {
  static const std::set<QByteArray> ofPresentation{"slideMaster", "notesMaster", "handoutMaster", "theme",
                                                   "presProps",   "viewProps",   "tableStyles",   "font"};
  static const std::set<QByteArray> ofMasters{"slideMaster", "slideLayout", "theme",         "image", "hyperlink",
                                              "oleObject",   "package",     "themeOverride", "tags",  "vmlDrawing"};
  const QByteArray kind = type.mid(type.lastIndexOf('/') + 1);
  return (from == presentation ? ofPresentation : ofMasters).count(kind) > 0;
}

class Template {
 public:
  Template(Package& package, QString path, Parts parts)
      : package_(package), path_(std::move(path)), parts_(std::move(parts)), types_(parts_["[Content_Types].xml"]) {}

  Result<Frame> take() {
    const auto start = parts_.find(presentation);
    if (start == parts_.end()) return refused();
    const auto head = readHead(start->second);
    if (!head || head->masters.empty()) return refused();
    for (const Frame::Id& master : head->masters) masterRelations_.insert(master.relation);
    if (!carry(presentation)) return refused();
    Frame frame = *head;
    if (masterPart_.isEmpty()) return refused();
    const auto layouts = readLayouts();
    if (layouts.empty()) return refused();
    chooseLayouts(frame, layouts);
    setBoxes(frame);
    if (!notesPart_.isEmpty()) {
      frame.notesMaster = notesPart_;
      const auto notes = readPlaceholders(parts_[notesPart_]);
      frame.notesImageIndex = indexOf(notes, "sldImg");
      frame.notesBodyIndex = indexOf(notes, "body");
    } else {
      frame.notesRelation.clear();
    }
    return frame;
  }

 private:
  struct Layout {
    QByteArray part, type;
    std::vector<Placeholder> places;
  };

  [[nodiscard]] Failure refused() const {
    return Failure(
        Error{.kind = ErrorKind::refused,
              .message = TemplateWords::tr("This is not a presentation or a template whose master can be used. Open it in the "
                                           "office suite, save it as .pptx or .potx, and choose that file."),
              .file = path_});
  }

  // Adds what a part leads to, and that in turn. False where something it needs is missing.
  bool carry(const QByteArray& part) {
    const auto relations = parts_.find(relationsName(part));
    if (relations == parts_.end()) return part != presentation;
    const auto all = readRelations(part, relations->second);
    if (!all) return false;
    for (const Package::Relation& one : *all) {
      if (!isTaken(part, one.type)) continue;
      // Of the masters, those that presentation.xml names.
      const QByteArray kind = one.type.mid(one.type.lastIndexOf('/') + 1);
      if (part == presentation && kind == "slideMaster" && masterRelations_.count(one.id) == 0) continue;
      if (part == presentation && (kind == "handoutMaster" || kind == "font")) continue;
      if (one.external) {
        package_.relate(part, one);
        continue;
      }
      const auto content = parts_.find(one.target);
      if (content == parts_.end()) return false;
      package_.relate(part, one);
      if (part == presentation && kind == "slideMaster" && masterPart_.isEmpty()) masterPart_ = one.target;
      if (part == presentation && kind == "notesMaster") notesPart_ = one.target;
      if (part == masterPart_ && kind == "slideLayout") layoutParts_.push_back(one.target);
      if (package_.has(one.target)) continue;
      if (one.target.endsWith(".xml") && !isWellFormed(content->second)) return false;
      package_.add(one.target, types_.of(one.target), content->second);
      if (!carry(one.target)) return false;
    }
    return true;
  }

  // In the order of the master's own list, which is that of its relations often enough to tell nothing apart.
  std::vector<Layout> readLayouts() {
    std::vector<Layout> layouts;
    for (const QByteArray& part : layoutParts_)
      layouts.push_back({part, rootAttribute(parts_[part], "type"), readPlaceholders(parts_[part])});
    return layouts;
  }

  static const Placeholder* find(const std::vector<Placeholder>& places, std::initializer_list<const char*> types) {
    for (const char* type : types) {
      for (const Placeholder& place : places) {
        if (place.type == type) return &place;
      }
    }
    return nullptr;
  }
  static QByteArray indexOf(const std::vector<Placeholder>& places, const char* type) {
    const Placeholder* place = find(places, {type});
    return place && place->index >= 0 ? QByteArray::number(place->index) : QByteArray();
  }

  void chooseLayouts(Frame& frame, const std::vector<Layout>& layouts) {
    const auto choose = [&](std::initializer_list<const char*> types) -> const Layout& {
      for (const char* type : types) {
        for (const Layout& layout : layouts) {
          if (layout.type == type) return layout;
        }
      }
      return layouts.front();
    };
    const auto ofMaster = readPlaceholders(parts_[masterPart_]);
    const std::array<const Layout*, 3> chosen{&choose({"title"}), &choose({"secHead", "title"}), &choose({"titleOnly", "obj"})};
    for (size_t i = 0; i < chosen.size(); ++i) {
      Frame::LayoutPlace& place = frame.layouts[i];
      place.part = chosen[i]->part;
      const Placeholder* title = find(chosen[i]->places, {"ctrTitle", "title"});
      place.titleType = title ? title->type : QByteArray();
      const Placeholder* below = find(chosen[i]->places, {"subTitle", "body"});
      place.subtitleType = below && i < 2 ? below->type : QByteArray();
      place.subtitleIndex = below ? below->index : -1;
      const Placeholder* number = find(chosen[i]->places, {"sldNum"});
      place.numberIndex = number ? number->index : -1;
      const Placeholder* inherited = find(ofMaster, {"title"});
      if (title && title->box) {
        place.title = *title->box;
      } else if (inherited && inherited->box) {
        place.title = *inherited->box;
      } else {
        place.title = {margin, 330'000, frame.slide.width - 2 * margin, 700'000};
      }
    }
  }

  // Below the title, above what the master has at its foot.
  void setBoxes(Frame& frame) {
    const Box& title = frame.layouts[static_cast<size_t>(DeckSlide::Layout::content)].title;
    qint64 foot = frame.slide.height - 520'000;
    for (const Placeholder& place : readPlaceholders(parts_[masterPart_])) {
      const bool below = place.type == "ftr" || place.type == "sldNum" || place.type == "dt";
      if (below && place.box && place.box->y > frame.slide.height / 2) foot = std::min(foot, place.box->y);
    }
    const qint64 left = std::clamp<qint64>(title.x, 0, frame.slide.width / 4);
    const qint64 width = frame.slide.width - 2 * std::max(left, margin / 2);
    frame.foot = {left, foot - 320'000, width, 300'000};
    const qint64 top = std::min(title.bottom() + 430'000, frame.slide.height / 2);
    frame.content = {left, top, width, frame.foot.y - 60'000 - top};
  }

  Package& package_;
  QString path_;
  Parts parts_;
  ContentTypes types_;
  std::set<QByteArray> masterRelations_;
  QByteArray masterPart_, notesPart_;
  std::vector<QByteArray> layoutParts_;
};

}  // namespace

Result<Frame> addTemplate(Package& package, const QString& path) {
  const auto wrong = [&path](ErrorKind kind, const QString& message) {
    return Failure(Error{.kind = kind, .message = message, .file = path});
  };
  QFile file(path);
  if (!file.exists())
    return wrong(ErrorKind::notFound,
                 TemplateWords::tr("There is no such template. Choose a .pptx or .potx file that is there."));
  if (!file.open(QIODevice::ReadOnly))
    return wrong(ErrorKind::unreadable, TemplateWords::tr("The template cannot be read: %1.").arg(file.errorString()));
  if (file.size() > mostFileBytes)
    return wrong(ErrorKind::refused,
                 TemplateWords::tr("The template is larger than any master needs. Take its slides out, and save it "
                                   "as .potx."));
  auto parts = unzipped(file.readAll(), mostBytes);
  if (!parts)
    return wrong(ErrorKind::refused,
                 TemplateWords::tr("The template is damaged, or no presentation. Open it in the office suite, save it "
                                   "as .pptx or .potx, and choose that file."));
  return Template(package, path, std::move(*parts)).take();
}

}  // namespace eclosion::publish::pptx
