// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/review_sheet.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/decisions/decision_form.h"
#include "ui/decisions/sheet_header.h"
#include "ui/models/moved_rows.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

ReviewSheet::ReviewSheet(const ScreenContext& context, DecisionForm& form, QWidget* parent)
    : QStackedWidget(parent),
      context_(context),
      form_(form),
      header_(new SheetHeader(context.model)),
      scroll_(new QScrollArea),
      notice_(new EmptyNotice) {
  auto* page = new Surface(&Tokens::panel);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(px(24), px(16), px(24), px(24));
  column->setSpacing(px(20));
  column->addWidget(header_);
  column->addStretch(1);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidget(page);
  scroll_->setFocusPolicy(Qt::NoFocus);
  addWidget(scroll_);
  addWidget(notice_);
  setMinimumWidth(px(420));
  connect(header_, &SheetHeader::pageWanted, this, [this] { Q_EMIT startupActivated(startup_); });
  refresh();
}

void ReviewSheet::setFile(OpenPortfolio* file) {
  file_ = file;
  startup_ = Portfolio::none;
  refresh();
}

void ReviewSheet::applyChange(const PortfolioChange& change) { startup_ = movedRow(change, startup_); }

void ReviewSheet::setStartup(Row startup) {
  startup_ = startup;
  refresh();
  scroll_->ensureVisible(0, 0);
}

void ReviewSheet::refresh() {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio || startup_ >= portfolio->startups.size()) {
    notice_->say(tr("Choose a startup on the left to see its review sheet."), {});
    setCurrentWidget(notice_);
    return;
  }
  setCurrentWidget(scroll_);
  header_->show(startup_);
  header_->setState({}, {});
}

void ReviewSheet::takeFocus() { header_->setFocus(Qt::OtherFocusReason); }

QString ReviewSheet::plainText() const { return startup_ == Portfolio::none ? QString() : header_->plainText(); }

}  // namespace eclosion::ui
