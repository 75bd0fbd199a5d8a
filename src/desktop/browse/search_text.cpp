#include "desktop/browse/search_text.h"

#include <QStringList>

#include <vector>

namespace greenroom::desktop {
namespace {

/// A part of a search that stands between spaces; brackets and quotes keep what is in them together.
struct Part {
    QString text;
    bool is_topic = false;
};

const QString topic_key = QStringLiteral("topic:");

std::vector<Part> parts_of(const QString& search) {
    std::vector<Part> parts;
    QString part;
    int depth = 0;
    bool quoted = false;
    const auto end_part = [&] {
        if (!part.isEmpty())
            parts.push_back({part, part.startsWith(topic_key, Qt::CaseInsensitive)});
        part.clear();
    };
    for (const QChar c : search) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted)
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c.isSpace() && !quoted && depth <= 0)
            end_part();
        else
            part += c;
    }
    end_part();
    return parts;
}

bool is_or(const Part& part) { return part.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0; }

QString topic_term(const QString& path) {
    return topic_key + (path.contains(QLatin1Char(' ')) ? QLatin1Char('"') + path + QLatin1Char('"') : path);
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
        topic = part.text.mid(topic_key.size()).remove(QLatin1Char('"'));
    }
    return topic;
}

} // namespace greenroom::desktop
