#include "desktop/interview/report_page.h"

#include "desktop/base/commands.h"
#include "desktop/interview/answer_fold.h"
#include "desktop/interview/group_bars.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/verdict_scale.h"
#include "desktop/widgets/keyed_button.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/measure.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/primary_button.h"
#include "desktop/widgets/theme.h"
#include "store/tables/store.h"
#include "study/interview/report_text.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

ReportPage::ReportPage(AppContext& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent), desk_(desk), theme_(theme), notice_(new MessageBar(theme, this)),
      scroll_(new QScrollArea(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Interview report"));
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    keep_centred(*scroll_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget* notice_place = in_measure(notice_, theme, this);
    notice_place->layout()->setContentsMargins(28, 12, 28, 0);
    column->addWidget(notice_place);
    column->addWidget(scroll_, 1);
    column->addWidget(make_footer());
}

QWidget* ReportPage::make_footer() {
    auto* footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(28, 14, 28, 14);
    row->setSpacing(12);
    auto* back = new KeyedButton(theme_, tr("Back"), tr("Esc"), footer);
    row->addStretch(1);
    row->addWidget(back);
    for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Pdf}) {
        auto* button = new QPushButton(
            tr("Save as %1")
                .arg(format == ReportFormat::Markdown ? QStringLiteral("Markdown") : suffix_of(format).toUpper()),
            footer);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, format] { ask_where(format); });
    }
    study_ = new PrimaryButton(theme_, tr("Study these now"), tr("Space"), footer);
    row->addWidget(study_);
    row->addStretch(1);
    connect(back, &QAbstractButton::clicked, this, &ReportPage::left);
    connect(study_, &QAbstractButton::clicked, this, &ReportPage::study);
    return footer;
}

void ReportPage::show_report(const std::string& id) {
    notice_->clear();
    try {
        report_ = interview_report(desk_.store, desk_.store.interviews.find(id).value());
    } catch (const std::exception& error) {
        return notice_->say(Severity::Error, QString::fromUtf8(error.what()));
    }
    scroll_->setWidget(in_measure(make_content(), theme_));
    scroll_->widget()->setAutoFillBackground(false);
    const int missed = static_cast<int>(report_.missed.size());
    study_->set_text_and_key(missed == 1 ? tr("Study the missed card now") : tr("Study the %1 missed now").arg(missed),
                             tr("Space"));
    study_->setVisible(missed > 0);
}

QWidget* ReportPage::make_content() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 30, 0, 26);
    column->setSpacing(16);
    column->addWidget(make_verdict(content));
    if (!report_.questions.empty()) {
        column->addWidget(new GroupBars(theme_, tr("By topic"), report_.topics, content));
        column->addWidget(new GroupBars(theme_, tr("By level"), report_.levels, content));
        column->addWidget(make_answers(content));
    }
    column->addStretch(1);
    return content;
}

QWidget* ReportPage::make_verdict(QWidget* parent) {
    auto* panel = new QFrame(parent);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    const std::chrono::seconds offset = desk_.offset(report_.record.started);
    column->addWidget(make_label("heading",
                                 tr("%1, %2").arg(title_of(report_.record.plan),
                                                  QString::fromStdString(moment_text(report_.record.started, offset))),
                                 panel));
    const QString verdict = report_.score
                                ? tr("%1, %2 of 100").arg(name_of(*report_.verdict)).arg(std::lround(*report_.score))
                                : tr("Nothing was answered");
    column->addWidget(make_label("greeting", verdict, panel));
    if (report_.score)
        column->addWidget(new VerdictScale(theme_, *report_.score, panel));
    auto* rule = make_label("small", QString::fromUtf8(scoring_rule()), panel);
    rule->setWordWrap(true);
    column->addWidget(rule);
    column->addWidget(make_label("small", QString::fromStdString(standing_text(report_)), panel));
    return panel;
}

QWidget* ReportPage::make_answers(QWidget* parent) {
    auto* panel = new QFrame(parent);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(12);
    column->addWidget(make_label("heading", tr("Answers"), panel));
    for (const QuestionReport& question : report_.questions)
        column->addWidget(new AnswerFold(theme_, question, panel));
    return panel;
}

QString ReportPage::message() const { return notice_->text(); }

void ReportPage::ask_where(ReportFormat format) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day =
        QString::fromStdString(moment_text(report_.record.started, desk_.offset(report_.record.started)).substr(0, 10));
    auto* dialog = new QFileDialog(this, tr("Save the report"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix_of(format));
    dialog->selectFile(tr("interview-%1.%2").arg(day, suffix_of(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& file) { export_to(format, file); });
    dialog->open();
}

void ReportPage::export_to(ReportFormat format, const QString& file) {
    const auto problem = export_report(report_, desk_.offset(report_.record.started), format, file);
    if (problem)
        notice_->say(Severity::Error, *problem);
    else
        notice_->say(Severity::Info, tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
}

void ReportPage::study() {
    if (!report_.missed.empty())
        Q_EMIT study_requested(report_.missed);
}

void ReportPage::keyPressEvent(QKeyEvent* event) {
    const auto pressed = command_for(*event, KeyPlace::Interview, [](CommandPressed each) {
        return each.command != Command::AbandonInterview && each.command != Command::PickPreset;
    });
    if (!pressed)
        return QWidget::keyPressEvent(event);
    QScrollBar& bar = *scroll_->verticalScrollBar();
    if (pressed->command == Command::StartInterview)
        study();
    else if (pressed->command == Command::ScrollDown)
        bar.setValue(bar.value() + bar.pageStep() * 3 / 4);
    else if (pressed->command == Command::ScrollUp)
        bar.setValue(bar.value() - bar.pageStep() * 3 / 4);
    else
        Q_EMIT left();
}

} // namespace greenroom::desktop
