#pragma once

#include "store/browse_table.h"
#include "store/card_statistics.h"
#include "store/card_table.h"
#include "store/database.h"
#include "store/interview_table.h"
#include "store/mark_table.h"
#include "store/random_id.h"
#include "store/reset_table.h"
#include "store/review_log.h"
#include "store/review_statistics.h"
#include "store/schedule_table.h"
#include "store/setting_table.h"
#include "store/source_table.h"
#include "store/topic_table.h"

namespace greenroom {

/// A deck database and all that is in it. One thread uses one Store; several stores may have the same file open.
class Store {
public:
    /// Opens or makes the deck; throws StoreError as Database does.
    Store(const std::filesystem::path& file, Instant now, RandomBits random = system_random_bits())
        : database(file, now), sources(database), topics(database), cards(database), marks(database),
          schedules(database), reviews(database, schedules, random), resets(database, schedules, reviews, random),
          settings(database), interviews(database), browse(database), review_statistics(database),
          card_statistics(database) {}

    Database database;
    SourceTable sources;
    TopicTable topics;
    CardTable cards;
    MarkTable marks;
    ScheduleTable schedules;
    ReviewLog reviews;
    ResetTable resets;
    SettingTable settings;
    InterviewTable interviews;
    BrowseTable browse;
    ReviewStatistics review_statistics;
    CardStatistics card_statistics;
};

} // namespace greenroom
