// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

struct Dialogs {
  Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString fileTypes() { return Dialogs::tr("Éclosion portfolios (*.eclosion)"); }

QString startFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

}  // namespace

QString askNewFile(QWidget* parent) {
  QFileDialog dialog(parent, Dialogs::tr("New portfolio"), startFolder(), fileTypes());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("eclosion"));
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askOpenFile(QWidget* parent) {
  return QFileDialog::getOpenFileName(parent, Dialogs::tr("Open a portfolio"), startFolder(),
                                      fileTypes() + QStringLiteral(";;") + Dialogs::tr("All files (*)"));
}

QString askCopyName(QWidget* parent, const QString& path) {
  const QFileInfo info(path);
  QFileDialog dialog(parent, Dialogs::tr("Save a copy"), info.absolutePath(), fileTypes());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("eclosion"));
  dialog.selectFile(Dialogs::tr("%1 (copy)").arg(info.completeBaseName()) + QStringLiteral(".eclosion"));
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askCalendarName(QWidget* parent, const QString& portfolio) {
  const QFileInfo info(portfolio);
  QFileDialog dialog(parent, Dialogs::tr("Export due dates"), info.absolutePath(), Dialogs::tr("Calendars (*.ics)"));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("ics"));
  dialog.selectFile(info.completeBaseName() + QStringLiteral(".ics"));
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void showError(QWidget* parent, const Error& error) {
  QMessageBox box(QMessageBox::Warning, Dialogs::tr("Éclosion"), error.message, QMessageBox::Ok, parent);
  box.setTextFormat(Qt::PlainText);
  if (!error.file.isEmpty()) {
    box.setInformativeText(error.line > 0 ? QStringLiteral("%1:%2").arg(error.file).arg(error.line) : error.file);
  }
  box.exec();
}

void showAbout(QWidget* parent) {
  QMessageBox box(parent);
  box.setWindowTitle(Dialogs::tr("About Éclosion"));
  box.setIconPixmap(applicationIcon().pixmap(64, 64));
  box.setTextFormat(Qt::PlainText);
  box.setText(Dialogs::tr("Éclosion %1").arg(QStringLiteral(ECLOSION_VERSION)));
  box.setInformativeText(Dialogs::tr(
      "Desk software for directors of public-service startup incubators.\n\nFree software under the GNU General Public License, "
      "version 3 or later. It comes without any warranty."));
  box.exec();
}

void showKeys(QWidget* parent) {
  QDialog dialog(parent);
  dialog.setWindowTitle(Dialogs::tr("Keys"));
  auto* outer = new QVBoxLayout(&dialog);
  outer->setContentsMargins(20, 18, 20, 16);
  outer->setSpacing(12);
  auto* title = new TextLabel(TextStep::panelTitle, Weight::semibold);
  title->setText(Dialogs::tr("Keys"));
  outer->addWidget(title);
  const QList<std::pair<QString, QString>> rows{
      {Dialogs::tr("Ctrl+K"), Dialogs::tr("search startups, people, places and dates; run a command")},
      {Dialogs::tr("Ctrl+F"), Dialogs::tr("find in this screen")},
      {Dialogs::tr("Ctrl+1 to Ctrl+9"), Dialogs::tr("the screens")},
      {Dialogs::tr("F6, Shift+F6"), Dialogs::tr("next and previous region of the window")},
      {Dialogs::tr("Arrows"), Dialogs::tr("walk between cards and columns, or rows")},
      {Dialogs::tr("Home, End, Page Up, Page Down"), Dialogs::tr("move along a column")},
      {Dialogs::tr("Shift or Ctrl with arrows"), Dialogs::tr("select a range; move without selecting")},
      {Dialogs::tr("Ctrl+Space, Ctrl+A"), Dialogs::tr("add the card to the selection; select the column")},
      {Dialogs::tr("Enter"), Dialogs::tr("open the page of a startup, or a folded column")},
      {Dialogs::tr("Backspace"), Dialogs::tr("leave the page of a startup")},
      {Dialogs::tr("Space"), Dialogs::tr("show or hide the side panel")},
      {Dialogs::tr("M, then 1 to 7"), Dialogs::tr("move what is selected to a phase")},
      {Dialogs::tr("D"), Dialogs::tr("prepare a decision on a startup")},
      {Dialogs::tr("J, K; 0 to 9, +, Delete"), Dialogs::tr("next and previous review sheet; score a criterion")},
      {Dialogs::tr("1 to 7, Ctrl+Enter"), Dialogs::tr("in the decision room: choose the outcome; record the decision")},
      {Dialogs::tr("E"), Dialogs::tr("edit the facts of a startup")},
      {Dialogs::tr("Ctrl+N, F2, Delete"), Dialogs::tr("make, rename, delete a startup")},
      {Dialogs::tr("Ctrl+N, F2, Ctrl+Shift+N"), Dialogs::tr("among members: add a person, edit a mission, add one")},
      {Dialogs::tr("Ctrl+Shift+X, M, L"), Dialogs::tr("among members: extend, move, end the missions selected")},
      {Dialogs::tr("Ctrl+Shift+A"), Dialogs::tr("add the chart or the map shown to the deck")},
      {Dialogs::tr("Ctrl+Left, Ctrl+Right, F2, Delete"), Dialogs::tr("in a deck: move, title, remove a slide")},
      {Dialogs::tr("Ctrl+Z, Ctrl+Shift+Z"), Dialogs::tr("undo; do again")},
      {Dialogs::tr("Alt+Left, Alt+Right"), Dialogs::tr("previous and next transition")},
      {Dialogs::tr("Alt+Shift+Left, Alt+Shift+Right"), Dialogs::tr("one year back and forward")},
      {Dialogs::tr("F5"), Dialogs::tr("play through the years")},
      {QStringLiteral("F11"), Dialogs::tr("in the decision room: hold the committee session")},
      {Dialogs::tr("Space, T"), Dialogs::tr("in a session, away from buttons and fields: start or stop the clock; next part")},
      {Dialogs::tr("Page Up, Page Down"), Dialogs::tr("in a session: previous and next startup")},
      {Dialogs::tr("Ctrl+D"), Dialogs::tr("type an as-of date")},
      {Dialogs::tr("Arrows, Page Up, Page Down in the years"), Dialogs::tr("a month and a year back and forward")},
      {Dialogs::tr("Alt+Home"), Dialogs::tr("return to today")},
      {Dialogs::tr("Ctrl+Shift+D"), Dialogs::tr("type the day whose knowledge is shown")},
      {Dialogs::tr("Ctrl+Shift+T"), Dialogs::tr("what is known now and was not then")},
      {Dialogs::tr("Alt+Shift+Home"), Dialogs::tr("back to what is known now")},
      {Dialogs::tr("Ctrl+O, Ctrl+I, Ctrl+E"), Dialogs::tr("open a portfolio; import; export the table")},
      {Dialogs::tr("Ctrl+Shift+S"), Dialogs::tr("save a copy of the portfolio")},
      {Dialogs::tr("Ctrl+Shift+E"), Dialogs::tr("write back to the community's format")},
      {Dialogs::tr("Ctrl+W, Ctrl+Q"), Dialogs::tr("close the portfolio; quit")},
      {Dialogs::tr("Letters in a table"), Dialogs::tr("go to the startup that begins with them")},
      {Dialogs::tr("Ctrl+C"), Dialogs::tr("copy what is selected, or its story")},
      {Dialogs::tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), Dialogs::tr("zoom")},
      {Dialogs::tr("Ctrl+comma"), Dialogs::tr("settings")},
      {Dialogs::tr("F1 or ?"), Dialogs::tr("this list")},
      {Dialogs::tr("Esc"), Dialogs::tr("close, clear the selection, then the filters")},
  };
  auto* list = new QWidget;
  auto* grid = new QGridLayout(list);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(6);
  for (int i = 0; i < rows.size(); ++i) {
    auto* key = new TextLabel(TextStep::dense, Weight::medium);
    key->setText(rows[i].first);
    auto* words = new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2);
    words->setText(rows[i].second);
    grid->addWidget(key, i, 0);
    grid->addWidget(words, i, 1);
  }
  // Where the screen is lower than the list, the list scrolls and the button stays in sight.
  auto* scroll = new QScrollArea;
  scroll->setAccessibleName(Dialogs::tr("Keys"));
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidgetResizable(true);
  scroll->setWidget(list);
  scroll->viewport()->setAutoFillBackground(false);
  list->setAutoFillBackground(false);
  const QSize whole = list->sizeHint();
  scroll->setMinimumWidth(whole.width() + scroll->verticalScrollBar()->sizeHint().width());
  outer->addWidget(scroll, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  outer->addWidget(buttons);
  constexpr int besideList = 120, besideWindow = 80;  // title and button; the frame of the window and a bar of the desktop
  const QScreen* screen = parent ? parent->screen() : QGuiApplication::primaryScreen();
  const int most = screen ? screen->availableGeometry().height() - besideWindow : whole.height();
  dialog.resize(dialog.sizeHint().width(), std::min(whole.height() + besideList, most));
  dialog.exec();
}

}  // namespace eclosion::ui
