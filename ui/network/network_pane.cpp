// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_pane.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "core/publish/network_words.h"
#include "core/publish/words.h"
#include "core/support/collation.h"
#include "ui/models/formats.h"
#include "ui/network/network_legend.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int rowRole = Qt::UserRole, phaseRole = Qt::UserRole + 1, sponsorRole = Qt::UserRole + 2;
constexpr size_t mostListed = 500;

class NetworkRowDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(120), px(28)}; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Tokens& t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
      drawBox(*painter, box, px(6), selected ? t.sel : t.hover, Qt::transparent, 0);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
      drawFocusRing(*painter, QRectF(box).adjusted(3, 3, -3, -3), px(4));
    paintPhaseGlyph(*painter, QRectF(box.left() + px(8), box.center().y() - px(6), px(13), px(13)),
                    static_cast<Phase>(index.data(phaseRole).toInt()));
    painter->setFont(Theme::instance().font(TextStep::small));
    painter->setPen(selected ? t.acctx : t.tx3);
    const QString sponsor = index.data(sponsorRole).toString();
    const int room = std::min(lineWidth(*painter, sponsor), box.width() / 3);
    drawLine(*painter, {box.right() - px(8) - room, box.top(), room + 1, box.height()}, sponsor, Qt::AlignRight);
    painter->setFont(Theme::instance().font(TextStep::body, selected ? Weight::semibold : Weight::regular));
    painter->setPen(selected ? t.acctx : t.tx);
    const int left = box.left() + px(28);
    drawLine(*painter, {left, box.top(), box.right() - px(16) - room - left, box.height()}, index.data().toString());
  }
};

}  // namespace

NetworkPane::NetworkPane(BoardModel& model, QWidget* parent)
    : Surface(&Tokens::win, Qt::LeftEdge, parent),
      model_(model),
      texts_(model),
      reading_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx3)),
      sizes_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      selected_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx3)),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      about_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      listTitle_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx3)),
      legend_(new NetworkLegend),
      shares_(new NetworkShares),
      list_(new QListWidget),
      onBoard_(new Button(Button::Kind::secondary, Icon::board)),
      export_(new Button(Button::Kind::secondary)),
      deck_(new Button(Button::Kind::secondary, Icon::plus)),
      exportMenu_(new QMenu(this)) {
  setObjectName(QStringLiteral("networkPane"));
  // Where the window is too low for all of it, what is read scrolls and what is done stays.
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, px(12));
  outer->setSpacing(px(6));
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget;
  scroll->setWidget(content);
  // The pane shows through, with the line at its edge; a scroll area fills what it is given.
  scroll->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  outer->addWidget(scroll, 1);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(px(16), px(14), px(12), 0);
  column->setSpacing(px(6));
  column->addWidget(reading_);
  legend_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  column->addWidget(legend_);
  sizes_->setWordWrap(true);
  column->addWidget(sizes_);
  column->addSpacing(px(14));
  column->addWidget(selected_);
  title_->setElided(true);
  column->addWidget(title_);
  about_->setElided(true);
  column->addWidget(about_);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(px(12));
  grid->setVerticalSpacing(0);
  grid->setRowMinimumHeight(2, px(30));
  for (size_t i = 0; i < numbers_.size(); ++i) {
    numbers_[i] = new TextLabel(TextStep::sheetTitle, Weight::semibold);
    captions_[i] = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
    const int row = static_cast<int>(i / 2) * 2, at = static_cast<int>(i % 2);
    grid->addWidget(numbers_[i], row, at);
    grid->addWidget(captions_[i], row + 1, at);
  }
  column->addLayout(grid);
  column->addWidget(shares_);
  column->addSpacing(px(12));
  column->addWidget(listTitle_);
  list_->setObjectName(QStringLiteral("networkList"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  list_->setItemDelegate(new NetworkRowDelegate(list_));
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  list_->viewport()->setAutoFillBackground(false);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setMinimumHeight(px(120));
  column->addWidget(list_, 1);
  auto* feet = new QHBoxLayout;
  feet->setContentsMargins(px(16), 0, px(12), 0);
  feet->addWidget(onBoard_, 1);
  export_->setMenu(exportMenu_);
  export_->setTrailing(Icon::chevronDown);
  feet->addWidget(export_);
  outer->addLayout(feet);
  auto* lowest = new QHBoxLayout;
  lowest->setContentsMargins(px(16), 0, px(12), 0);
  lowest->addWidget(deck_);
  outer->addLayout(lowest);
  connect(deck_, &QAbstractButton::clicked, this, &NetworkPane::deckWanted);
  connect(list_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item) Q_EMIT startupChosen(item->data(rowRole).toUInt());
  });
  connect(list_, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { Q_EMIT startupOpened(item->data(rowRole).toUInt()); });
  connect(onBoard_, &QAbstractButton::clicked, this, &NetworkPane::boardWanted);
  for (const char* ending : {"svg", "png", "pdf"}) {
    QAction* action = exportMenu_->addAction(QString::fromLatin1(ending).toUpper());
    connect(action, &QAction::triggered, this, [this, ending] { Q_EMIT exportWanted(QString::fromLatin1(ending)); });
  }
  retranslate();
}

void NetworkPane::setDeckReason(const QString& why) {
  whyNoDeck_ = why;
  deck_->setEnabled(why.isEmpty());
  deck_->setToolTip(why.isEmpty() ? tr("The map as a slide of the deck below the charts (Ctrl+Shift+A)") : why);
}

void NetworkPane::retranslate() {
  texts_.reset();
  reading_->setText(tr("Reading the map"));
  listTitle_->setText(tr("In consolidation and acceleration"));
  list_->setAccessibleName(listTitle_->text());
  onBoard_->setText(tr("Show on board"));
  onBoard_->setToolTip(tr("The board, of the selected incubator alone"));
  export_->setText(tr("Export"));
  export_->setAccessibleName(tr("Export the map as SVG, PNG or PDF"));
  export_->setToolTip(tr("The whole map as a picture, in light colours, with its title and source"));
  deck_->setText(tr("Add to deck"));
  setDeckReason(whyNoDeck_);
  captions_[0]->setText(tr("in the programme"));
  captions_[1]->setText(tr("successes"));
  captions_[2]->setText(tr("stopped", "startups"));
  captions_[3]->setText(tr("people"));
}

void NetworkPane::setSizeWords(bool byTeam) {
  sizes_->setText(byTeam
                      ? tr("Circle size shows team size. A curve links an incubator to its successes; its width is their number.")
                      : tr("All circles have one size. A curve links an incubator to its successes; its width is their number."));
}

QStringList NetworkPane::figures() const {
  QStringList all;
  for (size_t i = 0; i < numbers_.size(); ++i) all << numbers_[i]->text() + QLatin1Char(' ') + captions_[i]->text();
  return all;
}

void NetworkPane::show(const analysis::NetworkMap* map, std::optional<Row> incubator, Row startup, const QString& about) {
  if (!map || !model_.portfolio()) {
    list_->clear();
    return;
  }
  legend_->setMap(*map);
  const analysis::NetworkGroup* group = incubator ? map->groupOf(*incubator) : nullptr;
  selected_->setText(group ? tr("Selected") : tr("Whole network"));
  title_->setText(group ? publish::networkGroupName(*model_.portfolio(), *model_.text(), *incubator)
                        : tr("%n incubator(s)", nullptr, map->activeIncubators()));
  about_->setText(group ? about : tr("As of %1").arg(dateText(map->date)));
  about_->setVisible(!about_->text().isEmpty());
  analysis::PhaseCounts counts = map->counts;
  int successes = counts.madePermanent(), stopped = counts[Phase::stopped] + counts[Phase::investigationStopped], people = 0;
  if (group) {
    counts = {};
    for (const auto& each : group->inProgramme) ++counts.byPhase[static_cast<size_t>(each.phase)];
    successes = group->successes();
    stopped = group->stopped();
    people = group->people;
  } else {
    // Somebody may work for startups of several incubators: the network's people are counted once.
    people = analysis::figuresAt(*model_.portfolio(), map->date, model_.filter().passing(*model_.portfolio(), map->date))
                 .membersActive;
  }
  const int values[] = {counts.inProgramme(), successes, stopped, people};
  for (size_t i = 0; i < numbers_.size(); ++i) numbers_[i]->setText(numberText(values[i]));
  captions_[3]->setText(group ? tr("people") : tr("active members"));
  shares_->setCounts(counts);
  fillList(*map, incubator, startup);
}

void NetworkPane::fillList(const analysis::NetworkMap& map, std::optional<Row> incubator, Row startup) {
  struct Entry {
    analysis::NetworkStartup startup;
    QString name, sponsor;
  };
  std::vector<Entry> entries;
  for (const auto& group : map.groups) {
    if (incubator && group.incubator != *incubator) continue;
    for (const auto& each : group.inProgramme) {
      if (each.phase != Phase::consolidation && each.phase != Phase::acceleration) continue;
      if (entries.size() >= mostListed) break;
      const StartupText& text = texts_.read(each.startup);
      entries.push_back({each, text.name, text.sponsors.value(0)});
    }
  }
  const QCollator collator = nameCollator();
  std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    if (a.startup.phase != b.startup.phase) return a.startup.phase > b.startup.phase;
    return collator.compare(a.name, b.name) < 0;
  });
  const QSignalBlocker quiet(list_);
  list_->clear();
  for (const Entry& entry : entries) {
    auto* item = new QListWidgetItem(entry.name, list_);
    item->setData(rowRole, entry.startup.startup);
    item->setData(phaseRole, static_cast<int>(entry.startup.phase));
    item->setData(sponsorRole, entry.sponsor);
    const QString words =
        QStringList{entry.name, publish::phaseName(entry.startup.phase), entry.sponsor}.join(QStringLiteral(", "));
    item->setData(Qt::AccessibleTextRole, words);
    item->setToolTip(words);
    if (entry.startup.startup == startup) list_->setCurrentItem(item);
  }
}

void NetworkPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
