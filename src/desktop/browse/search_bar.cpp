#include "desktop/browse/search_bar.h"

#include "desktop/browse/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"
#include "study/search/query_token.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringList>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <vector>

namespace greenroom::desktop {

SearchBar::SearchBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), field_(new SearchField(theme, this)), count_(make_label("small", {}, this)),
      error_(make_label("error", {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(field_);
    column->addWidget(count_);
    column->addWidget(error_);
    error_->setWordWrap(true);
    error_->hide();
    connect(field_, &QLineEdit::textChanged, this, &SearchBar::text_changed);
    connect(field_, &SearchField::left_below, this, &SearchBar::left_below);
}

QString SearchBar::text() const { return field_->text(); }

void SearchBar::set_text(const QString& text) { field_->setText(text); }

void SearchBar::take_keyboard() {
    field_->setFocus();
    field_->selectAll();
}

QString SearchBar::count() const { return count_->text(); }

QString SearchBar::error() const { return error_->text(); }

void SearchBar::show_count(const QString& count) {
    if (count != count_->text() && field_->hasFocus())
        announce(*this, count);
    count_->setText(count);
    count_->show();
    if (error_->text().isEmpty())
        return;
    error_->clear();
    error_->hide();
    field_->clear_mark();
    field_->setAccessibleDescription({});
}

void SearchBar::show_error(const QString& message, int begin, int length) {
    field_->clear_mark();
    field_->mark(begin, length);
    field_->setAccessibleDescription(message);
    error_->setText(message);
    error_->show();
    count_->hide();
    announce(*this, message);
}

SearchField::SearchField(const Theme& theme, QWidget* parent) : QLineEdit(parent), theme_(theme) {
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(Tr::tr("Search: words, \"phrases\", topic:orm is:due level:senior -tag:n+1"));
    setAccessibleName(Tr::tr("Search"));
    setClearButtonEnabled(true);
}

// A line edit takes formats for parts of its text from the input method alone.
void SearchField::mark(int begin, int length) {
    const int from = length > 0 ? begin : std::max(0, begin - 1);
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme_.palette().again);
    format.setForeground(theme_.palette().again);
    QInputMethodEvent event(QString(),
                            {{QInputMethodEvent::TextFormat, from - cursorPosition(), std::max(length, 1), format}});
    QCoreApplication::sendEvent(this, &event);
}

void SearchField::clear_mark() {
    QInputMethodEvent event;
    QCoreApplication::sendEvent(this, &event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left_below();
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left_below();
        else
            clear();
        break;
    case Qt::Key_Slash:
        // The key that leads here: pressed once more where nothing is typed yet, it is no search.
        if (selectedText() == text())
            break;
        [[fallthrough]];
    default:
        QLineEdit::keyPressEvent(event);
    }
}

namespace {

/// A part of a search between spaces; brackets and quotes keep what is in them together.
struct Part {
    QString text;
    bool is_topic = false;
};

const QString topic_prefix = QStringLiteral("topic:");

std::vector<Part> parts_of(const QString& search) {
    const std::string text = search.toStdString();
    auto read = query_tokens(text);
    const auto* error = std::get_if<QueryError>(&read);
    const std::size_t valid = error ? error->offset : text.size();
    if (error)
        read = query_tokens(std::string_view(text).substr(0, valid));
    std::vector<Part> parts;
    const auto add = [&](std::size_t begin, std::size_t end) {
        const QString part = QString::fromStdString(text.substr(begin, end - begin)).trimmed();
        if (!part.isEmpty())
            parts.push_back({part, part.startsWith(topic_prefix, Qt::CaseInsensitive)});
    };
    int depth = 0;
    std::size_t begin = 0, end = 0;
    if (const auto* tokens = std::get_if<std::vector<QueryToken>>(&read)) {
        for (const QueryToken& token : *tokens) {
            if (depth <= 0 && token.offset > end) {
                add(begin, end);
                begin = token.offset;
            }
            depth += token.kind == QueryToken::Kind::Open ? 1 : token.kind == QueryToken::Kind::Close ? -1 : 0;
            end = token.offset + token.length;
        }
    }
    // What cannot be read yet stays as it is typed, with what it is part of.
    if (error && end == valid)
        end = text.size();
    add(begin, end);
    add(end, text.size());
    return parts;
}

bool is_or(const Part& part) { return part.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0; }

QString topic_term(const QString& path) {
    return topic_prefix + (path.contains(QLatin1Char(' ')) ? QLatin1Char('"') + path + QLatin1Char('"') : path);
}

} // namespace

QString with_topic(const QString& search, const QString& path) {
    QStringList texts;
    bool named = false;
    bool alternatives = false;
    for (const Part& part : parts_of(search)) {
        alternatives = alternatives || is_or(part);
        if (!part.is_topic)
            texts += part.text;
        else if (!path.isEmpty() && !named)
            texts += topic_term(path);
        named = named || part.is_topic;
    }
    const QString rest = texts.join(QLatin1Char(' '));
    if (named || path.isEmpty())
        return rest;
    if (rest.isEmpty())
        return topic_term(path);
    return topic_term(path) + QLatin1Char(' ') + (alternatives ? QLatin1Char('(') + rest + QLatin1Char(')') : rest);
}

QString topic_of(const QString& search) {
    QString topic;
    for (const Part& part : parts_of(search)) {
        if (!part.is_topic)
            continue;
        if (!topic.isEmpty())
            return {};
        topic = part.text.mid(topic_prefix.size()).remove(QLatin1Char('"'));
    }
    return topic;
}

} // namespace greenroom::desktop
