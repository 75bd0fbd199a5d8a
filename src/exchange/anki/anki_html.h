#pragma once

#include "exchange/anki_packages.h"

#include <functional>
#include <string>
#include <string_view>

namespace greenroom {

/// The name under which a package has a picture; nothing where it is not carried, and its description stands for it.
using PictureName = std::function<std::string(const std::string& target)>;

/// What HTML for Anki is made with.
struct AnkiHtml {
    PictureName picture;
    ColourCode colour;
};

/// Markdown as HTML that Anki shows: code coloured by styles of its own, pictures by their names in the package.
std::string anki_html(std::string_view markdown, const AnkiHtml& with);

/// The same of the prompt of a cloze card, its gaps as Anki writes them.
std::string anki_cloze_html(std::string_view markdown, const AnkiHtml& with);

} // namespace greenroom
