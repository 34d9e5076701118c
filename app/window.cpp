// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <dlfcn.h>

#include <QApplication>
#include <thread>

#include "app/languages.h"
#include "app/window_services.h"
#include "core/domain/hidden_names.h"
#include "core/exchange/ics/calendar_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

namespace eclosion::app {
namespace {

// Before its first font a program reads what the machine says of fonts, for as long as all else takes until then. Qt does so when
// a window is made; here it is done meanwhile, where the library for it is in use at all.
std::thread readFontSettings() {
  return std::thread([] {
    void* library = ::dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (!library) return;
    if (const auto read = reinterpret_cast<int (*)()>(::dlsym(library, "FcInit"))) read();
    ::dlclose(library);
  });
}

}  // namespace

int runWindow(int& argc, char** argv, const QString& file, const QString& language) {
  std::thread fonts = readFontSettings();
  const SystemClock clock;
  WindowServices services(clock);
  // Reading the file and making the window take about as long as each other: both at a time.
  if (!file.isEmpty()) services.openAhead(file);
  QApplication application(argc, argv);
  QGuiApplication::setDesktopFileName(QStringLiteral("org.eclosion.Eclosion"));  // whose icon and name a desktop shows
  ui::Preferences preferences;
  installLanguage(application, language.isEmpty() ? preferences.language() : language);
  ui::Theme& theme = ui::Theme::instance();
  theme.setMode(preferences.themeMode());
  theme.setZoom(preferences.zoom());
  theme.setReducedMotion(preferences.reducedMotion());
  HiddenNames::hide(preferences.hidesNames());
  fonts.join();
  theme.install(application);
  new ui::FocusRing(&application);
  ui::MainWindow window(services, preferences, ui::MainWindow::Picture::boardFirst);
  window.setCalendarWriter([&clock](const QString& path, const QString& name, const std::vector<CalendarDay>& days) {
    return exchange::writeCalendar(path, {.name = name, .days = days}, clock.now());
  });
  if (!file.isEmpty()) window.openFile(file);
  static_cast<QWidget&>(window).show();
  return QApplication::exec();
}

}  // namespace eclosion::app
