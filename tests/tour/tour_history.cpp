#include "tour/tour_history.h"

#include "study/review/review_session.h"

namespace greenroom::desktop {
namespace {

constexpr int cards_a_day = 18;

// Every ninth answer fails, every fifth comes with trouble, every seventh at once.
Grade grade_of(int answer) {
    if (answer % 9 == 0)
        return Grade::Again;
    if (answer % 5 == 0)
        return Grade::Hard;
    return answer % 7 == 0 ? Grade::Easy : Grade::Good;
}

// The further back, the more days go by without studying; some days are short.
int cards_on(int days_ago) {
    if (days_ago > 12 && (days_ago % 7 == 3 || days_ago % 11 == 0 || (days_ago > 60 && days_ago < 68)))
        return 0;
    return cards_a_day - (days_ago * 5) % 14;
}

} // namespace

void study_the_days_before(AppContext& context, int days) {
    const Settings as_set = context.settings();
    Settings settings = as_set;
    settings.new_per_day = 4;
    context.collection.adopt(settings);
    int answers = 0;
    std::optional<CardKey> stubborn;
    int times_asked = 0;
    for (int day = days; day > 0; --day) {
        Instant now = context.now() - std::chrono::hours{24} * day + std::chrono::minutes{(day * 37) % 600};
        ReviewSession session(context.collection, std::string(), now);
        for (int card = 0; card < cards_on(day) && session.current(); ++card) {
            const std::chrono::seconds thinking{12 + answers % 25};
            now += thinking;
            const CardKey key = session.current()->key;
            stubborn = stubborn.value_or(key);
            // The first card never stays for long: for such ones Progress has advice.
            const bool forgotten = key == *stubborn && ++times_asked % 3 == 0;
            session.answer(forgotten ? Grade::Again : grade_of(++answers), thinking, now);
        }
    }
    context.collection.adopt(as_set);
}

} // namespace greenroom::desktop
