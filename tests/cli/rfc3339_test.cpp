#include "cli/rfc3339.h"
#include "support/catch.h"

using namespace greenroom;

TEST_CASE("a moment is read with its offset and written in UTC") {
    CHECK(to_rfc3339(instant_from_rfc3339("2026-11-20T09:00:00+01:00").value()) == "2026-11-20T08:00:00.000Z");
    CHECK(to_rfc3339(instant_from_rfc3339("2026-11-20T00:30:00-09:45").value()) == "2026-11-20T10:15:00.000Z");
    CHECK(to_rfc3339(instant_from_rfc3339("1969-12-31t23:59:59.250z").value()) == "1969-12-31T23:59:59.250Z");
    CHECK(to_rfc3339(instant_from_rfc3339("2026-11-20T09:00:00.5Z").value()) == "2026-11-20T09:00:00.500Z");
    CHECK(to_rfc3339(instant_from_rfc3339("2026-11-20 09:00:00." + std::string(100'000, '9') + "Z").value()) ==
          "2026-11-20T09:00:00.999Z");
}

TEST_CASE("what is no moment is not read") {
    for (const char* wrong :
         {"", "now", "2026-11-20", "2026-11-20T09:00:00", "2026-02-30T09:00:00Z", "2026-11-20T24:00:00Z",
          "2026-11-20T09:00:00+1:00", "2026-11-20T09:00:00Zulu", "2026-11-20T09:00:00+24:00", " 2026-11-20T09:00:00Z",
          "+026-11-20T09:00:00Z", "2026-1 -20T09:00:00Z", "2026-11-20T09:00:00.Z", "2026-11-20T09:00:00.5",
          "2026-11-20T09:00:00 Z", "2026-11-20T09:00:-1Z", "9999-12-31T23:59:59-00:01", "0000-01-01T00:00:00+00:01"})
        CHECK_FALSE(instant_from_rfc3339(wrong));
    CHECK_FALSE(instant_from_rfc3339(std::string(100'000, '9')));
    CHECK_FALSE(instant_from_rfc3339("2026-11-20T09:00:00." + std::string(100'000, '9')));
}
