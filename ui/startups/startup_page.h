// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/domain/records.h"
#include "ui/models/record_link.h"
#include "ui/models/startup_text.h"
#include "ui/shell/services.h"
#include "ui/startups/story_sections.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QTimer;

namespace eclosion::ui {

class EditDesk;
class LedgerSource;
class PencilButton;
class StoryView;

// Everything the file knows of one startup, as it stood on the board's date. The file is asked once for each startup, not
// for each date.
class StartupPage final : public Surface {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit StartupPage(BoardModel& board, QWidget* parent = nullptr);

  // Where what is shown is changed; it outlives the page. Without one, nothing is.
  void setDesk(EditDesk* desk);
  // Where the next committee is read; it outlives the page. Without one, half a year is looked ahead.
  void setLedger(LedgerSource* ledger);
  void setFile(const OpenPortfolio* file);
  void showStartup(Row startup);
  // The portfolio was changed, and the board is about to follow.
  void applyChange(const PortfolioChange& change);
  [[nodiscard]] Row startup() const { return startup_; }
  [[nodiscard]] QString plainText() const;
  void takeFocus();
  void retranslate();
  // What a click on a web address does; at first the desktop's browser opens.
  void setOpener(std::function<void(const QUrl&)> opener) { opener_ = std::move(opener); }

 Q_SIGNALS:
  void backWanted();
  void copyWanted();
  // A name on the page was followed.
  void recordWanted(const eclosion::ui::RecordLink& link);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void boardChanged();
  void refresh();
  void render();
  void renderNow();
  void follow(const QUrl& link);
  [[nodiscard]] RecordRef record() const;
  void editField(const QString& column, const QString& address);
  void allowEditing();
  [[nodiscard]] QString standing() const;
  [[nodiscard]] TeamReport teamNow();

  BoardModel& board_;
  mutable StartupTextReader texts_;
  const OpenPortfolio* file_ = nullptr;
  Row startup_ = Portfolio::none;
  StartupStory story_;
  TeamReport team_;
  LedgerSource* ledger_ = nullptr;
  std::vector<StorySection> sections_;
  bool stale_ = false;
  std::function<void(const QUrl&)> opener_;
  EditDesk* desk_ = nullptr;
  Button *back_, *edit_, *copy_;
  PencilButton* namePencil_;
  TextLabel *name_, *standing_;
  QWidget* head_;
  StoryView* view_;
  QTimer* rendering_;
  bool fromTop_ = false;
};

}  // namespace eclosion::ui
