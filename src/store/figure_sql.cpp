#include "store/figure_sql.h"

namespace greenroom {

Sql figure_sql(CardFigure figure, Instant now) {
    switch (figure) {
    case CardFigure::Due:
        return {"(s.due - ?) / 86400000.0", {to_milliseconds(now)}};
    case CardFigure::Interval:
        return {"(s.due - s.last_review) / 86400000.0"};
    case CardFigure::Stability:
        return {"s.stability"};
    case CardFigure::Difficulty:
        return {"s.difficulty"};
    case CardFigure::Retrievability:
        return {"retrievability(s.stability, s.stability_fast, s.difficulty, (? - s.last_review) / 86400000.0)",
                {to_milliseconds(now)}};
    case CardFigure::Reviews:
        return {"coalesce(s.reviews, 0)"};
    case CardFigure::Lapses:
        break;
    }
    return {"coalesce(s.lapses, 0)"};
}

} // namespace greenroom
