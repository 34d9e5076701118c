// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/criteria_delegate.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <algorithm>

#include "ui/models/criteria_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_lines.h"

namespace eclosion::ui {
namespace {

constexpr int lineHeight = 34, tallLine = 44, wordsLine = 17, block = 9, gap = 2, numberWidth = 30, saveAfterMs = 600;

int blocksWidth() { return px(block) * bestScore + px(gap) * (bestScore - 1); }
// What a criterion asks takes what a wide sheet can give it.
int labelWidth(const QRect& line) { return std::clamp(line.width() * 33 / 100, px(120), px(290)); }
QStringList labelLines(const QString& label, int room) {
  return wrappedLines(Theme::instance().font(TextStep::dense, Weight::medium), label, room, 2);
}
QRect blocksRect(const QRect& line) { return {line.left() + labelWidth(line) + px(8), line.top(), blocksWidth(), line.height()}; }

}  // namespace

std::optional<int> CriteriaDelegate::scoreAt(const QRect& line, const QPoint& point) {
  const QRect blocks = blocksRect(line).adjusted(-px(6), 0, px(2), 0);
  if (!blocks.contains(point)) return {};
  const int from = point.x() - blocksRect(line).left();
  return std::clamp(from < 0 ? 0 : from / (px(block) + px(gap)) + 1, 0, bestScore);
}

QRect CriteriaDelegate::evidenceRect(const QRect& line) {
  const int left = blocksRect(line).right() + px(numberWidth) + px(14);
  return {left, line.top(), std::max(px(40), line.right() - px(22) - left), line.height()};
}

int CriteriaDelegate::lineHeightFor(const QAbstractItemModel& model, int width) {
  const int room = labelWidth(QRect(0, 0, width, 0));
  for (int row = 0; row < model.rowCount(); ++row) {
    if (labelLines(model.index(row, 0).data().toString(), room).size() > 1) return px(tallLine);
  }
  return px(lineHeight);
}

bool CriteriaDelegate::showsLabel(const QModelIndex& index, int width) {
  const int room = labelWidth(QRect(0, 0, width, 0));
  const QStringList lines = labelLines(index.data().toString(), room);
  return std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
    return advanceOf(Theme::instance().font(TextStep::dense, Weight::medium), line) <= room;
  });
}

QSize CriteriaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  return {px(300), view && index.model() ? lineHeightFor(*index.model(), view->viewport()->width()) : px(lineHeight)};
}

void CriteriaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  painter->save();
  painter->setClipRect(option.rect);
  const QRect line = option.rect;
  if (option.state.testFlag(QStyle::State_MouseOver)) painter->fillRect(line, t.hover);
  painter->fillRect(line.left(), line.bottom(), line.width(), 1, t.line);

  const bool weak = index.data(CriteriaModel::weakRole).toBool();
  painter->setFont(theme.font(TextStep::dense, Weight::medium));
  painter->setPen(t.tx);
  drawLines(*painter, QRect(line.left() + 1, line.top(), labelWidth(line), line.height()),
            labelLines(index.data().toString(), labelWidth(line)), px(wordsLine));

  painter->setRenderHint(QPainter::Antialiasing);
  const QRect blocks = blocksRect(line);
  const QVariant score = index.data(CriteriaModel::scoreRole);
  const int size = px(block);
  const double top = line.top() + (line.height() - size) / 2.0;
  painter->setPen(Qt::NoPen);
  for (int i = 0; i < bestScore; ++i) {
    const bool on = score.isValid() && i < score.toInt();
    painter->setBrush(!on ? t.barbg : weak ? t.warnbar : t.acctx);
    painter->drawRoundedRect(QRectF(blocks.left() + i * (size + px(gap)), top, size, size), px(2), px(2));
  }
  if (const QVariant previous = index.data(CriteriaModel::previousRole); previous.isValid()) {
    const double x = blocks.left() + previous.toInt() * (size + px(gap)) - px(gap) / 2.0;
    painter->fillRect(QRectF(x - 2, top - px(3), 4, size + px(6)), t.panel);
    painter->fillRect(QRectF(x - 1, top - px(3), 2, size + px(6)), t.tx);
  }
  painter->setFont(theme.font(TextStep::body, Weight::semibold));
  painter->setPen(!score.isValid() ? t.tx3 : weak ? t.warn : t.tx);
  const QString number = score.isValid() ? QString::number(score.toInt()) : QString(QChar(0x2013));
  drawLine(*painter, QRect(blocks.right() + px(6), line.top(), px(numberWidth - 6), line.height()), number, Qt::AlignRight);

  const QString evidence = index.data(CriteriaModel::evidenceRole).toString();
  painter->setFont(theme.font(TextStep::dense));
  painter->setPen(weak && !evidence.isEmpty() ? t.warn : evidence.isEmpty() ? t.tx3 : t.tx2);
  const bool current = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
  const bool hint = evidence.isEmpty() && (current || option.state.testFlag(QStyle::State_MouseOver)) &&
                    index.flags().testFlag(Qt::ItemIsEditable);
  drawLine(*painter, evidenceRect(line), hint ? tr("Enter to write the evidence") : evidence, Qt::AlignLeft | Qt::AlignAbsolute);
  const int sign = px(12);
  const QRectF box(line.right() - sign - px(3), line.top() + (line.height() - sign) / 2.0, sign, sign);
  if (weak) {
    paintIcon(*painter, box, Icon::warning, t.warn);
  } else if (index.flags().testFlag(Qt::ItemIsEditable)) {
    paintIcon(*painter, box, Icon::chevronRight, t.tx3);
  }
  if (current) {
    painter->setPen(QPen(t.acctx, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -2), px(5), px(5));
  }
  painter->restore();
}

QWidget* CriteriaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  auto* field = new QLineEdit(parent);
  field->setAccessibleName(tr("Evidence: %1", "a criterion").arg(index.data().toString()));
  // What is typed is kept without waiting for the end of it; the field stays open.
  auto* pause = new QTimer(field);
  pause->setSingleShot(true);
  pause->setInterval(saveAfterMs);
  auto* delegate = const_cast<CriteriaDelegate*>(this);
  connect(field, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
  connect(pause, &QTimer::timeout, delegate, [delegate, field] { Q_EMIT delegate->commitData(field); });
  return field;
}

void CriteriaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  auto* field = static_cast<QLineEdit*>(editor);
  const QString evidence = index.data(CriteriaModel::evidenceRole).toString();
  // Kept while it is typed: the blanks at its end are still being typed.
  if (field->text().simplified() != evidence) field->setText(evidence);
}

void CriteriaDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void CriteriaDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
  const QRect room = evidenceRect(option.rect).adjusted(-px(10), px(1), px(20), -px(2));
  const int spare = std::max(0, room.height() - px(lineHeight));
  editor->setGeometry(room.adjusted(0, spare / 2, 0, -spare / 2));
}

}  // namespace eclosion::ui
