#include "desktop/browse/card_panel.h"

#include "desktop/base/formats.h"
#include "desktop/base/image_folder.h"
#include "desktop/browse/book_column.h"
#include "desktop/browse/tr.h"
#include "desktop/card/answer_view.h"
#include "desktop/card/block_column.h"
#include "desktop/card/info_panel.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"
#include "study/upkeep/own_cards.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

/// What a problem is of, without the slash that ends a folder's name.
std::filesystem::path place_of(const Problem& problem) {
    const std::filesystem::path named = problem.file;
    return named.has_filename() ? named : named.parent_path();
}

/// Whether a problem of this file, or of a folder as a whole, is one of the card's file.
bool concerns(const Problem& problem, const std::filesystem::path& file) {
    const std::filesystem::path named = place_of(problem);
    return problem.severity == greenroom::Severity::Error && !named.empty() &&
           std::mismatch(named.begin(), named.end(), file.begin(), file.end()).first == named.end();
}

/// What is wrong with the card's file, in one line; empty where nothing is.
QString problem_text(const WholeCard& card, const std::vector<Problem>& problems) {
    const auto found =
        std::ranges::find_if(problems, [&](const Problem& each) { return concerns(each, card.stored.file); });
    if (found == problems.end())
        return {};
    const QString name = QString::fromStdString(place_of(*found).filename().string());
    const QString what = QString::fromStdString(found->message);
    return found->line > 0
               ? Tr::tr("There is an error in %1, line %2: %3. Until that is corrected you see the card as it was.")
                     .arg(name, QString::number(found->line), what)
               : Tr::tr("%1: %2.").arg(name, what);
}

QString marks_text(const WholeCard& card, const QString& problem) {
    QStringList parts;
    if (!problem.isEmpty())
        parts += problem;
    if (card.stored.archived)
        parts += Tr::tr("Archived: its text is no longer in the deck.");
    if (card.marks.suspended)
        parts += Tr::tr("Suspended.");
    if (card.marks.flag == Flag::On)
        parts += Tr::tr("Flagged.");
    if (!card.marks.note.empty())
        parts += Tr::tr("Note: %1").arg(QString::fromStdString(card.marks.note));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

std::optional<WholeCard> read_whole_card(Collection& collection, CardKey card, Instant now) {
    auto stored = collection.card(card);
    if (!stored)
        return std::nullopt;
    ImageFolder images = image_folder_of(collection, stored->file);
    const bool own = own_card(collection, *stored).has_value();
    return WholeCard{std::move(*stored), std::move(images), collection.marks(card), card_info(collection, card, now),
                     own};
}

CardPanel::CardPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), theme_(theme), building_(new QTimer(this)) {
    setObjectName(QStringLiteral("card-panel"));
    setAccessibleName(Tr::tr("The selected card"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    building_->setSingleShot(true);
    connect(building_, &QTimer::timeout, this, &CardPanel::build_next);
    show_nothing();
}

void CardPanel::show_nothing() {
    card_.reset();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    start_over();
    put_in();
}

void CardPanel::set_problems(std::vector<Problem> problems) {
    problems_ = std::move(problems);
    if (marks_)
        show_marks();
}

void CardPanel::start_over() {
    building_->stop();
    if (content_ != widget())
        delete content_;
    content_ = new QFrame(viewport());
    content_->setObjectName(QStringLiteral("card-panel-content"));
    auto* frame = new QVBoxLayout(content_);
    frame->setContentsMargins(22, 0, 10, 0);
    column_ = new BookColumn({20, 14, 24}, content_);
    frame->addWidget(column_, 0, Qt::AlignTop);
    sheet_ = nullptr;
    heading_ = nullptr;
    marks_ = nullptr;
    stats_ = nullptr;
}

void CardPanel::put_in() {
    if (QWidget* before = takeWidget())
        before->deleteLater();
    setWidget(content_);
    content_->show();
}

void CardPanel::show_card(WholeCard card, Instant now) {
    const bool same_text = card_ && sheet_ && card_->stored.key == card.stored.key &&
                           card_->stored.card == card.stored.card &&
                           card_->stored.topic_title == card.stored.topic_title;
    const bool same_card = card_ && card_->stored.key == card.stored.key;
    const int place = same_card ? verticalScrollBar()->value() : 0;
    card_ = std::move(card);
    now_ = now;
    // A bar that comes and goes would have every text laid out at two widths.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    if (!same_text)
        start_over();
    if (marks_)
        show_marks();
    build_next();
    if (same_card && content_ != widget())
        put_in();
    verticalScrollBar()->setValue(place);
}

// One step each time: what takes longest are the many small documents of an answer.
void CardPanel::build_next() {
    if (!card_)
        return;
    if (sheet_ && content_ != widget()) {
        put_in();
    } else if (!sheet_) {
        marks_ = make_label("note", {}, column_);
        marks_->setWordWrap(true);
        column_->append(marks_);
        show_marks();
        sheet_ = new CardSheet(theme_, card_->stored, card_->images, column_);
        column_->append(sheet_);
        heading_ = new CollapsibleHeader(theme_, Tr::tr("Answer"), sheet_);
        heading_->setToolTip(Tr::tr("Key: Space"));
        sheet_->layout()->addWidget(heading_);
        connect(heading_, &QAbstractButton::toggled, this, [this](bool open) {
            if (open)
                build_next();
            else
                sheet_->hide_answer();
        });
    } else if (heading_->isChecked() && sheet_->show_more()) {
        // The next part has its own turn.
    } else if (!stats_) {
        stats_ = new CardStatsView(theme_, HistoryHeight::Reviews, column_);
        stats_->show_info(card_->info, now_);
        column_->append(make_label("heading", Tr::tr("Memory"), column_));
        column_->append(stats_);
        return;
    } else {
        stats_->show_info(card_->info, now_);
        return;
    }
    building_->start(0);
}

bool CardPanel::is_complete() const { return stats_ && !building_->isActive(); }

bool CardPanel::is_answer_shown() const { return sheet_ && sheet_->is_answer_shown(); }

void CardPanel::toggle_answer() {
    if (heading_)
        heading_->toggle();
}

void CardPanel::show_marks() {
    marks_->setText(marks_text(*card_, problem_text(*card_, problems_)));
    marks_->setVisible(!marks_->text().isEmpty());
}

namespace {

QString options_html(const std::vector<Option>& options, Gaps gaps) {
    QString html;
    for (const Option& option : options) {
        const QString text = QString::fromStdString(to_inline_html(option.text));
        const bool marked = gaps == Gaps::Shown && option.right;
        html += QStringLiteral("<li>%1</li>").arg(marked ? Tr::tr("<b>%1</b> ✓ right").arg(text) : text);
    }
    return QStringLiteral("<ol type=\"A\">%1</ol>").arg(html);
}

QString expected_html(const std::vector<std::string>& expected) {
    QStringList answers;
    for (const std::string& answer : expected)
        answers += QStringLiteral("<code>%1</code>").arg(QString::fromStdString(answer).toHtmlEscaped());
    return QStringLiteral("<p>%1</p>").arg(Tr::tr("Expected: %1").arg(answers.join(Tr::tr(" or "))));
}

} // namespace

CardSheet::CardSheet(const Theme& theme, const StoredCard& card, ImageFolder images, QWidget* parent)
    : QWidget(parent), theme_(theme), card_(card), images_(std::move(images)),
      question_(new ProseView(theme, TextRole::Title, images_, this)), prompt_(new BlockColumn(theme, images_, this)),
      options_(new ProseView(theme, TextRole::Prose, images_, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    add_chips(*column);
    column->addWidget(question_);
    column->addWidget(prompt_);
    column->addWidget(options_);
    options_->setVisible(!card_.card.options.empty());
    show_question(Gaps::Hidden);
}

void CardSheet::add_chips(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* topic = new ElidedLabel(QString::fromStdString(card_.topic_title), this);
    topic->setProperty("role", QStringLiteral("chip"));
    topic->setHidden(card_.topic_title.empty());
    row->addWidget(topic);
    row->addWidget(make_label("chip", word_for(card_.card.level), this));
    row->addWidget(make_label("chip", word_for(card_.card.kind), this));
    row->addStretch(1);
    column.addLayout(row);
}

void CardSheet::show_question(Gaps gaps) {
    const GapView view{card_.card.gap, gaps};
    question_->show_html(QString::fromStdString(to_inline_html(card_.card.question, view)));
    prompt_->show_blocks(to_blocks(card_.card.prompt, view));
    if (!card_.card.options.empty())
        options_->show_html(options_html(card_.card.options, gaps));
}

void CardSheet::make_answer(Building building) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!card_.card.expected.empty()) {
        auto* expected = new ProseView(theme_, TextRole::Prose, images_, content);
        expected->show_html(expected_html(card_.card.expected));
        column->addWidget(expected);
    }
    answer_ = new AnswerView(theme_, card_.card, images_, Rubric::ToRead, building, content);
    column->addWidget(answer_);
    details_ = new Collapsible(content, this);
    layout()->addWidget(details_);
}

void CardSheet::open_answer(Collapsible::Motion motion) {
    const bool gives_away = card_.card.kind == Kind::Cloze || card_.card.kind == Kind::Choice;
    if (gives_away)
        show_question(Gaps::Shown);
    details_->open(motion);
}

void CardSheet::show_answer(Collapsible::Motion motion) {
    if (is_answer_shown())
        return;
    if (!details_)
        make_answer(Building::Whole);
    open_answer(motion);
}

bool CardSheet::show_more() {
    if (is_answer_shown())
        return answer_->add_next();
    if (!details_)
        make_answer(Building::Stepwise);
    open_answer(Collapsible::Motion::None);
    return true;
}

void CardSheet::hide_answer() {
    if (!is_answer_shown())
        return;
    details_->close();
    show_question(Gaps::Hidden);
}

} // namespace greenroom::desktop
