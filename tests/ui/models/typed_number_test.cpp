// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typed_number.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <ostream>
#include <random>

#include "core/domain/decision_checks.h"
#include "ui/models/money_words.h"

namespace eclosion::test {
namespace {

struct Typed {
  const char* text;
  std::optional<qint64> cents;
};

class LocaleKept {
 public:
  explicit LocaleKept(const QLocale& locale) { QLocale::setDefault(locale); }
  ~LocaleKept() { QLocale::setDefault(before_); }
  Q_DISABLE_COPY_MOVE(LocaleKept)

 private:
  QLocale before_;
};

void expectEach(const std::vector<Typed>& table) {
  for (const Typed& typed : table) {
    const auto read = ui::typedAmount(QString::fromUtf8(typed.text));
    EXPECT_EQ(read.has_value(), typed.cents.has_value()) << typed.text;
    if (read && typed.cents) {
      EXPECT_EQ(read->cents, *typed.cents) << typed.text;
    }
  }
}

TEST(TypedAmount, readsWhatPeopleTypeInEnglish) {
  const LocaleKept english(QLocale(QLocale::English, QLocale::UnitedKingdom));
  expectEach({
      {"130000", 13'000'000},
      {"130 000", 13'000'000},
      {"130\u202f000", 13'000'000},
      {"€130,000", 13'000'000},
      {"130,000 €", 13'000'000},
      {"1,250.5", 125'050},
      {"1.250,50", 125'050},
      {"0.01", 1},
      {"0", 0},
      {"1.5k", 150'000},
      {"1,5 k", 150'000},
      {"1.5K€", 150'000},
      {"1.25M", 125'000'000},
      {"1.23456k", 123'456},
      {"1.20000000k", 120'000},
      {"2 M€", 200'000'000},
      {"-3", -300},
      {"−3", -300},
      {"0.005", {}},
      {"1.2345678k", {}},
      {"k", {}},
      {"", {}},
      {"€", {}},
      {"12x", {}},
      {"1e5", {}},
      {"0x10", {}},
      {"1.2.3.4,5,6", {}},
      {"--3", {}},
      {"12 000 000 000 000 000", {}},
      {"99999999999M", {}},
      {"nan", {}},
      {"٣٠٠", {}},
  });
}

TEST(TypedAmount, readsWhatPeopleTypeInFrench) {
  const LocaleKept french(QLocale(QLocale::French, QLocale::France));
  expectEach({
      {"130 000 €", 13'000'000},
      {"1,5 k€", 150'000},
      {"1.500", 150'000},
      {"1,500", 150},
      {"12,34", 1'234},
      {"12.34", 1'234},
  });
}

// Fields, texts and tables write a sum in one form.
TEST(TypedAmount, oneFormOfASum) {
  for (const auto& locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
    const LocaleKept kept(locale);
    for (const qint64 cents : {0LL, 5LL, 12'000'050LL, -12'000'050LL, 100'000'000LL}) {
      const Money amount{.cents = cents};
      EXPECT_EQ(ui::eurosText(amount), moneyWords(amount));
      EXPECT_EQ(ui::exactMoney(amount), moneyWords(amount));
    }
  }
}

TEST(TypedAmount, whatIsShownCanBeTypedBack) {
  std::mt19937_64 random(5);
  for (const auto& locale : {QLocale(QLocale::English), QLocale(QLocale::French), QLocale(QLocale::German)}) {
    const LocaleKept kept(locale);
    for (int i = 0; i < 500; ++i) {
      const Money amount{.cents = static_cast<qint64>(random() % 2'000'000'000'000) - 1'000'000'000'000};
      EXPECT_EQ(ui::typedAmount(ui::eurosText(amount)), amount);
      EXPECT_EQ(ui::typedAmount(ui::amountText(amount)), amount) << ui::amountText(amount).toStdString();
    }
  }
}

}  // namespace
}  // namespace eclosion::test
