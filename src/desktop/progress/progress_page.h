#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/progress/charts.h"
#include "desktop/widgets/page.h"

#include <QWidget>

#include <atomic>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLayout;
class QScrollArea;

namespace greenroom::desktop {

class ChartPanel;
class MessageBar;
class Theme;

/// The charts, over a range of time and a topic. They are computed on a thread of the page's own; what is
/// requested again meanwhile is cancelled and never shown.
class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(const PageContext& with, QWidget* parent = nullptr);

    static PageKind kind();
    static const Actions<ProgressPage>& actions();

    void enter() override;

    /// Reads the topics again and computes every chart.
    void refresh();

    const std::vector<ChartPanel*>& panels() const { return panels_; }
    ProgressScope scope() const { return scope_; }
    void set_range(ProgressRange range);
    void set_topic(const std::string& path);
    /// True while charts are still to come.
    bool is_computing() const { return waiting_ > 0; }

    /// Writes a chart to a file, and shows a message about it.
    void save(ChartPanel& panel, const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* make_head();
    void place_head();
    void read_topics();
    void compute();
    void compute(ChartPanel& panel);
    void lay_out();
    void ask_where_to_save(ChartPanel& panel);
    ChartPanel& current() const;

    AppContext& context_;
    const Theme& theme_;
    ProgressScope scope_;
    QComboBox* topics_;
    QButtonGroup* ranges_;
    QWidget* head_ = nullptr;
    QScrollArea* scroll_;
    QGridLayout* grid_;
    std::vector<ChartPanel*> panels_;
    int columns_ = 0;
    int waiting_ = 0;
    std::shared_ptr<std::atomic<int>> asked_ = std::make_shared<std::atomic<int>>(0); ///< counts the questions
    Background background_; ///< last, so that its thread ends before what it works for
};

} // namespace greenroom::desktop
