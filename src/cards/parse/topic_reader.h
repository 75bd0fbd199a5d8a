#pragma once

#include "cards/parse/card.h"
#include "cards/parse/content_check.h"
#include "cards/parse/parse_context.h"
#include "cards/render/block_places.h"

namespace greenroom::cards {

/// A title made of a topic path's last part: "orm/n-plus-one" gives "N plus one".
std::string title_from_path(std::string_view topic_path);

/// Reads what stands before a file's first card: the title, the comment under it, the summary.
class TopicReader {
public:
    explicit TopicReader(ParseContext reading);

    /// Takes the next top-level block.
    void read(const BlockPlaces& places, cmark_node* block);
    bool has_title() const { return has_title_; }
    /// What was said of the topic; what was not comes from the file's path.
    Topic finish();

private:
    void read_title(const BlockPlaces& places, cmark_node* heading);
    bool is_topic_comment(cmark_node* block) const;
    void read_comment(std::string_view comment);
    void read_stray(const BlockPlaces& places, cmark_node* block);

    ParseContext reading_;
    ContentCheck content_check_;
    Topic topic_;
    bool has_title_ = false;
    bool awaits_comment_ = false;
    bool has_strays_ = false;
};

} // namespace greenroom::cards
