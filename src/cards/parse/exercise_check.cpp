#include "cards/parse/exercise_check.h"

#include "cards/parse/exercise.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <map>

namespace greenroom::cards {

namespace {

using Role = ExerciseFence::Role;

constexpr int default_seconds = 10 * 60;

struct RoleFence {
    ExerciseFence fence;
    std::optional<std::size_t> section;
    Position position;
};

class ExerciseReport {
public:
    ExerciseReport(CardOutline& outline, ParseContext context) : outline_(outline), context_(context) {
        for (const CardFence& fence : outline.fences)
            fences_.push_back({exercise_fence(fence.info), fence.section, fence.position});
    }

    void check(const std::set<int>& gaps) {
        check_contradictions(gaps);
        check_time();
        check_prompt();
        for (std::size_t place = 0; place < outline_.sections.size(); ++place)
            check_section(place);
        if (std::ranges::none_of(outline_.sections, [](const Section& s) { return s.kind == SectionKind::Solution; }))
            missing(outline_.heading, "an exercise without a solution; write one below a heading \"### Solution\"");
    }

private:
    /// What is missing cannot be told where the rest of the card was not read.
    void missing(Position position, std::string message) {
        if (!outline_.is_cut_short)
            context_.log.error(position, std::move(message));
    }

    void error(Position position, std::string message) { context_.log.error(position, std::move(message)); }

    void check_contradictions(const std::set<int>& gaps) {
        if (!outline_.option_lists.empty())
            error({outline_.option_lists.front().first, 1}, "an exercise has no options; delete them, or \"Checks\"");
        else if (!gaps.empty())
            error(outline_.heading, "an exercise has no gaps; write out what is in the braces, or delete \"Checks\"");
        for (const Section& section : outline_.sections)
            if (section.kind == SectionKind::Expected)
                error(section.heading, "an exercise takes no \"Expected\"; delete one of the two");
    }

    void check_time() {
        const CardHeader& header = outline_.header;
        if (header.seconds)
            error(*header.seconds,
                  "the time for an exercise is given in minutes; write \"minutes: 10\" for \"seconds\"");
        if (!header.minutes)
            outline_.card.seconds = default_seconds;
    }

    void check_prompt() {
        int models = 0, starters = 0;
        for (const RoleFence& one : fences_) {
            if (one.section)
                continue;
            if (one.fence.role == Role::Check || one.fence.role == Role::Fails)
                error(one.position, "a check stands below \"### Checks\", a wrong solution below \"### Wrong: …\"");
            if (!one.fence.stray.empty())
                error(one.position, in_quotes(one.fence.stray) + " says nothing here; only needs=module may follow");
            if (one.fence.role == Role::Models && ++models > 1)
                error(one.position, "a second fence ```python models; make them one");
            if (one.fence.role == Role::Starter && ++starters > 1)
                error(one.position, "a second fence ```python starter; make them one");
        }
        if (starters == 0)
            missing(outline_.heading,
                    "an exercise without a start; write what the learner begins with as a fence ```python starter");
    }

    void check_section(std::size_t place) {
        const Section& section = outline_.sections[place];
        if (section.kind == SectionKind::Checks)
            check_checks(section, place);
        else if (section.kind == SectionKind::Solution)
            only_one(section, place, Role::Python, "```python");
        else if (section.kind == SectionKind::Wrong)
            check_wrong(section, place);
    }

    void check_checks(const Section& section, std::size_t place) {
        int checks = 0;
        for (const RoleFence& one : fences_) {
            if (one.section != place || one.fence.role == Role::Other)
                continue;
            ++checks;
            if (one.fence.role != Role::Check)
                error(one.position, "this code checks nothing; write ```python check: and what a solution must do");
            else if (one.fence.name.empty())
                error(one.position, "a check without a name; write after the colon what a solution must do");
            else if (const auto [first, is_new] = lines_.emplace(one.fence.name, one.position.line); !is_new)
                error(one.position, "a second check " + in_quotes(one.fence.name) + ", the first is on line " +
                                        std::to_string(first->second) + "; name it differently");
        }
        if (checks == 0)
            missing(section.heading,
                    "no check; write each as a fence ```python check: and after it what a solution must do");
    }

    /// The section's only fence of that role; reports where there is none, or where there are several.
    const RoleFence* only_one(const Section& section, std::size_t place, Role role, const std::string& words) {
        const RoleFence* only = nullptr;
        for (const RoleFence& one : fences_) {
            if (one.section != place || one.fence.role == Role::Other)
                continue;
            if (one.fence.role != role || only != nullptr) {
                error(one.position, in_quotes(heading_of(*section.kind)) + " holds one fence " + words +
                                        " and no other Python; explain in \"Answer\"");
                return nullptr;
            }
            only = &one;
        }
        if (only == nullptr)
            missing(section.heading, "no code; write it below this heading as a fence " + words);
        return only;
    }

    void check_wrong(const Section& section, std::size_t place) {
        const RoleFence* fence = only_one(section, place, Role::Fails, "```python fails: check");
        const auto is_it = [&](const RoleFence& one) {
            return one.fence.role == Role::Check && one.fence.name == fence->fence.name;
        };
        if (fence != nullptr && std::ranges::none_of(fences_, is_it))
            error(fence->position,
                  "there is no check " + in_quotes(fence->fence.name) + "; name the one that this solution fails");
    }

    CardOutline& outline_;
    ParseContext context_;
    std::vector<RoleFence> fences_;
    std::map<std::string, int> lines_; ///< of the checks, by name
};

} // namespace

bool is_of_exercise(SectionKind kind) {
    return kind == SectionKind::Checks || kind == SectionKind::Solution || kind == SectionKind::Wrong;
}

void check_exercise(CardOutline& outline, const std::set<int>& gaps, ParseContext context) {
    if (outline.card.kind == Kind::Exercise)
        return ExerciseReport(outline, context).check(gaps);
    for (const Section& section : outline.sections)
        if (section.kind && is_of_exercise(*section.kind))
            context.log.error(section.heading, in_quotes(heading_of(*section.kind)) +
                                                   " belongs to an exercise, which has \"### Checks\"; write them");
    if (outline.header.minutes)
        context.log.error(*outline.header.minutes, "only an exercise takes minutes; write \"seconds: 60\" for them");
}

} // namespace greenroom::cards
