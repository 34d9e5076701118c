// SPDX-License-Identifier: GPL-3.0-or-later
// In place of libFuzzer: feeds each file of the folders named, once.
#include <QDirIterator>
#include <cstdint>
#include <cstdio>

#include "tests/fuzz/fed_portfolio.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

int main(int count, char** arguments) {
  int read = 0;
  for (int i = 1; i < count; ++i) {
    QDirIterator files(QString::fromLocal8Bit(arguments[i]), QDir::Files);
    while (files.hasNext()) {
      const QByteArray content = eclosion::fuzz::whole(files.next());
      LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(content.constData()), static_cast<size_t>(content.size()));
      ++read;
    }
  }
  std::printf("%d inputs\n", read);
  return read > 0 ? 0 : 1;
}
