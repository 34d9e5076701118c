// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/tree_builder.h"

#include <QCoreApplication>
#include <cstring>
#include <new>
#include <string>
#include <unordered_set>

#include "core/exchange/betagouv/rejection.h"
#include "core/exchange/betagouv/text_check.h"

namespace eclosion::betagouv {
namespace {

struct TreeBuilderText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::TreeBuilder)
};

// libyaml counts lines from 0 and does not see the opening fence.
constexpr int linesBefore = 2;

int lineIn(const yaml_mark_t& mark) { return static_cast<int>(mark.line) + linesBefore; }

std::string_view view(const yaml_char_t* text, size_t length) { return {reinterpret_cast<const char*>(text), length}; }

// What people usually did when libyaml says one of these.
QString adviceFor(std::string_view problem) {
  if (problem == "mapping values are not allowed in this context") {
    return TreeBuilderText::tr("A text that contains “: ” must stand in quotes, and a field must not be indented under a text.");
  }
  if (problem == "found unexpected end of stream") return TreeBuilderText::tr("A quote or a bracket is opened and not closed.");
  if (problem == "found character that cannot start any token") {
    return TreeBuilderText::tr("A value must not start with “@”, “`”, “%” or a tab: put it in quotes, and indent with spaces.");
  }
  if (problem == "could not find expected ':'")
    return TreeBuilderText::tr("This line, or the one before, is not “field: value”.");
  if (problem == "did not find expected key" || problem == "did not find expected '-' indicator") {
    return TreeBuilderText::tr("The indentation does not line up with the lines before, or a quote is closed too early.");
  }
  if (problem == "did not find expected ',' or ']'" || problem == "did not find expected ',' or '}'") {
    return TreeBuilderText::tr("A list in brackets lacks a comma or its closing bracket.");
  }
  return TreeBuilderText::tr("The front matter is not valid YAML here (%1).")
      .arg(QLatin1StringView(problem.data(), static_cast<qsizetype>(problem.size())));
}

class Parser {
 public:
  explicit Parser(std::string_view yaml) {
    ready_ = yaml_parser_initialize(&parser_) == 1;
    if (!ready_) return;
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(yaml.data()), yaml.size());
  }
  ~Parser() {
    if (ready_) yaml_parser_delete(&parser_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  [[nodiscard]] bool next(yaml_event_t& event) { return ready_ && yaml_parser_parse(&parser_, &event) == 1; }
  [[nodiscard]] const yaml_parser_t& get() const { return parser_; }

 private:
  yaml_parser_t parser_{};
  bool ready_ = false;
};

}  // namespace

Result<> TreeBuilder::build(std::string_view yaml) {
  Parser parser(yaml);
  open_.reserve(8);
  for (int documents = 0;;) {
    yaml_event_t event{};
    if (!parser.next(event)) return syntaxError(parser.get(), yaml);
    const std::unique_ptr<yaml_event_t, decltype(&yaml_event_delete)> held(&event, &yaml_event_delete);
    if (event.type == YAML_STREAM_END_EVENT) break;
    if (event.type == YAML_DOCUMENT_START_EVENT && ++documents > 1) {
      return rejected(lineIn(event.start_mark),
                      TreeBuilderText::tr("A second document starts inside the front matter. Keep one."));
    }
    ECLOSION_TRY(take(event));
  }
  if (!target_.root_ || target_.root_->isNull()) {  // nothing between the fences, or comments alone
    auto* empty =
        new (target_.arena_->allocate(sizeof(Node), alignof(Node))) Node{.kind = Node::Kind::mapping, .line = linesBefore};
    target_.root_ = empty;
  }
  if (target_.root_->kind != Node::Kind::mapping) {
    return rejected(target_.root_->line, TreeBuilderText::tr("The front matter must be a list of “field: value” lines."));
  }
  return {};
}

Result<> TreeBuilder::take(const yaml_event_t& event) {
  switch (event.type) {
    case YAML_ALIAS_EVENT:
      return rejected(lineIn(event.start_mark),
                      TreeBuilderText::tr("References to other values (“*name”) are not accepted. Write the value "
                                          "itself, or put the text in quotes."));
    case YAML_SCALAR_EVENT:
      return takeScalar(event);
    case YAML_SEQUENCE_START_EVENT:
      return open(event, Node::Kind::sequence);
    case YAML_MAPPING_START_EVENT:
      return open(event, Node::Kind::mapping);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      close();
      return {};
    default:
      return {};
  }
}

Result<> TreeBuilder::takeScalar(const yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  if (scalar.anchor) {
    return rejected(lineIn(event.start_mark),
                    TreeBuilderText::tr("Named values (“&name”) are not accepted. Put the text in quotes."));
  }
  Node* node = newNode(Node::Kind::scalar, event);
  node->text = copy(view(scalar.value, scalar.length));
  if (scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE) {
    node->style = Node::Style::block;
  } else if (scalar.style != YAML_PLAIN_SCALAR_STYLE || scalar.tag) {
    node->style = Node::Style::quoted;
  }
  return add(node);
}

Result<> TreeBuilder::open(const yaml_event_t& event, Node::Kind kind) {
  const bool named =
      kind == Node::Kind::sequence ? event.data.sequence_start.anchor != nullptr : event.data.mapping_start.anchor != nullptr;
  if (named)
    return refused(lineIn(event.start_mark),
                   TreeBuilderText::tr("Named values (“&name”) are not accepted. Put the text in quotes."));
  if (static_cast<int>(open_.size()) >= FrontMatter::Limits::depth) {
    return refused(lineIn(event.start_mark),
                   TreeBuilderText::tr("Lists are nested more than %1 deep.").arg(FrontMatter::Limits::depth));
  }
  Node* node = newNode(kind, event);
  ECLOSION_TRY(add(node));
  open_.push_back({.node = node});
  return {};
}

void TreeBuilder::close() {
  const Open done = open_.back();
  open_.pop_back();
  if (done.node->kind == Node::Kind::mapping) noteRepeats(*done.node, done.children);
}

Result<> TreeBuilder::add(Node* node) {
  if (++nodes_ > FrontMatter::Limits::nodes) {
    return rejected(node->line,
                    TreeBuilderText::tr("The front matter holds more than %1 values.").arg(FrontMatter::Limits::nodes));
  }
  if (open_.empty()) {
    target_.root_ = node;
    return {};
  }
  Open& parent = open_.back();
  if (parent.node->kind == Node::Kind::mapping) {
    if (!parent.hasKey) {
      if (node->kind != Node::Kind::scalar)
        return rejected(node->line, TreeBuilderText::tr("A field's name must be a plain word, not a list."));
      parent.key = node->text;
      parent.keyLine = node->line;
      parent.hasKey = true;
      return {};
    }
    node->key = parent.key;
    node->keyLine = parent.keyLine;
    parent.hasKey = false;
  }
  (parent.lastChild ? parent.lastChild->nextSibling : parent.node->firstChild) = node;
  parent.lastChild = node;
  ++parent.children;
  return {};
}

void TreeBuilder::noteRepeats(const Node& mapping, int children) {
  constexpr int few = 24;  // below, comparing each with each is quicker than hashing
  if (children <= few) {
    for (const Node* later = mapping.firstChild; later; later = later->nextSibling) {
      for (const Node* earlier = mapping.firstChild; earlier != later; earlier = earlier->nextSibling) {
        if (earlier->key != later->key) continue;
        target_.repeatedKeys_.push_back({later->key, later->keyLine});
        break;
      }
    }
    return;
  }
  std::unordered_set<std::string_view> seen;
  for (const Node* child = mapping.firstChild; child; child = child->nextSibling) {
    if (!seen.insert(child->key).second) target_.repeatedKeys_.push_back({child->key, child->keyLine});
  }
}

Node* TreeBuilder::newNode(Node::Kind kind, const yaml_event_t& event) {
  void* place = target_.arena_->allocate(sizeof(Node), alignof(Node));
  return new (place) Node{.kind = kind, .line = lineIn(event.start_mark)};
}

std::string_view TreeBuilder::copy(std::string_view text) {
  if (text.empty()) return {};
  auto* place = static_cast<char*>(target_.arena_->allocate(text.size(), 1));
  std::memcpy(place, text.data(), text.size());
  return {place, text.size()};
}

Failure TreeBuilder::syntaxError(const yaml_parser_t& parser, std::string_view yaml) const {
  switch (parser.error) {
    case YAML_READER_ERROR:
      return rejected(lineOf(yaml, parser.problem_offset) + 1,
                      TreeBuilderText::tr("This line holds a control character. Remove it; it is often invisible in an editor."));
    case YAML_SCANNER_ERROR:
    case YAML_PARSER_ERROR:
      return rejected(lineIn(parser.problem_mark), adviceFor(parser.problem ? parser.problem : ""));
    default:
      return rejected(1, TreeBuilderText::tr("The front matter could not be read for lack of memory."));
  }
}

}  // namespace eclosion::betagouv
