// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/front_matter.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "core/exchange/betagouv/fields.h"

namespace eclosion::betagouv {
namespace {

// A tree as one line: {key: "text"…}; plain texts without quotes, blocks after a bar.
std::string shown(const Node& node) {
  if (node.kind == Node::Kind::scalar) {
    const std::string text(node.text);
    if (node.isNull()) return "null";
    return node.style == Node::Style::plain ? text : node.style == Node::Style::quoted ? '"' + text + '"' : '|' + text;
  }
  std::string inside;
  for (const Node* child = node.firstChild; child; child = child->nextSibling) {
    if (!inside.empty()) inside += ", ";
    if (node.kind == Node::Kind::mapping) inside += std::string(child->key) + ": ";
    inside += shown(*child);
  }
  return node.kind == Node::Kind::mapping ? '{' + inside + '}' : '[' + inside + ']';
}

struct Case {
  const char* name;
  std::string file;
  std::string tree;
  std::string body = "";
};

class ReadsFrontMatter : public testing::TestWithParam<Case> {};

TEST_P(ReadsFrontMatter, asATree) {
  const auto read = FrontMatter::parse(QByteArrayView(GetParam().file.data(), static_cast<qsizetype>(GetParam().file.size())));
  ASSERT_TRUE(read) << qPrintable(read.error().message);
  EXPECT_EQ(shown(read->root()), GetParam().tree);
  EXPECT_EQ(read->body(), GetParam().body);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, ReadsFrontMatter,
    testing::Values(Case{"plain", "---\na: b\n---\nBody\n", "{a: b}", "Body\n"}, Case{"no body", "---\na: b\n---", "{a: b}"},
                    Case{"empty", "---\n---\nBody", "{}", "Body"}, Case{"comments alone", "---\n# nothing\n\n---\n", "{}"},
                    Case{"fence in the body", "---\na: b\n---\none\n---\ntwo\n", "{a: b}", "one\n---\ntwo\n"},
                    Case{"fence with spaces", "--- \na: b\n---\t\nBody", "{a: b}", "Body"},
                    Case{"fence inside a text", "---\na: '---'\nb: x --- y\n---\n", "{a: \"---\", b: x --- y}"},
                    Case{"crlf", "---\r\na: b\r\nc: |\r\n  d\r\n  e\r\n---\r\nBody\r\n", "{a: b, c: |d\ne\n}", "Body\r\n"},
                    Case{"byte order mark", "\xef\xbb\xbf---\na: b\n---\n", "{a: b}"},
                    Case{"flow", "---\na: [b, 'c, d', {e: f}]\n---\n", "{a: [b, \"c, d\", {e: f}]}"},
                    Case{"single quotes doubled", "---\na: 'l''eau'\n---\n", "{a: \"l'eau\"}"},
                    Case{"double quotes escaped", "---\na: \"\\\"x\\\" \\u00e9\\n\"\n---\n", "{a: \"\"x\" é\n\"}"},
                    Case{"colon and hash in quotes", "---\na: 'b: c #d'\ne: f#g\n---\n", "{a: \"b: c #d\", e: f#g}"},
                    Case{"comment after a value", "---\na: b # c\n---\n", "{a: b}"},
                    Case{"literal", "---\na: |\n  one\n    two\n---\n", "{a: |one\n  two\n}"},
                    Case{"folded", "---\na: >-\n  one\n  two\n---\n", "{a: |one two}"},
                    Case{"plain over lines", "---\na: one\n  two\n\n  three\n---\n", "{a: one two\nthree}"},
                    Case{"dates stay texts", "---\na: 2020-01-31\nb: '2020-01-31'\n---\n", "{a: 2020-01-31, b: \"2020-01-31\"}"},
                    Case{"nothing and the empty text", "---\na:\nb: ''\nc: ~\nd: null\n---\n",
                         "{a: null, b: \"\", c: null, d: null}"},
                    Case{"emoji", "---\na: 🌊 eau\n---\n", "{a: 🌊 eau}"},
                    Case{"sequence not indented", "---\na:\n- b\n- c: d\n  e: f\n---\n", "{a: [b, {c: d, e: f}]}"},
                    Case{"tagged", "---\na: !!str 2020-01-01\n---\n", "{a: \"2020-01-01\"}"},
                    Case{"keys of any writing", "---\n'a b': c\n1: d\né: f\n---\n", "{a b: c, 1: d, é: f}"}),
    [](const auto& test) {
      std::string name = test.param.name;
      for (char& c : name) c = c == ' ' ? '_' : c;
      return name;
    });

struct Refusal {
  const char* name;
  std::string file;
  int line;
  const char* says;
};

class RefusesFrontMatter : public testing::TestWithParam<Refusal> {};

TEST_P(RefusesFrontMatter, withLineAndReason) {
  const auto read = FrontMatter::parse(QByteArrayView(GetParam().file.data(), static_cast<qsizetype>(GetParam().file.size())));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().line, GetParam().line);
  EXPECT_TRUE(read.error().message.contains(QLatin1StringView(GetParam().says))) << qPrintable(read.error().message);
}

std::string nested(int depth) {
  return "---\na: " + std::string(static_cast<size_t>(depth), '[') + std::string(static_cast<size_t>(depth), ']') + "\n---\n";
}

INSTANTIATE_TEST_SUITE_P(
    Cases, RefusesFrontMatter,
    testing::Values(
        Refusal{"empty file", "", 1, "no front matter"}, Refusal{"no front matter", "Hello\n---\n", 1, "no front matter"},
        Refusal{"no end", "---\na: b\n", 1, "no end"}, Refusal{"one line", "---", 1, "no end"},
        Refusal{"a text", "---\nhello\n---\n", 2, "field: value"}, Refusal{"a list", "---\n- a\n---\n", 2, "field: value"},
        Refusal{"colon in a plain text", "---\na: b\nc: d: e\n---\n", 3, "quotes"},
        Refusal{"open quote", "---\na: 'b\nc: d\n---\n", 4, "not closed"},
        Refusal{"open bracket", "---\na: [b, c\nd: e\n---\n", 3, "bracket"}, Refusal{"tab", "---\na:\n\tb: c\n---\n", 3, "tab"},
        Refusal{"at sign", "---\na: @b\n---\n", 2, "quotes"},
        Refusal{"indentation", "---\na:\n  b: c\n d: e\n---\n", 4, "indentation"},
        Refusal{"alias", "---\na: *b\n---\n", 2, "not accepted"}, Refusal{"anchor", "---\na: &b c\n---\n", 2, "not accepted"},
        Refusal{"anchored list", "---\nx: y\na: &b [c]\n---\n", 3, "not accepted"},
        Refusal{"bomb", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n", 2, "not accepted"},
        Refusal{"too deep", nested(40), 2, "nested"}, Refusal{"list as a key", "---\n? [a, b]\n: c\n---\n", 2, "name"},
        Refusal{"second document", "---\na: b\n...\nc: d\n---\n", 4, "document"},
        Refusal{"not utf-8", "---\na: b\nc: caf\xe9\n---\n", 3, "UTF-8"},
        Refusal{"not utf-8 in the body", "---\na: b\n---\nok\n\xff\n", 5, "UTF-8"},
        Refusal{"utf-16", std::string("\xff\xfe-\0-\0-\0", 8), 1, "UTF-8"},
        Refusal{"overlong", "---\na: \xc0\xaf\n---\n", 2, "UTF-8"},
        Refusal{"surrogate", "---\na: \xed\xa0\x80\n---\n", 2, "UTF-8"}, Refusal{"cut short", "---\na: \xf0\x9f\x8c", 2, "UTF-8"},
        Refusal{"zero byte", std::string("---\na: b\0c\n---\n", 15), 2, "zero byte"},
        Refusal{"control character", "---\na: b\nc: d\x01\n---\n", 3, "control"}),
    [](const auto& test) {
      std::string name = test.param.name;
      for (char& c : name) c = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_';
      return name;
    });

TEST(FrontMatter, tellsLinesOfKeysAndValues) {
  const QByteArray file = "---\n# first\na:\n  - b\n  - c: |\n      d\n---\n";
  const auto read = FrontMatter::parse(file);
  ASSERT_TRUE(read);
  const Node* a = read->root().find("a");
  ASSERT_TRUE(a);
  EXPECT_EQ(a->keyLine, 3);
  EXPECT_EQ(a->firstChild->line, 4);
  EXPECT_EQ(a->firstChild->nextSibling->line, 5);
  EXPECT_EQ(read->root().find("b"), nullptr);
}

TEST(FrontMatter, keepsTheLastOfARepeatedKeyAndSaysSo) {
  QByteArray file = "---\na: b\nc: d\na: e\n---\n";
  auto read = FrontMatter::parse(file);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->root().find("a")->text, "e");
  ASSERT_EQ(read->repeatedKeys().size(), 1U);
  EXPECT_EQ(read->repeatedKeys().front().line, 4);

  file = "---\n";
  for (int i = 0; i < 100; ++i) file += "k" + QByteArray::number(i) + ": v\n";
  file += "k7: w\n---\n";
  read = FrontMatter::parse(file);
  ASSERT_TRUE(read);
  ASSERT_EQ(read->repeatedKeys().size(), 1U);
  EXPECT_EQ(read->repeatedKeys().front().key, "k7");
}

TEST(FrontMatter, acceptsDepthUpToTheLimit) { EXPECT_TRUE(FrontMatter::parse(QByteArray::fromStdString(nested(31)))); }

// Shapes that make careless parsers slow: each must be answered in a moment, whatever the answer.
TEST(FrontMatter, isQuickOnHostileShapes) {
  const std::string pieces[] = {"[",   "{",   "- ", "? ",  "a: ",    "[a,",    "{a: ", "'",    "\"\\",
                                "&a ", "!a ", "| ", "a\n", "- - \n", "a: b\n", "\t",   "% \n", "\r"};
  for (const std::string& piece : pieces) {
    std::string yaml = "---\n";
    while (yaml.size() < 900'000) yaml += piece;
    yaml += "\n---\n";
    const auto start = std::chrono::steady_clock::now();
    (void)FrontMatter::parse(QByteArray::fromStdString(yaml));
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_LT(took, std::chrono::seconds(5)) << piece;
  }
}

TEST(FrontMatter, refusesTooManyValuesAndTooLargeOnes) {
  QByteArray file = "---\na:\n";
  for (int i = 0; i <= FrontMatter::Limits::nodes; ++i) file += "- b\n";
  auto read = FrontMatter::parse(file + "---\n");
  ASSERT_FALSE(read);
  EXPECT_TRUE(read.error().message.contains(u"values")) << qPrintable(read.error().message);

  file = "---\na: " + QByteArray(FrontMatter::Limits::bytes, 'x') + "\n---\n";
  read = FrontMatter::parse(file);
  ASSERT_FALSE(read);
  EXPECT_TRUE(read.error().message.contains(u"MiB")) << qPrintable(read.error().message);
}

// Every prefix of a file, and the file with each byte changed, gets an answer and nothing worse.
TEST(FrontMatter, survivesTruncationAndDamage) {
  const QByteArray file = "---\ntitle: 'L''eau'\nphases:\n  - {name: construction, start: 2020-01-01}\nx: |\n  é\n---\nBody\n";
  for (qsizetype size = 0; size <= file.size(); ++size) (void)FrontMatter::parse(file.left(size));
  for (qsizetype i = 0; i < file.size(); ++i) {
    for (const char c : {'\0', '\n', '-', ':', '[', '\'', '\xff', '&'}) {
      QByteArray damaged = file;
      damaged[i] = c;
      (void)FrontMatter::parse(damaged);
    }
  }
}

}  // namespace
}  // namespace eclosion::betagouv
