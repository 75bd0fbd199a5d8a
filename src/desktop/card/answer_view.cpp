#include "desktop/card/answer_view.h"

#include "cards/render/blocks.h"
#include "desktop/card/block_column.h"
#include "desktop/card/key_points.h"
#include "desktop/card/spoken.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {

AnswerView::AnswerView(const Theme& theme, const Card& card, const ImageFolder& images, Rubric rubric,
                       Building building, QWidget* parent)
    : QWidget(parent), theme_(theme), card_(card), images_(images), rubric_(rubric), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(14);
    add(make_rule(this));
    while (building == Building::Whole && add_next()) {
    }
}

bool AnswerView::add_next() {
    switch (parts_++) {
    case 0:
        add_answer(card_);
        return true;
    case 1:
        if (rubric_ == Rubric::ToTick)
            add_key_points(card_);
        else
            add_rubric(card_);
        return true;
    case 2:
        add_follow_ups(card_);
        return true;
    case 3:
        add_section("heading", Tr::tr("Weak answer"), card_.weak_answer);
        add_section("trap", Tr::tr("Trap"), card_.trap);
        add_sources(card_);
        return true;
    default:
        return false;
    }
}

void AnswerView::add_answer(const Card& card) {
    // Where nothing is asked, hints are part of what there is to read.
    if (rubric_ == Rubric::ToRead)
        for (std::size_t hint = 0; hint < card.hints.size(); ++hint)
            column_->addWidget(
                new FollowUpView(theme_, Tr::tr("Hint %1").arg(hint + 1), card.hints[hint], images_, this));
    add_section("heading", Tr::tr("In one sentence"), card.one_sentence);
    add_section("heading", Tr::tr("Solution"), card.solution);
    auto* answer = new BlockColumn(theme_, images_, this);
    answer->show_blocks(to_blocks(card.answer));
    column_->addWidget(answer);
    if (!card.proof.empty())
        column_->addWidget(new FollowUpView(theme_, Tr::tr("Proof"), card.proof, images_, this));
    if (!card.checks.empty())
        column_->addWidget(new FollowUpView(theme_, Tr::tr("Checks"), card.checks, images_, this));
    for (const WrongSolution& wrong : card.wrong)
        column_->addWidget(
            new FollowUpView(theme_, Tr::tr("Wrong: %1").arg(QString::fromStdString(to_inline_html(wrong.title))),
                             wrong.text, images_, this));
}

void AnswerView::add_key_points(const Card& card) {
    if (card.key_points.empty())
        return;
    key_points_ = new KeyPoints(theme_, card.key_points, images_, this);
    add(key_points_);
}

void AnswerView::add_rubric(const Card& card) {
    if (card.key_points.empty())
        return;
    QString html;
    for (const std::string& point : card.key_points)
        html += QStringLiteral("<li>%1</li>").arg(QString::fromStdString(to_inline_html(point)));
    auto* points = new ProseView(theme_, TextRole::Prose, images_, this);
    points->show_html(QStringLiteral("<ul>%1</ul>").arg(html));
    add_section("heading", Tr::tr("Key points"), points);
}

void AnswerView::add_follow_ups(const Card& card) {
    for (const FollowUp& follow_up : card.follow_ups) {
        auto* view = new FollowUpView(
            theme_, Tr::tr("Follow-up: %1").arg(QString::fromStdString(to_inline_html(follow_up.question))),
            follow_up.answer, images_, this);
        column_->addWidget(view);
        follow_ups_.push_back(view);
    }
}

QVBoxLayout& AnswerView::add_section(const char* role, const QString& title) {
    auto* section = new QVBoxLayout;
    section->setSpacing(4);
    column_->addLayout(section);
    add_in_measure(*section, *make_label(role, title, this), theme_);
    return *section;
}

void AnswerView::add_section(const char* role, const QString& title, const std::string& markdown) {
    if (markdown.empty())
        return;
    auto* text = new BlockColumn(theme_, images_, this);
    text->show_blocks(to_blocks(markdown));
    add_section(role, title).addWidget(text);
}

void AnswerView::add_section(const char* role, const QString& title, ProseView* text) {
    add_in_measure(add_section(role, title), *text, theme_);
}

void AnswerView::add(QWidget* widget) { add_in_measure(*column_, *widget, theme_); }

void AnswerView::add_sources(const Card& card) {
    if (card.sources.empty())
        return;
    QString html;
    for (const Source& source : card.sources)
        html += QStringLiteral("<p><a href=\"%1\">%2</a></p>")
                    .arg(QString::fromStdString(source.url).toHtmlEscaped(),
                         QString::fromStdString(source.title).toHtmlEscaped());
    auto* links = new ProseView(theme_, TextRole::Small, {}, this);
    links->show_html(html);
    add_section("heading", Tr::tr("Source(s)", nullptr, static_cast<int>(card.sources.size())), links);
}

void AnswerView::toggle_follow_ups() {
    const auto folded =
        std::find_if(follow_ups_.begin(), follow_ups_.end(), [](const FollowUpView* view) { return !view->is_open(); });
    if (folded != follow_ups_.end()) {
        (*folded)->open();
        return;
    }
    for (FollowUpView* view : follow_ups_)
        view->close();
}

namespace {

BlockColumn* body_of(const Theme& theme, const std::string& markdown, const ImageFolder& images, QWidget* parent) {
    constexpr int indent = 20;
    auto* answer = new BlockColumn(theme, images, parent, text_measure - indent);
    answer->setContentsMargins(theme.px(indent), 0, 0, 0);
    answer->show_blocks(to_blocks(markdown));
    return answer;
}

} // namespace

FollowUpView::FollowUpView(const Theme& theme, const QString& heading, std::string body, const ImageFolder& images,
                           QWidget* parent)
    : QWidget(parent), theme_(theme), body_(std::move(body)), images_(images),
      heading_(new CollapsibleHeader(theme, heading, this, images)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    add_in_measure(*column, *heading_, theme);
    connect(heading_, &QAbstractButton::toggled, this, &FollowUpView::toggle);
}

void FollowUpView::toggle(bool open) {
    if (!details_) {
        details_ = new Collapsible(body_of(theme_, body_, images_, this), this);
        layout()->addWidget(details_);
    }
    if (open)
        details_->open();
    else
        details_->close();
}

void FollowUpView::open() {
    heading_->setChecked(true);
    announce(*this, heading_->accessibleName() + u' ' + spoken_text(body_));
}

void FollowUpView::close() { heading_->setChecked(false); }

} // namespace greenroom::desktop
