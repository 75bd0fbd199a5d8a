#include "desktop/progress/progress_page.h"

#include "desktop/base/formats.h"
#include "desktop/base/whole_file.h"
#include "desktop/progress/chart_panel.h"
#include "desktop/progress/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace greenroom::desktop {

ProgressPage::ProgressPage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), context_(with.app), theme_(with.theme), topics_(new QComboBox(this)),
      ranges_(new QButtonGroup(this)), scroll_(make_scroll_area()), grid_(new QGridLayout),
      background_(with.app.collection.file(), with.app.now()) {
    setAccessibleName(Tr::tr("Progress"));
    use_actions(*this);
    keep_keyboard_in_view();
    auto* content = new QWidget;
    auto* scrolled = new QVBoxLayout(content);
    scrolled->setContentsMargins(0, 0, 0, 0);
    scrolled->addLayout(grid_);
    grid_->setContentsMargins(28, 6, 28, 34);
    grid_->setSpacing(20);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 30, 0, 0);
    column->setSpacing(14);
    head_ = make_head();
    column->addWidget(head_);
    column->addWidget(scroll_, 1);
    for (const ChartKind& kind : all_charts()) {
        auto* panel = new ChartPanel(theme_, kind, content);
        panels_.push_back(panel);
        connect(panel, &ChartPanel::save_requested, this, [this, panel] { ask_where_to_save(*panel); });
    }
    connect(&theme_, &Theme::changed, this, &ProgressPage::lay_out);
    lay_out();
}

QWidget* ProgressPage::make_head() {
    auto* part = new QWidget(this);
    auto* head = new FlowLayout(part);
    head->setAlignment(Qt::AlignJustify);
    head->setContentsMargins(28, 0, 28, 0);
    head->setSpacing(8);
    head->addWidget(make_label("greeting", Tr::tr("Progress"), this));
    auto* choices = new QWidget(this);
    auto* row = new FlowLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    head->addWidget(choices);
    topics_->setAccessibleName(Tr::tr("Topic"));
    topics_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    topics_->setMinimumContentsLength(16);
    row->addWidget(topics_);
    const std::pair<ProgressRange, QString> ranges[] = {{ProgressRange::Month, Tr::tr("Month")},
                                                        {ProgressRange::Quarter, Tr::tr("Quarter")},
                                                        {ProgressRange::Year, Tr::tr("Year")},
                                                        {ProgressRange::All, Tr::tr("All")}};
    for (const auto& [range, name] : ranges) {
        auto* button = new QPushButton(name, this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(range == scope_.range);
        ranges_->addButton(button, static_cast<int>(range));
        row->addWidget(button);
    }
    connect(ranges_, &QButtonGroup::idClicked, this, [this](int id) { set_range(static_cast<ProgressRange>(id)); });
    connect(topics_, &QComboBox::activated, this,
            [this] { set_topic(topics_->currentData().toString().toStdString()); });
    return part;
}

// In a low window the head scrolls with the charts, which have no place beside it.
void ProgressPage::place_head() {
    QWidget* content = scroll_->widget();
    QWidget* place = height() < theme_.px(420) ? content : this;
    if (head_->parentWidget() != place)
        static_cast<QBoxLayout*>(place->layout())->insertWidget(0, head_);
}

void ProgressPage::refresh() {
    guarded([this] { read_topics(); });
    compute();
}

void ProgressPage::enter() {
    refresh();
    setFocus();
}

// Areas come before their topics, which are indented.
void ProgressPage::read_topics() {
    topics_->clear();
    topics_->addItem(Tr::tr("All topics"), QString());
    QString area;
    for (const StoredTopic& stored : context_.collection.topics()) {
        const QString path = QString::fromStdString(stored.topic.path);
        const QString above = path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
        if (!above.isEmpty() && above != area)
            topics_->addItem(topic_group_title(above.toStdString()), above);
        area = above;
        topics_->addItem(
            (above.isEmpty() ? QString() : QStringLiteral("    ")) + QString::fromStdString(stored.topic.title), path);
    }
    const int here = topics_->findData(QString::fromStdString(scope_.topic));
    topics_->setCurrentIndex(std::max(0, here));
    scope_.topic = topics_->currentData().toString().toStdString();
}

void ProgressPage::set_range(ProgressRange range) {
    scope_.range = range;
    ranges_->button(static_cast<int>(range))->setChecked(true);
    compute();
}

void ProgressPage::set_topic(const std::string& path) {
    scope_.topic = path;
    topics_->setCurrentIndex(std::max(0, topics_->findData(QString::fromStdString(path))));
    compute();
}

void ProgressPage::compute() {
    ++*asked_;
    waiting_ = static_cast<int>(panels_.size());
    for (ChartPanel* panel : panels_)
        compute(*panel);
}

void ProgressPage::compute(ChartPanel& panel) {
    const ProgressQuestion question{scope_, context_.now()};
    const auto is_current = [asked = asked_, number = asked_->load()] { return asked->load() == number; };
    background_.run(
        panel,
        [question, is_current, &kind = panel.kind()](Collection& collection) {
            return is_current() ? kind.compute(collection, question) : ChartDrawing();
        },
        [this, is_current, &panel](const ChartDrawing& drawing) {
            if (!is_current())
                return;
            --waiting_;
            panel.show_drawing(drawing);
        },
        [this, is_current, &panel](const QString& why) {
            if (!is_current())
                return;
            --waiting_;
            panel.show_problem(why);
        });
}

void ProgressPage::lay_out() {
    columns_ = width() > theme_.px(920) ? 2 : 1;
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        grid_->removeWidget(panels_[i]);
        const int place = static_cast<int>(i);
        grid_->addWidget(panels_[i], place / columns_, place % columns_);
    }
    for (int column = 0; column < 2; ++column)
        grid_->setColumnStretch(column, column < columns_ ? 1 : 0);
    place_head();
}

void ProgressPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (columns_ != (width() > theme_.px(920) ? 2 : 1))
        lay_out();
    else
        place_head();
}

ChartPanel& ProgressPage::current() const {
    for (ChartPanel* panel : panels_)
        if (panel == QApplication::focusWidget() || panel->isAncestorOf(QApplication::focusWidget()))
            return *panel;
    return *panels_.front();
}

void ProgressPage::ask_where_to_save(ChartPanel& panel) {
    auto* dialog = new QFileDialog(this, Tr::tr("Save chart"), saving_folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {Tr::tr("PNG picture (*.png)"), Tr::tr("SVG drawing (*.svg)"), Tr::tr("CSV, the numbers (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QString::fromLatin1(panel.kind().name));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(u'.', -1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, &panel](const QString& file) { save(panel, file); });
    dialog->show();
}

void ProgressPage::save(ChartPanel& panel, const QString& file) {
    if (const auto wrong = panel.save(file))
        message_bar().show(Severity::Error, *wrong);
    else
        message_bar().show(Severity::Info, Tr::tr("Saved %1").arg(QDir::toNativeSeparators(file)));
}

PageKind ProgressPage::kind() {
    return {.name = "progress",
            .title = Tr::tr("Progress"),
            .icon = QStringLiteral("progress"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* { return new ProgressPage(with, parent); },
            .keys = [] { return std::vector{key_section(Tr::tr("Progress"), actions())}; }};
}

const Actions<ProgressPage>& ProgressPage::actions() {
    static const Actions<ProgressPage> table{
        {{keys({"1", "2", "3", "4"}), Tr::tr("Show a month, a quarter, a year, or everything")},
         [](ProgressPage& page, int key) { page.set_range(static_cast<ProgressRange>(key)); }},
        {{keys({"O"}), Tr::tr("Choose a topic")},
         [](ProgressPage& page, int) {
             page.topics_->setFocus();
             page.topics_->showPopup();
         }},
        {{keys({"T"}), Tr::tr("Show the chart's numbers as a table, or the chart")},
         [](ProgressPage& page, int) { page.current().toggle(); }},
        {{keys({"Ctrl+S"}), Tr::tr("Save the chart as PNG, SVG or CSV")},
         [](ProgressPage& page, int) { page.ask_where_to_save(page.current()); }},
        scroll_down_action<ProgressPage>(0.8),
        scroll_up_action<ProgressPage>(0.8),
        {{keys({"Esc"}), Tr::tr("Go back to Today")}, [](ProgressPage& page, int) { Q_EMIT page.left(); }},
    };
    return table;
}

} // namespace greenroom::desktop
