// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a deck and its slides: the menus of the strip, and what they lead to.
#include <QActionGroup>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>
#include <memory>

#include "core/edits/change_record.h"
#include "core/edits/deck_edits.h"
#include "core/publish/pptx/pptx.h"
#include "core/support/ids.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/deck_list.h"
#include "ui/charts/deck_making.h"
#include "ui/charts/deck_strip.h"
#include "ui/editing/ask_dialog.h"
#include "ui/editing/form_dialog.h"
#include "ui/models/deck_model.h"
#include "ui/shell/preferences.h"
#include "ui/shell/publish_source.h"
#include "ui/shell/services.h"
#include "ui/widgets/button.h"

namespace eclosion::ui {
namespace {

QString folderKey() { return QStringLiteral("deck-folder"); }
QString masterKey() { return QStringLiteral("deck-master"); }

}  // namespace

// Nothing can be changed now: says why.
bool DeckStrip::refuse() {
  const QString why = shelf_->whyNot();
  if (why.isEmpty()) return false;
  Q_EMIT shelf_->desk().refused(why);
  return true;
}

void DeckStrip::fillDeckMenu() {
  deckMenu_->clear();
  deckMenu_->setToolTipsVisible(true);
  const Deck* now = shelf_->current();
  for (const Deck& deck : shelf_->decks()) {
    QString name = deck.name;
    QAction* action = deckMenu_->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(now && now->id == deck.id);
    connect(action, &QAction::triggered, this, [this, id = deck.id] { shelf_->choose(id); });
  }
  if (now) deckMenu_->addSeparator();
  const auto add = [this](const QString& words, auto act) {
    QAction* action = deckMenu_->addAction(words);
    allow(*action);
    connect(action, &QAction::triggered, this, act);
    return action;
  };
  add(tr("New deck…"), [this] { newDeck(); });
  QMenu* templates = deckMenu_->addMenu(tr("New from a template"));
  allow(*templates->menuAction());
  fillTemplates(*templates);
  if (now) {
    const bool frozen = now->asOf.isValid() || !now->knownAt.isEmpty();
    add(tr("Rename…"), [this, deck = *now] {
      askName(tr("Rename the deck"), tr("Rename"), deck.name,
              [deck](const QString& name) { return edits::setField(refTo(deck), "name", name); });
    });
    add(tr("Duplicate"), [this] { shelf_->duplicate(); });
    add(tr("Remove"), [this] { shelf_->remove(); });
    deckMenu_->addSeparator();
    QAction* freeze = add(tr("Frozen at its dates"), [this, frozen] { shelf_->setFrozen(!frozen); });
    freeze->setCheckable(true);
    freeze->setChecked(frozen);
  }
  fillFormats(*deckMenu_);
}

// Changes a deck: says why it cannot be had now.
void DeckStrip::allow(QAction& action) const {
  const QString why = shelf_->whyNot();
  action.setEnabled(why.isEmpty());
  if (!why.isEmpty()) action.setToolTip(why);
}

void DeckStrip::fillTemplates(QMenu& menu) {
  for (const auto which : {publish::DeckTemplate::committee, publish::DeckTemplate::annual}) {
    connect(menu.addAction(publish::templateName(which)), &QAction::triggered, this, [this, which] { makeFrom(which); });
  }
}

// Its language, and the presentation whose look it takes.
void DeckStrip::fillFormats(QMenu& menu) {
  const Deck* now = shelf_->current();
  if (now) {
    QMenu* languages = menu.addMenu(tr("Language"));
    allow(*languages->menuAction());
    auto* group = new QActionGroup(languages);
    for (const auto& [language, words] :
         {std::pair(QStringLiteral("fr"), QStringLiteral("Français")), std::pair(QStringLiteral("en"), QStringLiteral("English")),
          std::pair(QString(), tr("That of the window"))}) {
      QAction* action = languages->addAction(words);
      action->setCheckable(true);
      action->setChecked(now->language == language);
      group->addAction(action);
      connect(action, &QAction::triggered, this, [this, code = language] { shelf_->setLanguage(code); });
    }
  }
  QMenu* looks = menu.addMenu(tr("Look of the slides"));
  const QString path = master();
  QAction* own = looks->addAction(tr("Éclosion's own"));
  own->setCheckable(true);
  own->setChecked(path.isEmpty());
  connect(own, &QAction::triggered, this, [this] { setMaster({}); });
  if (!path.isEmpty()) {
    QAction* chosen = looks->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
    chosen->setCheckable(true);
    chosen->setChecked(true);
  }
  connect(looks->addAction(tr("Another presentation or template…")), &QAction::triggered, this, &DeckStrip::chooseMaster);
}

void DeckStrip::fillAddMenu() {
  using enum publish::SlideKind;
  addMenu_->clear();
  connect(addMenu_->addAction(tr("The chart shown")), &QAction::triggered, this, &DeckStrip::chartWanted);
  addMenu_->addSeparator();
  const auto add = [this](QMenu& menu, const QString& words, publish::SlideKind kind, const QString& subject = {}) {
    connect(menu.addAction(words), &QAction::triggered, this, [this, kind, subject] {
      if (addSlide(DeckShelf::newSlide(kind, subject)) && (kind == text || kind == section)) {
        // There is nothing on it before somebody writes.
        if (const auto slide = list_->currentSlide()) editSlide(slide->id);
      }
    });
  };
  for (const auto kind : {text, section, cover}) add(*addMenu_, publish::slideKindName(kind), kind);
  addMenu_->addSeparator();
  add(*addMenu_, publish::slideKindName(figures), figures);
  QMenu* tables = addMenu_->addMenu(publish::slideKindName(table));
  add(*tables, tr("Startups"), table, QStringLiteral("register"));
  add(*tables, tr("Funding"), table, QStringLiteral("funding"));
  add(*tables, tr("Decisions"), table, QStringLiteral("decisions"));
  add(*addMenu_, publish::slideKindName(network), network);
  add(*addMenu_, publish::slideKindName(agenda), agenda);
}

void DeckStrip::slideMenu(const QPoint& at) {
  const auto slide = list_->currentSlide();
  if (!slide) return;
  QMenu menu(this);
  menu.setToolTipsVisible(true);
  const bool editable = shelf_->whyNot().isEmpty();
  const int row = list_->currentIndex().row();
  const auto add = [&](const QString& words, const QKeySequence& keys, bool enabled, auto act) {
    QAction* action = menu.addAction(words);
    action->setShortcut(keys);
    action->setEnabled(enabled);
    if (!enabled && !editable) action->setToolTip(shelf_->whyNot());
    connect(action, &QAction::triggered, this, act);
  };
  add(tr("Edit the slide…"), QKeySequence(Qt::Key_Return), editable, [this, slide] { editSlide(slide->id); });
  add(tr("Title…"), QKeySequence(Qt::Key_F2), editable, [this, slide] { editSlide(slide->id, true); });
  if (slide->kind == code(publish::SlideKind::chart))
    add(tr("Show this chart"), {}, true, [this, slide] { Q_EMIT slideShown(*slide); });
  menu.addSeparator();
  add(tr("Move to the left"), QKeySequence(Qt::CTRL | Qt::Key_Left), editable && row > 0,
      [this, slide, row] { moveSlide(slide->id, static_cast<size_t>(row) - 1); });
  add(tr("Move to the right"), QKeySequence(Qt::CTRL | Qt::Key_Right), editable && row + 1 < model_->rowCount(),
      [this, slide, row] { moveSlide(slide->id, static_cast<size_t>(row) + 1); });
  menu.addSeparator();
  add(tr("Remove the slide"), QKeySequence(Qt::Key_Delete), editable, [this, slide] { removeSlide(slide->id); });
  menu.exec(list_->viewport()->mapToGlobal(at));
}

void DeckStrip::askName(const QString& title, const QString& record, const QString& now,
                        const std::function<edits::Edit(const QString&)>& make) {
  if (refuse()) return;
  AskDialog dialog(
      {.title = title, .record = record, .name = tr("Name"), .nameNow = now}, *shelf_->desk().editing(),
      [&make](const QString& name, const QDate&) { return make(name); }, window());
  if (dialog.exec() == QDialog::Accepted) shelf_->desk().perform(dialog.edit());
}

void DeckStrip::newDeck() {
  const DeckId id = newId<DeckId>();
  askName(tr("New deck"), tr("Make the deck"), shelf_->freeName(tr("Deck")),
          [id](const QString& name) { return edits::createDeck(Deck{.id = id, .name = name}); });
  shelf_->refresh();
  const auto& decks = shelf_->decks();
  if (std::any_of(decks.begin(), decks.end(), [&](const Deck& deck) { return deck.id == id; })) shelf_->choose(id);
}

// What a template says depends on the portfolio, which is read away from here.
void DeckStrip::makeFrom(publish::DeckTemplate which) {
  if (refuse()) return;
  auto slides = std::make_shared<std::vector<Slide>>();
  task_.later({.work = [slides, which](Published& published) -> Result<void> {
                 *slides = publish::templateSlides(which, DeckId(QUuid()), published.sources({}));
                 return {};
               },
               .then =
                   [this, slides, which](const Result<void>& done) {
                     if (done) {
                       shelf_->create(shelf_->freeName(publish::templateName(which)), std::move(*slides));
                     } else {
                       Q_EMIT failed(done.error());
                     }
                   }});
}

bool DeckStrip::addSlide(Slide slide) {
  if (refuse()) return false;
  const SlideId id = slide.id;
  const int row = list_->currentIndex().row();
  if (!shelf_->add(std::move(slide), row < 0 ? SIZE_MAX : static_cast<size_t>(row + 1))) return false;
  shelf_->refresh();
  list_->setCurrentSlide(id);
  return true;
}

bool DeckStrip::addChart(const QString& kind, const publish::ChartOptions& options, size_t place) {
  if (refuse() || !shelf_->addChart(kind, options, place)) return false;
  shelf_->refresh();
  if (model_->rowCount() > 0) {
    const size_t at = std::min(place, model_->slides().size() - 1);
    list_->setCurrentSlide(model_->slides()[at].id);
  }
  return true;
}

void DeckStrip::moveSlide(const SlideId& slide, size_t place) {
  if (!refuse() && shelf_->move(slide, place)) list_->setCurrentSlide(slide);
}

void DeckStrip::removeSlide(const SlideId& slide) {
  if (!refuse()) shelf_->removeSlide(slide);
}

void DeckStrip::editSlide(const SlideId& id, bool titleAlone) {
  if (refuse()) return;
  const int row = model_->rowOf(id);
  if (row < 0) return;
  const Slide slide = model_->slides()[static_cast<size_t>(row)];
  FormDialog::Form form{.title = titleAlone ? tr("Title of the slide") : tr("Slide %1").arg(row + 1),
                        .accept = tr("Save"),
                        .words = tr("Without a title of yours, the slide states its own."),
                        .rows = {},
                        .maker = {}};
  std::vector<const char*> columns{"title"};
  if (!titleAlone) columns.insert(columns.end(), {"text", "notes"});
  for (const char* column : columns) form.rows.push_back({*edits::findField(recordKind<Slide>, column), slide});
  form.maker = [id, columns](const std::vector<edits::FieldValue>& values, const QString& reason) {
    std::vector<edits::FieldChange> changes;
    for (size_t i = 0; i < columns.size(); ++i) changes.push_back({columns[i], values[i]});
    return edits::setFields({recordKind<Slide>, id.uuid()}, std::move(changes), reason);
  };
  FormDialog dialog(shelf_->desk(), std::move(form), window());
  dialog.exec();
}

QString DeckStrip::master() const { return QString::fromUtf8(preferences_.layout(masterKey())); }

bool DeckStrip::setMaster(const QString& path) {
  if (const auto sound = publish::checkMaster(path); !sound) {
    Q_EMIT failed(sound.error());
    return false;
  }
  preferences_.setLayout(masterKey(), path.toUtf8());
  Q_EMIT said(path.isEmpty() ? tr("Slides have Éclosion's own look")
                             : tr("Slides take the look of %1").arg(QFileInfo(path).fileName()));
  return true;
}

void DeckStrip::chooseMaster() {
  const QString before = master();
  const QString path = QFileDialog::getOpenFileName(this, tr("The look of the slides"),
                                                    before.isEmpty() ? QString() : QFileInfo(before).absolutePath(),
                                                    tr("Presentations and templates (%1)").arg(QStringLiteral("*.potx *.pptx")));
  if (!path.isEmpty()) setMaster(path);
}

void DeckStrip::chooseExport(const QString& ending) {
  const Deck* deck = shelf_->current();
  if (!deck || export_->isRunning()) return;
  QString folder = QString::fromUtf8(preferences_.layout(folderKey()));
  if (folder.isEmpty() || !QFileInfo(folder).isDir())
    folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QString name = deck->name;
  for (QChar& letter : name) {
    if (QStringLiteral("/\\:*?\"<>|").contains(letter) || !letter.isPrint()) letter = QLatin1Char('-');
  }
  QString path = QFileDialog::getSaveFileName(this, tr("Export the deck"), QStringLiteral("%1/%2.%3").arg(folder, name, ending),
                                              QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().toLower() != ending) path += QLatin1Char('.') + ending;
  preferences_.setLayout(folderKey(), QFileInfo(path).absolutePath().toUtf8());
  exportTo(path);
}

void DeckStrip::exportTo(const QString& path) {
  const Deck* deck = shelf_->current();
  if (!deck || !file_) return;
  export_->start(path, deckMaking({.deck = *deck, .slides = shelf_->slides(), .master = master()}, path, *file_));
}

void DeckStrip::openWritten() { QDesktopServices::openUrl(QUrl::fromLocalFile(written_)); }

}  // namespace eclosion::ui
