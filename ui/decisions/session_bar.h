// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/decisions/paper_document.h"
#include "ui/shell/screen.h"

class QMenu;

namespace eclosion::ui {

class Button;
class SessionMode;
class TextLabel;

// The committee session that the room works for: which one, who comes, its papers, and holding it.
class SessionBar final : public QWidget {
  Q_OBJECT

 public:
  explicit SessionBar(const ScreenContext& context, QWidget* parent = nullptr);
  ~SessionBar() override;

  void setFile(OpenPortfolio* file);
  // What is due, which may be put on an agenda at once.
  void setDue(std::vector<StartupId> due) { due_ = std::move(due); }
  // From the ledger and the date.
  void refresh();

  // The one that was chosen, else the next one, else the last; nullptr: there is none.
  [[nodiscard]] const CommitteeSession* session() const;
  void choose(const SessionId& session);
  void newSession();
  void editSession();
  void holdSession();
  // Puts a startup on the agenda of the session.
  void addToAgenda(const StartupId& startup);

  enum class PaperKind { agenda, minutes };
  [[nodiscard]] std::optional<publish::Paper> paper(PaperKind kind) const;
  // Asks where.
  void exportPaper(PaperKind kind, PaperFormat format);
  // On the clipboard, a section a slide, as text and as HTML.
  void copyForSlides(PaperKind kind);

 Q_SIGNALS:
  void said(const QString& sentence);
  void failed(const eclosion::Error& error);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillMenus();
  [[nodiscard]] bool mayEdit();

  ScreenContext context_;
  OpenPortfolio* file_ = nullptr;
  std::optional<SessionId> chosen_;
  std::vector<StartupId> due_;
  Button *title_, *attendees_, *papers_, *hold_;
  TextLabel* when_;
  QMenu *sessions_, *paperMenu_;
  QPointer<SessionMode> mode_;
};

}  // namespace eclosion::ui
