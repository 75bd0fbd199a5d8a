#pragma once

namespace greenroom::desktop {

class TourStage;

/// Searches the deck and pictures what is found, with the words marked.
void search_the_deck(TourStage& stage);
/// Pictures a search that says what is wrong with it, and where.
void search_wrongly(TourStage& stage);
/// Writes a card of one's own, with a mistake and without, and changes it afterwards.
void write_a_card(TourStage& stage);
/// Reads a topic from the top, with the first answers unfolded.
void read_a_topic(TourStage& stage);

} // namespace greenroom::desktop
