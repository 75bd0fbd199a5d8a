#include "study/collection/collection.h"

#include "store/tables/store.h"
#include "study/plan/new_cards.h"
#include "study/plan/study_plan.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace greenroom {

namespace {

Calendar calendar_of(const Settings& settings, const UtcOffset& offset) {
    return Calendar(std::chrono::hours{settings.rollover_hour}, offset);
}

/// Whether the prices found under the one serve the other.
bool leads_to_the_same_plan(const Settings& a, const Settings& b) {
    const auto parts = [](const Settings& settings) {
        return std::tie(settings.interview_date, settings.minutes_per_day, settings.other_days, settings.path,
                        settings.topics_off, settings.weights);
    };
    return parts(a) == parts(b);
}

} // namespace

Collection::Collection(const std::filesystem::path& file, Instant now, UtcOffset offset, RandomBits random)
    : store_(std::make_unique<Store>(file, now, random)), random_(std::move(random)), offset_(std::move(offset)),
      settings_(settings_from(store_->settings.all())), calendar_(calendar_of(settings_, offset_)),
      scheduler_(settings_, calendar_, store_->models.current()) {}

Collection::~Collection() = default;

const std::filesystem::path& Collection::file() const { return store_->database.file(); }

Access Collection::access() const { return store_->database.access(); }

void Collection::adopt(const Settings& settings) {
    plan_.reset();
    settings_ = settings;
    calendar_ = calendar_of(settings_, offset_);
    scheduler_ = Scheduler(settings_, calendar_, model());
}

void Collection::reload_model() {
    const Fsrs7 current = store_->models.current();
    if (current.parameters() == model().parameters())
        return;
    store_->database.use_model(current);
    scheduler_ = Scheduler(settings_, calendar_, current);
    plan_.reset();
    transitions_.reset();
}

void Collection::reload_settings() {
    reload_model();
    const Settings stored = settings_from(store_->settings.all());
    if (stored != settings_)
        adopt(stored);
}

void Collection::set(const std::string& key, const std::string& value, Instant now) {
    const Settings before = settings_from(store_->settings.all());
    Settings changed = before;
    const std::string text = check_setting(changed, key, value);
    store_->database.transact("save the setting", [&] {
        if (text.empty())
            store_->settings.unset(key, now);
        else
            store_->settings.set(key, text, now);
        if (!leads_to_the_same_plan(before, changed))
            store_->plans.forget_prices();
    });
    adopt(changed);
}

bool Collection::plans_as_stored() { return leads_to_the_same_plan(settings_, settings_from(store_->settings.all())); }

std::string Collection::check_setting(Settings& settings, const std::string& key, const std::string& value) {
    Settings changed = settings;
    const std::string text = change_setting(changed, key, value);
    require_known_names(changed, key);
    settings = changed;
    return text;
}

/// Paths and topics are those of the decks that were read.
void Collection::require_known_names(const Settings& changed, const std::string& key) {
    if (key == "path" && changed.path != all_cards_path && !store_->paths.find(changed.path)) {
        std::string known = all_cards_path;
        for (const DeckPath& path : store_->paths.all())
            known += ", " + path.id;
        throw BadSetting(English::tr("there is no path \"%1\" in the decks that were read; the paths are %2")
                             .arg(changed.path)
                             .arg(known));
    }
    if (key != "topics-off")
        return;
    const std::vector<StoredTopic> topics = store_->topics.all();
    for (const std::string& off : changed.topics_off)
        if (std::ranges::none_of(topics, [&](const StoredTopic& known) { return lies_below(known.topic.path, off); }))
            throw BadSetting(English::tr("there is no topic \"%1\"; `topics` lists them").arg(off));
}

bool Collection::is_empty() { return !store_->cards.any(); }

std::optional<StoredCard> Collection::card(CardKey card) { return store_->cards.of(card); }

std::optional<CardKey> Collection::find(const std::string& id) { return store_->cards.find(id); }

std::vector<std::string> Collection::ids_beginning_with(const std::string& prefix, int limit) {
    return store_->cards.ids_beginning_with(prefix, limit);
}

std::optional<Schedule> Collection::schedule(CardKey card) { return store_->schedules.of(card); }

Marks Collection::marks(CardKey card) { return store_->marks.of(card); }

DayLoad Collection::day_load(Instant now) {
    DayLoad load;
    std::vector<Instant> all_due = store_->schedules.all_due(now);
    std::ranges::sort(all_due);
    StudyDay day;
    Instant day_end = Instant::min();
    for (const Instant due : all_due) {
        if (due >= day_end) {
            day = calendar_.day_of(due);
            day_end = calendar_.start_of(day + 1);
        }
        load.add(day);
    }
    return load;
}

const std::shared_ptr<const Transitions>& Collection::shared_transitions() {
    if (!transitions_)
        transitions_ = greenroom::shared_transitions(model(), GradeShares{});
    return transitions_;
}

const StudyPlan* Collection::plan(Instant now) {
    if (!is_planned(settings_, calendar_, now))
        plan_.reset();
    else if (!plan_ || plan_->day() != calendar_.day_of(now))
        plan_ = leaves_plans_ ? nullptr : std::make_shared<const StudyPlan>(*this, now);
    return plan_.get();
}

std::optional<double> Collection::stored_new_cards_a_day(Instant now) {
    const std::optional<StoredRate> stored = store_->plans.new_card_rate();
    const bool holds = stored && stored->day == calendar_.day_of(now).number &&
                       stored->minutes == settings_.minutes_per_day && stored->retention == settings_.desired_retention;
    return holds ? std::optional(stored->rate) : std::nullopt;
}

double Collection::new_cards_a_day(Instant now) {
    if (const std::optional<double> stored = stored_new_cards_a_day(now))
        return *stored;
    const std::optional<double> rate = greenroom::new_cards_a_day(*this, now);
    if (rate && access() == Access::ReadWrite)
        store_->plans.put(
            StoredRate{calendar_.day_of(now).number, settings_.minutes_per_day, settings_.desired_retention, *rate});
    return rate.value_or(0);
}

void Collection::forget_plan() { plan_.reset(); }

const StudyPlan* Collection::plan_again(Instant now) {
    if (plan_ && !leaves_plans_ && !plan_->is_as_of(*this, now))
        plan_.reset();
    const StudyPlan* const current = plan(now);
    if (!current && is_planned(settings_, calendar_, now))
        throw std::logic_error("today's plan is left to another thread and has not come yet");
    return current;
}

std::shared_ptr<const StudyPlan> Collection::share_plan(Instant now) {
    tune_prices(*this, now);
    if (!plan_again(now) && !settings_.new_per_day)
        new_cards_a_day(now);
    return plan_;
}

void Collection::use_plan(std::shared_ptr<const StudyPlan> plan, Instant now) {
    if (plan && plan->is_as_of(*this, now))
        plan_ = std::move(plan);
}

bool Collection::lacks_plan(Instant now) {
    return is_planned(settings_, calendar_, now) && !(plan_ && plan_->is_as_of(*this, now));
}

bool Collection::awaits_plan(Instant now) {
    if (!leaves_plans_)
        return false;
    if (is_planned(settings_, calendar_, now))
        return lacks_plan(now);
    // A collection that cannot be written keeps no number of new cards.
    return !settings_.new_per_day && access() == Access::ReadWrite && !stored_new_cards_a_day(now) &&
           store_->schedules.count_fresh("", 1, now) > 0;
}

bool Collection::awaits_first_plan(Instant now) {
    return leaves_plans_ && is_planned(settings_, calendar_, now) && !plan(now);
}

Previews Collection::previews(CardKey card, const std::optional<Schedule>& before, const DayLoad& load, Instant now,
                              const std::optional<std::shared_ptr<const StudyPlan>>& promised_by) {
    const StudyPlan* const plan = promised_by ? promised_by->get() : this->plan(now);
    return scheduler_.previews(card, before, load, now, plan ? plan->waits(card) : PlannedWaits());
}

Review Collection::grade(const GradedAnswer& answer, DayLoad& load, Instant now) {
    const Previews outcomes = previews(answer.card, answer.before, load, now, answer.promised_by);
    const Review review =
        store_->reviews.record({answer.card, now, answer.grade, answer.elapsed, outcomes[index_of(answer.grade)].due,
                                answer.before ? answer.before->last_review_id : std::string()},
                               model());
    if (answer.before)
        load.remove(calendar_.day_of(answer.before->due));
    load.add(calendar_.day_of(review.due));
    return review;
}

std::optional<UndoneReview> Collection::undo_newest(Instant now) { return store_->reviews.undo_newest(now, model()); }

std::optional<UndoneReview> Collection::redo_newest(Instant now) { return store_->reviews.redo_newest(now, model()); }

UndoneReview Collection::undo(const std::string& review_id, Instant now) {
    return store_->reviews.undo(review_id, now, model());
}

std::vector<LoggedReview> Collection::reviews() { return store_->reviews.all(); }

std::optional<Instant> Collection::newest_review() { return store_->reviews.newest(); }

RebuildReport Collection::rebuild() { return store_->reviews.rebuild(model()); }

void Collection::fold_older_reviews() { store_->reviews.fold_older_reviews(model()); }

void Collection::suspend(CardKey card, Suspension suspension, Instant now) {
    store_->marks.suspend(card, suspension, now);
}

void Collection::flag(CardKey card, Flag flag, Instant now) { store_->marks.flag(card, flag, now); }

void Collection::bury(CardKey card, Instant now) {
    store_->marks.bury(card, calendar_.start_of(calendar_.day_of(now) + 1), now);
}

void Collection::restore_bury(CardKey card, std::optional<Instant> until, Instant now) {
    store_->marks.bury(card, until, now);
}

void Collection::note(CardKey card, const std::string& text, Instant now) { store_->marks.note(card, text, now); }

std::vector<StoredTopic> Collection::topics() { return store_->topics.all(); }

std::optional<std::string> Collection::topic_title(const std::string& path) { return store_->topics.title(path); }

std::vector<PathProgress> Collection::paths() { return store_->paths.progress(); }

std::vector<DeckSource> Collection::sources() { return store_->sources.all(); }

std::string Collection::new_id(Instant now) { return random_id(now, random_); }

} // namespace greenroom
