#include "platform/one_program.h"
#include "support/catch.h"

#include <random>
#include <thread>

using namespace greenroom;

namespace {

std::string new_name() { return "greenroom-test-" + std::to_string(std::random_device()()); }

} // namespace

TEST_CASE("the first program to take a name listens, and the next one hands it a message") {
    const std::string name = new_name();
    const OneProgram first(name);
    CHECK(first.is_first());
    CHECK(first.listener() >= 0);
    const OneProgram second(name);
    CHECK_FALSE(second.is_first());
    CHECK(second.listener() < 0);

    bool answered = false;
    const std::string message = std::string("a\0b ", 4) + std::string(100'000, 'x');
    std::thread other([&] { answered = second.tell_first(message); });
    CHECK(first.take_message() == message);
    other.join();
    CHECK(answered);
}

TEST_CASE("a name is free again when the program that had it is gone, and nobody answers then") {
    const std::string name = new_name();
    {
        const OneProgram first(name);
        CHECK(first.is_first());
    }
    const OneProgram next(name);
    CHECK(next.is_first());
    CHECK_FALSE(OneProgram(new_name()).tell_first("hello"));
}
