#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// The fields of a note by name, in HTML.
using AnkiFields = std::map<std::string, std::string, std::less<>>;

/// A side of a card as Anki's template makes it of a note.
struct RenderedSide {
    std::string html;
    std::string typed;              ///< the field whose text is to be typed; empty for none
    std::string cloze;              ///< the field whose gaps are asked; empty for none
    std::vector<std::string> hints; ///< HTML of what is shown on request
    bool is_too_long = false;       ///< it was cut at longest_side
};

enum class AnkiSide { Question, Answer };

/// So many bytes a side has at most: a template may repeat a field as often as it likes.
inline constexpr std::size_t longest_side = 1024 * 1024;

/// Fills a template in (https://docs.ankiweb.net/templates/fields.html): fields, sections that depend on a field, and
/// the filters cloze, type, hint and text; others leave the field as it is. On the answer's side what is typed is
/// shown, hints are open, and neither the front nor the text with the gaps is repeated.
RenderedSide render_side(std::string_view text, const AnkiFields& fields, AnkiSide side);

/// Whether a template runs a program.
bool runs_script(std::string_view text);

} // namespace greenroom
