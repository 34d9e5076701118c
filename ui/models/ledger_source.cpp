// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledger_source.h"

#include "ui/shell/services.h"

namespace eclosion::ui {

void LedgerSource::setFile(const OpenPortfolio* file) {
  worker_.wait();
  const bool wanted = ledger_ || reading_;
  reading_.reset();
  ledger_.reset();
  failed_ = false;
  touched_ = false;
  file_ = file;
  if (file_ && wanted) begin();
  Q_EMIT changed();
}

const Ledger* LedgerSource::ledger() {
  if (!ledger_ && file_ && !reading_ && !failed_) begin();
  return ledger_ ? &*ledger_ : nullptr;
}

const Ledger* LedgerSource::waited() {
  if (!ledger()) {
    worker_.wait();
    take();
  }
  return ledger_ ? &*ledger_ : nullptr;
}

void LedgerSource::begin() {
  reading_ = std::make_shared<std::optional<Result<Ledger>>>();
  worker_.run(
      [file = file_, into = reading_]() -> Result<void> {
        into->emplace(file->readLedger());
        return {};
      },
      [this, into = reading_](const Result<void>&) {
        // Taken by somebody who could not wait, or of a file that was left since.
        if (into == reading_) take();
      });
}

void LedgerSource::take() {
  if (takeQuietly()) Q_EMIT changed();
}

bool LedgerSource::takeQuietly() {
  const auto reading = std::exchange(reading_, nullptr);
  if (!reading || !*reading) return false;
  Result<Ledger>& read = **reading;
  if (read) {
    ledger_ = std::move(*read);
  } else {
    failed_ = true;
    Q_EMIT failed(read.error());
  }
  return true;
}

void LedgerSource::follow(const PortfolioChange& change) {
  if (!file_) return;
  if (reading_) {
    // What it read may be of before the change or after; what the change names is read again below.
    // Nobody is told before everybody has followed.
    worker_.wait();
    touched_ = takeQuietly() || touched_;
  }
  if (!ledger_) return;
  const auto followed = file_->followLedger(change, *ledger_);
  if (followed) {
    touched_ = touched_ || *followed;
  } else {
    ledger_.reset();
    failed_ = true;
    touched_ = true;
    Q_EMIT failed(followed.error());
  }
}

void LedgerSource::tell() {
  if (std::exchange(touched_, false)) Q_EMIT changed();
}

}  // namespace eclosion::ui
