// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QHash>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// @name is a colour of the tokens, @mode the theme's name, N@ a length at the present zoom.
constexpr auto sheet = R"(
QToolTip { background: @raise; color: @tx; border: 1px solid @line2; padding: 4@ 6@; }
QMenu { background: @raise; color: @tx; border: 1px solid @line2; border-radius: 8px; padding: 5@; }
QMenu::item { padding: 6@ 24@ 6@ 10@; border-radius: 5px; background: transparent; }
QMenu::item:selected { background: @sel; color: @tx; }
QMenu::item:disabled { color: @tx3; }
QMenu::separator { height: 1px; background: @line; margin: 5@ 6@; }
QMenu::icon { padding-left: 8@; }
QLineEdit, QDateEdit, QComboBox, QSpinBox, QPlainTextEdit {
  background: @panel; color: @tx; border: 1px solid @edge; border-radius: 7px; padding: 0 9@; min-height: 28@;
  selection-background-color: @acc; selection-color: @onacc; }
QLineEdit:focus, QDateEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @acctx; padding: 0 8@; min-height: 26@; }
QPlainTextEdit:focus { border: 2px solid @acctx; padding: 0 8@; }
QLineEdit[error="true"] { border: 2px solid @badbar; padding: 0 8@; min-height: 26@; }
QLineEdit:disabled, QComboBox:disabled { color: @tx3; border-color: @line2; }
QComboBox::drop-down { border: none; width: 26@; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 12@; height: 12@; }
QPushButton { background: @raise; color: @tx; border: 1px solid @line2; border-radius: 7px; padding: 0 14@; min-height: 28@; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sel; }
QPushButton:disabled { color: @tx3; border-color: @line; }
QScrollBar:vertical { background: transparent; width: 10@; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10@; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28@; }
QScrollBar::handle:horizontal { min-width: 28@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView, QTreeView, QListView { background: @panel; border: 1px solid @line; border-radius: 8px; outline: none;
  selection-background-color: @sel; selection-color: @tx; gridline-color: @line; }
QTableView::item, QTreeView::item { padding: 4@ 6@; }
/* With a space before it Qt draws the indicator of an item twice, each at a place of its own. */
QTreeView[ticked="true"]::item { padding-left: 0; }
QHeaderView::section { background: @win; color: @tx2; border: none; border-bottom: 1px solid @line; padding: 6@; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @barbg; border: none; border-radius: 3px; min-height: 6@; max-height: 6@; }
QProgressBar::chunk { background: @acc; border-radius: 3px; }
QTabBar::tab { padding: 6@ 10@; color: @tx2; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @tx; border-bottom: 2px solid @acctx; }
QTabWidget::pane { border: none; }
QCheckBox { spacing: 8@; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator { width: 14@; height: 14@; border: 1px solid @edge;
  border-radius: 3px; background: @panel; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: @acc;
  border-color: @acc; image: url(:/icons/check.svg); }
QCheckBox::indicator:disabled { border-color: @line2; }
)";

}  // namespace

QString styleSheetFor(const Tokens& t, const Theme& theme) {
  const QHash<QString, QColor> colours{
      {QStringLiteral("panel"), t.panel}, {QStringLiteral("raise"), t.raise}, {QStringLiteral("hover"), t.hover},
      {QStringLiteral("sel"), t.sel},     {QStringLiteral("line"), t.line},   {QStringLiteral("line2"), t.line2},
      {QStringLiteral("edge"), t.edge},   {QStringLiteral("tx"), t.tx},       {QStringLiteral("tx2"), t.tx2},
      {QStringLiteral("tx3"), t.tx3},     {QStringLiteral("acc"), t.acc},     {QStringLiteral("acctx"), t.acctx},
      {QStringLiteral("onacc"), t.onacc}, {QStringLiteral("win"), t.win},     {QStringLiteral("badbar"), t.badbar},
      {QStringLiteral("barbg"), t.barbg},
  };
  const QString source = QString::fromLatin1(sheet);
  QString result;
  result.reserve(source.size() * 2);
  for (qsizetype i = 0; i < source.size(); ++i) {
    const QChar c = source[i];
    if (c.isDigit()) {
      qsizetype end = i;
      while (end < source.size() && source[end].isDigit()) ++end;
      const QString digits = source.mid(i, end - i);
      const bool scaled = end < source.size() && source[end] == QLatin1Char('@');
      result += scaled ? QString::number(theme.px(digits.toInt())) + QStringLiteral("px") : digits;
      i = scaled ? end : end - 1;
    } else if (c == QLatin1Char('@')) {
      qsizetype end = i + 1;
      while (end < source.size() && source[end].isLetterOrNumber()) ++end;
      const QString name = source.mid(i + 1, end - i - 1);
      result += name == QLatin1String("mode") ? QString::fromLatin1(t.dark ? "dark" : "light") : colours.value(name).name();
      i = end - 1;
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace eclosion::ui
