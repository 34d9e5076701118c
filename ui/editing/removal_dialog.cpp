// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/removal_dialog.h"

#include <QVBoxLayout>
#include <map>

#include "core/edits/record_words.h"

namespace eclosion::ui {
namespace {

constexpr size_t mostNamed = 12;

// How many of each kind.
QString countsOf(std::span<const AnyRecord> records) {
  std::map<RecordKind, size_t> counts;
  for (const AnyRecord& record : records) ++counts[refTo(record).kind];
  QStringList parts;
  for (const auto& [kind, count] : counts) parts << edits::countOf(kind, count);
  return parts.join(QStringLiteral(", "));
}

}  // namespace

RemovalDialog::RemovalDialog(const edits::Records& records, const edits::Removal& removal, const Naming& withNames,
                             QWidget* parent)
    : EditDialog(parent) {
  setObjectName(QStringLiteral("removal"));
  const QString name = withNames(edits::wordsOf(records, removal.going.front()));
  const auto listed = [&](const std::vector<AnyRecord>& several) {
    QStringList lines;
    for (size_t i = 0; i < several.size() && i < mostNamed; ++i) lines << withNames(edits::wordsOf(records, several[i]));
    if (several.size() > mostNamed) lines << tr("and %n more", nullptr, static_cast<int>(several.size() - mostNamed));
    return lines.join(QLatin1Char('\n'));
  };
  if (!removal.blocking.empty()) {
    setTitle(tr("%1 cannot be deleted").arg(name), tr("Something still needs it. Change that first, then delete it."));
    add(tr("What needs it"), listed(removal.blocking), &Tokens::bad);
    setButtons({}, tr("Close"));
    setReady(false);
    cancelButton()->setFocus();
    return;
  }
  setTitle(tr("Delete %1?").arg(name), tr("It can be taken back with Undo."));
  const auto parts = std::span(removal.going).subspan(1);
  if (!parts.empty()) add(tr("Deleted with it"), countsOf(parts), &Tokens::tx);
  if (!removal.detached.empty()) add(tr("Stays, without it"), listed(removal.detached), &Tokens::tx);
  setButtons(tr("Delete"));
  cancelButton()->setFocus();
}

void RemovalDialog::add(const QString& title, const QString& words, TextLabel::Role role) {
  auto* heading = new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2);
  heading->setText(title);
  auto* text = new TextLabel(TextStep::body, Weight::regular, role);
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  text->setText(words);
  body()->addWidget(heading);
  body()->addWidget(text);
  body()->addSpacing(4);
}

}  // namespace eclosion::ui
