// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/store/recorder.h"
#include "tests/support/open_in_window.h"
#include "tests/support/temporary_portfolio.h"
#include "tests/ui/ui_fixture.h"
#include "ui/editing/edit_actions.h"
#include "ui/editing/edit_desk.h"
#include "ui/shell/actions.h"

namespace eclosion::test {

// The whole window over a real file of six startups. Today is 1 September 2026.
class EditingWindowTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    prepare();
    open(store::Access::edit);
  }
  void TearDown() override {
    EXPECT_EQ(failures_.join(QLatin1Char('\n')).toStdString(), "");
    window_.reset();
    UiTest::TearDown();
  }

  void prepare() {
    store::Recorder recorder(*temporary_.file, temporary_.clock, {});
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("prepare")}, [this](store::Writer& writer) -> Result<void> {
      writer.put(Incubator{.id = alpha_, .name = QStringLiteral("Alpha")});
      writer.put(Incubator{.id = beta_, .name = QStringLiteral("Beta")});
      writer.put(Organisation{.id = dinum_, .name = QStringLiteral("DINUM")});
      writer.put(Organisation{.id = anct_, .name = QStringLiteral("ANCT")});
      int count = 0;
      const auto startup = [&](const StartupId& id, const QString& name, std::initializer_list<std::pair<Phase, QDate>> phases) {
        writer.put(Startup{.id = id, .name = name, .mission = QStringLiteral("Mission of ") + name});
        for (const auto& [phase, start] : phases)
          writer.put(
              PhasePeriod{.id = namedId<PhaseId>(QString::number(++count)), .startup = id, .phase = phase, .start = start});
        writer.put(StartupIncubator{.id = namedId<StartupIncubatorId>(QStringLiteral("stay ") + name),
                                    .startup = id,
                                    .incubator = alpha_,
                                    .start = QDate(2023, 1, 1),
                                    .position = QStringLiteral("0001")});
        writer.put(StartupSponsor{.id = namedId<StartupSponsorId>(QStringLiteral("sponsor ") + name),
                                  .startup = id,
                                  .organisation = dinum_,
                                  .start = QDate(2023, 1, 1),
                                  .position = QStringLiteral("0001")});
      };
      using enum Phase;
      startup(lapins_, QStringLiteral("Lapins"), {{investigation, QDate(2025, 9, 1)}});
      startup(merles_, QStringLiteral("Merles"), {{investigation, QDate(2026, 1, 5)}});
      startup(renards_, QStringLiteral("Renards"), {{investigation, QDate(2023, 2, 1)}, {construction, QDate(2024, 1, 1)}});
      startup(loutres_, QStringLiteral("Loutres"), {{investigation, QDate(2023, 3, 1)}, {construction, QDate(2024, 5, 1)}});
      startup(chouettes_, QStringLiteral("Chouettes"),
              {{investigation, QDate(2022, 1, 1)}, {construction, QDate(2022, 9, 1)}, {acceleration, QDate(2024, 2, 1)}});
      startup(castors_, QStringLiteral("Castors"), {{investigation, QDate(2021, 1, 1)}, {stopped, QDate(2022, 1, 1)}});
      return {};
    }));
  }
  void open(store::Access access) {
    window_.reset();
    temporary_.reopen(access);
    preferences_ = std::make_unique<ui::Preferences>(folder_.filePath(QStringLiteral("preferences.ini")));
    window_ = std::make_unique<ui::MainWindow>(services_, *preferences_);
    window_->resize(1440, 900);
    auto file = openInWindow(temporary_);
    ASSERT_TRUE(file);
    window_->show(std::move(*file));
    window_->show();
    QApplication::setActiveWindow(window_.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window_.get()));
    // A message would wait for an answer.
    QObject::disconnect(&window_->desk(), &ui::EditDesk::failed, window_.get(), nullptr);
    QObject::connect(&window_->desk(), &ui::EditDesk::failed, window_.get(),
                     [this](const Error& error) { failures_ << error.message; });
    window_->board().setFocus();
  }

  [[nodiscard]] const Portfolio& columns() const { return window_->file()->portfolio(); }
  [[nodiscard]] Portfolio::Row row(const StartupId& id) const { return columns().rowOf(id); }
  [[nodiscard]] Phase phaseOf(const StartupId& id) const { return columns().entryAt(row(id), columns().today)->phase; }
  [[nodiscard]] int columnOf(const StartupId& id) const { return window_->model().placeOf(row(id)).column; }
  void select(std::initializer_list<StartupId> ids) {
    window_->board().clearSelection();
    for (const StartupId& id : ids) {
      const auto place = window_->model().placeOf(row(id));
      QTest::mouseClick(window_->board().viewport(), Qt::LeftButton, Qt::ControlModifier,
                        window_->board().boardLayout().cardRect(place).center());
    }
    ASSERT_EQ(window_->board().selection().rows().size(), ids.size());
  }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&window_->board(), static_cast<Qt::Key>(key), modifiers);
  }
  // Does something that opens a dialog which comes back only when it is closed; `act` closes it.
  template <class Dialog>
  void inDialog(const std::function<void()>& open, const std::function<void(Dialog&)>& act) {
    bool seen = false;
    QTimer::singleShot(20, window_.get(), [&] {
      auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
      ASSERT_NE(dialog, nullptr);
      seen = true;
      act(*dialog);
      if (dialog->isVisible()) dialog->reject();
    });
    open();
    EXPECT_TRUE(seen) << "no dialog opened";
    QApplication::setActiveWindow(window_.get());
  }
  // The field with that label.
  template <class Field>
  static Field* field(QWidget& dialog, const QString& name) {
    for (auto* each : dialog.findChildren<Field*>()) {
      if (each->accessibleName() == name) return each;
    }
    ADD_FAILURE() << "no field " << name.toStdString();
    return nullptr;
  }
  [[nodiscard]] QString undoWords() const { return window_->desk().editing()->undoWords(); }

  const StartupId lapins_ = namedId<StartupId>(u"lapins"), merles_ = namedId<StartupId>(u"merles"),
                  renards_ = namedId<StartupId>(u"renards"), loutres_ = namedId<StartupId>(u"loutres"),
                  chouettes_ = namedId<StartupId>(u"chouettes"), castors_ = namedId<StartupId>(u"castors");
  const IncubatorId alpha_ = namedId<IncubatorId>(u"alpha"), beta_ = namedId<IncubatorId>(u"beta");
  const OrganisationId dinum_ = namedId<OrganisationId>(u"dinum"), anct_ = namedId<OrganisationId>(u"anct");
  QStringList failures_;  // what was told; a test that expects some takes them out
  TemporaryPortfolio temporary_;
  QTemporaryDir folder_;
  FakeServices services_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace eclosion::test
