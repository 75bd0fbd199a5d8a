#include "store/tables/model_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace greenroom {

namespace {

Fsrs7 model_from(const std::string& text) {
    const nlohmann::json stored = nlohmann::json::parse(text);
    Fsrs7::Parameters parameters{};
    if (stored.size() != parameters.size())
        throw std::invalid_argument("FSRS-7 has 34 parameters");
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i] = stored.at(i).get<double>();
    return Fsrs7(parameters);
}

} // namespace

Fsrs7 ModelTable::current() {
    const auto text = database_.row("read the memory model",
                                    "SELECT parameters FROM model ORDER BY adopted DESC, parameters DESC LIMIT 1",
                                    [](Row row) { return row.text(0); });
    try {
        return text ? model_from(*text) : Fsrs7();
    } catch (const std::invalid_argument&) {
        return Fsrs7(); // of another version of the model: its schedules can be rebuilt with the defaults
    } catch (const nlohmann::json::exception&) {
        return Fsrs7();
    }
}

// The adoption in force is the latest, so that collections which unite theirs agree; none comes before an earlier one,
// taken back or not, because a clock was set back.
void ModelTable::adopt(const Fsrs7& model, std::size_t reviews, Instant now) {
    const auto latest = database_.row("read when the memory model was adopted", R"(
        SELECT max(
            coalesce((SELECT max(adopted) FROM model), 0),
            coalesce((SELECT max(CAST(id AS INTEGER)) FROM removal WHERE what = 'model'), 0)))",
                                      [](Row row) { return row.moment(0); });
    now = std::max(now, latest.value() + std::chrono::milliseconds{1});
    database_.run("save the memory model", "INSERT INTO model (adopted, reviews, parameters) VALUES (?, ?, ?)", now,
                  reviews, nlohmann::json(model.parameters()).dump());
}

bool ModelTable::take_back(Instant now) {
    const char* what = "take the memory model back";
    return database_.transact(what, [&] {
        const std::optional<AdoptedModel> newest = adopted();
        if (!newest)
            return false;
        database_.run(what, "INSERT OR REPLACE INTO removal (what, id, at, removed) VALUES ('model', ?, ?, 1)",
                      std::to_string(to_milliseconds(newest->at)), now);
        return database_.run(what, "DELETE FROM model WHERE adopted = ?", newest->at) > 0;
    });
}

std::optional<AdoptedModel> ModelTable::adopted() {
    return database_.row("read the adopted memory model",
                         "SELECT adopted, reviews FROM model ORDER BY adopted DESC, parameters DESC LIMIT 1",
                         [](Row row) {
                             return AdoptedModel{row.moment(0), static_cast<std::size_t>(row.long_number(1))};
                         });
}

std::size_t ModelTable::trained_on() {
    return database_
        .row("read when the memory model was fitted", "SELECT reviews FROM training",
             [](Row row) { return static_cast<std::size_t>(row.long_number(0)); })
        .value_or(0);
}

void ModelTable::note_training(std::size_t reviews) {
    database_.run("note that the memory model was fitted", "INSERT OR REPLACE INTO training VALUES (1, ?)", reviews);
}

} // namespace greenroom
