// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_screen.h"

#include <QActionGroup>
#include <QCryptographicHash>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

#include "core/support/language.h"
#include "ui/charts/document_export.h"
#include "ui/editing/edit_desk.h"
#include "ui/report/page_previews.h"
#include "ui/report/report_foot.h"
#include "ui/report/report_outline.h"
#include "ui/report/report_pane.h"
#include "ui/report/report_settings.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/find_field.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("report"); }

QString fitName(PagePreviews::Fit fit) {
  switch (fit) {
    case PagePreviews::Fit::twoPages:
      return ReportScreen::tr("Fit two pages");
    case PagePreviews::Fit::width:
      return ReportScreen::tr("Fit width");
    case PagePreviews::Fit::actual:
      return QStringLiteral("100\u00a0%");
  }
  return {};
}

}  // namespace

ReportScreen::ReportScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      task_(new ReportTask(this)),
      export_(new DocumentExport(this)),
      outline_(new ReportOutline),
      pages_(new PagePreviews),
      settings_(new ReportSettings),
      pane_(new ReportPane),
      foot_(new ReportFoot),
      notice_(new EmptyNotice),
      title_(new TextLabel(TextStep::screenTitle, Weight::semibold)),
      about_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      find_(new FindField),
      fit_(new Button(Button::Kind::secondary)),
      body_(new QStackedWidget),
      splitter_(new QSplitter(Qt::Horizontal)),
      later_(new QTimer(this)) {
  setObjectName(QStringLiteral("report"));
  build();
  connectParts();
  connectEdits();
  retranslate();
}

ReportScreen::~ReportScreen() {
  context_.desk.disconnect(this);
  task_->disconnect(this);
  export_->disconnect(this);
  for (QObject* part : {static_cast<QObject*>(pane_), static_cast<QObject*>(outline_), static_cast<QObject*>(pages_)})
    part->disconnect(this);
}

void ReportScreen::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* bar = new Surface(&Tokens::panel, Qt::BottomEdge);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(px(16), px(8), px(16), px(8) + 1);
  row->setSpacing(px(12));
  row->addWidget(title_);
  about_->setElided(true);
  about_->setTextFormat(Qt::PlainText);
  row->addWidget(about_, 1);
  find_->setMaximumWidth(px(380));
  row->addWidget(find_, 1);
  fit_->setTrailing(Icon::chevronDown);
  fit_->setMenu(new QMenu(fit_));
  row->addWidget(fit_);
  column->addWidget(bar);
  auto* side = new Surface(&Tokens::win, Qt::LeftEdge);
  auto* sideColumn = new QVBoxLayout(side);
  sideColumn->setContentsMargins(1, 0, 0, 0);
  sideColumn->setSpacing(0);
  sideColumn->addWidget(settings_);
  sideColumn->addWidget(pane_, 1);
  sideColumn->addWidget(foot_);
  side->setMinimumWidth(px(256));
  for (QWidget* part : {static_cast<QWidget*>(outline_), static_cast<QWidget*>(pages_), static_cast<QWidget*>(side)})
    splitter_->addWidget(part);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(1, 1);
  splitter_->setSizes({px(250), px(840), px(280)});
  splitter_->restoreState(context_.preferences.layout(layoutKey()));
  body_->addWidget(notice_);
  body_->addWidget(splitter_);
  column->addWidget(body_, 1);
  later_->setSingleShot(true);
  later_->setInterval(0);
  setFocusProxy(pages_);
}

void ReportScreen::connectParts() {
  connect(&context_.desk, &EditDesk::stateChanged, this, &ReportScreen::tellParts);
  connect(later_, &QTimer::timeout, this, &ReportScreen::follow);
  connect(task_, &ReportTask::composed, this, &ReportScreen::take);
  connect(task_, &ReportTask::failed, this, [this](const QString& message) {
    notice_->say(message, tr("Read again"));
    body_->setCurrentWidget(notice_);
  });
  connect(notice_, &EmptyNotice::acted, this, &ReportScreen::want);
  connect(outline_, &ReportOutline::pageChosen, this, &ReportScreen::showPage);
  connect(&outline_->list(), &QListView::activated, this, [this] { pane_->takeFocus(); });
  connect(pages_, &PagePreviews::pageChosen, this, &ReportScreen::showPage);
  connect(pages_, &PagePreviews::pageActivated, this, [this] { pane_->takeFocus(); });
  connect(find_, &FindField::textChanged, this, &ReportScreen::find);
  connect(find_, &FindField::stepWanted, this, &ReportScreen::stepFound);
  connect(find_, &FindField::ended, this, &ReportScreen::takeFocus);
  connect(settings_, &ReportSettings::languagePicked, this, &ReportScreen::showLanguage);
  connect(settings_, &ReportSettings::yearPicked, this, &ReportScreen::showYear);
  connect(foot_, &ReportFoot::exportWanted, this, &ReportScreen::chooseExport);
  connect(foot_, &ReportFoot::cancelWanted, export_, &DocumentExport::cancel);
  connect(export_, &DocumentExport::progressed, foot_, &ReportFoot::setProgress);
  connect(export_, &DocumentExport::finished, this, [this](const QString& path) {
    foot_->setIdle();
    Q_EMIT said(tr("The report was exported to %1").arg(path));
  });
  connect(export_, &DocumentExport::failed, this, [this](const Error& error) {
    foot_->setIdle();
    if (error.kind == ErrorKind::cancelled) {
      Q_EMIT said(error.message);
    } else {
      Q_EMIT failed(error);
    }
  });
  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(layoutKey(), splitter_->saveState()); });
}

void ReportScreen::setFile(OpenPortfolio* file) {
  pane_->settle();
  export_->cancel();
  file_ = file;
  task_->setFile(file);
  report_.reset();
  found_.clear();
  find_->setPlace(0, 0);
  page_.clear();
  wishedYear_ = 0;
  outline_->setReport(nullptr);
  pages_->setReport(nullptr);
  pane_->tell(nullptr, {}, false);
  foot_->tell(nullptr, false);
  notice_->say(file ? tr("Reading the portfolio…") : QString(), {});
  body_->setCurrentWidget(notice_);
  restore();
  follow();
}

void ReportScreen::applyChange(const PortfolioChange&) {
  task_->forget();
  later_->start();  // the board's date is nothing to a report: only changes are followed
}

void ReportScreen::follow() {
  stale_ = !isVisible();
  if (!stale_) want();
}

void ReportScreen::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) want();
  Screen::showEvent(event);
}

void ReportScreen::hideEvent(QHideEvent* event) {
  pane_->settle();
  Screen::hideEvent(event);
}

void ReportScreen::want() {
  if (file_) task_->want({.year = wishedYear_, .language = language_});
}

void ReportScreen::take(const std::shared_ptr<const ComposedReport>& report) {
  const bool isFirst = !report_;
  report_ = report;
  if (report->lastYear == 0) {
    notice_->say(tr("A report tells of the startups of a year. There are none with a phase yet: add some on the board first."),
                 {});
    body_->setCurrentWidget(notice_);
    return;
  }
  body_->setCurrentWidget(splitter_);
  if (!report->page(page_)) page_ = report->report.pages.empty() ? QString() : report->report.pages.front().key;
  outline_->setReport(report);
  outline_->setCurrent(page_);
  pages_->setReport(report);
  pages_->setCurrent(page_);
  tellParts();
  // Words may have been asked for before there was a report.
  isFirst ? find(find_->field().text()) : findAgain();
}

void ReportScreen::tellParts() {
  if (!report_ || report_->lastYear == 0) return;
  title_->setText(tr("Annual report %1", "a year").arg(year()));
  if (file_) about_->setText(file_->name());
  outline_->setEditable(canEdit());
  settings_->tell(report_, page_, canEdit());
  pane_->tell(report_, page_, canEdit());
  foot_->tell(report_, canEdit());
}

bool ReportScreen::showPage(const QString& key) {
  if (!report_ || !report_->page(key)) return false;
  pane_->settle();
  page_ = key;
  outline_->setCurrent(key);
  pages_->setCurrent(key);
  tellParts();
  return true;
}

void ReportScreen::find(const QString& words) {
  found_ = report_ ? publish::findInReport(report_->report, words) : std::vector<publish::ReportHit>();
  foundAt_ = 0;
  const auto placeOf = [this](const QString& key) {
    const auto& pages = report_->report.pages;
    return std::find_if(pages.begin(), pages.end(), [&](const auto& page) { return page.key == key; }) - pages.begin();
  };
  while (foundAt_ < found_.size() && placeOf(found_[foundAt_].page) < placeOf(page_)) ++foundAt_;
  if (foundAt_ == found_.size()) foundAt_ = 0;
  showFound();
}

void ReportScreen::stepFound(int by) {
  if (found_.empty()) return;
  foundAt_ = (foundAt_ + found_.size() + static_cast<size_t>(by)) % found_.size();
  showFound();
}

void ReportScreen::showFound() {
  find_->setPlace(found_.empty() ? 0 : static_cast<int>(foundAt_) + 1, static_cast<int>(found_.size()));
  if (!found_.empty()) showPage(found_[foundAt_].page);
  pane_->mark(found_.empty() ? QString() : find_->field().text());
}

// The report is another one: the place stays as far as it is there.
void ReportScreen::findAgain() {
  if (find_->field().text().isEmpty()) return;
  const auto before = foundAt_ < found_.size() ? std::optional(found_[foundAt_]) : std::nullopt;
  found_ = publish::findInReport(report_->report, find_->field().text());
  const auto same = before ? std::find(found_.begin(), found_.end(), *before) : found_.end();
  foundAt_ = same == found_.end() ? 0 : static_cast<size_t>(same - found_.begin());
  find_->setPlace(found_.empty() ? 0 : static_cast<int>(foundAt_) + 1, static_cast<int>(found_.size()));
}

void ReportScreen::showYear(int year) {
  pane_->settle();
  wishedYear_ = year;
  save();
  want();
}

void ReportScreen::showLanguage(const QString& language) {
  pane_->settle();
  language_ = language;
  save();
  want();
}

bool ReportScreen::isSettled() const {
  return !task_->isRunning() && !later_->isActive() && (body_->currentWidget() == notice_ || pages_->isPainted());
}

bool ReportScreen::canEdit() const { return context_.desk.canEdit(); }

int ReportScreen::year() const { return report_ ? report_->report.plan.year : 0; }

QString ReportScreen::nameOf(const QString& page) const {
  const publish::ReportPage* found = report_ ? report_->page(page) : nullptr;
  return found ? found->outline : page;
}

QList<QWidget*> ReportScreen::regions() {
  if (body_->currentWidget() == notice_) return {notice_};
  return {find_, &outline_->list(), pages_, settings_, pane_->widget(), foot_};
}

void ReportScreen::takeFocus() {
  if (body_->currentWidget() == notice_) {
    notice_->takeFocus();
  } else {
    pages_->setFocus(Qt::ShortcutFocusReason);
  }
}

QWidget* ReportScreen::findField() { return report_ && report_->lastYear == 0 ? nullptr : &find_->field(); }

Screen::Recall ReportScreen::remember() {
  return [this, page = page_, year = wishedYear_] {
    page_ = page;
    wishedYear_ = year;
    want();
  };
}

QString ReportScreen::memoryKey() const {
  const QByteArray path = file_ ? file_->path().toUtf8() : QByteArray();
  return QStringLiteral("report/") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void ReportScreen::save() const {
  if (!file_) return;
  const QJsonObject memory{{QStringLiteral("year"), wishedYear_}, {QStringLiteral("language"), language_}};
  context_.preferences.setLayout(memoryKey(), QJsonDocument(memory).toJson(QJsonDocument::Compact));
}

void ReportScreen::restore() {
  const QJsonObject memory = QJsonDocument::fromJson(context_.preferences.layout(memoryKey())).object();
  wishedYear_ = memory.value(QStringLiteral("year")).toInt();
  language_ = memory.value(QStringLiteral("language")).toString();
  if (language_ != u"fr" && language_ != u"en")
    language_ = documentLanguage() == u"fr" ? QStringLiteral("fr") : QStringLiteral("en");
}

void ReportScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Screen::changeEvent(event);
}

void ReportScreen::retranslate() {
  QMenu* menu = fit_->findChild<QMenu*>();
  menu->clear();
  for (const PagePreviews::Fit fit : {PagePreviews::Fit::twoPages, PagePreviews::Fit::width, PagePreviews::Fit::actual}) {
    connect(menu->addAction(fitName(fit)), &QAction::triggered, this, [this, fit] {
      pages_->setFit(fit);
      fit_->setText(fitName(fit));
    });
  }
  fit_->setText(fitName(pages_->fit()));
  fit_->setToolTip(tr("How large the pages are shown"));
  find_->setPurpose(tr("Find in the report"));
  outline_->retranslate();
  settings_->retranslate();
  pane_->retranslate();
  foot_->retranslate();
  pages_->retranslate();
  tellParts();
}

}  // namespace eclosion::ui
