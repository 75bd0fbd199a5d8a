#include "cards/parse/ignore_rules.h"

#include <algorithm>

namespace greenroom::cards {

namespace {

/// Without a line end of Windows and without spaces at its end, unless the last is after a backslash.
std::string_view without_trailing_blanks(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    while (line.ends_with(' ') && !line.ends_with("\\ "))
        line.remove_suffix(1);
    return line;
}

} // namespace

void IgnoreRules::add(std::string_view text, const std::string& folder) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = without_trailing_blanks(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        Rule rule{folder, {}, line.front() == '!', false, false};
        line.remove_prefix(rule.takes_back ? 1 : 0);
        rule.folders_only = line.ends_with('/');
        line.remove_suffix(rule.folders_only ? 1 : 0);
        rule.names_path = line.find('/') != std::string_view::npos;
        line.remove_prefix(line.starts_with('/') ? 1 : 0);
        rule.pattern = pattern_of(line);
        if (!rule.pattern.empty())
            rules_.push_back(std::move(rule));
    }
}

bool IgnoreRules::leaves_out(std::string_view path, bool is_folder) {
    const auto decides = [&](const Rule& rule) {
        if ((rule.folders_only && !is_folder) || !path.starts_with(rule.folder))
            return false;
        const std::string_view below = path.substr(rule.folder.size());
        return matches(rule.pattern, rule.names_path ? below : below.substr(below.rfind('/') + 1));
    };
    const auto last = std::find_if(rules_.rbegin(), rules_.rend(), decides);
    return took_too_long() || (last != rules_.rend() && !last->takes_back);
}

std::vector<IgnoreRules::Token> IgnoreRules::pattern_of(std::string_view text) {
    using Kind = Token::Kind;
    std::vector<Token> pattern;
    const auto take = [&](std::size_t length, Kind kind, char character = 0) {
        text.remove_prefix(length);
        pattern.push_back({kind, character});
    };
    while (!text.empty()) {
        const bool begins_part = pattern.empty() || pattern.back().kind == Kind::Folders ||
                                 (pattern.back().kind == Kind::Character && pattern.back().character == '/');
        if (begins_part && text.starts_with("**/"))
            take(3, Kind::Folders);
        else if (begins_part && text == "**")
            take(2, Kind::Everything);
        else if (text.front() == '*')
            take(std::min(text.find_first_not_of('*'), text.size()), Kind::Stars);
        else if (text.front() == '?')
            take(1, Kind::AnyCharacter);
        else if (text.front() == '[' && text.find(']', 2) != std::string_view::npos)
            pattern.push_back(class_of(text));
        else if (text.front() == '\\' && text.size() > 1)
            take(2, Kind::Character, text[1]);
        else
            take(1, Kind::Character, text.front());
    }
    return pattern;
}

/// Takes "[a-z]" off the text.
IgnoreRules::Token IgnoreRules::class_of(std::string_view& text) {
    Token token{Token::Kind::Class};
    text.remove_prefix(1);
    token.negated = text.front() == '!' || text.front() == '^';
    text.remove_prefix(token.negated ? 1 : 0);
    const std::size_t end = std::min(text.find(']', 1), text.size());
    for (std::size_t i = 0; i < end; ++i) {
        const bool is_range = i + 2 < end && text[i + 1] == '-';
        const auto first = static_cast<unsigned char>(text[i]);
        const auto last = static_cast<unsigned char>(text[is_range ? i + 2 : i]);
        for (unsigned member = first; member <= last; ++member)
            token.members += static_cast<char>(member);
        i += is_range ? 2 : 0;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
    return token;
}

bool IgnoreRules::accepts(const Token& token, char c) {
    switch (token.kind) {
    case Token::Kind::Character:
        return c == token.character;
    case Token::Kind::AnyCharacter:
    case Token::Kind::Stars:
        return c != '/';
    case Token::Kind::Class:
        return c != '/' && (token.members.find(c) != std::string::npos) != token.negated;
    case Token::Kind::Folders:
    case Token::Kind::Everything:
        return true;
    }
    return false;
}

/// Stars match nothing, too, and so do folders where a name begins.
void IgnoreRules::enter(const std::vector<Token>& pattern, std::size_t place, std::vector<bool>& places) {
    for (; !places[place]; ++place) {
        places[place] = true;
        if (place == pattern.size() ||
            (pattern[place].kind != Token::Kind::Stars && pattern[place].kind != Token::Kind::Folders))
            return;
    }
}

/// Follows all places of the pattern at once, so that no pattern takes longer than its length times the text's.
bool IgnoreRules::matches(const std::vector<Token>& pattern, std::string_view text) {
    const Token& last = pattern.back();
    steps_left_ -= std::min<std::uint64_t>(steps_left_, 1);
    if (last.kind == Token::Kind::Character && !text.ends_with(last.character))
        return false;
    std::vector<bool> places(pattern.size() + 1), next(pattern.size() + 1);
    enter(pattern, 0, places);
    for (const char c : text) {
        steps_left_ -= std::min<std::uint64_t>(steps_left_, pattern.size());
        if (took_too_long())
            return false;
        next.assign(next.size(), false);
        bool goes_on = false;
        for (std::size_t place = 0; place < pattern.size(); ++place)
            if (places[place] && accepts(pattern[place], c)) {
                follow(pattern, place, c, next);
                goes_on = true;
            }
        if (!goes_on)
            return false;
        std::swap(places, next);
    }
    return places.back();
}

/// Where the pattern may go on after it took a character at a place.
void IgnoreRules::follow(const std::vector<Token>& pattern, std::size_t place, char c, std::vector<bool>& next) {
    switch (pattern[place].kind) {
    case Token::Kind::Stars:
        enter(pattern, place, next);
        break;
    case Token::Kind::Folders:
        next[place] = true;
        if (c == '/')
            enter(pattern, place + 1, next);
        break;
    case Token::Kind::Everything:
        next[place] = true;
        enter(pattern, place + 1, next);
        break;
    default:
        enter(pattern, place + 1, next);
    }
}

} // namespace greenroom::cards
