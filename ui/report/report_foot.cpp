// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_foot.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include "core/support/day_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

ReportFoot::ReportFoot(QWidget* parent)
    : Surface(&Tokens::win, Qt::TopEdge, parent),
      frozen_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      freeze_(new Button(Button::Kind::secondary, Icon::lock)),
      pdf_(new Button(Button::Kind::primary, Icon::download)),
      pptx_(new Button(Button::Kind::secondary)),
      html_(new Button(Button::Kind::secondary)),
      cancel_(new Button(Button::Kind::secondary)),
      progress_(new QProgressBar) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(16), px(12), px(16), px(14));
  column->setSpacing(px(8));
  frozen_->setWordWrap(true);
  column->addWidget(frozen_);
  column->addWidget(freeze_, 0, Qt::AlignLeft);
  column->addSpacing(px(4));
  column->addWidget(progress_);
  column->addWidget(cancel_);
  column->addWidget(pdf_);
  auto* others = new QHBoxLayout;
  others->setSpacing(px(8));
  others->addWidget(pptx_, 1);
  others->addWidget(html_, 1);
  column->addLayout(others);
  for (Button* button : {pdf_, pptx_, html_, cancel_}) button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  progress_->setTextVisible(false);
  for (const auto& [button, ending] : {std::pair(pdf_, "pdf"), std::pair(pptx_, "pptx"), std::pair(html_, "html")}) {
    connect(button, &QAbstractButton::clicked, this,
            [this, ending = QString::fromLatin1(ending)] { Q_EMIT exportWanted(ending); });
  }
  connect(cancel_, &QAbstractButton::clicked, this, &ReportFoot::cancelWanted);
  connect(freeze_, &QAbstractButton::clicked, this, [this] { Q_EMIT freezeWanted(report_ && !report_->report.moment.frozen); });
  retranslate();
}

void ReportFoot::tell(const std::shared_ptr<const ComposedReport>& report, bool editable) {
  report_ = report;
  editable_ = editable;
  if (report) {
    const publish::ReportMoment& moment = report->report.moment;
    if (!moment.frozen) {
      frozen_->setText(tr("Figures of %1. They follow the portfolio until you freeze them.").arg(dayWords(moment.asOf)));
    } else if (moment.knownAt) {
      frozen_->setText(tr("Figures frozen: those of %1, as known on %2.")
                           .arg(dayWords(moment.asOf), dayWords(moment.knownAt->toLocalTime().date())));
    } else {
      frozen_->setText(tr("Figures frozen: those of %1.").arg(dayWords(moment.asOf)));
    }
    freeze_->setText(moment.frozen ? tr("Unfreeze figures") : tr("Freeze figures"));
  }
  showParts();
}

void ReportFoot::showParts() {
  const bool isThere = report_ && !report_->report.pages.empty();
  freeze_->setEnabled(isThere && editable_);
  for (Button* button : {pdf_, pptx_, html_}) {
    button->setEnabled(isThere);
    button->setVisible(!busy_);
  }
  progress_->setVisible(busy_);
  cancel_->setVisible(busy_);
}

void ReportFoot::setProgress(int done, int total) {
  const bool began = !busy_;
  busy_ = true;
  progress_->setRange(0, total);
  progress_->setValue(done);
  if (!began) return;
  const bool hadFocus = pdf_->hasFocus() || pptx_->hasFocus() || html_->hasFocus();
  showParts();
  if (hadFocus) cancel_->setFocus(Qt::OtherFocusReason);
}

void ReportFoot::setIdle() {
  const bool hadFocus = cancel_->hasFocus();
  busy_ = false;
  showParts();
  if (hadFocus) pdf_->setFocus(Qt::OtherFocusReason);
}

Button& ReportFoot::exportButton(const QString& ending) const {
  return ending == u"pdf" ? *pdf_ : ending == u"pptx" ? *pptx_ : *html_;
}

QString ReportFoot::frozenWords() const { return frozen_->text(); }

void ReportFoot::retranslate() {
  pdf_->setText(tr("Export PDF"));
  pptx_->setText(QStringLiteral("PowerPoint"));
  pptx_->setAccessibleName(tr("Export for PowerPoint"));
  html_->setText(QStringLiteral("HTML"));
  html_->setAccessibleName(tr("Export as a page for browsers"));
  cancel_->setText(tr("Cancel the export"));
  progress_->setAccessibleName(tr("Progress of the export"));
  freeze_->setText(tr("Freeze figures"));
  tell(report_, editable_);
}

}  // namespace eclosion::ui
