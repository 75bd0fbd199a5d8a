#include "desktop/card/typed_response.h"
#include "desktop/qt_catch.h"

using namespace greenroom::desktop;
using Side = DifferencePiece::Side;

namespace {

QString operator""_q(const char* text, std::size_t size) {
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

} // namespace

TEST_CASE("outer spaces do not count in a typed answer, nor case but in code, where the letters to change are shown") {
    CHECK(judge_typed("  select_related "_q, {"select_related"_q}).right);
    CHECK(judge_typed("Warn the customers"_q, {"warn the customers"_q}).right);
    const TypedVerdict verdict = judge_typed("Order_set"_q, {"order_set"_q});
    CHECK_FALSE(verdict.right);
    CHECK(verdict.pieces ==
          std::vector<DifferencePiece>{{Side::Typed, "O"_q}, {Side::Accepted, "o"_q}, {Side::Both, "rder_set"_q}});
    CHECK(judge_typed("ÄRGER"_q, {"ärger"_q}).right);
    CHECK_FALSE(judge_typed("select related"_q, {"select_related"_q}).right);
    CHECK_FALSE(judge_typed(""_q, {"select_related"_q}).right);
}

TEST_CASE("any accepted answer will do, and the nearest one is compared with") {
    const TypedVerdict verdict = judge_typed("one hunderd"_q, {"101"_q, "one hundred"_q});
    CHECK_FALSE(verdict.right);
    CHECK(verdict.nearest == "one hundred"_q);
    CHECK(judge_typed("101"_q, {"one hundred"_q, "101"_q}).right);
}

TEST_CASE("the difference strikes out what is too much and adds what is missing, character by character") {
    CHECK(difference("cat"_q, "cart"_q) ==
          std::vector<DifferencePiece>{{Side::Both, "ca"_q}, {Side::Accepted, "r"_q}, {Side::Both, "t"_q}});
    CHECK(difference("carts"_q, "cat"_q) ==
          std::vector<DifferencePiece>{
              {Side::Both, "ca"_q}, {Side::Typed, "r"_q}, {Side::Both, "t"_q}, {Side::Typed, "s"_q}});
    CHECK(difference("X"_q, "y"_q) == std::vector<DifferencePiece>{{Side::Typed, "X"_q}, {Side::Accepted, "y"_q}});
    CHECK(difference(""_q, "ab"_q) == std::vector<DifferencePiece>{{Side::Accepted, "ab"_q}});
    CHECK(difference("Ab"_q, "aB"_q) == std::vector<DifferencePiece>{{Side::Both, "Ab"_q}});
    CHECK(difference(""_q, ""_q).empty());
}

TEST_CASE("what is typed and what is accepted can be read off the difference") {
    for (const auto& [typed, accepted] :
         {std::pair{"prefetch_realted"_q, "prefetch_related"_q}, {"abc"_q, "xyz"_q}, {"on commit"_q, "on_commit"_q}}) {
        QString from, to;
        for (const DifferencePiece& piece : difference(typed, accepted)) {
            from += piece.side == Side::Accepted ? QString() : piece.text;
            to += piece.side == Side::Typed ? QString() : piece.text;
        }
        CHECK(from == typed);
        CHECK(to == accepted);
    }
}

TEST_CASE(
    "what is_accepted() accepts is right in the window: accents, curved quotes and what cannot be seen do not count") {
    for (const auto& [typed, accepted] : {std::pair{"cafe\u0301"_q, "café"_q},
                                          {"select_related\u200B"_q, "select_related"_q},
                                          {"don\u2019t"_q, "don't"_q},
                                          {"STRASSE"_q, "straße"_q}}) {
        INFO(typed.toStdString());
        const TypedVerdict verdict = judge_typed(typed, {"something else"_q, accepted});
        CHECK(verdict.right);
        CHECK(verdict.nearest == accepted);
        CHECK(verdict.pieces == std::vector<DifferencePiece>{{Side::Both, typed}});
    }
    CHECK_FALSE(judge_typed("cafe"_q, {"café"_q}).right);
}
