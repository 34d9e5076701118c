// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

#include "core/domain/report_blocks.h"
#include "core/publish/report/report_pages.h"
#include "core/support/folding.h"
#include "ui/models/formats.h"
#include "ui/report/report_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

bool isTitle(const QString& block) { return block.startsWith(QLatin1String("title:")); }

// Words of a line, or of a page.
int linesOf(const QString& block) {
  if (isTitle(block) || block == block::forewordAuthor || block == block::forewordRole ||
      block.startsWith(QLatin1String("spotlight-title:")) || block.startsWith(QLatin1String("quote-author:")))
    return 1;
  if (block.startsWith(QLatin1String("impact:")) || block.startsWith(QLatin1String("milestone:")) ||
      block.startsWith(QLatin1String("quote:")))
    return 2;
  return 5;
}

}  // namespace

ReportPane::ReportPane(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("reportPane"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  connect(&Theme::instance(), &Theme::changed, this, &ReportPane::rebuild);
}

QString ReportPane::shapeNow() const {
  const publish::ReportPage* page = report_ ? report_->page(page_) : nullptr;
  if (!page) return {};
  QStringList parts{page->key, report_->report.plan.language, QString::number(report_->report.plan.year),
                    QString::number(static_cast<int>(editable_))};
  parts << page->blocks;
  for (const auto& warning : report_->report.warnings) {
    if (warning.page == page_) parts << warning.text;
  }
  if (page_ == u"key-figures") parts << report_->report.plan.without;
  if (page_ == u"impact") {
    for (const auto& candidate : report_->candidates) parts << candidate.words << QString::number(candidate.chosen);
  }
  if (const Spotlight* one = spotlight()) parts << one->picture;
  return parts.join(QLatin1Char('\n'));
}

const Spotlight* ReportPane::spotlight() const {
  if (!report_ || !page_.startsWith(QLatin1String("spotlight:"))) return nullptr;
  const QUuid id = QUuid::fromString(page_.section(QLatin1Char(':'), 1));
  const auto found = std::find_if(report_->spotlights.begin(), report_->spotlights.end(),
                                  [&](const Spotlight& one) { return one.id.uuid() == id; });
  return found == report_->spotlights.end() ? nullptr : &*found;
}

void ReportPane::tell(const std::shared_ptr<const ComposedReport>& report, const QString& page, bool editable) {
  if (page != page_) settle();
  report_ = report;
  page_ = page;
  editable_ = editable;
  if (shapeNow() == shape_ && widget()) {
    fill();
  } else {
    rebuild();
  }
}

void ReportPane::settle() {
  // What is written may be told at once, and change what is shown here.
  const auto fields = fields_;
  for (const Shown& shown : fields) shown.field->settle();
}

ReportField* ReportPane::field(const QString& block) const {
  const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const Shown& shown) { return shown.block == block; });
  return found == fields_.end() ? nullptr : found->field;
}

void ReportPane::takeFocus() {
  if (fields_.empty()) return;
  // Words before the title, which states itself.
  const size_t first = fields_.size() > 1 ? 1 : 0;
  fields_[first].field->setFocus(Qt::ShortcutFocusReason);
}

void ReportPane::mark(const QString& words) {
  const std::string wanted = folded(words);
  bool isMarked = false;
  for (const Shown& shown : fields_) {
    QTextCursor cursor = shown.field->textCursor();
    const QString text = shown.field->toPlainText();
    const FoldedText in = foldedWithOrigins(text);
    const size_t place = wanted.empty() || isMarked ? std::string::npos : in.text.find(wanted);
    if (place == std::string::npos) {
      if (!cursor.hasSelection()) continue;
      cursor.clearSelection();
      shown.field->setTextCursor(cursor);
      continue;
    }
    isMarked = true;
    const size_t end = place + wanted.size();
    cursor.setPosition(in.origins[place]);
    cursor.setPosition(end < in.origins.size() ? in.origins[end] : static_cast<int>(text.size()), QTextCursor::KeepAnchor);
    shown.field->setTextCursor(cursor);
    ensureWidgetVisible(shown.field);
  }
}

QString ReportPane::wordsOf(const QString& block, const QString& language) const {
  const auto found = std::find_if(report_->editorials.begin(), report_->editorials.end(), [&](const Editorial& one) {
    return one.year == report_->report.plan.year && one.language == language && one.block == block;
  });
  if (found != report_->editorials.end() && !found->text.isEmpty()) return found->text;
  const auto own = report_->own.find(block);
  const bool isOwn = report_->ownLanguage.isEmpty() || report_->ownLanguage == language;
  return own != report_->own.end() && isOwn ? own->second.text : QString();
}

TextLabel* ReportPane::heading(const QString& words) {
  auto* label = new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2);
  label->setText(words);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  column_->addSpacing(px(8));
  column_->addWidget(label);
  return label;
}

void ReportPane::addField(const QString& block) {
  QString name = block::nameOf(block);
  // Of what there are several, the one that is meant.
  if (const auto own = report_->own.find(block);
      own != report_->own.end() && linesOf(block) == 2 && !block.startsWith(QLatin1String("quote:")))
    name = QStringLiteral("%1: %2").arg(name, own->second.text.left(40));
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, px(8), 0, 0);
  auto* label = new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2);
  label->setTextFormat(Qt::PlainText);
  label->setText(name);
  label->setElided(true);
  auto* flag = new TextLabel(TextStep::meta, Weight::medium, &Tokens::warn);
  row->addWidget(label, 1);
  row->addWidget(flag);
  auto* field = new ReportField(linesOf(block));
  field->setObjectName(block);
  field->setAccessibleName(name);
  field->setReadOnly(!editable_);
  label->setBuddy(field);
  if (isTitle(block)) {
    reset_ = new Button(Button::Kind::quiet, Icon::turnBack);
    reset_->setSmall(true);
    reset_->setBare(true);
    reset_->setText(tr("Title as the page states it"));
    connect(reset_, &QAbstractButton::clicked, this, [this, block] { Q_EMIT textWritten(block, {}); });
    row->addWidget(reset_);
  }
  column_->addLayout(row);
  column_->addWidget(field);
  connect(field, &ReportField::written, this, [this, block](const QString& text) { Q_EMIT textWritten(block, text); });
  fields_.push_back({block, field, flag});
}

void ReportPane::addFigures() {
  heading(tr("Figures on this page"));
  for (const auto& [key, name] : publish::keyFigureChoices()) {
    auto* box = new QCheckBox(name);
    box->setChecked(!report_->report.plan.without.contains(key));
    box->setEnabled(editable_);
    connect(box, &QCheckBox::clicked, this, [this, key = key, name = name](bool on) { Q_EMIT figureToggled(key, name, on); });
    column_->addWidget(box);
  }
}

void ReportPane::addImpact() {
  heading(tr("Measurements to show"));
  if (report_->candidates.empty()) {
    auto* none = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
    none->setWordWrap(true);
    none->setText(tr("There is no measurement of the year. Record some on the pages of startups."));
    column_->addWidget(none);
  }
  for (const auto& candidate : report_->candidates) {
    auto* box = new QCheckBox;
    const QString shown = QFontMetrics(box->font()).elidedText(candidate.words, Qt::ElideRight, px(220));
    box->setText(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
    box->setToolTip(candidate.words.toHtmlEscaped());
    box->setAccessibleName(candidate.words);
    box->setChecked(candidate.chosen);
    box->setEnabled(editable_);
    connect(box, &QCheckBox::clicked, this, [this, id = candidate.id](bool on) { Q_EMIT impactPicked(id, on); });
    column_->addWidget(box);
  }
}

void ReportPane::addSpotlight(const Spotlight& one) {
  heading(tr("Picture"));
  auto* path = new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx);
  path->setTextFormat(Qt::PlainText);
  path->setElided(true);
  path->setText(one.picture.isEmpty() ? tr("none") : one.picture);
  column_->addWidget(path);
  auto* row = new QHBoxLayout;
  auto* choose = new Button(Button::Kind::secondary);
  choose->setText(tr("Choose…"));
  choose->setAccessibleName(tr("Choose the picture"));
  choose->setToolTip(tr("A PNG or JPEG file in the folder of the portfolio"));
  choose->setEnabled(editable_);
  connect(choose, &QAbstractButton::clicked, this, [this, id = one.id] { Q_EMIT pictureWanted(id); });
  row->addWidget(choose);
  if (!one.picture.isEmpty()) {
    auto* off = new Button(Button::Kind::quiet);
    off->setText(tr("Take off"));
    off->setAccessibleName(tr("Take the picture off"));
    off->setEnabled(editable_);
    connect(off, &QAbstractButton::clicked, this, [this, id = one.id] { Q_EMIT pictureRemoved(id); });
    row->addWidget(off);
  }
  row->addStretch(1);
  column_->addLayout(row);
  column_->addSpacing(px(8));
  auto* remove = new Button(Button::Kind::quiet);
  remove->setText(tr("Remove the spotlight"));
  remove->setEnabled(editable_);
  connect(remove, &QAbstractButton::clicked, this, [this, id = one.id] { Q_EMIT removalWanted(id); });
  column_->addWidget(remove, 0, Qt::AlignLeft);
}

void ReportPane::addWarnings() {
  for (const auto& warning : report_->report.warnings) {
    if (warning.page != page_) continue;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, px(8), 0, 0);
    row->setSpacing(px(8));
    auto* sign = new QLabel;
    sign->setPixmap(iconFor(Icon::warning, tokens().warn).pixmap(px(16), px(16)));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new TextLabel(TextStep::small, Weight::regular, &Tokens::warn);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(warning.text);
    row->addWidget(words, 1);
    column_->addLayout(row);
  }
}

void ReportPane::rebuild() {
  shape_ = shapeNow();
  fields_.clear();
  reset_ = nullptr;
  // Deleted later where a signal of its own led here.
  if (QWidget* old = takeWidget()) {
    old->hide();
    old->deleteLater();
  }
  auto* holder = new QWidget;
  column_ = new QVBoxLayout(holder);
  column_->setContentsMargins(px(16), px(4), px(16), px(12));
  column_->setSpacing(px(6));
  const publish::ReportPage* page = report_ ? report_->page(page_) : nullptr;
  if (page) {
    addWarnings();
    if (page_ == u"key-figures") addFigures();
    for (const QString& block : page->blocks) addField(block);
    if (page_ == u"impact") addImpact();
    if (const Spotlight* one = spotlight()) addSpotlight(*one);
  }
  column_->addStretch(1);
  setWidget(holder);
  fill();
}

void ReportPane::fill() {
  const publish::ReportPage* page = report_ ? report_->page(page_) : nullptr;
  if (!page) return;
  const QString language = report_->report.plan.language;
  const QString other = language == u"fr" ? QStringLiteral("en") : QStringLiteral("fr");
  for (const Shown& shown : fields_) {
    const QString words = wordsOf(shown.block, language);
    shown.field->setWritten(words);
    // What the page says without, or what there is to be translated.
    const auto own = report_->own.find(shown.block);
    QString instead = wordsOf(shown.block, other);
    if (instead.isEmpty() && own != report_->own.end()) instead = own->second.text;
    if (isTitle(shown.block)) {
      instead = page->slide.title;
      if (reset_) reset_->setVisible(editable_ && !words.isEmpty());
    }
    shown.field->setPlaceholderText(words.isEmpty() ? instead : QString());
    shown.flag->setText(page->toWrite.contains(shown.block)       ? tr("to write")
                        : page->toTranslate.contains(shown.block) ? tr("to translate")
                                                                  : QString());
    shown.field->setAccessibleDescription(shown.flag->text());
  }
}

}  // namespace eclosion::ui
