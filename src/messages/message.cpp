#include "messages/message.h"

#include <utility>

namespace greenroom {

Message Message::translatable(const char* english) {
    Message message;
    message.english_ = english;
    return message;
}

Message Message::arg(Message value) const {
    Message filled = *this;
    filled.arguments_.push_back(std::move(value));
    return filled;
}

std::string Message::in(const Translate& translate) const {
    if (!english_)
        return words_;
    const std::string text = translate ? translate(english_) : english_;
    std::string filled;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char digit = text[at] == '%' && at + 1 < text.size() ? text[at + 1] : '\0';
        const auto place = static_cast<std::size_t>(digit - '1');
        if (digit < '1' || digit > '9' || place >= arguments_.size()) {
            filled += text[at];
            continue;
        }
        filled += arguments_[place].in(translate);
        ++at;
    }
    return filled;
}

std::string Message::english() const { return in({}); }

Message message_of(const std::exception& error) {
    const auto* failure = dynamic_cast<const Failure*>(&error);
    return failure ? failure->message() : Message(error.what());
}

} // namespace greenroom
