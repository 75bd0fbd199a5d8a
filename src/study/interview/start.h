#pragma once

#include "messages/message.h"
#include "records/interview_record.h"
#include "study/interview/draw.h"
#include "study/interview/shape.h"

#include <span>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// An interview is already under way: finish or abandon it first.
class InterviewUnderWay : public Failure {
public:
    using Failure::Failure;
};

/// How many past interviews' questions are not asked again while others remain.
inline constexpr int interviews_apart = 3;

/// What starting an interview did.
struct StartedInterview {
    std::string id; ///< empty when nothing matched, and then nothing was stored: the draw says what to loosen
    InterviewDraw draw;
};

/// Throws InterviewUnderWay while an interview is in progress.
void refuse_second_interview(Collection& collection);

/// What exercises can be run with. None is drawn that cannot be run.
struct ExerciseSupport {
    bool can_run = false;
    std::vector<std::string> missing_modules{}; ///< of those that exercises need
};

/// Whether the collection has exercises to ask.
bool has_exercises(Collection& collection, Instant now);

/// The Python modules that exercises of the collection need beside Django, each once.
std::vector<std::string> modules_of_exercises(Collection& collection, Instant now);

/// What start_interview() would draw; stores nothing. Exercises that are not on the learner's path come only when none
/// of it is left.
InterviewDraw preview_interview(Collection& collection, const InterviewPlan& plan, Instant now,
                                const ExerciseSupport& support = {});

/// Draws an interview and stores it with its questions as they are now. Options are
/// shuffled by the plan's seed. Throws InterviewUnderWay, and StoreError.
StartedInterview start_interview(Collection& collection, const InterviewPlan& plan, Instant now,
                                 const ExerciseSupport& support = {});

/// Starts an interview that asks exactly these cards, in this order; archived ones are left out. The filters and the
/// length of `plan` do not count: its record says what was asked. Throws as start_interview() does.
StartedInterview start_interview_of(Collection& collection, InterviewPlan plan, std::span<const CardKey> cards,
                                    Instant now);

/// The interviews offered ready-made, over all topics: "Phone screen", "Technical round", "Senior loop",
/// "Behavioural", and "Live coding" of 20 and of 40 minutes.
std::span<const InterviewPlan> interview_presets();

/// Whether a card is told as a story.
bool is_behavioural(const Card& card);

} // namespace greenroom
