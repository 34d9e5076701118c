// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/palette_delegate.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

constexpr int sheetWidth = 560, sheetMargin = 24, fieldHeight = 50, footHeight = 30, listHeight = 420;

// The sheet paints itself: field, lines, and the edge that lifts it from the window.
class Sheet final : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Tokens& t = tokens();
    drawBox(painter, rect(), px(10), t.panel, t.line2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(t.line);
    painter.drawLine(1, px(fieldHeight), width() - 2, px(fieldHeight));
    painter.drawLine(1, height() - px(footHeight) - 1, width() - 2, height() - px(footHeight) - 1);
    const int size = px(16);
    paintIcon(painter, QRectF(px(17), (px(fieldHeight) - size) / 2.0, size, size), Icon::search, t.tx3);
  }
};

}  // namespace

CommandPalette::CommandPalette(BoardModel& model, Preferences& preferences, QWidget* window)
    : QWidget(window),
      board_(model),
      preferences_(preferences),
      window_(window),
      items_(model),
      sheet_(new Sheet(this)),
      field_(new QLineEdit(sheet_)),
      list_(new QListView(sheet_)),
      state_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2, sheet_)),
      keys_(new TextLabel(TextStep::meta, Weight::medium, &Tokens::tx3, sheet_)) {
  setObjectName(QStringLiteral("commandPalette"));
  hide();
  field_->installEventFilter(this);
  window_->installEventFilter(this);
  list_->setModel(&items_);
  list_->setItemDelegate(new PaletteDelegate(list_));
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setMouseTracking(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  state_->setElided(true);
  connect(field_, &QLineEdit::textChanged, this, [this] {
    task_.start();  // again, after a failure
    search();
  });
  connect(list_, &QAbstractItemView::clicked, this, &CommandPalette::pick);
  connect(&task_, &SearchTask::finished, this, [this] {
    items_.setIndex(task_.index());
    if (isVisible()) search();
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    // The keyboard went elsewhere in the window: nothing to give back.
    if (!isVisible() || !now || now->window() != QWidget::window() || isAncestorOf(now)) return;
    before_ = nullptr;
    close();
  });
  connect(&Theme::instance(), &Theme::changed, this, &CommandPalette::dress);
  dress();
  retranslate();
}

void CommandPalette::dress() {
  const Tokens& t = tokens();
  field_->setFont(Theme::instance().font(TextStep::screenTitle));
  field_->setStyleSheet(
      QStringLiteral("QLineEdit, QLineEdit:focus { background: transparent; border: none; padding: 0; color: %1; "
                     "min-height: %2px; }")
          .arg(t.tx.name())
          .arg(px(30)));
  list_->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; border-radius: 0; }"));
  if (isVisible()) arrange();
  update();
}

void CommandPalette::retranslate() {
  setAccessibleName(tr("Search and commands"));
  field_->setPlaceholderText(tr("A startup, a person, an organisation, a date, a command"));
  field_->setAccessibleName(tr("Search or command"));
  list_->setAccessibleName(tr("Results"));
  keys_->setText(tr("↑ ↓ choose    Enter open    Esc close"));
}

void CommandPalette::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    items_.refresh();
  }
  QWidget::changeEvent(event);
}

void CommandPalette::setFile(const OpenPortfolio* file) {
  close();
  items_.setIndex(nullptr);
  task_.setFile(file);
}

void CommandPalette::open(const QString& typed) {
  if (!isVisible()) before_ = window_->focusWidget();
  task_.start();
  items_.setRecent(preferences_.recentPicks());
  items_.setCommands(commands_ ? commands_() : std::vector<PaletteCommand>());
  {
    const QSignalBlocker quiet(field_);
    field_->setText(typed);
  }
  show();
  raise();
  field_->setFocus(Qt::ShortcutFocusReason);
  search();
}

void CommandPalette::close() {
  if (!isVisible()) return;
  const QPointer<QWidget> back = before_;
  before_ = nullptr;
  hide();
  if (back && back->isVisible() && back->isEnabled()) back->setFocus(Qt::OtherFocusReason);
  Q_EMIT closed();
}

void CommandPalette::search() {
  items_.setTyped(field_->text());
  showState();
  arrange();
  list_->scrollToTop();
  choose(0);
}

// What stands below the results, or instead of them.
void CommandPalette::showState() {
  const QString typed = field_->text().simplified();
  QString words;
  if (!typed.isEmpty() && task_.isRunning()) {
    words = tr("Searching…");
  } else if (!typed.isEmpty() && !task_.failure().isEmpty()) {
    words = task_.failure();
  } else if (items_.rowCount() == 0) {
    words = typed.isEmpty() ? tr("Type a name, a date or a command.") : tr("Nothing is named “%1”.").arg(typed);
  }
  state_->setText(words);
  state_->setVisible(!words.isEmpty());
}

void CommandPalette::arrange() {
  setGeometry(window_->rect());
  const int width = std::min(px(sheetWidth), window_->width() - 2 * px(sheetMargin));
  const int top = std::max(px(sheetMargin), window_->height() / 8);
  const int stateHeight = state_->isHidden() ? 0 : px(46);
  int content = 0;
  for (int row = 0; row < items_.rowCount() && content < px(listHeight); ++row) content += list_->sizeHintForRow(row);
  if (content > 0) content += px(6);
  const int room = window_->height() - top - px(sheetMargin) - px(fieldHeight) - px(footHeight) - stateHeight;
  const int height = std::clamp(content, 0, std::max(0, std::min(px(listHeight), room)));
  sheet_->setGeometry((window_->width() - width) / 2, top, width,
                      px(fieldHeight) + 1 + height + stateHeight + 1 + px(footHeight));
  field_->setGeometry(px(44), (px(fieldHeight) - px(32)) / 2, width - px(60), px(32));
  list_->setGeometry(1, px(fieldHeight) + 1, width - 2, height);
  state_->setGeometry(px(16), px(fieldHeight) + 1 + height, width - px(32), stateHeight);
  keys_->setGeometry(px(16), sheet_->height() - px(footHeight), width - px(32), px(footHeight));
}

void CommandPalette::choose(int row) {
  const QModelIndex index = items_.index(row, 0);
  list_->setCurrentIndex(index);
  field_->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
  if (!index.isValid() || !QAccessible::isActive()) return;
  // The keyboard stays in the field; who listens hears the line that Enter would pick.
  QAccessibleEvent event(list_, QAccessible::Focus);
  event.setChild(row);
  QAccessible::updateAccessibility(&event);
}

void CommandPalette::move(int step) {
  const int count = items_.rowCount();
  if (count == 0) return;
  const int now = list_->currentIndex().row();
  // A single step goes round; a page stops at the ends.
  const int next = std::abs(step) == 1 ? (now + step + count) % count : std::clamp(now + step, 0, count - 1);
  choose(next);
  if (next == 0) list_->scrollToTop();  // with the words of its section
}

void CommandPalette::pick() {
  const PaletteItem* chosen = items_.itemAt(list_->currentIndex().row());
  if (!chosen) return;
  const PaletteItem item = *chosen;
  close();
  if (!item.id.isEmpty()) preferences_.addRecentPick(item.id);
  switch (item.kind) {
    case PaletteItem::Kind::startup:
      Q_EMIT startupChosen(item.row);
      break;
    case PaletteItem::Kind::member:
      Q_EMIT memberChosen(item.row);
      break;
    case PaletteItem::Kind::incubator:
      Q_EMIT incubatorChosen(item.row);
      break;
    case PaletteItem::Kind::organisation:
      Q_EMIT organisationChosen(item.row);
      break;
    case PaletteItem::Kind::date:
      Q_EMIT dateChosen(item.date);
      break;
    case PaletteItem::Kind::command:
      if (item.action) item.action->trigger();
      break;
  }
}

bool CommandPalette::handleKey(const QKeyEvent& event) {
  constexpr int page = 8;
  switch (event.key()) {
    case Qt::Key_Escape:
      close();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      pick();
      return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
      move(1);
      return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
      move(-1);
      return true;
    case Qt::Key_PageDown:
      move(page);
      return true;
    case Qt::Key_PageUp:
      move(-page);
      return true;
    default:
      return false;
  }
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
  if (object == field_ && event->type() == QEvent::KeyPress) return handleKey(*static_cast<QKeyEvent*>(event));
  if (object == window_ && event->type() == QEvent::Resize && isVisible()) arrange();
  return QWidget::eventFilter(object, event);
}

void CommandPalette::mousePressEvent(QMouseEvent* event) {
  if (!sheet_->geometry().contains(event->pos())) close();
}

void CommandPalette::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  // The window steps back behind the sheet.
  painter.fillRect(rect(), t.dark ? withAlpha(t.win, 0.6) : withAlpha(t.tx, 0.16));
}

}  // namespace eclosion::ui
