#pragma once

#include "sandbox/run.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QLabel;
class QTabBar;
class QTextBrowser;

namespace greenroom::desktop {

class PartStack;
class Theme;

/// What came of a run: the checks with what failed and where, the SQL that was sent, what was printed.
class RunPanel : public QFrame {
    Q_OBJECT

public:
    explicit RunPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Names the checks before anything was run.
    void show_checks(const std::vector<std::string>& names);
    void show_running();
    /// The run was stopped; what is shown stays.
    void show_stopped();
    /// What came of the `number`th run, from 1, of `code`.
    void show_result(const sandbox::RunResult& result, const QString& code, int number);
    /// Why nothing can be run.
    void show_problem(const QString& text);

    /// Lines of the code that the run speaks of, from 1; the first is where to look first.
    QList<int> lines() const;

    /// What the parts show, as plain text.
    QString checks_text() const;
    QString sql_text() const;
    QString output_text() const;
    QString status() const;
    /// The names of the parts, as shown: "Checks 3 of 4".
    QStringList titles() const;

Q_SIGNALS:
    /// The learner goes to a line of the code, from 1.
    void line_requested(int line);

private:
    void clear();
    void render();
    void render_result(const sandbox::RunResult& result);
    QString check_html(const sandbox::CheckResult& check) const;
    QString frames_html(const std::vector<sandbox::Frame>& frames) const;
    QString sent_html(const sandbox::SentSql& sent) const;
    QTextBrowser* make_part(const QString& name);

    const Theme& theme_;
    QTabBar* tabs_;
    QLabel* status_;
    PartStack* parts_;
    QTextBrowser* checks_;
    QTextBrowser* sql_;
    QTextBrowser* output_;
    std::vector<std::string> names_;
    std::optional<sandbox::RunResult> result_;
    QStringList code_; ///< by lines
    QString problem_;
};

} // namespace greenroom::desktop
