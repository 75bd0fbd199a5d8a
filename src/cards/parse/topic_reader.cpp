#include "cards/parse/topic_reader.h"

#include "cards/parse/comment.h"
#include "cards/parse/deck_folder.h"
#include "cards/text/ascii.h"
#include "cards/text/in_quotes.h"

#include <algorithm>
#include <utility>

namespace greenroom::cards {
namespace {

/// Parts joined by single slashes, none of them empty, blank at an end, or a step through folders.
bool is_topic_path(std::string_view path) {
    if (std::any_of(path.begin(), path.end(), is_control))
        return false;
    while (true) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        if (part.empty() || part != trimmed(part) || part == "." || part == "..")
            return false;
        if (slash == path.size())
            return true;
        path.remove_prefix(slash + 1);
    }
}

/// A card that was taken out of the deck by a comment around it.
bool holds_a_card(cmark_node* comment) { return literal_of(comment).find("\n## ") != std::string_view::npos; }

} // namespace

std::string title_from_path(std::string_view topic_path) {
    std::string title(topic_path.substr(topic_path.rfind('/') + 1));
    std::replace_if(
        title.begin(), title.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    if (!title.empty() && is_lower(title.front()))
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

TopicReader::TopicReader(ParseContext reading) : reading_(reading), content_check_(reading) {
    topic_.path = topic_path_of(reading.relative_path);
}

void TopicReader::read(const BlockPlaces& places, cmark_node* block) {
    const bool may_be_comment = std::exchange(awaits_comment_, false);
    if (kind_of(block) == NodeKind::Heading && cmark_node_get_heading_level(block) == 1 && !has_title_) {
        read_title(places, block);
        return;
    }
    if (is_comment(block) && places.is_closed(block)) {
        if (may_be_comment ? !holds_a_card(block) : is_topic_comment(block))
            read_comment(reading_.source.lines(places.lines_of(block)));
        return;
    }
    content_check_.check(places, block);
    if (kind_of(block) == NodeKind::Paragraph && topic_.summary.empty())
        topic_.summary = without_blank_ends(reading_.source.lines(places.lines_of(block)));
    else if (places.is_closed(block) && kind_of(block) != NodeKind::ThematicBreak)
        read_stray(places, block);
}

void TopicReader::read_title(const BlockPlaces& places, cmark_node* heading) {
    content_check_.check(places, heading);
    topic_.title = places.heading_text(heading);
    has_title_ = true;
    awaits_comment_ = true;
    if (topic_.title.empty())
        reading_.log.warning(places.begin_of(heading), "an empty title; write it behind the #");
}

/// In a file without a title the comment may still name the topic; other comments there are for the file's editors.
bool TopicReader::is_topic_comment(cmark_node* block) const {
    std::string_view text = trimmed(literal_of(block));
    text.remove_prefix(std::string_view("<!--").size());
    return !has_title_ && trimmed(text).starts_with("topic:");
}

void TopicReader::read_comment(std::string_view comment) {
    for (const Entry& entry : read_entries(comment, reading_)) {
        if (entry.key != "topic")
            reading_.log.error(reading_.source.position_of(entry.key),
                               "unknown key " + in_quotes(entry.key) + "; below a title stands topic and nothing else");
        else if (!is_topic_path(entry.value))
            reading_.log.error(position_of_value(entry, reading_.source),
                               in_quotes(entry.value) + " is no topic; write a slash path like orm/relations");
        else
            topic_.path = entry.value;
    }
}

void TopicReader::read_stray(const BlockPlaces& places, cmark_node* block) {
    if (std::exchange(has_strays_, true))
        return;
    if (kind_of(block) == NodeKind::Heading)
        reading_.log.error(places.begin_of(block),
                           "a section before the first card; begin a card with \"## question\"");
    else
        reading_.log.warning(
            places.begin_of(block),
            "only one paragraph before the first card is shown, as the topic's summary; delete the rest");
}

Topic TopicReader::finish() {
    if (topic_.title.empty())
        topic_.title = title_from_path(topic_.path);
    return std::move(topic_);
}

} // namespace greenroom::cards
