#pragma once

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

enum class Kind { Open, Choice, Cloze, Typed, Exercise };
enum class Level { Junior, Mid, Senior };
/// How likely an interviewer is to ask a card.
enum class Asked { Often, Sometimes, Rarely };

/// The lower-case word that files, the command line and the database use ("open", "choice", "cloze", "typed",
/// "exercise").
const char* to_word(Kind kind);
/// "junior", "mid" or "senior".
const char* to_word(Level level);
/// "often", "sometimes" or "rarely".
const char* to_word(Asked asked);
/// The kind of that word; nothing when there is none.
std::optional<Kind> kind_from_word(const std::string& word);
/// The level of that word; nothing when there is none.
std::optional<Level> level_from_word(const std::string& word);
/// How often the word says; nothing when there is none.
std::optional<Asked> asked_from_word(const std::string& word);

/// A question an interviewer may add, with its answer in Markdown.
struct FollowUp {
    std::string question;
    std::string answer;

    bool operator==(const FollowUp&) const = default;
};

/// One alternative of a choice card, in Markdown.
struct Option {
    std::string text;
    bool right = false;

    bool operator==(const Option&) const = default;
};

/// A link to where the answer can be read up.
struct Source {
    std::string title;
    std::string url;

    bool operator==(const Source&) const = default;
};

/// A solution of an exercise that looks right and is wrong.
struct WrongSolution {
    std::string title; ///< what is wrong about it
    std::string text;  ///< Markdown with its code, and in the words of the fence the check that it fails

    bool operator==(const WrongSolution&) const = default;
};

/// One question as it is asked: what a second-level heading and its sections say.
///
/// A cloze heading with several gaps gives one Card per gap number, alike but for `id` (`name#1`, `name#2` …) and
/// `gap`. All text is Markdown in UTF-8, as written in the file, unless said otherwise.
struct Card {
    std::string id;    ///< kebab-case, unique in the deck; for a cloze sibling with `#` and its gap number
    std::string topic; ///< slash path, e.g. "orm/relations"
    Kind kind = Kind::Open;
    Level level = Level::Mid;
    int seconds = 60; ///< how long a spoken answer, or an exercise, should take
    std::vector<std::string> tags;
    std::string django; ///< versions the card holds for, e.g. ">=5.0"; empty for all
    Asked asked = Asked::Sometimes;
    std::string family; ///< shared by cards that teach the same trap under different headings; empty for none
    int gap = 0;        ///< the gap this sibling asks for, from 1; 0 on other kinds

    std::string question;           ///< the heading, inline Markdown
    std::string prompt;             ///< what is between the heading and the first section, without header and options
    std::string one_sentence;       ///< what to say when there is no time for more; may be empty, as the texts below
    std::vector<std::string> hints; ///< shown one by one on request, before the answer; at most three
    std::vector<Option> options;    ///< choice cards only, in file order
    std::vector<std::string> expected; ///< typed cards only: accepted answers, plain text
    std::string checks; ///< exercises only, like the next two: what a solution must do, see read_exercise()
    std::string solution;
    std::vector<WrongSolution> wrong;
    std::string answer; ///< never empty
    std::string proof;  ///< the code that shows it on a real Django
    std::vector<std::string> key_points;
    std::vector<FollowUp> follow_ups;
    std::string weak_answer; ///< what candidates say, why it is weak and what would lift it
    std::string trap;        ///< what is wrong, and why
    std::vector<Source> sources;

    int line = 0; ///< of the heading in its file, 1-based

    /// What siblings share: the id without `#` and the gap number.
    std::string heading_id() const { return id.substr(0, id.find('#')); }

    bool operator==(const Card&) const = default;
};

/// A topic: what one Markdown file says of itself.
struct Topic {
    std::string path; ///< slash path, e.g. "orm/relations"
    std::string title;
    std::string summary; ///< Markdown; may be empty

    bool operator==(const Topic&) const = default;
};

} // namespace greenroom
