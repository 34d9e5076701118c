// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/sheet_header.h"

#include <QPainter>
#include <QVBoxLayout>

#include "core/publish/words.h"
#include "ui/decisions/due_delegate.h"
#include "ui/models/due_model.h"
#include "ui/models/formats.h"
#include "ui/models/sheet_document.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"

namespace eclosion::ui {
namespace {

// Between what is said of a startup: a gap on the screen.
QString partGap() { return QStringLiteral("   "); }

}  // namespace

// "◑ Construction → ◕ Acceleration".
class PhaseStep final : public QWidget {
 public:
  PhaseStep() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
  void set(Phase from, std::optional<Phase> to) {
    from_ = from;
    to_ = to;
    words_ = publish::phaseName(from);
    if (to_) words_ = SheetHeader::tr("%1, then %2", "two phases").arg(words_, publish::phaseName(*to_));
    setAccessibleName(words_);
    updateGeometry();
    update();
  }
  [[nodiscard]] QString words() const { return words_; }
  [[nodiscard]] QSize sizeHint() const override {
    const QFontMetrics metrics(font());
    int width = px(glyph + gap) + metrics.horizontalAdvance(publish::phaseName(from_)) + 2;
    if (to_) width += px(glyph + gap * 2) + px(glyph + gap) + metrics.horizontalAdvance(publish::phaseName(*to_)) + 2;
    return {width, px(24)};
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setFont(font());
    const int size = px(glyph);
    const double top = (height() - size) / 2.0;
    int x = 0;
    const auto say = [&](Phase phase) {
      paintPhaseGlyph(painter, QRectF(x, top, size, size), phase);
      x += size + px(gap);
      painter.setPen(tokens().tx);
      x += drawLine(painter, QRect(x, 0, width() - x, height()), publish::phaseName(phase)) + px(gap);
    };
    say(from_);
    if (!to_) return;
    paintArrow(painter, QRectF(x, top, size, size), tokens().tx3);
    x += size + px(gap);
    say(*to_);
  }

 private:
  static constexpr int glyph = 14, gap = 6;
  [[nodiscard]] static QFont font() { return Theme::instance().font(TextStep::dense, Weight::medium); }
  Phase from_ = Phase::unrecorded;
  std::optional<Phase> to_;
  QString words_;
};

SheetHeader::SheetHeader(const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      board_(board),
      texts_(board),
      name_(new TextLabel(TextStep::sheetTitle, Weight::semibold)),
      about_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      state_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      late_(new TextLabel(TextStep::small, Weight::medium, &Tokens::bad)),
      due_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      step_(new PhaseStep),
      page_(new Button(Button::Kind::quiet, Icon::link)),
      print_(new Button(Button::Kind::quiet)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(2));
  auto* first = new QHBoxLayout;
  first->setSpacing(px(10));
  name_->setElided(true);
  name_->setTextInteractionFlags(Qt::NoTextInteraction);
  page_->setSmall(true);
  page_->setBare(true);
  print_->setSmall(true);
  first->addWidget(name_, 1);
  first->addWidget(step_);
  column->addLayout(first);
  auto* second = new QHBoxLayout;
  second->setSpacing(px(4));
  about_->setElided(true);
  second->addWidget(about_, 1);
  second->addWidget(state_);
  second->addWidget(page_);
  second->addWidget(print_);
  column->addLayout(second);
  for (TextLabel* label : {late_, due_}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  connect(page_, &QAbstractButton::clicked, this, &SheetHeader::pageWanted);
  connect(print_, &QAbstractButton::clicked, this, &SheetHeader::printWanted);
}

void SheetHeader::show(Portfolio::Row startup) {
  texts_.reset();
  const StartupText& text = texts_.read(startup);
  name_->setText(text.name);
  const auto* entry = board_.entryOf(startup);
  const Phase phase = entry ? entry->phase : Phase::unrecorded;
  step_->set(phase, phaseAfter(phase));
  QStringList parts{text.incubatorPart()};
  if (!text.sponsors.isEmpty()) parts << text.sponsors.mid(0, 3).join(QStringLiteral(", "));
  if (entry)
    parts << tr("%1 since %2", "a phase, a date").arg(publish::phaseName(phase), dateText(QDate::fromJulianDay(entry->start)));
  about_->setText(parts.join(partGap()));
  page_->setText(tr("Open its page"));
  page_->setAccessibleName(tr("Open the page of %1").arg(text.name));
  print_->setText(tr("Print…"));
  print_->setToolTip(tr("Print this sheet to a PDF (Ctrl+P)"));
}

void SheetHeader::setStep(Phase from, std::optional<Phase> to) { step_->set(from, to); }

void SheetHeader::setState(const QString& state, const QStringList& late, const QStringList& due) {
  state_->setText(state);
  const auto say = [](TextLabel* label, const QStringList& sentences) {
    label->setText(sentences.join(QStringLiteral(" · ")));
    label->setVisible(!sentences.isEmpty());
  };
  say(late_, late);
  say(due_, due);
}

void SheetHeader::describe(SheetDocument& sheet) const {
  sheet.name = name_->text();
  sheet.step = step_->words();
  sheet.about = about_->text().replace(partGap(), QStringLiteral(" · "));
  for (const TextLabel* label : {late_, due_}) {
    if (!label->text().isEmpty()) sheet.why += (sheet.why.isEmpty() ? QString() : QStringLiteral(" · ")) + label->text();
  }
}

}  // namespace eclosion::ui
