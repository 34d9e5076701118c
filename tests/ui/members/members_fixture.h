// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "tests/ui/editing/editing_fixture.h"
#include "ui/members/facet_panel.h"
#include "ui/members/members_screen.h"
#include "ui/members/roster_table.h"
#include "ui/members/roster_task.h"
#include "ui/shell/screens.h"

namespace eclosion::test {

// Four people of a real file; today is 1 September 2026.
class MembersScreenTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    // The file is opened once there is more in it.
    UiTest::SetUp();  // NOLINT(bugprone-parent-virtual-call)
    prepare();
    addPeople();
    open(store::Access::edit);
    window_->showScreen(ui::screenIndex(QStringLiteral("members")));
    screen_ = qobject_cast<ui::MembersScreen*>(&window_->currentScreen());
    ASSERT_NE(screen_, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !screen_->task().isRunning(); }));
  }
  void addPeople() {
    store::Recorder recorder(*temporary_.file, temporary_.clock, {});
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("people")}, [this](store::Writer& writer) -> Result<void> {
      const auto add = [&](const MemberId& id, const char* name, const char* domain, const StartupId& startup, const QDate& end,
                           const char* employer) {
        const auto text = newId<PersonTextId>();
        const QString told = QString::fromUtf8(name);
        // Nobody's whole name stands anywhere but where names are kept.
        const QString given = told.section(QLatin1Char(' '), 0, 0);
        writer.addPersonText(text, id.uuid(), QStringLiteral("name"), told.toUtf8());
        writer.put(
            Member{.id = id, .name = text, .domain = QString::fromUtf8(domain), .role = QStringLiteral("Role of ") + given});
        const auto mission = namedId<MissionId>(QStringLiteral("mission ") + told);
        writer.put(Mission{.id = mission,
                           .member = id,
                           .start = QDate(2025, 1, 1),
                           .end = end,
                           .status = MissionStatus::contractor,
                           .employer = QString::fromUtf8(employer)});
        writer.put(MissionStartup{.id = newId<MissionStartupId>(), .mission = mission, .startup = startup});
      };
      add(ana_, "Ana Arnoux", "Design", renards_, QDate(2026, 9, 8), "Octave");
      add(bea_, "Béa Bard", "Data", loutres_, {}, "Ministry");
      add(cleo_, "Cléo Caron", "Design", renards_, QDate(2027, 1, 1), "Octave");
      add(dan_, "Dan Drouet", "Design", castors_, QDate(2025, 6, 1), "Octave");
      return {};
    }));
  }
  [[nodiscard]] QStringList names() const {
    QStringList result;
    auto& model = screen_->model();
    for (int row = 0; row < model.rowCount(); ++row) result << model.index(row, 0).data().toString();
    return result;
  }
  [[nodiscard]] static QStringList words(std::initializer_list<const char*> all) {
    QStringList list;
    for (const char* one : all) list << QString::fromUtf8(one);
    return list;
  }
  // Columns may change under a worker: the screen is in step again once it has read what it wants.
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return !screen_->task().isRunning(); }));
  }
  void key(int which, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : screen_, static_cast<Qt::Key>(which), modifiers);
  }
  void chooseFacet(const char* text) {
    auto& list = screen_->facets().list();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
      const QModelIndex index = list.model()->index(row, 0);
      if (index.data().toString() != QString::fromUtf8(text)) continue;
      list.setFocus();
      list.setCurrentIndex(index);
      return key(Qt::Key_Space);
    }
    FAIL() << "no facet " << text;
  }

  const MemberId ana_ = namedId<MemberId>(u"ana"), bea_ = namedId<MemberId>(u"bea"), cleo_ = namedId<MemberId>(u"cleo"),
                 dan_ = namedId<MemberId>(u"dan");
  ui::MembersScreen* screen_ = nullptr;
};

}  // namespace eclosion::test
