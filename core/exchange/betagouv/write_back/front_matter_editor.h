// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

#include "core/exchange/betagouv/write_back/yaml_layout.h"
#include "core/exchange/betagouv/write_back/yaml_words.h"

namespace eclosion::betagouv {

// A field of a mapping to be written anew.
struct NewField {
  const char* key;
  QString value;
  Value kind = Value::text;
};

// Changes fields of a file in place: every line that is not about a changed field stays as it is, to the byte. What is written
// follows its neighbours: their indentation, their quotes, their line ends.
class FrontMatterEditor {
 public:
  // Which mapping: that of the file, an entry of a list of mappings, or the value of a field.
  static constexpr size_t noEntry = std::string::npos;
  struct Where {
    const char* field = nullptr;
    size_t entry = noEntry;
  };
  // One item of a list as it is to be: one it has, or a new text.
  struct Item {
    std::optional<size_t> old = {};
    QString text = {};
    std::vector<NewField> fields = {};  // of a new mapping, where `text` is empty
  };

  // `order`: the fields of such a file in the order of the format; a new one goes after those before it.
  // Errors: those of FrontMatter::parse.
  [[nodiscard]] static Result<FrontMatterEditor> open(QByteArray file, std::span<const char* const> order);

  [[nodiscard]] const QByteArray& file() const { return file_; }
  [[nodiscard]] const YamlLayout& layout() const { return layout_; }
  [[nodiscard]] const Piece* mapping(const Where& where) const;  // null when there is none
  [[nodiscard]] const Piece* value(const Where& where, const char* key) const;
  // The line of the file a value is on, counted from 1.
  [[nodiscard]] int lineOf(const Piece& piece) const;

  // An empty value takes the field out. False where the file is written in a way that this cannot change.
  [[nodiscard]] bool set(const Where& where, const char* key, const QString& value, Value kind = Value::text);
  [[nodiscard]] bool remove(const Where& where, const char* key);
  // A list becomes these items; one that was no list becomes one. No items: `[]` where the file says so of empty lists.
  [[nodiscard]] bool setItems(const Where& where, const char* key, const std::vector<Item>& items);
  // A field that is a mapping, where there is none yet.
  [[nodiscard]] bool addMapping(const char* key, const std::vector<NewField>& fields);
  // The Markdown after the front matter, with the blank lines around it as they were.
  [[nodiscard]] bool setBody(const QString& text);

 private:
  FrontMatterEditor() = default;
  [[nodiscard]] bool put(size_t from, size_t to, const QByteArray& text);  // reads the file again
  [[nodiscard]] bool insertField(const Where& where, const char* key, const QByteArray& written);
  [[nodiscard]] QByteArray between(size_t from, size_t to) const;
  [[nodiscard]] QByteArray fieldsOf(const std::vector<NewField>& fields, const QByteArray& indent, const Piece* like) const;
  [[nodiscard]] Piece::Style styleLike(const Piece* around, Value kind) const;
  [[nodiscard]] size_t lineStart(size_t at) const;
  [[nodiscard]] size_t afterLine(size_t at) const;
  [[nodiscard]] size_t afterLinesOf(const Piece& piece) const;
  [[nodiscard]] qsizetype columnOf(size_t at) const;
  [[nodiscard]] size_t dashOf(const Piece& item) const;  // npos when it is not where it is expected
  [[nodiscard]] qsizetype itemIndent(const Piece& mapping) const;

  QByteArray file_;
  YamlLayout layout_;
  std::span<const char* const> order_;
};

}  // namespace eclosion::betagouv
