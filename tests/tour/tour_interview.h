#pragma once

namespace greenroom::desktop {

class TourStage;

/// Gives the deck a few past interviews and shows the set-up.
void see_interview_set_up(TourStage& stage);

/// Writes two stories and rehearses one.
void tell_stories(TourStage& stage);

/// Starts a short interview and answers it by keys, with pictures of each step of its first rich question, up to the
/// report; then goes back to Today.
void sit_interview(TourStage& stage);

} // namespace greenroom::desktop
