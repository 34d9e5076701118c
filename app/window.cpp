// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <QApplication>

#include "app/languages.h"
#include "app/window_services.h"
#include "core/domain/hidden_names.h"
#include "core/exchange/ics/calendar_file.h"
#include "ui/shell/first_needs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/theme/font_reading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

namespace eclosion::app {

int runWindow(int& argc, char** argv, const QString& file, const QString& language) {
  ui::FontReading fonts;
  const SystemClock clock;
  WindowServices services(clock);
  // Reading the file and making the window take about as long as each other: both at a time.
  if (!file.isEmpty()) services.openAhead(file);
  QApplication application(argc, argv);
  fonts.applicationIsMade();
  QGuiApplication::setDesktopFileName(QStringLiteral("org.eclosion.Eclosion"));  // whose icon and name a desktop shows
  ui::Preferences preferences;
  installLanguage(application, language.isEmpty() ? preferences.language() : language);
  ui::Theme& theme = ui::Theme::instance();
  theme.setMode(preferences.themeMode());
  theme.setZoom(preferences.zoom());
  theme.setReducedMotion(preferences.reducedMotion());
  HiddenNames::hide(preferences.hidesNames());
  theme.install(application);
  new ui::FocusRing(&application);
  ui::MainWindow window(services, preferences, ui::MainWindow::Picture::boardFirst);
  // Its parts are dressed while fonts are still read.
  window.ensurePolished();
  if (!fonts.foundOwnFace()) theme.install(application);
  window.setCalendarWriter([&clock](const QString& path, const QString& name, const std::vector<CalendarDay>& days) {
    return exchange::writeCalendar(path, {.name = name, .days = days}, clock.now());
  });
  ui::prepareFirstPicture([&services] { return services.isOpening(); });
  if (!file.isEmpty()) window.openFile(file);
  static_cast<QWidget&>(window).show();
  return QApplication::exec();
}

}  // namespace eclosion::app
