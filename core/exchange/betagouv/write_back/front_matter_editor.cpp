// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/front_matter_editor.h"

#include <algorithm>

namespace eclosion::betagouv {
namespace {

constexpr size_t none = std::string::npos;

bool isBlock(const Piece& piece) {
  return piece.kind == Piece::Kind::scalar && (piece.style == Piece::Style::literal || piece.style == Piece::Style::folded);
}

QString textOf(const Piece& piece) { return QString::fromStdString(piece.text).trimmed(); }

bool looksLikeDate(const Piece& piece) { return piece.text.size() >= 8 && piece.text.size() <= 10 && piece.text[4] == '-'; }

const Piece* firstDate(const Piece& piece) {
  if (piece.kind == Piece::Kind::scalar) return looksLikeDate(piece) ? &piece : nullptr;
  for (const Piece& child : piece.children) {
    if (const Piece* found = firstDate(child)) return found;
  }
  return nullptr;
}

}  // namespace

Result<FrontMatterEditor> FrontMatterEditor::open(QByteArray file, std::span<const char* const> order) {
  FrontMatterEditor editor;
  editor.file_ = std::move(file);
  editor.order_ = order;
  auto layout = YamlLayout::of(editor.file_);
  if (!layout) return Failure(layout.error());
  editor.layout_ = std::move(*layout);
  return editor;
}

const Piece* FrontMatterEditor::mapping(const Where& where) const {
  if (!where.field) return &layout_.root;
  const Piece* found = layout_.root.find(where.field);
  if (found && where.entry != noEntry) {
    const bool isThere = found->kind == Piece::Kind::sequence && where.entry < found->children.size();
    found = isThere ? &found->children[where.entry] : nullptr;
  }
  return found && found->kind == Piece::Kind::mapping ? found : nullptr;
}

const Piece* FrontMatterEditor::value(const Where& where, const char* key) const {
  const Piece* fields = mapping(where);
  return fields ? fields->find(key) : nullptr;
}

int FrontMatterEditor::lineOf(const Piece& piece) const {
  return static_cast<int>(std::count(file_.begin(), file_.begin() + static_cast<qsizetype>(piece.start), '\n')) + 1;
}

bool FrontMatterEditor::set(const Where& where, const char* key, const QString& value, Value kind) {
  if (value.isEmpty()) return remove(where, key);
  const Piece* fields = mapping(where);
  const Piece* old = fields ? fields->find(key) : nullptr;
  if (!fields || (old && old->kind != Piece::Kind::scalar)) return false;
  const auto readsBack = [&] {
    const Piece* now = this->value(where, key);
    return now && now->kind == Piece::Kind::scalar && !now->isNull() && textOf(*now) == value.trimmed();
  };
  if (!old) {
    return insertField(where, key, QByteArray(key) + ": " + scalar(value, kind, styleLike(fields, kind), fields->flow)) &&
           readsBack();
  }
  const QByteArray before = file_;
  const size_t from = old->start;
  const size_t to = old->end;
  const bool inFlow = fields->flow;
  const bool block = isBlock(*old);
  const bool empty = old->start == old->end;
  const auto style = block || old->text.empty() ? Piece::Style::plain : old->style;
  if (block && !inFlow) {
    const size_t headerEnd = std::min(afterLine(from), to);
    const QByteArray header = between(from, headerEnd).trimmed();
    const size_t after = afterLinesOf(*old);
    if (put(from, after, blockScalar(value, header, columnOf(fields->children.front().keyStart) + 2, layout_.lineEnd)) &&
        readsBack())
      return true;
    file_ = before;
    const QByteArray lineEnd = layout_.lineEnd;
    return put(from, after, scalar(value, kind, Piece::Style::doubleQuoted, false) + lineEnd) && readsBack();
  }
  const QByteArray space = empty && from > 0 && file_[static_cast<qsizetype>(from) - 1] == ':' ? " " : "";
  if (put(from, to, space + scalar(value, kind, style, inFlow)) && readsBack()) return true;
  file_ = before;
  return put(from, to, space + scalar(value, kind, Piece::Style::doubleQuoted, inFlow)) && readsBack();
}

bool FrontMatterEditor::remove(const Where& where, const char* key) {
  const Piece* fields = mapping(where);
  const Piece* old = fields ? fields->find(key) : nullptr;
  if (!old || old->isNull()) return fields != nullptr;
  const auto place = static_cast<size_t>(old - fields->children.data());
  const bool first = place == 0;
  const bool last = place + 1 == fields->children.size();
  if (fields->flow) {
    if (first && last) return put(old->keyStart, old->end, {});
    return first ? put(old->keyStart, fields->children[1].keyStart, {}) : put(fields->children[place - 1].end, old->end, {});
  }
  // The first field of an entry stands behind its dash.
  if (first && where.entry != noEntry) return !last && put(old->keyStart, fields->children[1].keyStart, {});
  return put(lineStart(old->keyStart), afterLinesOf(*old), {});
}

bool FrontMatterEditor::insertField(const Where& where, const char* key, const QByteArray& written) {
  const Piece& fields = *mapping(where);
  const auto rank = [&](std::string_view name) {
    return std::find_if(order_.begin(), order_.end(), [&](const char* known) { return name == known; }) - order_.begin();
  };
  const Piece* before = nullptr;
  for (const Piece& child : fields.children) {
    if (rank(child.key) < rank(key) && (!before || rank(child.key) >= rank(before->key))) before = &child;
  }
  if (fields.flow) {
    if (fields.children.empty()) return put(fields.start + 1, fields.start + 1, written);
    return put(fields.children.back().end, fields.children.back().end, ", " + written);
  }
  if (fields.children.empty()) return put(layout_.start, layout_.start, written + layout_.lineEnd);
  const size_t first = fields.children.front().keyStart;
  const QByteArray indent(columnOf(first), ' ');
  if (before) {
    const size_t at = afterLinesOf(*before);
    return put(at, at, indent + written + layout_.lineEnd);
  }
  // Before all others: behind the dash, in an entry.
  return put(first, first, written + layout_.lineEnd + indent);
}

bool FrontMatterEditor::setItems(const Where& where, const char* key, const std::vector<Item>& items) {
  const Piece* fields = mapping(where);
  if (!fields) return false;
  const Piece* old = fields->find(key);
  const bool isList = old && old->kind == Piece::Kind::sequence;
  if (old && !isList && old->kind != Piece::Kind::scalar) return false;
  if (items.empty()) {
    if (!old || old->isNull() || (isList && old->children.empty())) return true;
    const bool saysSo = file_.contains(": []");
    if (!saysSo || fields->flow) return remove(where, key);
    return put(old->keyStart, afterLinesOf(*old), QByteArray(key) + ": []" + layout_.lineEnd);
  }
  if (isList && old->flow && !old->children.empty()) {
    QByteArrayList written;
    for (const Item& item : items) {
      if (item.old) {
        const Piece& piece = old->children[*item.old];
        written << between(piece.start, piece.end);
      } else if (item.fields.empty()) {
        written << scalar(item.text, Value::text, old->children.front().style, true);
      } else {
        QByteArrayList pairs;
        for (const NewField& field : item.fields)
          pairs << QByteArray(field.key) + ": " + scalar(field.value, field.kind, styleLike(old, field.kind), true);
        written << '{' + pairs.join(", ") + '}';
      }
    }
    return put(old->children.front().start, old->children.back().end, written.join(", "));
  }
  if (fields->flow) return false;
  const bool hasItems = isList && !old->children.empty();
  const qsizetype column = fields->children.empty() ? 0 : columnOf(fields->children.front().keyStart);
  qsizetype indent = column + itemIndent(*fields);
  std::vector<size_t> dashes;
  if (hasItems) {
    for (const Piece& item : old->children) {
      dashes.push_back(dashOf(item));
      if (dashes.back() == none) return false;
    }
    indent = columnOf(dashes.front());
  }
  const QByteArray before = QByteArray(indent, ' ') + "- ";
  QByteArray written;
  for (const Item& item : items) {
    if (item.old && hasItems) {
      const size_t from = lineStart(dashes[*item.old]);
      const size_t to = *item.old + 1 < dashes.size() ? lineStart(dashes[*item.old + 1]) : afterLinesOf(old->children.back());
      written += between(from, to);
    } else if (item.old) {
      // A single value becomes the item of a list.
      written += before + between(old->start, old->end) + layout_.lineEnd;
    } else if (item.fields.empty()) {
      const auto style = hasItems && !isBlock(old->children.front()) ? old->children.front().style : Piece::Style::plain;
      written += before + scalar(item.text, Value::text, style, false) + layout_.lineEnd;
    } else {
      written += before + fieldsOf(item.fields, QByteArray(indent + 2, ' '), old);
    }
  }
  if (hasItems) return put(lineStart(dashes.front()), afterLinesOf(old->children.back()), written);
  const QByteArray whole = QByteArray(key) + ':' + layout_.lineEnd + written;
  if (old) return put(old->keyStart, afterLinesOf(*old), whole);
  return insertField(where, key, whole.chopped(layout_.lineEnd.size()));
}

bool FrontMatterEditor::addMapping(const char* key, const std::vector<NewField>& fields) {
  if (layout_.root.flow || (layout_.root.find(key) && !remove({}, key))) return false;
  const QByteArray indent(itemIndent(layout_.root) > 0 ? itemIndent(layout_.root) : 2, ' ');
  const QByteArray written = QByteArray(key) + ':' + layout_.lineEnd + indent + fieldsOf(fields, indent, nullptr);
  return insertField({}, key, written.chopped(layout_.lineEnd.size()));
}

QByteArray FrontMatterEditor::between(size_t from, size_t to) const {
  return file_.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from));
}

QByteArray FrontMatterEditor::fieldsOf(const std::vector<NewField>& fields, const QByteArray& indent, const Piece* like) const {
  QByteArray written;
  for (const NewField& field : fields) {
    if (!written.isEmpty()) written += indent;
    written +=
        QByteArray(field.key) + ": " + scalar(field.value, field.kind, styleLike(like, field.kind), false) + layout_.lineEnd;
  }
  return written;
}

bool FrontMatterEditor::setBody(const QString& text) {
  QByteArray utf8 = text.toUtf8();
  if (layout_.lineEnd.size() == 2) utf8.replace("\r\n", "\n").replace("\n", "\r\n");
  const QString body = QString::fromUtf8(file_.mid(static_cast<qsizetype>(layout_.body)));
  const QString words = body.trimmed();
  if (words.isEmpty()) {
    const QByteArray fenceEnd = file_.endsWith('\n') ? QByteArray() : layout_.lineEnd;
    const QByteArray lead = body.isEmpty() ? QByteArray() : QByteArray(layout_.lineEnd);
    return put(layout_.body, static_cast<size_t>(file_.size()),
               text.isEmpty() ? QByteArray() : fenceEnd + lead + utf8 + layout_.lineEnd);
  }
  const qsizetype at = body.indexOf(words);
  return put(layout_.body, static_cast<size_t>(file_.size()),
             body.left(at).toUtf8() + utf8 + body.mid(at + words.size()).toUtf8());
}

bool FrontMatterEditor::put(size_t from, size_t to, const QByteArray& text) {
  file_.replace(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from), text);
  auto layout = YamlLayout::of(file_);
  if (!layout) return false;
  layout_ = std::move(*layout);
  return true;
}

// Dates as the file's other dates; the rest plain, where it can be.
Piece::Style FrontMatterEditor::styleLike(const Piece* around, Value kind) const {
  if (kind != Value::date) return Piece::Style::plain;
  const Piece* date = around ? firstDate(*around) : nullptr;
  if (!date) date = firstDate(layout_.root);
  return date ? date->style : Piece::Style::plain;
}

size_t FrontMatterEditor::lineStart(size_t at) const {
  return static_cast<size_t>(at == 0 ? 0 : file_.lastIndexOf('\n', static_cast<qsizetype>(at) - 1) + 1);
}

size_t FrontMatterEditor::afterLine(size_t at) const {
  const qsizetype end = file_.indexOf('\n', static_cast<qsizetype>(at));
  return static_cast<size_t>(end < 0 ? file_.size() : end + 1);
}

size_t FrontMatterEditor::afterLinesOf(const Piece& piece) const {
  if (piece.kind != Piece::Kind::scalar && !piece.flow) {
    return piece.children.empty() ? afterLine(piece.start) : afterLinesOf(piece.children.back());
  }
  if (!isBlock(piece)) return afterLine(piece.end);
  size_t end = piece.end;
  while (end > piece.start && (file_[static_cast<qsizetype>(end) - 1] == '\n' || file_[static_cast<qsizetype>(end) - 1] == '\r' ||
                               file_[static_cast<qsizetype>(end) - 1] == ' '))
    --end;
  return afterLine(end);
}

qsizetype FrontMatterEditor::columnOf(size_t at) const { return static_cast<qsizetype>(at - lineStart(at)); }

size_t FrontMatterEditor::dashOf(const Piece& item) const {
  size_t at = item.start;
  while (at > 0 && (file_[static_cast<qsizetype>(at) - 1] == ' ' || file_[static_cast<qsizetype>(at) - 1] == '\t')) --at;
  return at > 0 && file_[static_cast<qsizetype>(at) - 1] == '-' ? at - 1 : none;
}

// How far the items of the file's lists stand from their field.
qsizetype FrontMatterEditor::itemIndent(const Piece& fields) const {
  for (const Piece* around : {&fields, &layout_.root}) {
    for (const Piece& child : around->children) {
      if (child.kind != Piece::Kind::sequence || child.flow || child.children.empty()) continue;
      if (const size_t dash = dashOf(child.children.front()); dash != none) return columnOf(dash) - columnOf(child.keyStart);
    }
  }
  return 2;
}

}  // namespace eclosion::betagouv
