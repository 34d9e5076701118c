// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_reading.h"

#include <dlfcn.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <utility>

#include "ui/theme/own_face.h"

namespace eclosion::ui {
namespace {

bool goingOn = false;  // of the main thread

// Where that library is in use at all.
void readFontconfig() {
  void* library = ::dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
  if (!library) return;
  if (const auto read = reinterpret_cast<int (*)()>(::dlsym(library, "FcInit"))) read();
  ::dlclose(library);
}

}  // namespace

FontReading::FontReading() {
  goingOn = true;
  thread_ = std::thread([this] {
    readFontconfig();
    application_.acquire();
    // Qt guards its fonts by a lock, which it holds while it takes over what is there.
    if (qGuiApp) ownFace_ = QFontDatabase::families().contains(ownFace());
  });
}

FontReading::~FontReading() { finish(); }

void FontReading::applicationIsMade() {
  if (!std::exchange(told_, true)) application_.release();
}

void FontReading::finish() {
  goingOn = false;
  applicationIsMade();
  if (thread_.joinable()) thread_.join();
}

bool FontReading::foundOwnFace() {
  finish();
  return ownFace_;
}

bool FontReading::isGoingOn() { return goingOn; }

}  // namespace eclosion::ui
