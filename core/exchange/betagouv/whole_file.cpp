// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <cerrno>
#include <cstring>

#include "core/exchange/betagouv/source_folder.h"

namespace eclosion::betagouv {
namespace {

struct WholeFileText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::WholeFile)
};

class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return value_; }

 private:
  int value_;
};

Failure unreadable(int error) {
  return failure(ErrorKind::refused,
                 WholeFileText::tr("The file could not be read: %1.").arg(QString::fromLocal8Bit(std::strerror(error))));
}

}  // namespace

// System calls rather than QFile: thousands of files of one kilobyte, where opening costs more than reading.
Result<QByteArray> readWhole(const std::string& location) {
  // Never waits for a writer, should the file have become a pipe since it was listed.
  const Descriptor file(::open(location.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.get() < 0) return unreadable(errno);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return unreadable(errno);
  if (!S_ISREG(status.st_mode)) return failure(ErrorKind::refused, WholeFileText::tr("This is not an ordinary file."));
  if (status.st_size > maxFileBytes) {
    const QLocale locale;
    return failure(ErrorKind::refused,
                   WholeFileText::tr("The file holds %1, more than the %2 allowed for a record. Is this the right file?")
                       .arg(locale.formattedDataSize(status.st_size), locale.formattedDataSize(maxFileBytes)));
  }
  QByteArray content(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
  qsizetype done = 0;
  while (done < content.size()) {
    const ssize_t got = ::read(file.get(), content.data() + done, static_cast<size_t>(content.size() - done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(errno);
    if (got == 0) break;
    done += got;
  }
  content.truncate(done);
  return content;
}

}  // namespace eclosion::betagouv
