// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/records.h"
#include "ui/models/card_facts.h"
#include "ui/models/record_link.h"
#include "ui/models/startup_text.h"
#include "ui/shell/services.h"
#include "ui/widgets/button.h"
#include "ui/widgets/late_content.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QLabel;
class QScrollArea;

namespace eclosion::ui {

class EditDesk;
class PencilButton;
class PhaseStrip;
class TeamStrip;

// The side panel: the selected startup's story as it was on the board's date, or what several selected ones have in
// common. The file is asked once for each startup, not for each date.
class Inspector final : public Surface {
  Q_OBJECT

 public:
  Inspector(BoardModel& model, StartupTextReader& texts, const CardFactsReader& facts, QWidget* parent = nullptr,
            Content content = Content::now);
  void fill();  // as far as it is not

  // Where what is shown is changed; it outlives the panel. Without one, nothing is.
  void setDesk(EditDesk* desk);
  void setFile(const OpenPortfolio* file);
  void showStartups(const std::vector<Portfolio::Row>& rows);
  // The portfolio was changed, and the model is about to follow.
  void applyChange(const PortfolioChange& change);
  [[nodiscard]] const std::vector<Portfolio::Row>& startups() const { return rows_; }
  // The story in plain text, for the clipboard.
  [[nodiscard]] QString plainText() const;

 Q_SIGNALS:
  // A name in the story was followed.
  void recordWanted(const eclosion::ui::RecordLink& link);
  void copyWanted();
  // A decision on the startup is to be prepared.
  void decisionWanted();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  struct Section {
    Surface* box;
    TextLabel* title;
    TextLabel* side;
    PencilButton* pencil;
    QWidget* content;
  };
  Section addSection(QWidget* content, TextLabel::Role sideRole);
  void refresh();
  [[nodiscard]] RecordRef record() const;
  void editField(const char* column, const QWidget* place);
  void editSection(const char* section);
  void allowEditing(bool one);
  void showNothing();
  void showMany();
  void showOne(Portfolio::Row row);
  void showTeam(Portfolio::Row row, const analysis::Attention& attention);
  void follow(const QString& address);
  void showFacts(Portfolio::Row row, const CardFacts& facts);

  BoardModel& model_;
  StartupTextReader& texts_;
  const CardFactsReader& facts_;
  EditDesk* desk_ = nullptr;
  const OpenPortfolio* file_ = nullptr;
  std::vector<Portfolio::Row> rows_;
  std::optional<StartupStory> story_;

  // Null until it is filled.
  QScrollArea* scroll_ = nullptr;
  QWidget* body_ = nullptr;
  Surface* head_ = nullptr;
  QWidget* glyph_ = nullptr;
  TextLabel *name_ = nullptr, *affiliation_ = nullptr, *mission_ = nullptr, *hint_ = nullptr, *attention_ = nullptr;
  PhaseStrip* phases_ = nullptr;
  TeamStrip* team_ = nullptr;
  TextLabel* details_ = nullptr;
  Surface* foot_ = nullptr;
  Button *decide_ = nullptr, *open_ = nullptr, *edit_ = nullptr, *copy_ = nullptr;
  PencilButton *namePencil_ = nullptr, *missionPencil_ = nullptr;
  Section phaseSection_{}, teamSection_{}, detailSection_{};
};

}  // namespace eclosion::ui
