// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_screen.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "core/support/clock.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/facet_panel.h"
#include "ui/members/head_count_page.h"
#include "ui/members/head_count_strip.h"
#include "ui/members/members_bar.h"
#include "ui/members/mission_acts.h"
#include "ui/members/people_actions.h"
#include "ui/members/people_bar.h"
#include "ui/members/people_commands.h"
#include "ui/members/people_import_dialog.h"
#include "ui/members/person_pane.h"
#include "ui/members/pick_chips.h"
#include "ui/members/roster_copy.h"
#include "ui/members/roster_export.h"
#include "ui/members/roster_table.h"
#include "ui/members/roster_task.h"
#include "ui/models/formats.h"
#include "ui/models/head_count_model.h"
#include "ui/models/roster_words.h"
#include "ui/shell/preferences.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("members"); }
QString splitterKey() { return QStringLiteral("members-facets"); }
QString paneKey() { return QStringLiteral("members-pane"); }

}  // namespace

MembersScreen::MembersScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      task_(new RosterTask(this)),
      model_(new RosterModel(context.model, this)),
      headCount_(new HeadCountModel(context.model, this)),
      facets_(new FacetPanel(*model_)),
      bar_(new MembersBar),
      strip_(new HeadCountStrip(*headCount_)),
      chips_(new PickChips(*model_)),
      table_(new RosterTable(*model_)),
      notice_(new EmptyNotice),
      charts_(new HeadCountPage(context.model)),
      pane_(new PersonPane(*model_)),
      commands_(new PeopleCommands(
          context.model, context.desk, [this] { return table_->selectedIds(); }, [this] { return model_->sharedData(); }, this)),
      actions_(new PeopleActions(context.desk, this)),
      peopleBar_(new PeopleBar(*actions_, table_)),
      body_(new QStackedWidget),
      splitter_(new QSplitter) {
  setObjectName(QStringLiteral("members"));
  auto* right = new QWidget;
  auto* column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar_);
  column->addWidget(strip_);
  column->addWidget(chips_);
  body_->addWidget(table_);
  body_->addWidget(notice_);
  body_->addWidget(charts_);
  column->addWidget(body_, 1);
  splitter_->addWidget(facets_);
  splitter_->addWidget(right);
  splitter_->addWidget(pane_);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 0);
  splitter_->setStretchFactor(1, 1);
  splitter_->setStretchFactor(2, 0);
  splitter_->setSizes({px(206), px(1000), px(318)});
  splitter_->restoreState(context_.preferences.layout(splitterKey()));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(splitter_);
  setFocusProxy(table_);
  pane_->setVisible(context_.preferences.layout(paneKey()) == QByteArray("shown"));
  setLayoutOfList(RosterLayout::fromText(context_.preferences.layout(layoutKey())));
  connectParts();
  connectPeople();
  followPreferences();
}

MembersScreen::~MembersScreen() {
  context_.model.disconnect(this);
  model_->disconnect(this);
  table_->disconnect(this);
}

void MembersScreen::connectParts() {
  connect(&context_.model, &BoardModel::changed, this, &MembersScreen::boardChanged);
  connect(&context_.desk, &EditDesk::aboutToFollow, this, [this] {
    task_->letGo();
    headCount_->letGo();
  });
  connect(task_, &RosterTask::finished, this, &MembersScreen::takeData);
  connect(model_, &QAbstractItemModel::modelReset, this, &MembersScreen::refresh);
  connect(headCount_, &HeadCountModel::changed, this, [this] {
    if (layout_.charts) refresh();
  });
  connect(table_, &RosterTable::membersSelected, this, [this] {
    tellPane();
    Q_EMIT selectionChanged();
  });
  connect(table_, &RosterTable::memberOpened, this, [this](Row member) {
    table_->selectMember(member);
    showPane(true);
    pane_->takeFocus();
  });
  connect(pane_, &PersonPane::recordWanted, this, &Screen::recordActivated);
  connect(pane_, &PersonPane::factsWanted, this,
          [this](Row member) { Q_EMIT recordActivated({.kind = NamedKind::member, .row = member}); });
  connect(pane_, &PersonPane::closeWanted, this, [this] {
    showPane(false);
    takeFocus();
  });
  connect(chips_, &PickChips::picksChanged, this, &MembersScreen::setPicks);
  connect(bar_, &MembersBar::exportWanted, this, &MembersScreen::chooseExport);
  const auto pickAlone = [this](analysis::RosterFacet facet, quint32 choice) {
    analysis::RosterPicks picks = model_->picks();
    picks[facet] = {choice};
    setPicks(picks);
    takeFocus();
  };
  connect(charts_, &HeadCountPage::chartWanted, this, &MembersScreen::chartWanted);
  connect(strip_, &HeadCountStrip::chartWanted, this, [this] { Q_EMIT chartWanted(QStringLiteral("head-count")); });
  connect(strip_, &HeadCountStrip::endingWanted, this,
          [pickAlone] { pickAlone(analysis::RosterFacet::missionEnd, static_cast<quint32>(analysis::MissionEndChoice::near)); });
  connect(strip_, &HeadCountStrip::civilServantsWanted, this,
          [pickAlone] { pickAlone(analysis::RosterFacet::status, static_cast<quint32>(MissionStatus::civilServant)); });
  connect(table_, &RosterTable::layoutChanged, this, [this] {
    layout_ = table_->currentLayout(layout_);
    saveLayout();
  });
  connect(table_, &RosterTable::columnsMenuRequested, bar_, &MembersBar::openColumns);
  connect(bar_, &MembersBar::layoutPicked, this, [this](const RosterLayout& layout) {
    setLayoutOfList(layout);
    saveLayout();
  });
  connect(facets_, &FacetPanel::findChanged, model_, &RosterModel::setFind);
  connect(facets_, &FacetPanel::picksChanged, model_, &RosterModel::setPicks);
  connect(facets_, &FacetPanel::tableWanted, this, [this] { table_->setFocus(Qt::ShortcutFocusReason); });
  connect(notice_, &EmptyNotice::acted, this, &MembersScreen::act);
  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(splitterKey(), splitter_->saveState()); });
}

void MembersScreen::connectPeople() {
  const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, commands_, slot); };
  on(actions_->extend, &PeopleCommands::extend);
  on(actions_->move, &PeopleCommands::move);
  on(actions_->end, &PeopleCommands::end);
  on(actions_->edit, &PeopleCommands::edit);
  on(actions_->addMission, &PeopleCommands::addMission);
  on(actions_->merge, &PeopleCommands::merge);
  on(actions_->newPerson, &PeopleCommands::create);
  on(actions_->mergeTwins, &PeopleCommands::mergeTwins);
  on(actions_->mergeEmployers, &PeopleCommands::mergeEmployers);
  on(actions_->personalData, &PeopleCommands::showPersonalData);
  on(actions_->erase, &PeopleCommands::erase);
  connect(actions_->importTable, &QAction::triggered, this, &MembersScreen::importTable);
  on(actions_->trainings, &PeopleCommands::showTrainings);
  on(actions_->retention, &PeopleCommands::reviewRetention);
  bar_->setPeopleMenu(actions_->listMenu);
  pane_->setAddAction(actions_->addMission);
  connect(table_, &RosterTable::membersSelected, this,
          [this] { actions_->setSelected(static_cast<int>(table_->selectedIds().size())); });
  connect(table_, &RosterTable::menuWanted, this, [this](const QPoint& global) { actions_->personMenu->popup(global); });
  const auto cover = [this] { table_->setCoveredBelow(peopleBar_->isHidden() ? 0 : peopleBar_->height() + 2 * px(14)); };
  connect(peopleBar_, &PeopleBar::shownChanged, table_, cover);
  connect(commands_, &PeopleCommands::personWanted, this, &MembersScreen::showPerson);
  const auto withMission = [this](Row mission, void (PeopleCommands::*command)(const MissionId&)) {
    if (!context_.desk.editing()) return;
    const auto id = missionIdOf(context_.desk.editing()->records(), *context_.model.portfolio(), mission);
    if (id) (commands_->*command)(*id);
  };
  connect(pane_, &PersonPane::missionWanted, this,
          [withMission](Row mission) { withMission(mission, &PeopleCommands::editMission); });
  connect(pane_, &PersonPane::missionEndWanted, this,
          [withMission](Row mission) { withMission(mission, &PeopleCommands::endMission); });
}

// Somebody who has no mission yet stands only among those of every date.
void MembersScreen::showPerson(const MemberId& member) {
  whenRead([this, member] {
    const Portfolio* portfolio = context_.model.portfolio();
    const Row row = portfolio ? portfolio->rowOf(member) : Portfolio::none;
    if (row != Portfolio::none) table_->selectMember(row);
  });
}

void MembersScreen::whenRead(std::function<void()> work) {
  if (model_->rosterData() && !task_->isRunning()) return work();
  whenRead_ = std::move(work);
}

void MembersScreen::setLayoutOfList(const RosterLayout& layout) {
  layout_ = layout;
  table_->applyLayout(layout);
  bar_->setLayoutShown(layout);
  strip_->setVisible(layout.headCount);
  refresh();
}

void MembersScreen::saveLayout() {
  context_.preferences.setLayout(layoutKey(), layout_.toText());
  bar_->setLayoutShown(layout_);
}

void MembersScreen::setFile(OpenPortfolio* file) {
  model_->setRoster(nullptr);
  headCount_->letGo();
  headCount_->setData(nullptr);
  task_->setFile(file);
  charts_->setFile(file);
  table_->forget();
  pane_->show({});
  stale_ = false;
  {
    const QSignalBlocker quiet(&facets_->field());
    facets_->field().clear();
  }
  model_->setFind({});
  setPicks({});
  stale_ = file && !isVisible();
  if (!file || !isVisible()) return;
  task_->start();
  headCount_->update();
}

Screen::Recall MembersScreen::remember() {
  return [this, find = model_->find(), selected = table_->selectedIds()] {
    facets_->field().setText(find);
    table_->selectIds(selected);
  };
}

void MembersScreen::applyChange(const PortfolioChange& change) {
  // Rows of people and missions may be those of others by now.
  table_->hold();
  pane_->show({});
  task_->note(change);
  charts_->forget();
  stale_ = true;
}

void MembersScreen::boardChanged() {
  if (!context_.model.portfolio()) {
    task_->setFile(nullptr);
    model_->setRoster(nullptr);
    headCount_->setData(nullptr);
    headCount_->update();
  } else if (isVisible()) {
    follow();
  } else {
    stale_ = true;
  }
}

void MembersScreen::follow() {
  stale_ = false;
  task_->follow();
  // What was read may stand elsewhere by now.
  takeData();
  headCount_->update();
  charts_->follow();
}

void MembersScreen::showEvent(QShowEvent* event) {
  task_->start();
  if (stale_) follow();
  if (!headCount_->values()) headCount_->update();
  Screen::showEvent(event);
}

void MembersScreen::takeData() {
  model_->setRoster(task_->data());
  headCount_->setData(model_->sharedData());
  const bool isWaiting = facets_->field().hasFocus() && facets_->field().text().isEmpty();
  if (model_->rosterData() && std::exchange(wantsFocus_, false) && isWaiting) takeFocus();
  if (const auto waiting = model_->rosterData() && !task_->isRunning() ? std::exchange(whenRead_, {}) : nullptr) waiting();
}

QString MembersScreen::summary() const {
  const auto& at = model_->at();
  if (!model_->rosterData()) return {};
  using analysis::RosterFacet;
  const bool narrowed = !model_->picks().isEmpty() || !model_->find().trimmed().isEmpty();
  QStringList parts;
  //: How many people a list shows of all there are: 12 of 811
  if (narrowed) parts << tr("%1 of %2").arg(numberText(model_->people()), numberText(static_cast<qint64>(at.lines().size())));
  parts << tr("%1 active", "people", at.activeCount()).arg(numberText(at.activeCount()));
  const auto ending =
      model_->selection().countOf(RosterFacet::missionEnd, static_cast<quint32>(analysis::MissionEndChoice::near));
  if (ending > 0)
    //: %1 people, within %2 days
    parts << tr("%1 end within %2 days", nullptr, ending).arg(numberText(ending)).arg(model_->terms().near);
  return parts.join(QStringLiteral(" · "));
}

void MembersScreen::refresh() {
  facets_->model().setPicks(model_->picks());
  bar_->setSummary(summary());
  chips_->follow();
  strip_->setEnding(model_->endingCount(), model_->endingAloneCount(), model_->terms());
  bar_->setExportEnabled(model_->people() > 0);
  const bool empty = model_->rowCount() == 0;
  if (empty) {
    const Portfolio* portfolio = context_.model.portfolio();
    const QString find = model_->find().trimmed();
    if (!task_->failure().isEmpty()) {
      notice_->say(task_->failure(), tr("Read again"));
    } else if (!model_->rosterData()) {
      notice_->say(portfolio ? tr("Reading the members…") : QString(), {});
    } else if (portfolio->members.empty()) {
      notice_->say(tr("This portfolio has no members yet. Import a folder of the community, or add the first person."),
                   context_.desk.canEdit() ? tr("New person…") : QString());
    } else if (!find.isEmpty() && !model_->at().lines().empty()) {
      notice_->say(tr("Nobody matches “%1”.").arg(find), tr("Clear the search"));
    } else if (!model_->picks().isEmpty() && !model_->at().lines().empty()) {
      notice_->say(tr("Nobody passes these filters."), tr("Clear the filters"));
    } else if (!context_.model.filter().isEmpty()) {
      notice_->say(tr("Nobody served the startups that pass the filter on %1.").arg(dateText(context_.model.date())),
                   tr("Clear the filter"));
    } else {
      notice_->say(tr("Nobody was on a mission on %1.").arg(dateText(context_.model.date())),
                   layout_.ever ? QString() : tr("Show everybody who was, by then"));
    }
  }
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  const bool charts = layout_.charts && headCount_->values() && headCount_->values()->tenure.subjects() > 0;
  body_->setCurrentWidget(charts ? static_cast<QWidget*>(charts_) : empty ? static_cast<QWidget*>(notice_) : table_);
  if (hadFocus) takeFocus();
}

// The one button of an empty list.
void MembersScreen::act() {
  if (!task_->failure().isEmpty()) {
    task_->start();
  } else if (model_->rosterData() && context_.model.portfolio()->members.empty()) {
    return commands_->create();
  } else if (!model_->find().trimmed().isEmpty()) {
    facets_->field().clear();
  } else if (!model_->picks().isEmpty()) {
    setPicks({});
  } else if (!context_.model.filter().isEmpty()) {
    context_.model.setFilter({});
  } else {
    RosterLayout layout = layout_;
    layout.ever = true;
    setLayoutOfList(layout);
    saveLayout();
  }
  takeFocus();
}

void MembersScreen::followPreferences() { model_->setTerms(context_.preferences.rosterTerms()); }

void MembersScreen::setPicks(const analysis::RosterPicks& picks) {
  facets_->model().setPicks(picks);
  model_->setPicks(picks);
}

// The keys that change startups have nothing to change here.
std::vector<MembersScreen::Row> MembersScreen::selectedStartups() const { return {}; }

void MembersScreen::selectStartup(Row) {}

QString MembersScreen::copyText() const {
  if (pane_->isAncestorOf(focusWidget())) return pane_->plainText();
  if (body_->currentWidget() == charts_) return charts_->plainText();
  return rosterText(*model_, table_->currentLayout(layout_), table_->selectedMembers());
}

QString MembersScreen::copyHtml() const {
  if (pane_->isAncestorOf(focusWidget()) || body_->currentWidget() == charts_) return {};
  return rosterHtml(*model_, table_->currentLayout(layout_), table_->selectedMembers());
}

void MembersScreen::showPane(bool shown) {
  context_.preferences.setLayout(paneKey(), shown ? QByteArray("shown") : QByteArray("hidden"));
  pane_->setVisible(shown);
  tellPane();
}

void MembersScreen::toggleSidePanel() {
  const bool hadFocus = pane_->isAncestorOf(focusWidget());
  showPane(pane_->isHidden());
  if (hadFocus) takeFocus();
}

void MembersScreen::tellPane() {
  if (!pane_->isHidden()) pane_->show(table_->selectedMembers());
}

bool MembersScreen::exportTo(const QString& path) {
  if (!model_->rosterData()) return false;
  const auto written = exportRoster(path, *model_, *context_.model.portfolio(), *context_.model.text(), SystemClock().now());
  if (!written) {
    Q_EMIT failed(written.error());
    return false;
  }
  Q_EMIT said(tr("Exported %n person(s) to %1", nullptr, model_->people()).arg(QFileInfo(path).fileName()));
  return true;
}

void MembersScreen::importTable() {
  auto* tables = dynamic_cast<PeopleTables*>(context_.desk.file());
  if (!tables || !mayEdit(context_.desk)) return;
  PeopleImportDialog dialog(context_.desk, *tables, context_.preferences, window());
  dialog.exec();
}

void MembersScreen::chooseExport() {
  if (model_->people() == 0) return;
  //: Suggested name of a file; %1 is a date such as 2026-08-20
  const QString name = tr("members-%1.csv").arg(context_.model.date().toString(Qt::ISODate));
  QString kind;
  QString path = QFileDialog::getSaveFileName(this, tr("Export the people shown"), QDir::home().filePath(name),
                                              tr("Table with commas (*.csv);;Workbook (*.xlsx);;Cards for an address book "
                                                 "(*.vcf);;Mission ends for a calendar (*.ics)"),
                                              &kind);
  if (path.isEmpty()) return;
  // A name without an ending is of the kind that was chosen.
  if (QFileInfo(path).suffix().isEmpty())
    path += kind.endsWith(u')') ? kind.mid(kind.lastIndexOf(u'.')).chopped(1) : QStringLiteral(".csv");
  exportTo(path);
}

void MembersScreen::takeFocus() {
  wantsFocus_ = !model_->rosterData();
  if (body_->currentWidget() != notice_) {
    body_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
  } else {
    facets_->field().setFocus(Qt::ShortcutFocusReason);
  }
}

QWidget* MembersScreen::findField() { return &facets_->field(); }

void MembersScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !model_->find().isEmpty()) return facets_->field().clear();
  if (event->key() == Qt::Key_Escape && !model_->picks().isEmpty()) return setPicks({});
  Screen::keyPressEvent(event);
}

void MembersScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    facets_->retranslate();
    bar_->retranslate();
    strip_->retranslate();
    actions_->retranslate();
    charts_->follow();
    model_->retranslate();
    task_->readNamesAgain();
  }
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
