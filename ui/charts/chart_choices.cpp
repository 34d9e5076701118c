// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_choices.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <vector>

#include "ui/editing/day_field.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

using publish::ChartForm;
using publish::ChartOptions;
using publish::Stacking;

namespace {

struct ChoiceWords {
  Q_DECLARE_TR_FUNCTIONS(ChartChoicesPanel)
};

QString formName(ChartForm form) {
  switch (form) {
    case ChartForm::columns:
      return ChoiceWords::tr("Columns");
    case ChartForm::bars:
      return ChoiceWords::tr("Bars");
    case ChartForm::lines:
      return ChoiceWords::tr("Lines");
    case ChartForm::area:
      return ChoiceWords::tr("Area");
    case ChartForm::dots:
      return ChoiceWords::tr("Dots");
    case ChartForm::steps:
      return ChoiceWords::tr("Steps");
  }
  return {};
}

QString stackingName(Stacking stacking) {
  switch (stacking) {
    case Stacking::none:
      return ChoiceWords::tr("Side by side");
    case Stacking::stacked:
      return ChoiceWords::tr("Stacked");
    case Stacking::share:
      return ChoiceWords::tr("Share %");
  }
  return {};
}

template <class T>
int placeOf(const std::vector<T>& choices, const std::optional<T>& chosen) {
  const auto found = chosen ? std::find(choices.begin(), choices.end(), *chosen) : choices.begin();
  return found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
}

constexpr int narrowest = 232;
constexpr int insideWidth = narrowest - 32 - 12;  // without margins and scroll bar
constexpr int tickWidth = 28;                     // with its gap

// As many beside each other as the panel has room for at its narrowest, three at most.
int columnsFor(const std::vector<Button*>& buttons) {
  const int room = px(insideWidth);
  for (int columns = std::min(3, static_cast<int>(buttons.size())); columns > 1; --columns) {
    std::vector<int> widths(static_cast<size_t>(columns));
    for (size_t i = 0; i < buttons.size(); ++i) {
      int& width = widths[i % widths.size()];
      width = std::max(width, buttons[i]->sizeHint().width());
    }
    if (std::accumulate(widths.begin(), widths.end(), (columns - 1) * px(4)) <= room) return columns;
  }
  return 1;
}

}  // namespace

ChartChoicesPanel::ChartChoicesPanel(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("chartChoices"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setMinimumWidth(px(narrowest));
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    setMinimumWidth(px(narrowest));
    rebuild();
  });
}

QSize ChartChoicesPanel::exportSize() const {
  switch (paper_) {
    case Paper::slide:
      return {1280, 720};
    case Paper::a4:
      return {1123, 794};
    case Paper::square:
      return {960, 960};
  }
  return {1280, 720};
}

void ChartChoicesPanel::tell(const publish::ChartKind& kind, const ChartOptions& options,
                             const std::vector<NamedIncubator>& incubators) {
  if (kind_ != &kind) drawn_.reset();
  const bool same = kind_ == &kind && options_ == options && incubators_.size() == incubators.size() && column_;
  kind_ = &kind;
  options_ = options;
  incubators_ = incubators;
  if (!same) rebuild();
}

void ChartChoicesPanel::drawnAs(ChartForm form) {
  const bool same = drawn_ == form || options_.form;
  drawn_ = form;
  if (!same) rebuild();
}

void ChartChoicesPanel::pick(const std::function<void(ChartOptions&)>& change) {
  change(options_);
  Q_EMIT optionsPicked(options_);
}

TextLabel* ChartChoicesPanel::heading(const QString& words) {
  auto* label = new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2);
  label->setText(words);
  column_->addSpacing(px(10));
  column_->addWidget(label);
  return label;
}

void ChartChoicesPanel::addSegments(const QString& name, const QStringList& words, int chosen,
                                    const std::function<void(int)>& pick) {
  heading(name);
  auto* holder = new QWidget;
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(px(4));
  std::vector<Button*> buttons;
  for (const QString& word : words) {
    buttons.push_back(new Button(Button::Kind::chip));
    buttons.back()->setText(word);
  }
  const int columns = columnsFor(buttons);
  for (int i = 0; i < words.size(); ++i) {
    Button* button = buttons[static_cast<size_t>(i)];
    button->setAccessibleName(QStringLiteral("%1, %2").arg(name, words[i]));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(i == chosen);
    connect(button, &QAbstractButton::clicked, this, [pick, i] { pick(i); });
    grid->addWidget(button, i / columns, i % columns, Qt::AlignLeft);
  }
  grid->setColumnStretch(columns, 1);
  column_->addWidget(holder);
}

void ChartChoicesPanel::addPeriod() {
  heading(tr("Period"));
  auto* row = new QHBoxLayout;
  row->setSpacing(px(8));
  auto* from = new DayField;
  auto* to = new DayField;
  // An open end says so by its place-holder.
  if (options_.from.isValid()) from->setDay(options_.from);
  if (options_.to.isValid()) to->setDay(options_.to);
  from->setPlaceholderText(tr("beginning"));
  to->setPlaceholderText(tr("date shown"));
  from->setAccessibleName(tr("First day of the period"));
  to->setAccessibleName(tr("Last day of the period"));
  for (DayField* field : {from, to}) {
    field->setMinimumWidth(px(60));
    field->setToolTip(DayField::hint());
    connect(field, &QLineEdit::editingFinished, this, [this, from, to] {
      // What cannot be read yet is left as it was.
      const auto day = [](const DayField* of, const QDate& before) {
        return of->text().trimmed().isEmpty() || of->day().isValid() ? of->day() : before;
      };
      const QDate first = day(from, options_.from), last = day(to, options_.to);
      if (first == options_.from && last == options_.to) return;
      pick([&](ChartOptions& options) {
        options.from = first;
        options.to = last;
      });
    });
  }
  row->addWidget(from, 1);
  auto* word = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  //: Between the first and the last day of a period
  word->setText(tr("to"));
  row->addWidget(word);
  row->addWidget(to, 1);
  column_->addLayout(row);
}

void ChartChoicesPanel::addIncubators() {
  heading(tr("Incubators"));
  auto* button = new Button(Button::Kind::secondary);
  auto* menu = new QMenu(button);
  const auto words = [this] {
    return options_.incubators.empty() ? tr("All, %1").arg(numberText(static_cast<qint64>(incubators_.size())))
                                       : tr("%1 of %2")
                                             .arg(numberText(static_cast<qint64>(options_.incubators.size())),
                                                  numberText(static_cast<qint64>(incubators_.size())));
  };
  button->setText(words());
  button->setAccessibleName(tr("Incubators: %1").arg(button->text()));
  button->setTrailing(Icon::chevronDown);
  button->setMenu(menu);
  connect(menu->addAction(tr("All incubators")), &QAction::triggered, this, [this] {
    pick([](ChartOptions& options) { options.incubators.clear(); });
    rebuild();
  });
  menu->addSeparator();
  for (const auto& incubator : incubators_) {
    QAction* action = menu->addAction(QString(incubator.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(std::find(options_.incubators.begin(), options_.incubators.end(), incubator.id) !=
                       options_.incubators.end());
    connect(action, &QAction::triggered, this, [this, button, words, id = incubator.id](bool on) {
      pick([&](ChartOptions& options) {
        std::erase(options.incubators, id);
        if (on) options.incubators.push_back(id);
        std::sort(options.incubators.begin(), options.incubators.end());
      });
      button->setText(words());
      button->setAccessibleName(tr("Incubators: %1").arg(button->text()));
    });
  }
  column_->addWidget(button);
}

void ChartChoicesPanel::addSeries() {
  heading(tr("Series"));
  for (const auto& [key, name] : kind_->choices().series) {
    addSwitch(name, !options_.hidden.contains(key), [this, key = key](bool on) {
      pick([&](ChartOptions& options) {
        options.hidden.removeAll(key);
        if (!on) options.hidden << key;
      });
    });
  }
}

void ChartChoicesPanel::addValues() {
  const auto forms = kind_->choices().forms;
  const bool hasSeries =
      std::any_of(forms.begin(), forms.end(), [](ChartForm form) { return form != ChartForm::dots && form != ChartForm::steps; });
  if (!hasSeries) return;
  //: Where the values of a chart are written
  addSegments(tr("Values"), {tr("At the ends"), tr("Everywhere"), tr("On hover only")}, static_cast<int>(options_.values),
              [this](int at) { pick([&](ChartOptions& options) { options.values = static_cast<publish::ShownValues>(at); }); });
}

void ChartChoicesPanel::addExpectations() {
  heading(tr("Expected durations"));
  auto* button = new Button(Button::Kind::secondary);
  button->setText(tr("Set…"));
  button->setAccessibleName(tr("Set the expected durations"));
  button->setToolTip(tr("The days each phase is expected to last, which the chart shows as a band"));
  connect(button, &QAbstractButton::clicked, this, &ChartChoicesPanel::expectationsWanted);
  column_->addWidget(button, 0, Qt::AlignLeft);
}

QCheckBox* ChartChoicesPanel::addSwitch(const QString& words, bool on, const std::function<void(bool)>& pick) {
  // What is longer than the panel is wide is cut where one sees it, and told whole by the pointer and to screen readers.
  const QString shown = QFontMetrics(font()).elidedText(words, Qt::ElideRight, px(insideWidth - tickWidth));
  auto* box = new QCheckBox(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
  box->setAccessibleName(words);
  if (shown != words) box->setToolTip(words);
  box->setChecked(on);
  connect(box, &QCheckBox::toggled, this, pick);
  column_->addWidget(box);
  return box;
}

void ChartChoicesPanel::rebuild() {
  if (!kind_) return;
  auto* panel = new QWidget;
  column_ = new QVBoxLayout(panel);
  column_->setContentsMargins(px(16), px(14), px(16), px(16));
  column_->setSpacing(px(6));
  auto* head = new TextLabel(TextStep::body, Weight::semibold);
  head->setText(tr("Options"));
  column_->addWidget(head);
  const auto choices = kind_->choices();
  if (choices.forms.size() > 1) {
    QStringList words;
    for (const ChartForm form : choices.forms) words << formName(form);
    addSegments(tr("Form"), words, placeOf(choices.forms, options_.form ? options_.form : drawn_), [this, choices](int at) {
      pick([&](ChartOptions& options) { options.form = choices.forms[static_cast<size_t>(at)]; });
    });
  }
  if (choices.stackings.size() > 1) {
    QStringList words;
    for (const Stacking stacking : choices.stackings) words << stackingName(stacking);
    addSegments(tr("Scale"), words, placeOf(choices.stackings, options_.stacking), [this, choices](int at) {
      pick([&](ChartOptions& options) { options.stacking = choices.stackings[static_cast<size_t>(at)]; });
    });
  }
  if (choices.period) addPeriod();
  if (choices.incubators && !incubators_.empty()) addIncubators();
  if (choices.series.size() > 1) addSeries();
  if (choices.expectations) addExpectations();
  addValues();
  heading(tr("Labels"));
  addSwitch(tr("Direct labels"), options_.labels, [this](bool on) { pick([&](ChartOptions& options) { options.labels = on; }); });
  if (choices.events)
    addSwitch(tr("Events"), options_.events, [this](bool on) { pick([&](ChartOptions& options) { options.events = on; }); });
  addSwitch(tr("Source line"), options_.source, [this](bool on) { pick([&](ChartOptions& options) { options.source = on; }); });
  addSegments(tr("Size for export"), {tr("16:9 slide"), tr("A4"), tr("Square")}, static_cast<int>(paper_),
              [this](int at) { paper_ = static_cast<Paper>(at); });
  column_->addStretch(1);
  setWidget(panel);
}

void ChartChoicesPanel::retranslate() { rebuild(); }

}  // namespace eclosion::ui
