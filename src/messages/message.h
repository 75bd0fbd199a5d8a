#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace greenroom {

/// What is said to a person: English in which %1 to %9 stand for what differs, so that a front end can say the text in
/// another language before it fills the places.
class Message {
public:
    /// How a front end says an English text, places included, in its language.
    using Translate = std::function<std::string(const char* english)>;

    Message() = default;
    /// What is said as it is, in every language: names of files, what the system says.
    Message(std::string as_it_is) : words_(std::move(as_it_is)) {}
    Message(const char* as_it_is) : words_(as_it_is) {}

    /// The English text, which lives as long as the program, with its places still open.
    static Message translatable(const char* english);

    /// Fills the lowest place that is open; with a message, which is translated too.
    Message arg(Message value) const;
    Message arg(long long number) const { return arg(std::to_string(number)); }

    /// The whole in the language of `translate`.
    std::string in(const Translate& translate) const;
    /// The whole in English.
    std::string english() const;

    bool empty() const { return !english_ && words_.empty(); }
    bool operator==(const Message& other) const { return english() == other.english(); }

private:
    const char* english_ = nullptr;
    std::string words_; ///< where it is said as it is
    std::vector<Message> arguments_;
};

/// An error that says what, where and what to do: in English by what(), and for any language by message().
class Failure : public std::runtime_error {
public:
    explicit Failure(Message message) : std::runtime_error(message.english()), message_(std::move(message)) {}

    const Message& message() const { return message_; }

private:
    Message message_;
};

/// What an error says: the message of a Failure, the words of any other.
Message message_of(const std::exception& error);

/// Declares tr(), whose texts `./dev translations` extracts under `context`, as Qt's Q_DECLARE_TR_FUNCTIONS does.
#define GREENROOM_DECLARE_MESSAGES(context)                                                                            \
public:                                                                                                                \
    static ::greenroom::Message tr(const char* english) { return ::greenroom::Message::translatable(english); }

/// Where the engine's messages are found by translators: `English::tr("Could not open %1").arg(file)`.
struct English {
    GREENROOM_DECLARE_MESSAGES(greenroom::engine)
    /// The same words for Qt.
    static constexpr const char* context = "greenroom::engine";
};

} // namespace greenroom
