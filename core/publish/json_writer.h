// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <optional>
#include <type_traits>
#include <vector>

namespace eclosion::publish {

// Writes JSON with its keys in the order given (QJsonObject sorts them), indented by two spaces, UTF-8, a line feed at
// the end. Inside an object every value follows a key(); the caller closes what it opens.
class JsonWriter {
 public:
  JsonWriter& beginObject();
  JsonWriter& endObject();
  JsonWriter& beginArray();
  JsonWriter& endArray();
  JsonWriter& key(QStringView name);

  JsonWriter& text(QStringView value);
  JsonWriter& number(qint64 value);
  JsonWriter& number(double value);  // shortest form that reads back the same; null where not finite
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  // A number, or null for nothing.
  template <class Number>
  JsonWriter& number(const std::optional<Number>& value) {
    return value ? number(static_cast<std::conditional_t<std::is_integral_v<Number>, qint64, double>>(*value)) : null();
  }

  // What was written; to be called once everything is closed.
  [[nodiscard]] QByteArray result() const { return text_ + '\n'; }

 private:
  void startValue();
  void open(char bracket);
  void close(char bracket);

  QByteArray text_;
  std::vector<bool> empty_;  // by open bracket: nothing inside yet
  bool afterKey_ = false;
};

}  // namespace eclosion::publish
