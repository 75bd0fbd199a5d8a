#include "desktop/card/run_panel.h"

#include "desktop/base/words.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/part_stack.h"
#include "desktop/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTabBar>
#include <QTextBrowser>

#include <algorithm>
#include <functional>

namespace greenroom::desktop {

namespace {

using Outcome = sandbox::CheckResult::Outcome;
using sandbox::RunEnd;

// More is not read on a screen, and would hold the window up while it is laid out.
constexpr qsizetype most_of_message = 2000;
constexpr qsizetype most_of_statement = 1000;
constexpr qsizetype most_of_output = 20'000;
constexpr std::size_t most_statements = 200;
constexpr std::size_t most_repeated = 2;

QString shortened(const std::string& text, qsizetype most) {
    // Not all of a text that may be large is converted; a character is four bytes at most.
    QString shown = QString::fromStdString(text.substr(0, static_cast<std::size_t>(most) * 4));
    if (shown.size() <= most && static_cast<std::size_t>(most) * 4 >= text.size())
        return shown;
    return shown.left(most) + u'…';
}

QString html_of(const QString& text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString coloured(const QColor& colour, const QString& html) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}

QString in_code(const QString& text) { return QStringLiteral("<code>%1</code>").arg(html_of(text)); }

QString line_link(int line) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(line).arg(Tr::tr("line %1").arg(line));
}

QString below(const QString& html) { return QStringLiteral("<p style=\"margin:2px 0 0 22px\">%1</p>").arg(html); }

QString words_for(const sandbox::CheckResult& check) {
    switch (check.outcome) {
    case Outcome::Passed:
        return {};
    case Outcome::Failed:
        return shortened(check.failure.message, most_of_message);
    case Outcome::TimedOut:
        return Tr::tr("did not end in time");
    case Outcome::NotRun:
        break;
    }
    return Tr::tr("not run");
}

/// The SQL of a failed check that was sent again and again, most often first.
std::vector<sandbox::SentSql> repeated_sql(const sandbox::CheckResult& check) {
    std::vector<sandbox::SentSql> repeated = check.passed() ? std::vector<sandbox::SentSql>() : check.sql;
    std::erase_if(repeated, [](const sandbox::SentSql& sent) { return sent.times == 1; });
    std::ranges::stable_sort(repeated, std::greater(), &sandbox::SentSql::times);
    if (repeated.size() > most_repeated)
        repeated.resize(most_repeated);
    return repeated;
}

/// What is needed to recognise a statement.
std::string brief(std::string sql) {
    std::erase(sql, '"');
    const std::size_t from = sql.find(" FROM ");
    if (sql.starts_with("SELECT ") && from != std::string::npos)
        sql.replace(7, from - 7, "…");
    return sql;
}

QString count_of_run(int number) {
    switch (number) {
    case 1:
        return Tr::tr("first run");
    case 2:
        return Tr::tr("second run");
    case 3:
        return Tr::tr("third run");
    default:
        return Tr::tr("run %1").arg(QLocale().toString(number));
    }
}

/// Text that may be as low as two lines.
class LowText : public QTextBrowser {
public:
    LowText(const Theme& theme, QWidget* parent) : QTextBrowser(parent), theme_(theme) {}
    QSize minimumSizeHint() const override { return {theme_.px(120), theme_.px(40)}; }

private:
    const Theme& theme_;
};

} // namespace

RunPanel::RunPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), tabs_(new QTabBar(this)), status_(new ElidedLabel({}, this)),
      parts_(new PartStack(this)), checks_(make_part(Tr::tr("Checks"))), sql_(make_part(Tr::tr("SQL"))),
      output_(make_part(Tr::tr("Output"))) {
    setObjectName(QStringLiteral("run-panel"));
    setAccessibleName(Tr::tr("What came of the run"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->setObjectName(QStringLiteral("parts"));
    status_->setProperty("role", QStringLiteral("small"));
    status_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way before the tabs do
    auto* row = new QHBoxLayout;
    row->addWidget(tabs_);
    row->addWidget(status_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 10, 22, 4);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(parts_, 1);
    connect(tabs_, &QTabBar::currentChanged, parts_, &QStackedWidget::setCurrentIndex);
    connect(&theme, &Theme::changed, this, &RunPanel::render);
    render();
}

QTextBrowser* RunPanel::make_part(const QString& name) {
    auto* part = new LowText(theme_, this);
    part->setOpenLinks(false);
    part->setObjectName(QStringLiteral("result"));
    part->document()->setDocumentMargin(0);
    part->setAccessibleName(name);
    connect(part, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT line_requested(link.toString().toInt()); });
    parts_->addWidget(part);
    tabs_->addTab(name);
    return part;
}

void RunPanel::clear() {
    result_.reset();
    code_.clear();
    problem_.clear();
    status_->setText({});
}

void RunPanel::show_checks(const std::vector<std::string>& names) {
    clear();
    names_ = names;
    tabs_->setCurrentIndex(0);
    render();
}

void RunPanel::show_running() { status_->setText(Tr::tr("running…")); }

void RunPanel::show_stopped() { status_->setText(Tr::tr("stopped")); }

void RunPanel::show_result(const sandbox::RunResult& result, const QString& code, int number) {
    clear();
    result_ = result;
    code_ = code.split(u'\n');
    const QString took = QLocale().toString(static_cast<qlonglong>(result.took.count()));
    status_->setText(Tr::tr("ran in %1 ms · %2").arg(took, count_of_run(number)));
    render();
    setAccessibleDescription(tabs_->tabText(0) + QStringLiteral(", ") + status_->text());
    announce(*this, accessibleDescription());
}

void RunPanel::show_problem(const QString& text) {
    clear();
    problem_ = text;
    tabs_->setCurrentIndex(0);
    render();
    announce(*this, text);
}

QList<int> RunPanel::lines() const {
    QList<int> lines;
    const auto add = [&](std::optional<int> line) {
        if (line && !lines.contains(*line))
            lines.push_back(*line);
    };
    if (!result_)
        return lines;
    add(result_->failure.line);
    for (const sandbox::CheckResult& check : result_->checks) {
        add(check.failure.line);
        for (const sandbox::SentSql& sent : repeated_sql(check))
            add(sent.line);
    }
    return lines;
}

void RunPanel::render() {
    const Palette& colours = theme_.palette();
    for (QTextBrowser* part : {checks_, sql_, output_}) {
        part->document()->setDefaultFont(theme_.font(part == output_ ? TextRole::Code : TextRole::Prose));
        part->document()->setDefaultStyleSheet(
            QStringLiteral("a { color: %1; } code { font-family: \"%2\"; font-size: %3px; }")
                .arg(colours.accent.name(), theme_.font(TextRole::Code).family())
                .arg(theme_.font(TextRole::Code).pixelSize()));
    }
    if (result_)
        return render_result(*result_);
    QString html;
    if (!problem_.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(coloured(colours.again, html_of(problem_)));
    for (const std::string& name : names_)
        html += QStringLiteral("<p style=\"margin:4px 0 0 22px; text-indent:-22px\">%1&nbsp; %2</p>")
                    .arg(coloured(colours.muted, QStringLiteral("○")), html_of(QString::fromStdString(name)));
    checks_->setHtml(html);
    sql_->clear();
    output_->clear();
    tabs_->setTabText(0, Tr::tr("Checks"));
    tabs_->setTabText(1, Tr::tr("SQL"));
}

void RunPanel::render_result(const sandbox::RunResult& result) {
    const Palette& colours = theme_.palette();
    QString html;
    const QString why = words_of(sandbox::to_text(result.end, result.detail));
    for (const QString& text : {why, shortened(result.failure.message, most_of_message)})
        if (!text.isEmpty())
            html += QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(coloured(colours.again, html_of(text)));
    html += frames_html(result.failure.frames);
    for (const sandbox::CheckResult& check : result.checks)
        html += check_html(check);
    checks_->setHtml(html);

    const std::vector<sandbox::SentSql> all = all_sql(result);
    QString sent;
    int times = 0;
    for (std::size_t place = 0; place < all.size(); ++place) {
        times += all[place].times;
        if (place < most_statements)
            sent += QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(sent_html(all[place]));
    }
    if (all.size() > most_statements)
        sent += QStringLiteral("<p>%1</p>")
                    .arg(Tr::tr("and %Ln other statement(s)", nullptr, static_cast<int>(all.size() - most_statements)));
    sql_->setHtml(sent);
    output_->setPlainText(shortened(result.output, most_of_output));
    const auto passed = std::ranges::count_if(result.checks, &sandbox::CheckResult::passed);
    tabs_->setTabText(0, Tr::tr("Checks %1 of %2").arg(passed).arg(result.checks.size()));
    tabs_->setTabText(1, times > 0 ? Tr::tr("SQL %1").arg(QLocale().toString(times)) : Tr::tr("SQL"));
}

QString RunPanel::check_html(const sandbox::CheckResult& check) const {
    const Palette& colours = theme_.palette();
    const QString name = html_of(QString::fromStdString(check.name));
    const QString row = QStringLiteral("<p style=\"margin:4px 0 0 22px; text-indent:-22px\">%1&nbsp; %2%3</p>");
    if (check.passed())
        return row.arg(coloured(colours.good, QStringLiteral("✓")), name, QString());
    const bool ran = check.outcome != Outcome::NotRun;
    const QColor& ink = ran ? colours.again : colours.muted;
    QString html = row.arg(coloured(ink, ran ? QStringLiteral("✕") : QStringLiteral("○")), name,
                           QStringLiteral("&nbsp; ") + coloured(ink, html_of(words_for(check))));
    html += frames_html(check.failure.frames);
    for (sandbox::SentSql& sent : repeated_sql(check)) {
        sent.sql = brief(std::move(sent.sql));
        html += below(coloured(colours.muted, sent_html(sent)));
    }
    return html;
}

QString RunPanel::frames_html(const std::vector<sandbox::Frame>& frames) const {
    QString html;
    for (const sandbox::Frame& frame : frames)
        html += below(coloured(theme_.palette().muted,
                               Tr::tr("%1, in %2: %3")
                                   .arg(line_link(frame.line), in_code(shortened(frame.function, most_of_statement)),
                                        in_code(shortened(frame.text, most_of_statement)))));
    return html;
}

QString RunPanel::sent_html(const sandbox::SentSql& sent) const {
    const QString sql = in_code(shortened(sent.sql, most_of_statement));
    const QString times = sent.times > 1 ? Tr::tr("%1 × %2").arg(QLocale().toString(sent.times), sql) : sql;
    if (!sent.line)
        return times;
    const QString line = code_.value(*sent.line - 1).trimmed().left(most_of_statement);
    return Tr::tr("%1 from %2: %3").arg(times, line_link(*sent.line), in_code(line));
}

QString RunPanel::checks_text() const { return checks_->toPlainText(); }
QString RunPanel::sql_text() const { return sql_->toPlainText(); }
QString RunPanel::output_text() const { return output_->toPlainText(); }
QString RunPanel::status() const { return status_->text(); }

QStringList RunPanel::titles() const {
    QStringList titles;
    for (int place = 0; place < tabs_->count(); ++place)
        titles += tabs_->tabText(place);
    return titles;
}

} // namespace greenroom::desktop
