#pragma once

#include "desktop/base/table_model.h"
#include "desktop/widgets/page.h"
#include "study/interview/stories.h"

#include <chrono>
#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace greenroom::desktop {

class ClockRing;
class KeyedButton;
class PrimaryButton;
class ProseView;
class StarFields;
class StoryModel;
class Theme;

/// A line of the list: a story, or a question that has none yet.
struct StoryLine {
    StarStory text{};
    std::vector<StoryQuestion> questions{};
};

/// The learner's stories to read, to write and to rehearse. What is typed is saved a moment later, and before anything
/// else is done.
class StoriesPage : public Page {
    Q_OBJECT

public:
    StoriesPage(AppContext& context, const Theme& theme, QWidget* parent = nullptr);
    /// Saves what is typed.
    ~StoriesPage() override;

    static const Actions<StoriesPage>& actions();

    void enter() override;

    const StoryModel& model() const { return *model_; }
    const StoryLine* current() const;
    StarFields* fields() const { return fields_; }
    bool is_rehearsing() const;
    /// Whether the story is shown that was to be told.
    bool is_told() const { return told_at_.has_value(); }
    /// What stands beside the story: its questions, and where it was told.
    QString about() const;
    /// The question that is rehearsed.
    QString rehearsed() const;

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* make_list();
    QWidget* make_rehearsal();
    void read();
    void show_current();
    bool save();
    void choose(int row);
    void add_question();
    void use_for(const StoryQuestion& question);
    void remove();
    void undo();
    void begin_rehearsal();
    void go_on();
    void show_story();
    void end_rehearsal();
    void tick();
    void leave();

    AppContext& context_;
    const Theme& theme_;
    QStackedWidget* parts_;
    StoryModel* model_;
    QTableView* table_;
    QVBoxLayout* beside_; ///< the fields, and what is said of the story
    StarFields* fields_ = nullptr;
    QLabel* about_;
    QLabel* none_;
    KeyedButton* rehearse_;
    KeyedButton* use_;
    KeyedButton* remove_;
    KeyedButton* undo_;
    QTimer* saving_;
    std::optional<StoryLine> shown_; ///< whose text the fields have
    std::optional<StoryLine> removed_;

    ProseView* question_;
    ClockRing* clock_;
    QLabel* story_;
    QLabel* time_;
    PrimaryButton* on_;
    QTimer* ticking_;
    std::size_t rehearsed_ = 0; ///< which of the story's questions
    std::chrono::milliseconds began_{};
    std::optional<std::chrono::milliseconds> told_at_;
};

/// Stories, then the questions that have none yet.
class StoryModel : public TableModel<StoryLine> {
    Q_OBJECT

public:
    enum Columns { Name, Told, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const StoryLine& line, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
