#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// Which files and folders a deck leaves out, by the rules of Git's .gitignore
/// (https://git-scm.com/docs/gitignore#_pattern_format): the last line that matches decides, `!` takes back, and what
/// is in a folder that is left out cannot be taken back.
class IgnoreRules {
public:
    /// Takes the lines of the file in a folder, given relative to the deck and with a final slash, "" for the deck
    /// itself; folders come before those in them.
    void add(std::string_view text, const std::string& folder);

    /// Whether a file or folder is left out that is in no folder which is. `path` is relative to the deck. Once
    /// took_too_long(), everything is.
    bool leaves_out(std::string_view path, bool is_folder);

    /// Whether so many patterns had to be compared with so many paths that it would never end.
    bool took_too_long() const { return steps_left_ == 0; }

private:
    /// A part of a pattern.
    struct Token {
        enum class Kind { Character, AnyCharacter, Class, Stars, Folders, Everything };
        Kind kind = Kind::Character;
        char character = 0;
        std::string members{}; ///< of a class, ranges spelled out
        bool negated = false;  ///< a class of all others
    };

    struct Rule {
        std::string folder; ///< in which it was said
        std::vector<Token> pattern;
        bool takes_back = false;
        bool folders_only = false;
        bool names_path = false; ///< with a slash within: it is matched from its folder on, not by the name alone
    };

    static std::vector<Token> pattern_of(std::string_view text);
    static Token class_of(std::string_view& text);
    bool matches(const std::vector<Token>& pattern, std::string_view text);
    static bool accepts(const Token& token, char c);
    static void follow(const std::vector<Token>& pattern, std::size_t place, char c, std::vector<bool>& next);
    static void enter(const std::vector<Token>& pattern, std::size_t place, std::vector<bool>& places);

    std::vector<Rule> rules_;
    std::uint64_t steps_left_ = 100'000'000; ///< tokens that may still be compared with a character
};

} // namespace greenroom::cards
