// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incubators/affiliation_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include "core/publish/words.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/incubators/affiliation_history.h"
#include "ui/incubators/stays_delegate.h"
#include "ui/models/formats.h"
#include "ui/models/words.h"
#include "ui/startups/register_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace eclosion::ui {
namespace {

constexpr int margin = 16;

// Only what a browser opens becomes a link.
QString linkTo(const QString& address) {
  const QUrl url(address, QUrl::StrictMode);
  const bool web = url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
  return web ? QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), url.host().toHtmlEscaped())
             : address.toHtmlEscaped();
}

}  // namespace

AffiliationPage::AffiliationPage(BoardModel& board, QWidget* parent)
    : Surface(&Tokens::panel, {}, parent),
      board_(board),
      edit_(new Button(Button::Kind::secondary)),
      name_(new TextLabel(TextStep::sheetTitle, Weight::semibold)),
      about_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      summary_(new TextLabel(TextStep::body)),
      history_(new AffiliationHistory(board)),
      stays_(new StaysModel(board, this)),
      table_(new QTreeView) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(18), 0, 0);
  column->setSpacing(px(4));
  // The table's first letter stands below the name's: its cells bring their own margin.
  auto* head = new QVBoxLayout;
  head->setContentsMargins(px(margin), 0, px(margin), 0);
  head->setSpacing(px(4));
  auto* top = new QHBoxLayout;
  top->setSpacing(px(12));
  top->addWidget(name_, 1);
  top->addWidget(edit_, 0, Qt::AlignTop);
  head->addLayout(top);
  for (TextLabel* label : {name_, about_, summary_}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    if (label != name_) head->addWidget(label);
  }
  edit_->hide();
  connect(edit_, &QAbstractButton::clicked, this, [this] {
    if (!desk_ || owner_ == Portfolio::none) return;
    const Portfolio& portfolio = *board_.portfolio();
    const RecordRef record = kind_ == AffiliationKind::incubator
                                 ? RecordRef{recordKind<Incubator>, portfolio.incubators[owner_].id.uuid()}
                                 : RecordRef{recordKind<Organisation>, portfolio.organisations[owner_].id.uuid()};
    editFacts(*desk_, record, window());
  });
  about_->setTextFormat(Qt::RichText);
  about_->setOpenExternalLinks(true);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, px(12), 0, px(4));
  row->setSpacing(px(36));
  for (int i = 0; i < 5; ++i) {
    Figure figure{new TextLabel(TextStep::pageFigure, Weight::semibold),
                  new TextLabel(TextStep::meta, Weight::medium, &Tokens::tx2)};
    figure.words->setElided(true);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(figure.number);
    pair->addWidget(figure.words);
    row->addLayout(pair);
    figures_.push_back(figure);
  }
  row->addStretch(1);
  head->addLayout(row);
  head->addWidget(history_);
  column->addLayout(head);
  column->addSpacing(px(8));

  table_->setFrameShape(QFrame::NoFrame);
  table_->setStyleSheet(QStringLiteral("QTreeView { border: none; border-radius: 0; }"));
  table_->setHeader(new RegisterHeader(table_));
  table_->header()->setSectionsMovable(false);
  table_->header()->setSectionsClickable(false);
  table_->setModel(stays_);
  table_->setItemDelegate(new StaysDelegate(table_));
  table_->setUniformRowHeights(true);
  table_->setRootIsDecorated(false);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setAllColumnsShowFocus(true);
  table_->setTabKeyNavigation(false);
  for (const auto& [section, width] : {std::pair(1, 190), {2, 100}, {3, 140}, {4, 100}})
    table_->header()->resizeSection(section, px(width));
  column->addWidget(table_, 1);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AffiliationPage::selectionChanged);
  connect(table_, &QTreeView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT startupActivated(stays_->startupAt(index)); });
  retranslate();
}

// Names take what the dates leave, and never less than it takes to tell one from another.
void AffiliationPage::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  int taken = 0;
  for (int column = StaysModel::phaseColumn; column < StaysModel::columns; ++column) taken += table_->columnWidth(column);
  table_->setColumnWidth(StaysModel::nameColumn, std::max(px(150), table_->viewport()->width() - taken));
}

void AffiliationPage::setDesk(EditDesk* desk) {
  desk_ = desk;
  connect(desk, &EditDesk::stateChanged, this, &AffiliationPage::allowEditing);
  allowEditing();
}

void AffiliationPage::allowEditing() {
  const bool may = desk_ && desk_->canEdit();
  edit_->setVisible(desk_ && file_ && owner_ != Portfolio::none);
  edit_->setText(tr("Edit facts…"));
  edit_->setEnabled(may);
  edit_->setToolTip(may ? tr("Edit everything that is known of it") : desk_ ? desk_->whyNot() : QString());
}

void AffiliationPage::setFile(const OpenPortfolio* file) {
  file_ = file;
  owner_ = Portfolio::none;
  stays_->show(kind_, owner_);
  describe();
}

void AffiliationPage::show(AffiliationKind kind, Row owner, const AffiliationCounts& counts) {
  counts_ = counts;
  kind_ = kind;
  owner_ = owner;
  stays_->show(kind, owner);
  history_->show(kind, owner);
  describe();
}

void AffiliationPage::update(const AffiliationCounts& counts) {
  counts_ = counts;
  const auto selected = selectedStartups();
  stays_->update();
  if (selected.size() == 1) selectStartup(selected.front());
  describe();
}

void AffiliationPage::follow(Row owner, const AffiliationCounts& counts) {
  const auto selected = selectedStartups();
  counts_ = counts;
  owner_ = owner;
  stays_->show(kind_, owner);
  history_->show(kind_, owner);
  if (selected.size() == 1) selectStartup(selected.front());
  describe();
}

void AffiliationPage::retranslate() {
  table_->setAccessibleName(tr("Its startups"));
  const QStringList words{tr("in programme"), tr("made permanent"), tr("stopped"), tr("startups ever"), tr("active members")};
  for (size_t i = 0; i < figures_.size(); ++i) figures_[i].words->setText(words[static_cast<qsizetype>(i)]);
  stays_->retranslate();
  describe();
}

void AffiliationPage::describe() {
  const bool any = file_ && board_.portfolio() && owner_ != Portfolio::none;
  allowEditing();
  for (QWidget* part : std::initializer_list<QWidget*>{name_, about_, summary_, history_, table_}) part->setVisible(any);
  for (const Figure& figure : figures_) {
    figure.number->setVisible(any);
    figure.words->setVisible(any);
  }
  if (!any) return;
  const Portfolio& portfolio = *board_.portfolio();
  QStringList about;
  if (kind_ == AffiliationKind::incubator) {
    const auto record = file_->incubator(portfolio.incubators[owner_].id);
    name_->setText(record ? record->name : QString());
    summary_->setText(record ? record->summary : QString());
    if (record && record->host) about << board_.text()->organisationName(*record->host).toHtmlEscaped();
    if (record && record->opened.isValid()) about << tr("opened on %1").arg(dateText(record->opened));
    if (record && record->closed.isValid()) about << tr("closed on %1").arg(dateText(record->closed));
    for (const QString& part : record ? QStringList{record->website, record->repository} : QStringList()) {
      if (!part.isEmpty()) about << linkTo(part);
    }
    for (const QString& part : record ? QStringList{record->contact, record->address} : QStringList()) {
      if (!part.isEmpty()) about << part.toHtmlEscaped();
    }
  } else {
    const auto record = file_->organisation(portfolio.organisations[owner_].id);
    name_->setText(record ? record->name : QString());
    summary_->clear();
    if (record && !record->acronym.isEmpty()) about << record->acronym.toHtmlEscaped();
    about << organisationKindWord(portfolio.organisations[owner_].kind);
  }
  about_->setText(about.join(QStringLiteral(" · ")));
  about_->setVisible(!about.isEmpty());
  summary_->setVisible(!summary_->text().isEmpty());
  const std::array values{counts_.inProgramme, counts_.made, counts_.stopped, counts_.ever,
                          membersServing(portfolio, kind_, owner_, board_.date())};
  for (size_t i = 0; i < figures_.size(); ++i) figures_[i].number->setText(numberText(values[i]));
}

std::vector<AffiliationPage::Row> AffiliationPage::selectedStartups() const {
  std::vector<Row> rows;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(stays_->startupAt(index));
  return rows;
}

void AffiliationPage::selectStartup(Row startup) {
  const QModelIndex index = stays_->indexOf(startup);
  if (index.isValid()) table_->setCurrentIndex(index);
}

QString AffiliationPage::plainText() const {
  if (owner_ == Portfolio::none) return {};
  QStringList lines{name_->text()};
  for (const Figure& figure : figures_) lines << QStringLiteral("%1\t%2").arg(figure.words->text(), figure.number->text());
  const auto line = [&](auto cell) {
    QStringList cells;
    for (int column = 0; column < StaysModel::columns; ++column) cells << cell(column);
    lines << cells.join(QLatin1Char('\t'));
  };
  lines << QString();
  line([&](int column) { return stays_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
  for (int row = 0; row < stays_->rowCount(); ++row)
    line([&](int column) { return stays_->index(row, column).data().toString(); });
  return lines.join(QLatin1Char('\n'));
}

}  // namespace eclosion::ui
