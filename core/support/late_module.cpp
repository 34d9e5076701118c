// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/late_module.h"

#include <dlfcn.h>

#include <QCoreApplication>
#include <cstring>

namespace eclosion {
namespace {

void* open(const char* name) {
  // Stays, like any library in use; asking for it again is quick.
  void* module = ::dlopen(name, RTLD_NOW | RTLD_LOCAL);
  const auto version = module ? reinterpret_cast<const char* (*)()>(::dlsym(module, "eclosion_version")) : nullptr;
  return version && std::strcmp(version(), ECLOSION_VERSION) == 0 ? module : nullptr;
}

}  // namespace

const void* lateTable(const char* name, const char* module) {
  void* const opened = open(module);
  const auto table = opened ? reinterpret_cast<const void* (*)()>(::dlsym(opened, name)) : nullptr;
  return table ? table() : nullptr;
}

Failure lateModuleMissing() {
  return failure(ErrorKind::internal,
                 QCoreApplication::translate("eclosion::LateModule",
                                             "A part of the program that reads and writes files of this kind is missing or of "
                                             "another version: %1. Install Éclosion again.")
                     .arg(QLatin1StringView(lateModule)));
}

}  // namespace eclosion
