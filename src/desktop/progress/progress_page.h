#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/base/commands.h"
#include "desktop/progress/charts.h"

#include <QWidget>

#include <atomic>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QScrollArea;

namespace greenroom::desktop {

class ChartPanel;
class MessageBar;
class Theme;

/// The charts, over a range of time and a topic. They are reckoned on a thread of the page's own; what is asked for
/// anew meanwhile is not reckoned to the end, and never shown.
class ProgressPage : public QWidget {
    Q_OBJECT

public:
    ProgressPage(AppContext& context, const Theme& theme, QWidget* parent = nullptr);

    /// Reads the topics again and reckons every chart.
    void refresh();
    /// Gives the keyboard to the page.
    void take_keyboard();

    const std::vector<ChartPanel*>& panels() const { return panels_; }
    ProgressScope scope() const { return scope_; }
    void set_range(ProgressRange range);
    void set_topic(const std::string& path);
    /// True while charts are still to come.
    bool is_computing() const { return waiting_ > 0; }

    MessageBar& message_bar() { return *message_bar_; }
    /// Writes a chart to a file, and says so or why not.
    void save(ChartPanel& panel, const QString& file);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* make_head();
    void read_topics();
    void compute();
    void compute(ChartPanel& panel);
    void lay_out();
    void ask_where_to_save(ChartPanel& panel);
    ChartPanel& current() const;
    void perform(CommandPressed pressed);
    void scroll(int direction);

    AppContext& context_;
    const Theme& theme_;
    ProgressScope scope_;
    QComboBox* topics_;
    QButtonGroup* ranges_;
    MessageBar* message_bar_;
    QScrollArea* scroll_;
    QGridLayout* grid_;
    std::vector<ChartPanel*> panels_;
    int columns_ = 0;
    int waiting_ = 0;
    std::shared_ptr<std::atomic<int>> asked_ = std::make_shared<std::atomic<int>>(0); ///< counts the questions
    Background background_; ///< last, so that its thread ends before what it works for
};

} // namespace greenroom::desktop
