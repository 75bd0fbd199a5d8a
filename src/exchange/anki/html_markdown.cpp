#include "exchange/anki/html_markdown.h"

#include "cards/parse/content_check.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"
#include "study/search/export_cards.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace greenroom {

namespace {

using cards::is_digit;
using cards::is_letter;

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

Document parsed(std::string_view html) {
    // A body around it: libxml would take the first text for one in a head otherwise.
    const std::string text = "<html><body>" + cards::valid_utf8(html) + "</body></html>";
    return Document(htmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                       HTML_PARSE_COMPACT));
}

std::string_view view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

std::string attribute(xmlNode* node, const char* name) {
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value(xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)),
                                                            xmlFree);
    return std::string(view(value.get()));
}

template<std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 14> left_out{"script",   "style", "head",  "title",  "object",
                                                    "iframe",   "embed", "form",  "button", "select",
                                                    "textarea", "svg",   "audio", "video"};
constexpr std::array<std::string_view, 19> containers{
    "div", "p",  "section", "article",    "main",    "header",  "footer", "center", "address", "dl",
    "dt",  "dd", "figure",  "figcaption", "details", "summary", "body",   "html",   "fieldset"};

/// The lines of a run, "\n" being a break within a paragraph and several of them the end of one.
std::string paragraphs(const std::string& run) {
    std::string text;
    int breaks = 0;
    for (const std::string& part : cards::split(run + "\n", "\n")) {
        const std::string line(cards::trimmed(part));
        if (line.empty()) {
            ++breaks;
            continue;
        }
        if (!text.empty())
            text += breaks > 0 ? "\n\n" : "\\\n";
        text += as_prose(line);
        breaks = 0;
    }
    return text;
}

std::string fenced(const std::string& code, const std::string& language) {
    std::size_t longest = 2, run = 0;
    for (const char c : code)
        longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    const std::string marks(longest + 1, '`');
    return marks + language + "\n" + code + (code.ends_with('\n') ? "" : "\n") + marks;
}

/// Each line but the first after `indent`.
std::string indented(const std::string& text, const std::string& first, const std::string& rest) {
    std::string lines = first;
    for (std::size_t at = 0; at < text.size(); ++at) {
        lines += text[at];
        if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] != '\n')
            lines += rest;
    }
    return lines;
}

class HtmlConverter {
public:
    HtmlConverter(const PictureTarget& picture, GapMarks gaps) : picture_(picture), gaps_(gaps) {}

    /// The children of a node as blocks with blank lines between, or none in a list.
    std::string blocks(xmlNode* parent, const std::string& joint = "\n\n") {
        std::vector<std::string> parts;
        std::string run;
        gather(parent, parts, run);
        flush(parts, run);
        return cards::joined(parts, joint);
    }

private:
    void flush(std::vector<std::string>& parts, std::string& run) {
        if (std::string text = paragraphs(run); !text.empty())
            parts.push_back(std::move(text));
        run.clear();
    }

    void gather(xmlNode* parent, std::vector<std::string>& parts, std::string& run) {
        for (xmlNode* node = parent->children; node; node = node->next) {
            const std::string_view name = view(node->name);
            if (node->type != XML_ELEMENT_NODE) {
                run += inline_of(node, last_of(run));
            } else if (is_one_of(name, left_out)) {
                continue;
            } else if (is_one_of(name, containers)) {
                flush(parts, run);
                gather(node, parts, run);
                flush(parts, run);
            } else if (std::optional<std::string> block = block_of(node, name)) {
                flush(parts, run);
                if (!block->empty())
                    parts.push_back(std::move(*block));
            } else if (!has_block(node)) {
                run += inline_of(node, last_of(run));
            } else { // such as <b> or <span> around lists and code
                gather(node, parts, run);
            }
        }
    }

    static bool is_block(std::string_view name) {
        return is_one_of(name, containers) || name == "pre" || name == "ul" || name == "ol" || name == "table" ||
               name == "blockquote" || name == "hr" || (name.size() == 2 && name[0] == 'h' && is_digit(name[1]));
    }

    static bool has_block(xmlNode* node) {
        for (xmlNode* child = node->children; child; child = child->next)
            if (child->type == XML_ELEMENT_NODE && (is_block(view(child->name)) || has_block(child)))
                return true;
        return false;
    }

    std::optional<std::string> block_of(xmlNode* node, std::string_view name) {
        if (name == "pre")
            return code_block(node);
        if (name == "ul" || name == "ol")
            return list(node, name == "ol");
        if (name == "table")
            return table(node);
        if (name == "blockquote") {
            const std::string inside = blocks(node);
            return inside.empty() ? "" : "> " + replaced_lines(inside);
        }
        if (name == "hr")
            return "---";
        if (name.size() == 2 && name[0] == 'h' && is_digit(name[1]))
            return heading(node);
        return std::nullopt;
    }

    static std::string replaced_lines(const std::string& text) {
        std::string lines;
        for (const char c : text) {
            lines += c;
            if (c == '\n')
                lines += "> ";
        }
        return lines;
    }

    std::string heading(xmlNode* node) {
        std::string text = one_line(node);
        return text.empty() || text.find("**") != std::string::npos ? as_prose(text) : "**" + text + "**";
    }

    std::string one_line(xmlNode* node) {
        std::string run;
        for (xmlNode* child = node->children; child; child = child->next)
            run += inline_of(child, last_of(run));
        std::string line;
        for (const char c : run)
            line += c == '\n' ? ' ' : c;
        return std::string(cards::trimmed(line));
    }

    std::string code_block(xmlNode* node) {
        std::string code = raw_text(node);
        while (code.ends_with('\n') || code.ends_with(' '))
            code.pop_back();
        if (code.starts_with('\n'))
            code.erase(0, 1);
        return cards::trimmed(code).empty() ? "" : fenced(code, language_of(node));
    }

    /// Of a class such as "language-python", on the element or on the code in it.
    static std::string language_of(xmlNode* node) {
        std::string classes = attribute(node, "class");
        for (xmlNode* child = node->children; child; child = child->next)
            if (child->type == XML_ELEMENT_NODE && view(child->name) == "code")
                classes += " " + attribute(child, "class");
        for (const std::string& word : cards::split(classes, " "))
            for (const std::string_view prefix : {"language-", "lang-"})
                if (word.starts_with(prefix)) {
                    const std::string language = word.substr(prefix.size());
                    const bool plain =
                        std::ranges::all_of(language, [](char c) { return is_letter(c) || is_digit(c); });
                    return plain ? cards::to_lower(language) : "";
                }
        return "";
    }

    static std::string raw_text(xmlNode* node) {
        std::string text;
        for (xmlNode* child = node->children; child; child = child->next) {
            const std::string_view name = view(child->name);
            if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
                for (const char c : with_plain_spaces(view(child->content)))
                    text += c == '\r' ? "" : std::string(1, c);
            else if (child->type == XML_ELEMENT_NODE && name == "br")
                text += '\n';
            else if (child->type == XML_ELEMENT_NODE && !is_one_of(name, left_out)) {
                if (is_block(name) && !text.empty() && !text.ends_with('\n'))
                    text += '\n';
                text += raw_text(child);
            }
        }
        return text;
    }

    static std::string with_plain_spaces(std::string_view text) {
        std::string plain;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool is_unbreakable = text.substr(at).starts_with("\u00A0");
            plain += is_unbreakable ? ' ' : text[at];
            at += is_unbreakable;
        }
        return plain;
    }

    std::string list(xmlNode* node, bool ordered) {
        std::vector<std::string> items;
        int number = 1;
        for (xmlNode* child = node->children; child; child = child->next) {
            if (child->type != XML_ELEMENT_NODE || is_one_of(view(child->name), left_out))
                continue;
            const std::string_view name = view(child->name);
            const bool is_list = name == "ul" || name == "ol"; // within no item, as old pages have them
            const std::string text = is_list ? list(child, name == "ol") : blocks(child, "\n");
            if (text.empty())
                continue;
            const std::string mark = ordered ? std::to_string(number++) + ". " : "- ";
            if (is_list && !items.empty())
                items.back() += "\n" + indented(text, std::string(mark.size(), ' '), std::string(mark.size(), ' '));
            else
                items.push_back(indented(text, mark, std::string(mark.size(), ' ')));
        }
        return cards::joined(items, "\n");
    }

    void gather_rows(xmlNode* node, std::vector<std::vector<std::string>>& rows) {
        for (xmlNode* child = node->children; child; child = child->next) {
            if (child->type != XML_ELEMENT_NODE)
                continue;
            const std::string_view name = view(child->name);
            if (name == "tr") {
                std::vector<std::string> cells;
                for (xmlNode* cell = child->children; cell; cell = cell->next)
                    if (cell->type == XML_ELEMENT_NODE)
                        cells.push_back(in_cell(one_line(cell)));
                if (!cells.empty())
                    rows.push_back(std::move(cells));
            } else if (!is_one_of(name, left_out)) {
                gather_rows(child, rows);
            }
        }
    }

    static std::string in_cell(const std::string& text) {
        std::string cell;
        for (const char c : text) {
            if (c == '|')
                cell += '\\';
            cell += c;
        }
        return cell;
    }

    std::string table(xmlNode* node) {
        std::vector<std::vector<std::string>> rows;
        gather_rows(node, rows);
        if (rows.empty())
            return "";
        std::size_t columns = 0;
        for (const auto& row : rows)
            columns = std::max(columns, row.size());
        constexpr std::size_t most_columns = 33; // one more than a table may have: that is told
        columns = std::min(columns, most_columns);
        std::string text;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            text += row == 0 ? "|" : "\n|";
            for (std::size_t column = 0; column < columns; ++column)
                text += (column < rows[row].size() ? " " + rows[row][column] : std::string()) + " |";
            if (row == 0)
                text += "\n" + cards::joined(std::vector<std::string>(columns, "| ---"), " ") + " |";
        }
        return text;
    }

    static char last_of(const std::string& run) { return run.empty() ? ' ' : run.back(); }

    std::string children_inline(xmlNode* node, char before) {
        std::string all;
        for (xmlNode* child = node->children; child; child = child->next)
            all += inline_of(child, all.empty() ? before : all.back());
        return all;
    }

    /// A node in a run of text that has got to `before`, which says whether a space would be one too many.
    std::string inline_of(xmlNode* node, char before) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            return escaped_text(collapsed(with_plain_spaces(view(node->content)), before), gaps_);
        if (node->type != XML_ELEMENT_NODE)
            return "";
        const std::string_view name = view(node->name);
        if (is_one_of(name, left_out))
            return "";
        if (name == "br")
            return "\n";
        if (name == "b" || name == "strong")
            return emphasised(node, before, "**", strong_);
        if (name == "i" || name == "em")
            return emphasised(node, before, "*", emphasis_);
        if (name == "s" || name == "del" || name == "strike")
            return emphasised(node, before, "~~", struck_);
        if (name == "code" || name == "tt" || name == "kbd" || name == "samp")
            return inline_code(node);
        if (name == "img")
            return image(node);
        if (name == "a")
            return link(node, before);
        if (name == "anki-mathjax")
            return formula(node);
        return children_inline(node, before);
    }

    static std::string collapsed(const std::string& text, char before) {
        std::string line;
        bool ends_blank = before == ' ' || before == '\n';
        for (const char c : text) {
            const bool is_blank = cards::is_space(c) || cards::is_control(c);
            if (!is_blank || !ends_blank)
                line += is_blank ? ' ' : c;
            ends_blank = is_blank;
        }
        return line;
    }

    std::string emphasised(xmlNode* node, char before, const std::string& marks, int& depth) {
        ++depth;
        const std::string inside = children_inline(node, before);
        --depth;
        if (depth > 0)
            return inside;
        std::string text;
        // Marks end with their line: what is bold over several paragraphs is bold in each.
        std::size_t at = 0;
        while (at <= inside.size()) {
            const std::size_t end = std::min(inside.find('\n', at), inside.size());
            const std::string line = inside.substr(at, end - at);
            const std::string_view core = cards::trimmed(line);
            if (core.empty())
                text += line;
            else
                text += line.substr(0, static_cast<std::size_t>(core.data() - line.data())) + marks +
                        std::string(core) + marks +
                        line.substr(static_cast<std::size_t>(core.data() - line.data()) + core.size());
            if (end < inside.size())
                text += '\n';
            at = end + 1;
        }
        return text;
    }

    static std::string inline_code(xmlNode* node) {
        std::string code;
        for (const char c : raw_text(node))
            code += c == '\n' ? ' ' : c;
        return cards::trimmed(code).empty() ? code : code_span(code);
    }

    std::string image(xmlNode* node) {
        const std::string source = attribute(node, "src");
        const std::string target = picture_ ? picture_(source) : "";
        if (target.empty())
            return "";
        std::string alt = attribute(node, "alt");
        if (alt.empty())
            alt = source.substr(0, source.rfind('.'));
        return "![" + escaped_text(collapsed(alt, ' '), GapMarks::Escape) + "](" + target + ")";
    }

    std::string link(xmlNode* node, char before) {
        const std::string target = attribute(node, "href"), text = children_inline(node, before);
        const bool can_stand = cards::is_web_address(target) && target.find_first_of("<> \\") == std::string::npos;
        const std::string_view core = cards::trimmed(text);
        if (!can_stand || core.empty() || core.find('\n') != std::string_view::npos)
            return text;
        if (core == target)
            return text;
        return "[" + std::string(core) + "](<" + target + ">)" + (text.ends_with(' ') ? " " : "");
    }

    static std::string formula(xmlNode* node) {
        const std::string text = raw_text(node);
        const bool is_block = !attribute(node, "block").empty();
        return text.find('$') != std::string::npos ? "" : (is_block ? "$$" + text + "$$" : "$" + text + "$");
    }

    const PictureTarget& picture_;
    GapMarks gaps_;
    int strong_ = 0, emphasis_ = 0, struck_ = 0;
};

void add_text(xmlNode* parent, std::string& text) {
    for (xmlNode* node = parent->children; node; node = node->next) {
        const std::string_view name = view(node->name);
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            text += view(node->content);
        else if (node->type == XML_ELEMENT_NODE && !is_one_of(name, left_out)) {
            if (name == "br" || is_one_of(name, containers))
                text += ' ';
            add_text(node, text);
        }
    }
}

} // namespace

std::string html_to_markdown(std::string_view html, const PictureTarget& picture, GapMarks gaps) {
    const Document document = parsed(html);
    xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    return root ? HtmlConverter(picture, gaps).blocks(root) : "";
}

std::string html_to_text(std::string_view html) {
    const Document document = parsed(html);
    std::string text, line;
    if (xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr)
        add_text(root, text);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_unbreakable = std::string_view(text).substr(at).starts_with("\u00A0");
        const bool is_blank = is_unbreakable || cards::is_space(text[at]);
        at += is_unbreakable;
        if (!is_blank || (!line.empty() && line.back() != ' '))
            line += is_blank ? ' ' : text[at];
    }
    return std::string(cards::trimmed(line));
}

} // namespace greenroom
