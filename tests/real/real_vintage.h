// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QString>

namespace eclosion::test {

// The folder of a real vintage of the community's repository; empty when nobody told where they are.
inline QString realVintage(const char* name) {
  const QString root = qEnvironmentVariable("ECLOSION_REAL_DATA");
  return root.isEmpty() ? QString() : root + u'/' + QLatin1StringView(name);
}

}  // namespace eclosion::test

#define REQUIRE_VINTAGE(name)                                                                                                \
  if (eclosion::test::realVintage(name).isEmpty()) GTEST_SKIP() << "ECLOSION_REAL_DATA is not set: no real vintage to read"; \
  if (!QFileInfo(eclosion::test::realVintage(name)).isDir())                                                                 \
  GTEST_SKIP() << "no folder " << qPrintable(eclosion::test::realVintage(name))
