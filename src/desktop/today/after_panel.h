#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/drafts.h"
#include "study/collection/calendar.h"

#include <QFrame>

#include <filesystem>
#include <optional>
#include <string>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace greenroom::desktop {

class Background;

/// After the interview: what was asked is taken down, and it goes on without a date. What is typed outlives quitting.
class AfterPanel : public QFrame {
    Q_OBJECT

public:
    AfterPanel(AppContext& context, Background& background, QWidget* parent = nullptr);

    /// The day of the interview, if it has passed; else it is hidden.
    void show_interview(std::optional<StudyDay> interview);

    QString text() const;

Q_SIGNALS:
    /// Cards were written into this folder, which is to be read.
    void written(const std::filesystem::path& folder);
    /// What was asked is taken down; `what` says so. The date is to be forgotten.
    void done(const QString& what);
    void failed(const QString& why);

private:
    void take_down();
    void keep_draft();
    void allow();

    AppContext& context_;
    Background& background_;
    Drafts drafts_;
    QLabel* heading_;
    QPlainTextEdit* asked_;
    QPushButton* take_down_;
    QPushButton* nothing_;
    StudyDay interview_;
    bool busy_ = false;
};

} // namespace greenroom::desktop
