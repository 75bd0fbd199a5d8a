#pragma once

#include "cards/parse/exercise.h"
#include "desktop/base/image_folder.h"
#include "desktop/card/coding_parts.h"
#include "memory/grade.h"
#include "study/exercise/diff.h"

#include <QWidget>

#include <array>
#include <chrono>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace greenroom {
struct ShownCard;
}

namespace greenroom::desktop {

class ElidedLabel;
class FindBar;
class GradeBar;
class IconButton;
class KeyedButton;
class PartStack;
class PrimaryButton;
class Theme;

/// One exercise on the screen: the task at the left, the editor and what came of a run at the right. In a small window
/// one of the three is in front.
class Desk : public QWidget {
    Q_OBJECT

public:
    using Part = CodingParts::Part;

    explicit Desk(const Theme& theme, QWidget* parent = nullptr);

    /// Puts an exercise up in place of the one before; the editor stays as it is.
    void show_exercise(const ShownCard& shown, const Exercise& exercise, const ImageFolder& images);
    /// Shows the next of the exercise's hints.
    void show_hint();
    int hints_shown() const { return hints_shown_; }
    /// Shows the solution, as what it does differently, and the answer.
    void show_answer(const std::vector<DiffLine>& diff);
    void show_versions(const QString& versions);
    void show_elapsed(std::chrono::milliseconds elapsed);

    /// Offers to run the code, or where that is not possible to look at the solution.
    void offer_run(bool can_run);
    /// What leads to the grades, by them; nothing of it can be saved where `why_none` says why.
    void offer_grades(const std::array<std::chrono::milliseconds, 4>& intervals, Grade suggested);
    void offer_no_grades(const QString& why_none);

    /// Brings a part into sight.
    void bring_forward(Part part);
    bool is_folded() const { return parts_->is_folded(); }

    CodeEditor& editor() { return parts_->editor(); }
    FindBar& find_bar() { return *find_; }
    RunPanel& results() { return parts_->results(); }
    QScrollArea& reading() { return parts_->reading(); }
    QString versions() const;

Q_SIGNALS:
    void run_requested();
    void hint_requested();
    void solution_requested();
    void reset_requested();
    void graded(Grade grade);
    void back_requested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* make_header();
    QWidget* make_bar();
    void start_reading();
    void open_menu();
    void name_hint_button();
    void name_buttons();
    void fold();

    const Theme& theme_;
    QHBoxLayout* header_ = nullptr;
    IconButton* back_;
    ElidedLabel* title_;
    std::array<QLabel*, 3> chips_{};
    QLabel* versions_;
    QLabel* clock_;
    CodingParts* parts_;
    QVBoxLayout* column_ = nullptr; ///< of what is read
    QLabel* facts_ = nullptr;       ///< there, what a folded header has no room for
    QVBoxLayout* hints_ = nullptr;
    QWidget* hint_row_ = nullptr;
    KeyedButton* hint_ = nullptr;
    FindBar* find_;
    PartStack* footer_;
    KeyedButton* solution_ = nullptr;
    KeyedButton* reset_ = nullptr;
    QPushButton* more_ = nullptr;
    PrimaryButton* run_ = nullptr;
    GradeBar* grades_;

    Card card_;
    ImageFolder images_;
    int hints_shown_ = 0;
    bool can_run_ = true;
    bool over_ = false;
};

} // namespace greenroom::desktop
