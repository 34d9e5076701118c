// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// Headings in the steps of the design, and air around what is read.
void dress(QTextDocument& document) {
  const Theme& theme = Theme::instance();
  QTextCursor cursor(&document);
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setTopMargin(level == 2 ? px(16) : 0);
    format.setBottomMargin(px(level > 0 ? 6 : 5));
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(format);
    if (level == 0) continue;
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    letters.setFont(theme.font(level == 1 ? TextStep::sheetTitle : TextStep::screenTitle, Weight::semibold));
    letters.setForeground(tokens().tx);
    cursor.setCharFormat(letters);
  }
}

}  // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent), page_(new QTextBrowser) {
  setObjectName(QStringLiteral("help"));
  resize(px(660), px(680));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(8), px(8), px(8), px(16));
  column->setSpacing(px(10));
  page_->setFrameShape(QFrame::NoFrame);
  page_->setOpenLinks(false);
  column->addWidget(page_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(px(12), 0, px(12), 0);
  foot->addWidget(buttons);
  column->addLayout(foot);
  read();
}

void HelpDialog::read() {
  setWindowTitle(tr("Help"));
  page_->setAccessibleName(tr("Help: screens, cards, dates and numbers"));
  const bool french = QLocale().language() == QLocale::French;
  QFile file(QStringLiteral(":/help/%1.md").arg(french ? QStringLiteral("fr") : QStringLiteral("en")));
  if (!file.open(QIODevice::ReadOnly)) return;
  page_->document()->setDefaultFont(Theme::instance().font(TextStep::body));
  page_->document()->setDocumentMargin(px(14));
  page_->setMarkdown(QString::fromUtf8(file.readAll()));
  dress(*page_->document());
  page_->moveCursor(QTextCursor::Start);
}

void HelpDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) read();
  QDialog::changeEvent(event);
}

}  // namespace eclosion::ui
