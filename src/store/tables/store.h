#pragma once

#include "records/random.h"
#include "store/files/database.h"
#include "store/search/browse_table.h"
#include "store/tables/card_table.h"
#include "store/tables/import_table.h"
#include "store/tables/interview_table.h"
#include "store/tables/mark_table.h"
#include "store/tables/model_table.h"
#include "store/tables/path_table.h"
#include "store/tables/plan_table.h"
#include "store/tables/reset_table.h"
#include "store/tables/review_log.h"
#include "store/tables/schedule_table.h"
#include "store/tables/setting_table.h"
#include "store/tables/source_table.h"
#include "store/tables/statistics.h"
#include "store/tables/topic_table.h"

namespace greenroom {

/// A collection and all that is in it. One thread uses one Store; several stores may have the same file open.
class Store {
public:
    /// Opens or makes the collection; throws StoreError as Database does.
    Store(const std::filesystem::path& file, Instant now, RandomBits random = system_random_bits())
        : database(file, now), sources(database), topics(database), cards(database), marks(database),
          schedules(database), reviews(database, schedules, random), resets(database, schedules, reviews, random),
          settings(database), paths(database), plans(database), models(database), imports(database),
          interviews(database), browse(database), review_statistics(database), card_statistics(database) {
        database.use_model(models.current());
    }

    Database database;
    SourceTable sources;
    TopicTable topics;
    CardTable cards;
    MarkTable marks;
    ScheduleTable schedules;
    ReviewLog reviews;
    ResetTable resets;
    SettingTable settings;
    PathTable paths;
    PlanTable plans;
    ModelTable models;
    ImportTable imports;
    InterviewTable interviews;
    BrowseTable browse;
    ReviewStatistics review_statistics;
    CardStatistics card_statistics;
};

} // namespace greenroom
