// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_vfs.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <cstring>

#include "tests/support/files.h"

namespace eclosion::test {
namespace {

constexpr int sector = 512;

struct State {
  sqlite3_vfs shim{};
  sqlite3_vfs* real = nullptr;
  std::vector<DiskStep> steps;
};
State* state = nullptr;

// The real file stands behind ours in memory.
struct File {
  sqlite3_file base;
  char* path;
};
File* ours(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(ours(file) + 1); }
const sqlite3_io_methods* methods(sqlite3_file* file) { return real(file)->pMethods; }
void keep(sqlite3_file* file, DiskStep step) {
  if (!ours(file)->path) return;
  step.path = QString::fromUtf8(ours(file)->path);
  state->steps.push_back(std::move(step));
}

int xClose(sqlite3_file* file) {
  const int code = methods(file)->xClose(real(file));
  free(ours(file)->path);
  return code;
}
int xRead(sqlite3_file* f, void* to, int size, sqlite3_int64 at) { return methods(f)->xRead(real(f), to, size, at); }
int xWrite(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
  keep(f, {.what = DiskStep::What::write, .offset = at, .bytes = QByteArray(static_cast<const char*>(from), size)});
  return methods(f)->xWrite(real(f), from, size, at);
}
int xTruncate(sqlite3_file* f, sqlite3_int64 size) {
  keep(f, {.what = DiskStep::What::truncate, .offset = size});
  return methods(f)->xTruncate(real(f), size);
}
int xSync(sqlite3_file* f, int flags) {
  keep(f, {.what = DiskStep::What::sync});
  return methods(f)->xSync(real(f), flags);
}
int xFileSize(sqlite3_file* f, sqlite3_int64* size) { return methods(f)->xFileSize(real(f), size); }
int xLock(sqlite3_file* f, int level) { return methods(f)->xLock(real(f), level); }
int xUnlock(sqlite3_file* f, int level) { return methods(f)->xUnlock(real(f), level); }
int xCheckReservedLock(sqlite3_file* f, int* is) { return methods(f)->xCheckReservedLock(real(f), is); }
int xFileControl(sqlite3_file* f, int op, void* arg) { return methods(f)->xFileControl(real(f), op, arg); }
int xSectorSize(sqlite3_file*) { return sector; }
int xDeviceCharacteristics(sqlite3_file*) { return 0; }  // nothing is promised
int xShmMap(sqlite3_file* f, int page, int size, int extend, void volatile** at) {
  return methods(f)->xShmMap(real(f), page, size, extend, at);
}
int xShmLock(sqlite3_file* f, int at, int count, int flags) { return methods(f)->xShmLock(real(f), at, count, flags); }
void xShmBarrier(sqlite3_file* f) { methods(f)->xShmBarrier(real(f)); }
int xShmUnmap(sqlite3_file* f, int remove) { return methods(f)->xShmUnmap(real(f), remove); }

const sqlite3_io_methods io{2,
                            xClose,
                            xRead,
                            xWrite,
                            xTruncate,
                            xSync,
                            xFileSize,
                            xLock,
                            xUnlock,
                            xCheckReservedLock,
                            xFileControl,
                            xSectorSize,
                            xDeviceCharacteristics,
                            xShmMap,
                            xShmLock,
                            xShmBarrier,
                            xShmUnmap,
                            nullptr,
                            nullptr};

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  std::memset(file, 0, sizeof(File));
  const int code = state->real->xOpen(state->real, name, real(file), flags, out);
  if (real(file)->pMethods) file->pMethods = &io;
  if (name) ours(file)->path = strdup(name);
  return code;
}
int xDelete(sqlite3_vfs*, const char* name, int syncFolder) {
  state->steps.push_back({.what = DiskStep::What::remove, .path = QString::fromUtf8(name)});
  return state->real->xDelete(state->real, name, syncFolder);
}

// A file as the disk has it, and what it was told since its last sync.
struct Disk {
  QByteArray kept;
  bool exists = false;
  std::vector<const DiskStep*> told;
};

void carryOut(const DiskStep& step, qint64 length, QByteArray& content) {
  if (step.what == DiskStep::What::truncate) {
    content.resize(step.offset);
    return;
  }
  if (content.size() < step.offset + length) content.append(QByteArray(step.offset + length - content.size(), '\0'));
  std::memcpy(content.data() + step.offset, step.bytes.constData(), static_cast<size_t>(length));
}

void settle(Disk& disk) {
  for (const DiskStep* step : disk.told) carryOut(*step, step->bytes.size(), disk.kept);
  disk.told.clear();
  disk.exists = true;
}

}  // namespace

RecordingVfs::RecordingVfs() {
  state = new State;
  state->real = sqlite3_vfs_find(nullptr);
  state->shim = *state->real;
  state->shim.zName = "eclosion-tests";
  state->shim.szOsFile = static_cast<int>(sizeof(File)) + state->real->szOsFile;
  state->shim.xOpen = xOpen;
  state->shim.xDelete = xDelete;
  EXPECT_EQ(sqlite3_vfs_register(&state->shim, 1), SQLITE_OK);
}

RecordingVfs::~RecordingVfs() {
  sqlite3_vfs_unregister(&state->shim);
  sqlite3_vfs_register(state->real, 1);
  delete std::exchange(state, nullptr);
}

void RecordingVfs::mark(qint64 number) { state->steps.push_back({.what = DiskStep::What::mark, .offset = number}); }
const std::vector<DiskStep>& RecordingVfs::steps() const { return state->steps; }

void afterPowerLoss(const std::vector<DiskStep>& steps, size_t count, quint32 seed, const QString& file,
                    const QByteArray& content, const QString& into) {
  QHash<QString, Disk> disks{{file, {.kept = content, .exists = true, .told = {}}}};
  for (size_t i = 0; i < count; ++i) {
    const DiskStep& step = steps[i];
    switch (step.what) {
      case DiskStep::What::write:
      case DiskStep::What::truncate:
        disks[step.path].told.push_back(&step);
        break;
      case DiskStep::What::sync:
        settle(disks[step.path]);
        break;
      case DiskStep::What::remove:
        disks.remove(step.path);
        break;
      case DiskStep::What::mark:
        break;
    }
  }
  QRandomGenerator random(seed);
  for (auto disk = disks.begin(); disk != disks.end(); ++disk) {
    for (const DiskStep* step : disk->told) {
      if (random.bounded(2) == 0) continue;
      qint64 length = step->bytes.size();
      if (length > sector && random.bounded(4) == 0) length = sector * random.bounded(1, static_cast<int>(length / sector) + 1);
      carryOut(*step, length, disk->kept);
      disk->exists = true;
    }
    if (!disk->exists) continue;
    writeFile(into + QLatin1Char('/') + QFileInfo(disk.key()).fileName(), disk->kept);
  }
}

}  // namespace eclosion::test
