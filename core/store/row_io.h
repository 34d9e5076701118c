// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>
#include <algorithm>
#include <array>
#include <optional>

#include "core/domain/codes.h"
#include "core/domain/money.h"
#include "core/support/ids.h"

// How the values of the domain are written into and read out of a row's columns; nothing here knows SQL.
namespace eclosion::store {

class RowSink {
 public:
  virtual ~RowSink() = default;
  virtual void bindNull(int column) = 0;
  virtual void bindInteger(int column, qint64 value) = 0;
  virtual void bindReal(int column, double value) = 0;
  virtual void bindText(int column, QByteArrayView utf8) = 0;
  virtual void bindBlob(int column, QByteArrayView bytes) = 0;
  // The same, of bytes that stay where they are until the row is written: they need not be copied.
  virtual void lendText(int column, QByteArrayView utf8) { bindText(column, utf8); }
  virtual void lendBlob(int column, QByteArrayView bytes) { bindBlob(column, bytes); }
};

class RowSource {
 public:
  virtual ~RowSource() = default;
  [[nodiscard]] virtual bool isNull(int column) const = 0;
  [[nodiscard]] virtual qint64 integer(int column) const = 0;
  [[nodiscard]] virtual double real(int column) const = 0;
  [[nodiscard]] virtual QByteArrayView bytes(int column) const = 0;  // text or blob; valid until the next row
  [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }
};

// 36 characters, lower case, no braces; quicker than QUuid's own in the loops that read and write whole files.
using UuidText = std::array<char, 36>;
[[nodiscard]] UuidText uuidText(const QUuid& id);
[[nodiscard]] QUuid uuidFromText(QByteArrayView text);  // null when it is not one

// No edit takes a greater amount, either way. What another program wrote beyond reads as this, so that sums hold.
inline constexpr qint64 mostCents = 100'000'000'000'000;
[[nodiscard]] inline Money moneyFrom(qint64 cents) { return {std::clamp(cents, -mostCents, mostCents)}; }

// clang-format off
inline void write(RowSink& row, int c, const QString& v) { row.bindText(c, v.toUtf8()); }
inline void write(RowSink& row, int c, const QByteArray& v) { v.isNull() ? row.bindNull(c) : row.bindBlob(c, v); }
inline void write(RowSink& row, int c, int v) { row.bindInteger(c, v); }
inline void write(RowSink& row, int c, double v) { row.bindReal(c, v); }
inline void write(RowSink& row, int c, Money v) { row.bindInteger(c, v.cents); }
inline void write(RowSink& row, int c, const QDate& v) { v.isNull() ? row.bindNull(c) : row.bindInteger(c, v.toJulianDay()); }
inline void write(RowSink& row, int c, const QUuid& v) { const auto t = uuidText(v); row.bindText(c, QByteArrayView(t.data(), 36)); }
template <class K> void write(RowSink& row, int c, const Id<K>& v) { write(row, c, v.uuid()); }
template <class E> requires std::is_enum_v<E>
void write(RowSink& row, int c, E v) { const auto text = code(v); row.bindText(c, QByteArrayView(text.data(), text.size())); }
template <class T> void write(RowSink& row, int c, const std::optional<T>& v) { v ? write(row, c, *v) : row.bindNull(c); }

inline void read(const RowSource& row, int c, QString& v) { v = row.text(c); }
inline void read(const RowSource& row, int c, QByteArray& v) { v = row.isNull(c) ? QByteArray() : row.bytes(c).toByteArray(); }
inline void read(const RowSource& row, int c, int& v) { v = static_cast<int>(row.integer(c)); }
inline void read(const RowSource& row, int c, double& v) { v = row.real(c); }
inline void read(const RowSource& row, int c, Money& v) { v = moneyFrom(row.integer(c)); }
inline void read(const RowSource& row, int c, QDate& v) { v = row.isNull(c) ? QDate() : QDate::fromJulianDay(row.integer(c)); }
inline void read(const RowSource& row, int c, QUuid& v) { v = uuidFromText(row.bytes(c)); }
template <class K> void read(const RowSource& row, int c, Id<K>& v) { v = Id<K>(uuidFromText(row.bytes(c))); }
// An unknown code reads as the vocabulary's first value; `check` reports it.
template <class E> requires std::is_enum_v<E>
void read(const RowSource& row, int c, E& v) {
  const QByteArrayView text = row.bytes(c);
  v = E{};
  for (size_t i = 0; i < codesOf<E>.size(); ++i) {
    if (text == QByteArrayView(codesOf<E>[i].data(), codesOf<E>[i].size())) { v = static_cast<E>(i); return; }
  }
}
template <class T> T blank() { if constexpr (std::is_default_constructible_v<T>) return T{}; else return T(QUuid()); }
template <class T> void read(const RowSource& row, int c, std::optional<T>& v) {
  v.reset();
  if (!row.isNull(c)) { T value = blank<T>(); read(row, c, value); v = std::move(value); }
}
// clang-format on

}  // namespace eclosion::store
