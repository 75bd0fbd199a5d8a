#include "exchange/table_text.h"

#include "cards/text/ascii.h"
#include "exchange/exchange_report.h"

#include <algorithm>
#include <array>

namespace greenroom {

namespace {

class TableReader {
public:
    TableReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::vector<TableRow> read() {
        while (at_ < text_.size()) {
            row_ = {line_, {}};
            read_row();
            if (std::ranges::any_of(row_.cells, [](const std::string& cell) { return !cards::trimmed(cell).empty(); }))
                rows_.push_back(std::move(row_));
        }
        return std::move(rows_);
    }

private:
    bool is_at_break() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

    void read_row() {
        while (true) {
            row_.cells.push_back(text_.substr(at_).starts_with('"') ? quoted_cell() : plain_cell());
            if (at_ < text_.size() && text_[at_] == separator_) {
                ++at_;
                continue;
            }
            break;
        }
        if (at_ < text_.size() && text_[at_] == '\r')
            ++at_;
        if (at_ < text_.size() && text_[at_] == '\n')
            ++at_;
        ++line_;
    }

    std::string plain_cell() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && !is_at_break())
            ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    std::string quoted_cell() {
        const int first_line = line_;
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            line_ += text_[at_] == '\n';
            if (text_[at_] != '"') {
                cell += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += '"';
                ++at_;
            } else {
                ++at_;
                return cell + plain_cell(); // what follows the quotes belongs to it, as spreadsheets have it
            }
        }
        throw BadImport(greenroom::English::tr("the quotes that begin on line %1 are never closed")
                            .arg(std::to_string(first_line)));
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
    TableRow row_;
    std::vector<TableRow> rows_;
};

} // namespace

std::vector<TableRow> read_table(std::string_view text, char separator) { return TableReader(text, separator).read(); }

char separator_of(std::string_view text) {
    constexpr std::array<char, 3> separators{',', ';', '\t'};
    const std::string_view line = text.substr(0, text.find('\n'));
    return *std::ranges::max_element(separators, {}, [&](char c) { return std::ranges::count(line, c); });
}

} // namespace greenroom
