#include "study/search/csv.h"

#include <string_view>

namespace greenroom::csv {

namespace {

/// In quotes where it has to be, quotes within doubled.
std::string cell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

} // namespace

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& one : cells)
        text += cell(one) + ",";
    if (!text.empty())
        text.pop_back();
    return text + "\r\n";
}

std::string harmless(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\'');
    return text;
}

} // namespace greenroom::csv
