#include "tour/pseudo_locale.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace greenroom::desktop {
namespace {

const QString plain = QStringLiteral("aeiouycnAEIOUYCN");
const QString accented = QStringLiteral("áéíóúýçñÁÉÍÓÚÝÇÑ");
constexpr char16_t padding = u'~';
/// So that the text runs from right to left, as those do that the window is mirrored for.
constexpr char16_t from_right = 0x200F;

/// With accents, but for what is no text: tags, places, and what the program reads itself.
QString with_accents(const QString& text) {
    static const QRegularExpression kept(QStringLiteral("<[^>]*>|%L?[0-9n]|&[a-z]+;|\\{[a-z]+\\}"));
    QString result = text;
    qsizetype from = 0;
    const auto accent_until = [&](qsizetype end) {
        for (qsizetype at = from; at < end; ++at)
            if (const qsizetype letter = plain.indexOf(text[at]); letter >= 0)
                result[at] = accented[letter];
    };
    for (const QRegularExpressionMatch& found : kept.globalMatch(text)) {
        accent_until(found.capturedStart());
        from = found.capturedEnd();
    }
    accent_until(text.size());
    return result;
}

QString padded(qsizetype length) {
    constexpr qsizetype word = 7;
    QString more;
    for (qsizetype at = 0; at < (length * 2 + 4) / 5; ++at)
        more += at % word == 0 ? QChar(u' ') : QChar(padding);
    return more;
}

} // namespace

QString PseudoLocale::translate(const char* context, const char* source, const char* disambiguation, int) const {
    const QLatin1String of(context);
    // Names of keys are short in every language; and the direction is no text.
    if (of == QLatin1String("QShortcut") || of == QLatin1String("QGuiApplication"))
        return {};
    const QString text = QString::fromUtf8(source);
    if (qstrcmp(disambiguation, "date") == 0)
        return QStringLiteral("'%1'%2'%3'").arg(QChar(open), text, QChar(close));
    const QString trimmed = text.trimmed();
    const qsizetype begin = text.indexOf(trimmed), end = begin + trimmed.size();
    return text.left(begin) + QChar(from_right) + QChar(open) + with_accents(trimmed) + padded(trimmed.size()) +
           QChar(close) + text.mid(end);
}

QString in_english(QString text) {
    static const QRegularExpression more(QStringLiteral("(?: ~*)?⟧|⟦"));
    static const QRegularExpression words(QStringLiteral("(?: ~+)+ ?(?=⟧)"));
    text.remove(QChar(from_right)).remove(words).remove(more);
    for (qsizetype letter = 0; letter < plain.size(); ++letter)
        text.replace(accented[letter], plain[letter]);
    return text;
}

} // namespace greenroom::desktop
