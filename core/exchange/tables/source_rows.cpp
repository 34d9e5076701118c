// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/source_rows.h"

#include <algorithm>
#include <cstring>

namespace eclosion::exchange {
namespace {

constexpr qsizetype blockBytes = 256 << 10;

// What a cell holds, a bit each.
constexpr quint8 holdsText = 1, holdsNumber = 2, holdsDate = 4, holdsFormula = 8;

// Seven bits a byte, the lowest first: most counts and lengths take one.
void putCount(QByteArray& into, quint64 count) {
  for (; count >= 0x80; count >>= 7) into += static_cast<char>((count & 0x7F) | 0x80);
  into += static_cast<char>(count);
}

quint64 takeCount(const QByteArray& from, qsizetype& at) {
  quint64 count = 0;
  for (int shift = 0;; shift += 7) {
    const auto byte = static_cast<quint8>(from[at++]);
    count |= static_cast<quint64>(byte & 0x7F) << shift;
    if (byte < 0x80) return count;
  }
}

template <class T>
void putBytes(QByteArray& into, T value) {
  into.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class T>
T takeBytes(const QByteArray& from, qsizetype& at) {
  T value;
  std::memcpy(&value, from.constData() + at, sizeof value);
  at += static_cast<qsizetype>(sizeof value);
  return value;
}

void putCell(QByteArray& into, const SourceCell& cell) {
  into += static_cast<char>((cell.text.isEmpty() ? 0 : holdsText) | (cell.number ? holdsNumber : 0) |
                            (cell.date.isValid() ? holdsDate : 0) | (cell.isFormula ? holdsFormula : 0));
  if (!cell.text.isEmpty()) {
    const QByteArray utf8 = cell.text.toUtf8();
    putCount(into, static_cast<quint64>(utf8.size()));
    into += utf8;
  }
  if (cell.number) putBytes(into, *cell.number);
  if (cell.date.isValid()) putBytes(into, cell.date.toJulianDay());
}

void takeCell(const QByteArray& from, qsizetype& at, SourceCell& cell) {
  const auto holds = static_cast<quint8>(from[at++]);
  cell = {};
  if (holds & holdsText) {
    const auto size = static_cast<qsizetype>(takeCount(from, at));
    cell.text = QString::fromUtf8(from.constData() + at, size);
    at += size;
  }
  if (holds & holdsNumber) cell.number = takeBytes<double>(from, at);
  if (holds & holdsDate) cell.date = QDate::fromJulianDay(takeBytes<qint64>(from, at));
  cell.isFormula = (holds & holdsFormula) != 0;
}

}  // namespace

void SourceRows::push_back(const SourceRow& row) {
  if (blocks_.empty() || blocks_.back().bytes.size() >= blockBytes) {
    blocks_.push_back({.first = count_});
    blocks_.back().bytes.reserve(blockBytes + (blockBytes >> 4));
  }
  QByteArray& bytes = blocks_.back().bytes;
  const qsizetype before = bytes.size();
  putCount(bytes, static_cast<quint64>(row.number));
  putCount(bytes, row.cells.size());
  for (const SourceCell& cell : row.cells) putCell(bytes, cell);
  bytes_ += bytes.size() - before;
  ++count_;
}

SourceRow SourceRows::operator[](size_t place) const {
  const auto after = std::upper_bound(blocks_.begin(), blocks_.end(), place,
                                      [](size_t wanted, const Block& block) { return wanted < block.first; });
  const auto block = static_cast<size_t>(after - blocks_.begin()) - 1;
  Iterator row(*this, block, blocks_[block].first);
  while (row.place_ < place) ++row;
  return *row;
}

SourceRows::Iterator SourceRows::begin() const { return {*this, 0, 0}; }
SourceRows::Iterator SourceRows::end() const { return {*this, blocks_.size(), count_}; }

SourceRows::Iterator& SourceRows::Iterator::operator++() {
  ++place_;
  read();
  return *this;
}

void SourceRows::Iterator::read() {
  if (place_ >= rows_->count_) return;
  if (at_ == rows_->blocks_[block_].bytes.size()) {
    ++block_;
    at_ = 0;
  }
  const QByteArray& bytes = rows_->blocks_[block_].bytes;
  row_.number = static_cast<int>(takeCount(bytes, at_));
  row_.cells.resize(static_cast<size_t>(takeCount(bytes, at_)));
  for (SourceCell& cell : row_.cells) takeCell(bytes, at_, cell);
}

}  // namespace eclosion::exchange
