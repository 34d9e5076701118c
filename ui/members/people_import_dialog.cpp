// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTreeView>

#include "ui/editing/edit_desk.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

using exchange::PeopleColumn;
using exchange::PeopleKind;

QString peopleMappingKey() { return QStringLiteral("people-mapping"); }

}  // namespace

PeopleImportDialog::PeopleImportDialog(EditDesk& desk, const Portfolio& portfolio, Preferences& preferences, QWidget* parent)
    : EditDialog(parent),
      desk_(desk),
      preferences_(preferences),
      names_(std::make_shared<exchange::PeopleNames>()),
      known_(std::make_shared<std::vector<Mission>>()),
      path_(new QLineEdit),
      kind_(new QComboBox),
      skipBad_(new QCheckBox(tr("Leave the bad rows out"))),
      bad_(new BadRowsModel(this)),
      view_(new QTreeView) {
  setObjectName(QStringLiteral("peopleImport"));
  // The names as they are, whether they are shown or hidden.
  const TextSource& text = desk.editing()->records().text();
  for (const auto& member : portfolio.members) names_->people.add(text.memberName(member.id), member.id.uuid());
  text.eachStartupName([this](const TextSource::StartupNaming& naming) {
    names_->startups.add(naming.name, naming.startup.uuid(), naming.present);
  });
  if (auto missions = desk.editing()->records().where<Mission>("id", {})) *known_ = std::move(*missions);
  setTitle(tr("Import people or missions"), tr("The first row names the columns. Nothing is written before you say so."));
  setButtons(tr("Import"));
  makeFields();
  tell();
  path_->setFocus();
}

PeopleImportDialog::~PeopleImportDialog() {
  stop_.request_stop();
  worker_.wait();
}

void PeopleImportDialog::makeFields() {
  auto* file = new QHBoxLayout;
  auto* browseButton = new Button(Button::Kind::secondary, Icon::folder);
  browseButton->setText(tr("Choose…"));
  path_->setPlaceholderText(tr("A workbook (.xlsx) or a table of text (.csv)"));
  path_->setAccessibleName(tr("The table to import"));
  file->addWidget(path_, 1);
  file->addWidget(browseButton);
  body()->addLayout(file);
  kind_->addItem(tr("A person, with a mission where it gives a first day"), static_cast<int>(PeopleKind::members));
  kind_->addItem(tr("A mission of a person who is there"), static_cast<int>(PeopleKind::missions));
  addField(tr("What a row is"), kind_);
  QStringList names;
  for (int i = 0; i < exchange::peopleColumnCount; ++i) names << exchange::nameOf(static_cast<PeopleColumn>(i));
  boxes_ = new ColumnBoxes(names, exchange::peopleColumnCount / 2);
  connect(boxes_, &ColumnBoxes::changed, this, &PeopleImportDialog::planAgain);
  body()->addWidget(boxes_);
  body()->addWidget(skipBad_);
  view_->setModel(bad_);
  view_->setUniformRowHeights(true);
  view_->setRootIsDecorated(false);
  view_->setAllColumnsShowFocus(true);
  view_->setAccessibleName(tr("Bad rows"));
  view_->header()->setSectionsMovable(false);
  view_->header()->resizeSection(BadRowsModel::rowColumn, px(70));
  body()->addWidget(view_, 1);
  resize(px(760), px(640));
  connect(browseButton, &QAbstractButton::clicked, this, &PeopleImportDialog::browse);
  connect(path_, &QLineEdit::editingFinished, this, [this] { setFile(path_->text().trimmed()); });
  connect(kind_, &QComboBox::currentIndexChanged, this, &PeopleImportDialog::planAgain);
  connect(skipBad_, &QCheckBox::toggled, this, &PeopleImportDialog::tell);
}

PeopleKind PeopleImportDialog::kind() const { return static_cast<PeopleKind>(kind_->currentData().toInt()); }

exchange::PeopleMapping PeopleImportDialog::mapping() const {
  exchange::PeopleMapping mapping;
  for (size_t i = 0; i < mapping.places.size(); ++i) mapping.places[i] = boxes_->value(i);
  return mapping;
}

void PeopleImportDialog::browse() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Choose the table"), path_->text(),
                                                    tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
  if (path.isEmpty()) return;
  path_->setText(path);
  setFile(path);
}

void PeopleImportDialog::setFile(const QString& path) {
  if (path.isEmpty() || (table_ && path == path_->property("read").toString())) return;
  path_->setText(path);
  path_->setProperty("read", path);
  stop_.request_stop();
  stop_ = std::stop_source();
  table_.reset();
  plan_.reset();
  failure_.clear();
  auto into = std::make_shared<exchange::SourceTable>();
  worker_.run(
      [path, into, stop = stop_.get_token()]() -> Result<void> {
        auto table = exchange::readTable(path, stop);
        if (!table) return Failure(table.error());
        *into = std::move(*table);
        return {};
      },
      [this, into, round = ++round_](const Result<void>& done) {
        if (round != round_) return;
        if (!done) {
          failure_ = done.error().message;
          return tell();
        }
        table_ = into;
        tableRead();
      });
  tell();
}

void PeopleImportDialog::tableRead() {
  // What was chosen the last time, where this table has the same titles.
  const QJsonObject last = QJsonDocument::fromJson(preferences_.layout(peopleMappingKey())).object();
  auto mapping = exchange::peopleMappingFrom(last, table_->header);
  if (last.isEmpty() || !mapping || mapping->placeOf(PeopleColumn::name) < 0)
    mapping = exchange::guessPeopleMapping(table_->header);
  for (size_t i = 0; i < mapping->places.size(); ++i)
    boxes_->fill(i, table_->header, mapping->places[i], {ColumnBoxes::Entry{tr("Not in the table")}});
  planAgain();
}

void PeopleImportDialog::planAgain() {
  if (!table_) return;
  stop_.request_stop();
  stop_ = std::stop_source();
  plan_.reset();
  failure_.clear();
  auto into = std::make_shared<exchange::PeoplePlan>();
  worker_.run(
      [table = table_, names = names_, known = known_, kind = kind(), mapping = mapping(), into,
       stop = stop_.get_token()]() -> Result<void> {
        auto plan = exchange::planPeople(*table, kind, mapping, *names, *known, stop);
        if (!plan) return Failure(plan.error());
        *into = std::move(*plan);
        return {};
      },
      [this, into, round = ++round_](const Result<void>& done) {
        if (round != round_) return;
        if (done) {
          plan_ = into;
        } else {
          failure_ = done.error().message;
        }
        tell();
      });
  tell();
}

void PeopleImportDialog::tell() {
  const int bad = plan_ ? static_cast<int>(plan_->bad.size()) : 0;
  const int good = plan_ ? static_cast<int>(plan_->people.size()) : 0;
  if (!plan_ || bad_->rowCount() != bad) bad_->setRows(plan_ ? plan_->bad : std::vector<exchange::BadRow>());
  boxes_->setBoxesEnabled(table_ != nullptr);
  skipBad_->setEnabled(bad > 0);
  view_->setVisible(bad > 0);
  setReady(good > 0 && desk_.canEdit() && (bad == 0 || skipBad_->isChecked()));
  if (!failure_.isEmpty()) return setNote(failure_);
  if (!plan_) return setNote({});
  QStringList parts{kind() == PeopleKind::members ? tr("%n new person(s)", nullptr, good)
                                                  : tr("%n new mission(s)", nullptr, good)};
  if (!plan_->duplicates.empty())
    parts << tr("%n row(s) the portfolio has already", nullptr, static_cast<int>(plan_->duplicates.size()));
  if (bad > 0) parts << tr("%n bad row(s)", nullptr, bad);
  if (plan_->dateOrder == exchange::DateOrder::monthFirst) parts << tr("dates with the month first");
  setNote(parts.join(QStringLiteral(" · ")), &Tokens::tx2);
}

void PeopleImportDialog::accept() {
  if (!plan_ || !isReady()) return;
  std::vector<edits::ListedPerson> people;
  for (const auto& planned : plan_->people) people.push_back(planned.listed);
  const int count = static_cast<int>(people.size());
  const QString source = QFileInfo(path_->text()).fileName();
  const QString words = kind() == PeopleKind::members ? tr("Import %n person(s) from %1", nullptr, count).arg(source)
                                                      : tr("Import %n mission(s) from %1", nullptr, count).arg(source);
  if (!desk_.perform(edits::addPeople(std::move(people), words))) return;
  preferences_.setLayout(peopleMappingKey(), QJsonDocument(exchange::toJson(mapping(), table_->header)).toJson());
  QDialog::accept();
}

}  // namespace eclosion::ui
