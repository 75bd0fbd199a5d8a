#include "desktop/card/coding_parts.h"

#include "desktop/card/code_editor.h"
#include "desktop/card/run_panel.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace greenroom::desktop {

CodingParts::CodingParts(const Theme& theme, QWidget* parent)
    : QWidget(parent), tabs_(new QTabBar(this)), across_(new QSplitter(Qt::Horizontal, this)),
      down_(new QSplitter(Qt::Vertical, across_)), reading_(make_plain_scroll_area(across_)),
      writing_(new QWidget(down_)), around_editor_(new QVBoxLayout(writing_)),
      editor_(new CodeEditor(theme, Tr::tr("Your code"), writing_)), results_(new RunPanel(theme, down_)) {
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setObjectName(QStringLiteral("parts"));
    tabs_->setAccessibleName(Tr::tr("Parts of the exercise"));
    for (const QString& name : {Tr::tr("Task"), Tr::tr("Code"), Tr::tr("Result")})
        tabs_->addTab(name);
    around_editor_->setContentsMargins(0, 0, 0, 0);
    around_editor_->setSpacing(0);
    around_editor_->addWidget(editor_, 1);
    across_->addWidget(reading_);
    across_->addWidget(down_);
    down_->addWidget(writing_);
    down_->addWidget(results_);
    for (QSplitter* splitter : {across_, down_})
        splitter->setChildrenCollapsible(false);
    across_->setStretchFactor(0, 0);
    across_->setStretchFactor(1, 1);
    down_->setStretchFactor(0, 3);
    down_->setStretchFactor(1, 2);
    across_->setSizes({theme.px(400), theme.px(700)});
    down_->setSizes({theme.px(400), theme.px(232)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tab_row = new QHBoxLayout;
    tab_row->setContentsMargins(26, 2, 26, 0);
    tab_row->addWidget(tabs_);
    column->addLayout(tab_row);
    column->addWidget(across_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &CodingParts::show_parts);
    connect(results_, &RunPanel::line_requested, this, [this](int line) {
        bring_forward(Part::Code);
        editor_->go_to_line(line);
    });
    show_parts();
}

void CodingParts::fold(bool folded) {
    folded_ = folded;
    show_parts();
}

void CodingParts::bring_forward(Part part) { tabs_->setCurrentIndex(static_cast<int>(part)); }

CodingParts::Part CodingParts::in_front() const {
    return folded_ ? static_cast<Part>(tabs_->currentIndex()) : Part::Task;
}

void CodingParts::share_width() {
    if (!folded_)
        across_->setSizes({across_->width() / 2, across_->width() / 2});
}

void CodingParts::show_parts() {
    tabs_->setVisible(folded_);
    const Part front = in_front();
    const std::pair<QWidget*, bool> parts[] = {{reading_, !folded_ || front == Part::Task},
                                               {writing_, !folded_ || front == Part::Code},
                                               {results_, !folded_ || front == Part::Result},
                                               {down_, !folded_ || front != Part::Task}};
    // What goes makes room first: a window that grew for both stays so. A splitter hears of it only by an event.
    for (const bool visible : {false, true}) {
        for (const auto& [part, is_shown] : parts)
            if (is_shown == visible)
                part->setVisible(visible);
        for (QSplitter* splitter : {down_, across_})
            QCoreApplication::sendPostedEvents(splitter, QEvent::LayoutRequest);
    }
}

} // namespace greenroom::desktop
