#include "tour/tour.h"

#include "tour/tour_stage.h"
#include "tour/tour_walk.h"

#include <cstdio>

namespace greenroom::desktop {

int run_tour(QApplication& app, const std::filesystem::path& folder, PictureSizes sizes) {
    std::filesystem::create_directories(folder);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        TourStage stage(app, theme, folder, sizes);
        for (const TourStep& step : tour_steps()) {
            try {
                step.take(stage);
            } catch (const std::exception& error) {
                std::fprintf(stderr, "greenroom: the tour failed at \"%s\": %s\n", step.name, error.what());
                return 1;
            }
        }
    }
    return 0;
}

} // namespace greenroom::desktop
