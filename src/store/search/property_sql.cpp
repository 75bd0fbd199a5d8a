#include "store/search/property_sql.h"

namespace greenroom {

Sql figure_sql(CardProperty figure, Instant now) {
    switch (figure) {
    case CardProperty::Due:
        return {"(s.due - ?) / 86400000.0", {to_milliseconds(now)}};
    case CardProperty::Interval:
        return {"(s.due - s.last_review) / 86400000.0"};
    case CardProperty::Stability:
        return {"s.stability"};
    case CardProperty::Difficulty:
        return {"s.difficulty"};
    case CardProperty::Retrievability:
        return {"retrievability(s.stability, s.stability_fast, s.difficulty, (? - s.last_review) / 86400000.0)",
                {to_milliseconds(now)}};
    case CardProperty::Reviews:
        return {"coalesce(s.reviews, 0)"};
    case CardProperty::Lapses:
        break;
    }
    return {"coalesce(s.lapses, 0)"};
}

} // namespace greenroom
