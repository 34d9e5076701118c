// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/startup_page.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/publish/words.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/field_popover.h"
#include "ui/editing/pencil_button.h"
#include "ui/models/affiliation_html.h"
#include "ui/models/formats.h"
#include "ui/models/ledger_source.h"
#include "ui/models/moved_rows.h"
#include "ui/models/startup_cells.h"
#include "ui/models/words.h"
#include "ui/shell/team_plot.h"
#include "ui/startups/phase_timeline.h"
#include "ui/startups/story_html.h"
#include "ui/startups/story_view.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// The sign of the phase beside the name.
class PhaseSign final : public QWidget {
 public:
  explicit PhaseSign(const BoardModel& board, const Portfolio::Row& startup) : board_(board), startup_(startup) {}
  [[nodiscard]] QSize sizeHint() const override { return {px(20), px(24)}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    const auto* entry = startup_ == Portfolio::none ? nullptr : board_.entryOf(startup_);
    if (!entry) return;
    QPainter painter(this);
    paintPhaseGlyph(painter, QRectF(0, (height() - px(16)) / 2.0, px(16), px(16)), entry->phase);
  }

 private:
  const BoardModel& board_;
  const Portfolio::Row& startup_;
};

}  // namespace

StartupPage::StartupPage(BoardModel& board, QWidget* parent)
    : Surface(&Tokens::panel, {}, parent),
      board_(board),
      texts_(board),
      opener_([](const QUrl& url) { QDesktopServices::openUrl(url); }),
      back_(new Button(Button::Kind::secondary, Icon::chevronLeft)),
      edit_(new Button(Button::Kind::secondary)),
      copy_(new Button(Button::Kind::secondary)),
      namePencil_(new PencilButton),
      name_(new TextLabel(TextStep::sheetTitle, Weight::semibold)),
      standing_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      head_(new Surface(&Tokens::panel, Qt::BottomEdge)),
      view_(new StoryView([this](QPainter& painter, const QSizeF& size, const QUrl& name) {
        if (startup_ == Portfolio::none || !board_.portfolio()) return false;
        if (name.scheme() == QLatin1String("timeline")) {
          paintPhaseTimeline(painter, QRectF(QPointF(), size), *board_.portfolio(), startup_, board_.date());
        } else if (name.scheme() == QLatin1String("team")) {
          paintTeamSizes(painter, QRectF(QPointF(), size), team_);
        } else if (name.scheme() == QLatin1String("glyph")) {
          paintPhaseGlyph(painter, QRectF(QPointF(), size),
                          static_cast<Phase>(std::clamp(name.path().toInt(), 0, phaseCount - 1)));
        } else {
          return false;
        }
        return true;
      })),
      rendering_(new QTimer(this)) {
  setObjectName(QStringLiteral("startupPage"));
  // A long page takes a while to lay out: once, after all that changes at a time has changed.
  rendering_->setSingleShot(true);
  rendering_->setInterval(0);
  connect(rendering_, &QTimer::timeout, this, &StartupPage::renderNow);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* row = new QHBoxLayout(head_);
  row->setContentsMargins(16, 10, 24, 12);
  row->setSpacing(12);
  row->addWidget(back_, 0, Qt::AlignTop);
  auto* titles = new QVBoxLayout;
  titles->setSpacing(2);
  auto* title = new QHBoxLayout;
  title->setSpacing(6);
  title->addWidget(new PhaseSign(board_, startup_), 0, Qt::AlignTop);
  title->addWidget(name_, 1);
  title->addWidget(namePencil_, 0, Qt::AlignTop);
  titles->addLayout(title);
  titles->addWidget(standing_);
  row->addLayout(titles, 1);
  row->addWidget(edit_, 0, Qt::AlignTop);
  row->addWidget(copy_, 0, Qt::AlignTop);
  for (TextLabel* label : {name_, standing_}) {
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  standing_->setTextFormat(Qt::RichText);
  standing_->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(standing_, &QLabel::linkActivated, this, [this](const QString& address) { follow(QUrl(address)); });
  column->addWidget(head_);
  column->addWidget(view_, 1);
  connect(back_, &QAbstractButton::clicked, this, &StartupPage::backWanted);
  connect(copy_, &QAbstractButton::clicked, this, &StartupPage::copyWanted);
  connect(edit_, &QAbstractButton::clicked, this, [this] {
    if (desk_ && startup_ != Portfolio::none) editFacts(*desk_, record(), window());
  });
  connect(namePencil_, &QAbstractButton::clicked, this, [this] {
    if (desk_ && startup_ != Portfolio::none) FieldPopover::open(*desk_, record(), "name", name_, name_->rect());
  });
  connect(view_, &QTextBrowser::anchorClicked, this, &StartupPage::follow);
  connect(view_, &StoryView::columnResized, this, &StartupPage::render);
  connect(&board_, &BoardModel::changed, this, &StartupPage::boardChanged);
  connect(&Theme::instance(), &Theme::changed, this, &StartupPage::render);
  retranslate();
}

void StartupPage::setDesk(EditDesk* desk) {
  desk_ = desk;
  connect(desk, &EditDesk::stateChanged, this, &StartupPage::refresh);
  allowEditing();
}

void StartupPage::setLedger(LedgerSource* ledger) {
  ledger_ = ledger;
  connect(ledger, &LedgerSource::changed, this, &StartupPage::boardChanged);
}

TeamReport StartupPage::teamNow() {
  const QDate date = board_.date();
  const Ledger* ledger = ledger_ ? ledger_->ledger() : nullptr;
  const Portfolio& portfolio = *board_.portfolio();
  const QDate until =
      ledger ? analysis::nextCommittee(*ledger, portfolio.startups[startup_].id, date) : date.addDays(analysis::reviewInterval);
  return teamReportOf(story_, portfolio, startup_, date, until);
}

RecordRef StartupPage::record() const { return {recordKind<Startup>, board_.portfolio()->startups[startup_].id.uuid()}; }

void StartupPage::allowEditing() {
  const bool may = desk_ && desk_->canEdit();
  namePencil_->setVisible(may);
  namePencil_->setWhat(tr("Change the name"));
  edit_->setVisible(desk_ != nullptr);
  edit_->setText(tr("Edit facts…"));
  edit_->setEnabled(may);
  edit_->setToolTip(may ? tr("Edit everything that is known of it (E)") : desk_ ? desk_->whyNot() : QString());
}

// Over the text below the title that was followed.
void StartupPage::editField(const QString& column, const QString& address) {
  if (!desk_) return;
  const QRect link = view_->linkRect(address);
  FieldPopover::open(*desk_, record(), column.toLatin1().constData(), view_->viewport(),
                     QRect(px(16), link.top(), view_->columnWidth(), link.height()));
}

void StartupPage::setFile(const OpenPortfolio* file) {
  file_ = file;
  startup_ = Portfolio::none;
  story_ = {};
  sections_.clear();
  texts_.reset();
  render();
}

void StartupPage::showStartup(Row startup) {
  if (!board_.portfolio()) return;
  const bool same = startup == startup_;
  startup_ = startup;
  if (!same) story_ = file_ ? file_->story(board_.portfolio()->startups[startup].id) : StartupStory{};
  fromTop_ = fromTop_ || !same;
  refresh();
}

void StartupPage::applyChange(const PortfolioChange& change) {
  texts_.reset();
  if (startup_ == Portfolio::none) return;
  startup_ = movedRow(change, startup_);
  if (startup_ == Portfolio::none || !file_) return;
  if (const StartupId& id = board_.portfolio()->startups[startup_].id; concerns(change, id)) story_ = file_->story(id);
}

void StartupPage::boardChanged() {
  if (startup_ == Portfolio::none || !board_.portfolio()) return;
  if (isVisible()) {
    refresh();
  } else {
    stale_ = true;
  }
}

void StartupPage::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) refresh();
  render();
  Surface::showEvent(event);
}

QString StartupPage::standing() const {
  const auto* entry = board_.entryOf(startup_);
  QStringList parts;
  if (entry) {
    const int days = static_cast<int>(BoardTimeline::day(board_.date()) - entry->start);
    parts << (inProgramme(entry->phase)
                  //: Construction since 12 Apr 2021, 885 d
                  ? tr("%1 since %2, %3")
                        .arg(publish::phaseName(entry->phase), dateText(QDate::fromJulianDay(entry->start)), exactDaysText(days))
                  : tr("%1 since %2").arg(publish::phaseName(entry->phase), dateText(QDate::fromJulianDay(entry->start))));
  } else {
    parts << (board_.portfolio()->historyOf(startup_).empty() ? noPhaseText() : notStartedText());
  }
  const StartupText& text = texts_.read(startup_);
  for (QString& part : parts) part = part.toHtmlEscaped();
  parts << affiliationHtml(board_, startup_, text);
  parts.removeAll(QString());
  parts << startupKindWord(board_.portfolio()->startups[startup_].kind);
  return parts.join(QStringLiteral(" · "));
}

void StartupPage::refresh() {
  stale_ = false;
  if (startup_ == Portfolio::none || !board_.portfolio()) return;
  name_->setText(texts_.read(startup_).name);
  standing_->setText(standing());
  view_->setAccessibleName(tr("All about %1").arg(name_->text()));
  team_ = teamNow();
  sections_ = storySections({.board = board_, .startup = startup_, .story = story_, .team = team_});
  if (!desk_ || !desk_->canEdit()) {
    for (StorySection& section : sections_) section.edit.clear();
  }
  allowEditing();
  render();
  head_->update();
}

void StartupPage::render() {
  if (startup_ == Portfolio::none || !board_.portfolio()) {
    rendering_->stop();
    view_->clear();
  } else if (isVisible()) {
    rendering_->start();
  }
}

void StartupPage::renderNow() {
  if (startup_ == Portfolio::none || !board_.portfolio()) return;
  view_->setStory(storyHtml(sections_, view_->columnWidth()));
  if (std::exchange(fromTop_, false)) view_->goToTop();
}

void StartupPage::follow(const QUrl& link) {
  if (link.scheme() == QLatin1String("field")) return editField(link.path(), link.toString());
  if (link.scheme() == QLatin1String("facts")) {
    if (desk_) editFacts(*desk_, record(), window(), link.path());
    return;
  }
  if (const auto record = recordAt(link.toString(), *board_.portfolio())) {
    Q_EMIT recordWanted(*record);
  } else if (!webAddress(link.toString(QUrl::FullyEncoded)).isEmpty()) {
    opener_(link);
  }
}

QString StartupPage::plainText() const {
  if (startup_ == Portfolio::none) return {};
  return QStringList{name_->text(), QTextDocumentFragment::fromHtml(standing_->text()).toPlainText(), ui::plainText(sections_)}
             .join(QLatin1Char('\n')) +
         QLatin1Char('\n');
}

void StartupPage::takeFocus() { view_->setFocus(Qt::ShortcutFocusReason); }

void StartupPage::retranslate() {
  back_->setText(tr("Back"));
  back_->setAccessibleName(tr("Back to the list of startups"));
  back_->setToolTip(tr("Back to the list (Backspace or Esc)"));
  back_->updateGeometry();
  copy_->setText(tr("Copy"));
  copy_->setToolTip(tr("Copy the whole page as text (Ctrl+C)"));
  copy_->updateGeometry();
  texts_.reset();
  refresh();
}

}  // namespace eclosion::ui
