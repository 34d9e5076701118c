// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

// Fills a box with years, the newest first.
void fillYears(QComboBox& box, int first, int last, int chosen) {
  const QSignalBlocker quiet(box);
  box.clear();
  for (int year = last; year >= first; --year) box.addItem(QString::number(year), year);
  box.setCurrentIndex(box.findData(chosen));
}

}  // namespace

ReportSettings::ReportSettings(QWidget* parent)
    : QWidget(parent),
      name_(new TextLabel(TextStep::body, Weight::semibold)),
      number_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      language_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      translations_(new TextLabel(TextStep::small, Weight::regular, &Tokens::warn)),
      yearLabel_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      versus_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      french_(new Button(Button::Kind::chip)),
      english_(new Button(Button::Kind::chip)),
      year_(new QComboBox),
      compared_(new QComboBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(16), px(12), px(16), px(8));
  column->setSpacing(px(6));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(8));
  name_->setElided(true);
  name_->setTextFormat(Qt::PlainText);
  head->addWidget(name_, 1);
  head->addWidget(number_);
  column->addLayout(head);
  column->addWidget(language_);
  auto* languages = new QHBoxLayout;
  languages->setSpacing(px(4));
  for (Button* button : {french_, english_}) {
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    languages->addWidget(button, 1);
  }
  column->addLayout(languages);
  translations_->setWordWrap(true);
  column->addWidget(translations_);
  column->addWidget(yearLabel_);
  auto* years = new QHBoxLayout;
  years->setSpacing(px(8));
  years->addWidget(year_, 1);
  years->addWidget(versus_);
  years->addWidget(compared_, 1);
  column->addLayout(years);
  connect(french_, &QAbstractButton::clicked, this, [this] { Q_EMIT languagePicked(QStringLiteral("fr")); });
  connect(english_, &QAbstractButton::clicked, this, [this] { Q_EMIT languagePicked(QStringLiteral("en")); });
  connect(year_, &QComboBox::activated, this, [this] { Q_EMIT yearPicked(year_->currentData().toInt()); });
  connect(compared_, &QComboBox::activated, this, [this] { Q_EMIT comparisonPicked(compared_->currentData().toInt()); });
  retranslate();
}

void ReportSettings::tell(const std::shared_ptr<const ComposedReport>& report, const QString& page, bool editable) {
  report_ = report;
  page_ = page;
  editable_ = editable;
  if (!report) return;
  const publish::Report& made = report->report;
  const publish::ReportPage* shown = report->page(page);
  name_->setText(shown ? shown->outline : QString());
  int number = 0, untranslated = 0;
  for (size_t i = 0; i < made.pages.size(); ++i) {
    if (made.pages[i].key == page) number = static_cast<int>(i) + 1;
    untranslated += static_cast<int>(made.pages[i].toTranslate.size());
  }
  number_->setText(!shown ? QString() : number > 0 ? tr("page %1").arg(numberText(number)) : tr("left out"));
  languageButton(made.plan.language).setChecked(true);
  translations_->setVisible(untranslated > 0);
  translations_->setText(tr("%n text(s) not yet translated", nullptr, untranslated));
  fillYears(*year_, report->firstYear, report->lastYear, made.plan.year);
  // There may be nothing to compare the first one with but what was before it.
  fillYears(*compared_, std::min(report->firstYear, made.plan.year - 1), made.plan.year - 1,
            made.plan.comparedWith > 0 ? made.plan.comparedWith : made.plan.year - 1);
  compared_->setEnabled(editable);
}

void ReportSettings::retranslate() {
  language_->setText(tr("Language of the report"));
  // Each by its own name, whatever the window speaks.
  french_->setText(QStringLiteral("Français"));
  english_->setText(QStringLiteral("English"));
  for (Button* button : {french_, english_}) button->setAccessibleName(tr("Report in %1", "a language").arg(button->text()));
  yearLabel_->setText(tr("Year, compared with"));
  //: Between two years that are compared
  versus_->setText(tr("vs"));
  year_->setAccessibleName(tr("Year of the report"));
  compared_->setAccessibleName(tr("Year it is compared with"));
  tellAgain();
}

}  // namespace eclosion::ui
