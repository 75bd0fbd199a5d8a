#include "desktop/interview/report_page.h"

#include "cards/render/blocks.h"
#include "desktop/base/formats.h"
#include "desktop/base/whole_file.h"
#include "desktop/base/words.h"
#include "desktop/card/block_column.h"
#include "desktop/card/key_points.h"
#include "desktop/interview/answer_recordings.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/listen_panel.h"
#include "desktop/interview/score_charts.h"
#include "desktop/interview/speaking_charts.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/interview/report_text.h"
#include "study/interview/scoring.h"
#include "study/interview/speaking.h"
#include "study/interview/transcript.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

QString verdict_line(const InterviewReport& report) {
    return report.score ? Tr::tr("%1, %2 of 100").arg(name_of(*report.verdict)).arg(whole_score(*report.score))
                        : Tr::tr("Nothing was answered");
}

} // namespace

ReportPage::ReportPage(AppContext& context, const Theme& theme, AnswerRecordings& recordings, QWidget* parent)
    : Page(theme, parent), context_(context), theme_(theme), recordings_(recordings), scroll_(make_scroll_area()) {
    connect(&recordings, &AnswerRecordings::kept, this, [this](const AnswerPlace& answer) {
        if (isVisible() && answer.interview == report_.record.id)
            show_report(report_.record.id);
    });
    setAccessibleName(Tr::tr("Interview report"));
    use_actions(*this);
    show_messages_over(scroll_);
    keep_centred(*scroll_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addSpacing(12);
    column->addWidget(scroll_, 1);
    column->addWidget(make_footer());
}

QWidget* ReportPage::make_footer() {
    auto* footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto* row = new FlowLayout(footer);
    row->set_narrows(true);
    row->setAlignment(Qt::AlignHCenter);
    row->setContentsMargins(28, 14, 28, 14);
    row->setSpacing(12);
    auto* back = new KeyedButton(theme_, Tr::tr("Back"), Tr::tr("Esc"), footer);
    row->addWidget(back);
    auto* save = new QPushButton(Tr::tr("Save as…"), footer);
    auto* formats = new QMenu(save);
    for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Pdf})
        connect(formats->addAction(format == ReportFormat::Markdown ? QStringLiteral("Markdown")
                                                                    : suffix_of(format).toUpper()),
                &QAction::triggered, this, [this, format] { ask_where(format); });
    save->setMenu(formats);
    row->addWidget(save);
    study_ = new PrimaryButton(theme_, Tr::tr("Study these now"), Tr::tr("Space"), footer);
    row->addWidget(study_);
    connect(back, &QAbstractButton::clicked, this, &ReportPage::left);
    connect(study_, &QAbstractButton::clicked, this, &ReportPage::study);
    return footer;
}

void ReportPage::show_report(const std::string& id) {
    message_bar().clear();
    if (!guarded(
            [&] { report_ = interview_report(context_.collection, find_interview(context_.collection, id).value()); }))
        return;
    scroll_->setWidget(in_measure(make_content(), theme_));
    scroll_->widget()->setAutoFillBackground(false);
    const int missed = static_cast<int>(report_.missed.size());
    study_->set_text_and_key(Tr::tr("Study %Ln missed card(s)", nullptr, missed), Tr::tr("Space"));
    study_->setVisible(missed > 0);
    announce(*this, Tr::tr("%1. %2").arg(verdict_line(report_), desktop::standing_text(report_)));
}

namespace {

/// Levels in the language of the window.
std::vector<GroupReport> with_words(std::vector<GroupReport> levels) {
    for (GroupReport& group : levels)
        if (const auto level = level_from_word(group.name))
            group.title = word_for(*level).toStdString();
    return levels;
}

} // namespace

QWidget* ReportPage::make_content() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 30, 0, 26);
    column->setSpacing(16);
    column->addWidget(make_verdict(content));
    if (!report_.questions.empty()) {
        column->addWidget(new GroupBars(theme_, Tr::tr("By topic"), report_.topics, content));
        column->addWidget(new GroupBars(theme_, Tr::tr("By level"), with_words(report_.levels), content));
        add_speaking(*column, content);
        column->addWidget(make_answers(content));
    }
    column->addStretch(1);
    return content;
}

void ReportPage::add_speaking(QVBoxLayout& column, QWidget* parent) {
    speaking_ = nullptr;
    std::vector<SpeakingSummary> summaries;
    if (!guarded([&] { summaries = speaking_summaries(context_.collection); }))
        return;
    const auto reported = std::ranges::find(summaries, report_.record.id, &SpeakingSummary::interview);
    for (const QuestionReport& question : report_.questions)
        if (question.spoken && question.spoken->length.count() == 0)
            recordings_.measure({report_.record.id, question.place}, *question.spoken);
    if (reported == summaries.end())
        return;
    summaries.erase(reported + 1, summaries.end());
    speaking_ = new SpeakingPanel(theme_, summaries, parent);
    column.addWidget(speaking_);
}

QWidget* ReportPage::make_verdict(QWidget* parent) {
    auto* panel = new QFrame(parent);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    const std::chrono::seconds offset = context_.offset(report_.record.started);
    const auto add = [&](const char* role, const QString& text) {
        auto* label = make_label(role, text, panel);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add("heading", Tr::tr("%1, %2").arg(title_of(report_.record.plan), begun_text(report_.record, offset)));
    add("greeting", verdict_line(report_));
    if (report_.score)
        column->addWidget(new VerdictScale(theme_, *report_.score, panel));
    if (report_.settled)
        add("plan", level_text(*report_.settled));
    add("small", words_of(scoring_rule()));
    add("small", desktop::standing_text(report_));
    return panel;
}

QWidget* ReportPage::make_answers(QWidget* parent) {
    auto* panel = new QFrame(parent);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(12);
    column->addWidget(make_label("heading", Tr::tr("Answers"), panel));
    for (const QuestionReport& question : report_.questions)
        column->addWidget(new CollapsibleAnswer(theme_, recordings_, report_.record, question, panel));
    return panel;
}

void ReportPage::ask_where(ReportFormat format) {
    const QString day = QString::fromStdString(
        greenroom::moment_text(report_.record.started, context_.offset(report_.record.started)).substr(0, 10));
    auto* dialog = new QFileDialog(this, Tr::tr("Save the report"), saving_folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix_of(format));
    dialog->selectFile(Tr::tr("interview-%1.%2").arg(day, suffix_of(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& file) { export_to(format, file); });
    dialog->open();
}

void ReportPage::export_to(ReportFormat format, const QString& file) {
    const auto problem = export_report(report_, context_.offset(report_.record.started), format, file);
    if (problem)
        message_bar().show(Severity::Error, *problem);
    else
        message_bar().show(Severity::Info, Tr::tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
}

void ReportPage::study() {
    if (!report_.missed.empty())
        Q_EMIT requested(StudyRequest{report_.missed});
}

const Actions<ReportPage>& ReportPage::actions() {
    static const Actions<ReportPage> table{
        {{keys({"Space", "Return", "Enter"}), Tr::tr("Study the missed cards")},
         [](ReportPage& page, int) { page.study(); }},
        scroll_down_action<ReportPage>(0.75),
        scroll_up_action<ReportPage>(0.75),
        {{keys({"Esc"}), Tr::tr("Go back")}, [](ReportPage& page, int) { Q_EMIT page.left(); }},
    };
    return table;
}

namespace {

QString outcome_text(const QuestionReport& question) {
    switch (question.outcome) {
    case AnswerOutcome::Skipped:
        return Tr::tr("skipped");
    case AnswerOutcome::Unknown:
        return Tr::tr("not known");
    case AnswerOutcome::TimeUp:
        return Tr::tr("time up");
    case AnswerOutcome::Answered:
        break;
    }
    return question.grade ? name_of(*question.grade) : QString();
}

QString worth_text(const QuestionReport& question) {
    QStringList parts{outcome_text(question), Tr::tr("%1 % of the rubric").arg(std::lround(question.share * 100)),
                      Tr::tr("%1 of %2").arg(elapsed_text(question.elapsed), elapsed_text(question.target))};
    if (question.follow_ups.asked > 0)
        parts += Tr::tr("%1 of %2 follow-ups").arg(question.follow_ups.survived).arg(question.follow_ups.asked);
    if (question.code)
        parts += runs_text(*question.code);
    if (question.spoken && question.spoken->length.count() > 0)
        parts += Tr::tr("recorded");
    parts += Tr::tr("%Ln point(s)", nullptr, whole_score(question.points));
    return parts.join(QStringLiteral("  ·  "));
}

QString list_html(const QString& heading, const QStringList& items) {
    if (items.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b></p><ul><li>%2</li></ul>").arg(heading, items.join(QStringLiteral("</li><li>")));
}

QString details_html(const QuestionReport& question) {
    QStringList missed;
    for (const std::string& point : question.missed)
        missed += QString::fromStdString(to_inline_html(point));
    QStringList chosen;
    for (const int place : question.chosen)
        chosen += QString::fromStdString(to_inline_html(question.card.options[static_cast<std::size_t>(place)].text));
    QStringList right;
    for (const Option& option : question.card.options)
        if (option.right)
            right += QString::fromStdString(to_inline_html(option.text));
    QString html =
        list_html(Tr::tr("Missed"), missed) + list_html(Tr::tr("Chosen"), chosen) + list_html(Tr::tr("Right"), right);
    if (!question.text.empty())
        html += QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                    .arg(Tr::tr("Written"), QString::fromStdString(question.text)
                                                .toHtmlEscaped()
                                                .replace(QLatin1Char('\n'), QLatin1String("<br>")));
    return html.isEmpty() ? QStringLiteral("<p>%1</p>").arg(Tr::tr("Nothing was missed.")) : html;
}

} // namespace

CollapsibleAnswer::CollapsibleAnswer(const Theme& theme, AnswerRecordings& recordings, const InterviewRecord& record,
                                     const QuestionReport& question, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString title =
        QString::fromStdString(to_inline_html(question.card.question, {question.card.gap, Gaps::Shown}));
    auto* heading = new CollapsibleHeader(theme, Tr::tr("%1. %2").arg(question.place + 1).arg(title), this);
    column->addWidget(heading);
    auto* worth = make_label("small", worth_text(question), this);
    worth->setWordWrap(true);
    worth->setContentsMargins(theme.px(20), 0, 0, 0);
    column->addWidget(worth);
    auto* details = new Collapsible(make_details(theme, question), this);
    column->addWidget(details);
    connect(heading, &QAbstractButton::toggled, details,
            [this, details, &theme, &recordings, record, question](bool open) {
                if (open)
                    add_recording(theme, recordings, record, question);
                open ? details->open() : details->close();
            });
}

/// What was said, beside its rubric; read only when somebody looks.
void CollapsibleAnswer::add_recording(const Theme& theme, AnswerRecordings& recordings, const InterviewRecord& record,
                                      const QuestionReport& question) {
    if (recording_ || !question.spoken || recordings.file_of(*question.spoken).isEmpty())
        return;
    const SpokenAttempt shown{record.id,        record.started,  question.place,
                              question.card.id, question.target, *question.spoken};
    recording_ = new ListenPanel(theme, recordings, shown, recordings.attempts(question.card.id), {}, this);
    details_->insertWidget(0, recording_);
    if (question.card.key_points.empty())
        return;
    // As it was ticked: a report does not change any more.
    auto* rubric = new KeyPoints(theme, question.card.key_points, {}, this);
    for (std::size_t place = 0; place < question.card.key_points.size(); ++place)
        if (std::ranges::find(question.missed, question.card.key_points[place]) == question.missed.end())
            rubric->toggle(static_cast<int>(place));
    const QString transcript = recordings.transcript_of(*question.spoken);
    if (!transcript.isEmpty())
        rubric->mark_heard(said_points(question.card.key_points, transcript.toStdString()));
    rubric->setEnabled(false);
    details_->insertWidget(1, rubric);
}

QWidget* CollapsibleAnswer::make_details(const Theme& theme, const QuestionReport& question) {
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    details_ = column;
    column->setContentsMargins(theme.px(20), 4, 0, 8);
    auto* text = new ProseView(theme, TextRole::Prose, {}, details);
    text->show_html(details_html(question));
    column->addWidget(text);
    if (question.code && !question.code->text.empty()) {
        auto* code = new BlockColumn(theme, {}, details);
        code->show_blocks({block_of(*question.code)});
        column->addWidget(code);
    }
    return details;
}

} // namespace greenroom::desktop
