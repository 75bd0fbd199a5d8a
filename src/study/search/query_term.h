#pragma once

#include "study/search/query_token.h"

#include <variant>

namespace greenroom {

/// What a word or phrase of a query asks for: a condition such as `level:senior` or `due<7d`, else text to find.
std::variant<CardTerm, QueryError> query_term(const QueryToken& token, const Calendar& calendar);

} // namespace greenroom
