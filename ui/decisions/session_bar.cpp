// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/session_bar.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <algorithm>

#include "core/publish/session_papers.h"
#include "ui/decisions/session_dialog.h"
#include "ui/decisions/session_mode.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/due_source.h"
#include "ui/models/formats.h"
#include "ui/models/ledger_source.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

// Lines of a section as one pastes them under the title of a slide.
QString plainText(const publish::PaperBlock& block) {
  using namespace publish;
  QStringList lines;
  if (const auto* heading = std::get_if<PaperHeading>(&block)) lines << heading->text;
  if (const auto* text = std::get_if<PaperText>(&block)) lines << text->text;
  if (const auto* list = std::get_if<PaperList>(&block)) lines << list->items;
  if (const auto* facts = std::get_if<PaperFacts>(&block)) {
    for (const auto& [name, value] : facts->facts) lines << name + QLatin1Char('\t') + value;
  }
  if (const auto* table = std::get_if<PaperTable>(&block)) {
    lines << table->header.join(QLatin1Char('\t'));
    for (const QStringList& row : table->rows) lines << row.join(QLatin1Char('\t'));
    if (!table->totals.isEmpty()) lines << table->totals.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

SessionBar::SessionBar(const ScreenContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      title_(new Button(Button::Kind::title)),
      attendees_(new Button(Button::Kind::secondary, Icon::person)),
      papers_(new Button(Button::Kind::secondary, Icon::calendar)),
      hold_(new Button(Button::Kind::secondary)),
      when_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      sessions_(new QMenu(this)),
      paperMenu_(new QMenu(this)) {
  setObjectName(QStringLiteral("sessionBar"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(16), px(6), px(16), px(6));
  row->setSpacing(px(8));
  title_->setTrailing(Icon::chevronDown);
  title_->setMenu(sessions_);
  papers_->setTrailing(Icon::chevronDown);
  papers_->setMenu(paperMenu_);
  hold_->setKeys(QStringLiteral("F11"));
  when_->setElided(true);
  row->addWidget(title_);
  row->addWidget(when_, 1);
  row->addWidget(attendees_);
  row->addWidget(papers_);
  row->addWidget(hold_);
  connect(attendees_, &QAbstractButton::clicked, this, &SessionBar::editSession);
  connect(hold_, &QAbstractButton::clicked, this, &SessionBar::holdSession);
  // Not the button's own, which its words take from it.
  connect(new QShortcut(Qt::Key_F11, this), &QShortcut::activated, this,
          [this] { session() ? holdSession() : context_.desk.refused(tr("Prepare a committee session first.")); });
  connect(sessions_, &QMenu::aboutToShow, this, &SessionBar::fillMenus);
  connect(paperMenu_, &QMenu::aboutToShow, this, &SessionBar::fillMenus);
  connect(&context_.desk, &EditDesk::stateChanged, this, &SessionBar::refresh);
  refresh();
}

SessionBar::~SessionBar() {
  if (mode_) mode_->leave();
}

void SessionBar::setFile(OpenPortfolio* file) {
  if (mode_) mode_->leave();
  file_ = file;
  chosen_.reset();
  refresh();
}

const CommitteeSession* SessionBar::session() const {
  const Ledger* ledger = file_ ? context_.ledger.ledger() : nullptr;
  if (!ledger) return nullptr;
  if (chosen_) {
    if (const auto* found = ledger->session(*chosen_)) return found;
  }
  // By date: the first to come, else the last.
  const QDate day = context_.model.date();
  const auto next = std::find_if(ledger->sessions.begin(), ledger->sessions.end(),
                                 [&](const CommitteeSession& one) { return one.date.isValid() && one.date >= day; });
  if (next != ledger->sessions.end()) return &*next;
  return ledger->sessions.empty() ? nullptr : &ledger->sessions.back();
}

void SessionBar::choose(const SessionId& session) {
  chosen_ = session;
  refresh();
}

void SessionBar::refresh() {
  const CommitteeSession* now = session();
  const Ledger* ledger = now ? context_.ledger.ledger() : nullptr;
  title_->setText(now ? publish::sessionTitle(*now) : tr("No committee session"));
  title_->setAccessibleName(tr("Committee session: %1").arg(title_->text()));
  when_->setText(now ? publish::sessionPlace(*now) : tr("Prepare one to have an agenda and minutes."));
  const int people = ledger ? static_cast<int>(ledger->attendeesOf(now->id).size()) : 0;
  attendees_->setText(tr("%n attend", nullptr, people));
  const int items = ledger ? static_cast<int>(ledger->agendaOf(now->id).size()) : 0;
  papers_->setText(tr("Agenda (%n)", nullptr, items));
  hold_->setText(tr("Hold session"));
  const QString none = now ? QString() : tr("Prepare a committee session first.");
  // Papers are read, and a session is followed, where nothing may be changed.
  const auto allow = [](Button* button, const QString& why) {
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
  };
  allow(papers_, none);
  allow(hold_, none);
  const QString why = context_.desk.whyNot();
  allow(attendees_, none.isEmpty() ? why : none);
}

void SessionBar::fillMenus() {
  const CommitteeSession* now = session();
  const QString why = context_.desk.whyNot();
  const bool may = why.isEmpty();
  sessions_->clear();
  for (QMenu* menu : {sessions_, paperMenu_}) menu->setToolTipsVisible(true);
  auto* one = new QActionGroup(sessions_);
  if (const Ledger* ledger = file_ ? context_.ledger.ledger() : nullptr) {
    // The newest first.
    for (size_t last = ledger->sessions.size(); last > 0; --last) {
      const CommitteeSession& session = ledger->sessions[last - 1];
      QString words = publish::sessionTitle(session);
      if (session.date.isValid()) words = tr("%1, %2", "a session, a day").arg(words, dateText(session.date));
      QAction* action = sessions_->addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
      action->setCheckable(true);
      action->setChecked(now && session.id == now->id);
      one->addAction(action);
      connect(action, &QAction::triggered, this, [this, id = session.id] { choose(id); });
    }
    if (!ledger->sessions.empty()) sessions_->addSeparator();
  }
  const auto add = [this, &why](QMenu* menu, const QString& words, bool enabled, auto act) {
    QAction* action = menu->addAction(words);
    action->setEnabled(enabled);
    if (!enabled && !why.isEmpty()) action->setToolTip(why);
    connect(action, &QAction::triggered, this, act);
  };
  add(sessions_, tr("New session…"), may && file_, [this] { newSession(); });
  add(sessions_, tr("Edit session…"), may && now, [this] { editSession(); });
  add(sessions_, tr("Remove session…"), may && now, [this] {
    if (const auto* gone = session()) (void)context_.desk.removeAsking(refTo(*gone));
  });
  paperMenu_->clear();
  add(paperMenu_, tr("Edit the agenda…"), may && now, [this] { editSession(); });
  for (const PaperKind kind : {PaperKind::agenda, PaperKind::minutes}) {
    const bool agenda = kind == PaperKind::agenda;
    paperMenu_->addSeparator();
    add(paperMenu_, agenda ? tr("Agenda as PDF…") : tr("Minutes as PDF…"), now,
        [this, kind] { exportPaper(kind, PaperFormat::pdf); });
    add(paperMenu_, agenda ? tr("Agenda as HTML…") : tr("Minutes as HTML…"), now,
        [this, kind] { exportPaper(kind, PaperFormat::html); });
    add(paperMenu_, agenda ? tr("Copy the agenda for slides") : tr("Copy the minutes for slides"), now,
        [this, kind] { copyForSlides(kind); });
  }
}

bool SessionBar::mayEdit() {
  const QString why = context_.desk.whyNot();
  if (!why.isEmpty()) Q_EMIT context_.desk.refused(why);
  return why.isEmpty();
}

void SessionBar::newSession() {
  if (!mayEdit()) return;
  const edits::SessionSheet fresh{.session = {.id = newId<SessionId>(), .title = tr("Investment committee")}};
  SessionDialog dialog(context_.desk, fresh, due_, true, window());
  if (dialog.exec() == QDialog::Accepted) choose(fresh.session.id);
}

void SessionBar::editSession() {
  const CommitteeSession* now = session();
  if (!now || !mayEdit()) return;
  auto sheet = edits::sheetOf(context_.desk.editing()->records(), now->id);
  if (!sheet) {
    Q_EMIT failed(sheet.error());
    return;
  }
  SessionDialog dialog(context_.desk, std::move(*sheet), due_, false, window());
  dialog.showPart(sender() == attendees_ ? SessionDialog::Part::attendees : SessionDialog::Part::agenda);
  (void)dialog.exec();
}

void SessionBar::addToAgenda(const StartupId& startup) {
  const CommitteeSession* now = session();
  if (!now) {
    Q_EMIT context_.desk.refused(tr("Prepare a committee session first."));
    return;
  }
  if (mayEdit()) (void)context_.desk.perform(edits::addToAgenda(now->id, {startup}));
}

void SessionBar::holdSession() {
  const CommitteeSession* now = session();
  if (!now || !file_) return;
  if (context_.ledger.ledger()->agendaOf(now->id).empty()) {
    Q_EMIT context_.desk.refused(tr("Put startups on the agenda, then hold the session."));
    return editSession();
  }
  if (!mode_) mode_ = new SessionMode(context_, file_, now->id);
  mode_->showFullScreen();
  mode_->activateWindow();
}

std::optional<publish::Paper> SessionBar::paper(PaperKind kind) const {
  const CommitteeSession* now = session();
  if (!now || !context_.model.portfolio()) return std::nullopt;
  const publish::PaperSources sources{*context_.model.portfolio(), *context_.ledger.ledger(),
                                      *context_.model.text(),      file_->name(),
                                      context_.model.date(),       context_.due.terms()};
  return kind == PaperKind::agenda ? publish::agendaPaper(sources, *now) : publish::minutesPaper(sources, *now);
}

void SessionBar::exportPaper(PaperKind kind, PaperFormat format) {
  const auto made = paper(kind);
  if (!made) return;
  const CommitteeSession* now = session();
  const bool pdf = format == PaperFormat::pdf;
  const QString name = (kind == PaperKind::agenda ? tr("agenda") : tr("minutes")) +
                       (now->date.isValid() ? QLatin1Char('-') + now->date.toString(Qt::ISODate) : QString()) +
                       (pdf ? QStringLiteral(".pdf") : QStringLiteral(".html"));
  const QString path =
      QFileDialog::getSaveFileName(window(), pdf ? tr("Save as PDF") : tr("Save as HTML"), QDir::home().filePath(name),
                                   pdf ? tr("PDF documents (*.pdf)") : tr("HTML documents (*.html)"));
  if (path.isEmpty()) return;
  const auto saved = savePaper(*made, path, format);
  if (saved) {
    Q_EMIT said(tr("Saved as %1.", "a path").arg(QDir::toNativeSeparators(path)));
  } else {
    Q_EMIT failed(saved.error());
  }
}

void SessionBar::copyForSlides(PaperKind kind) {
  const auto made = paper(kind);
  if (!made) return;
  QStringList slides;
  for (const publish::PaperSlide& slide : publish::paperSlides(*made)) {
    QStringList lines{slide.title};
    for (const publish::PaperBlock& block : slide.blocks) lines << plainText(block);
    slides << lines.join(QLatin1Char('\n'));
  }
  auto* copied = new QMimeData;
  copied->setText(slides.join(QStringLiteral("\n\n")));
  copied->setHtml(QString::fromUtf8(publish::paperHtml(*made)));
  QGuiApplication::clipboard()->setMimeData(copied);
  Q_EMIT said(tr("%n slides copied.", nullptr, static_cast<int>(slides.size())));
}

void SessionBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace eclosion::ui
