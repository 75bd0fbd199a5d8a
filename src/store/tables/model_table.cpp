#include "store/tables/model_table.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

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
    const auto text =
        database_.row("read the memory model", "SELECT parameters FROM model ORDER BY number DESC LIMIT 1",
                      [](Row row) { return row.text(0); });
    try {
        return text ? model_from(*text) : Fsrs7();
    } catch (const std::invalid_argument&) {
        return Fsrs7(); // of another version of the model: its schedules can be rebuilt with the defaults
    } catch (const nlohmann::json::exception&) {
        return Fsrs7();
    }
}

void ModelTable::adopt(const Fsrs7& model, std::size_t reviews, Instant now) {
    database_.run("save the memory model", "INSERT INTO model (adopted, reviews, parameters) VALUES (?, ?, ?)", now,
                  reviews, nlohmann::json(model.parameters()).dump());
}

bool ModelTable::take_back() {
    return database_.run("take the memory model back",
                         "DELETE FROM model WHERE number = (SELECT max(number) FROM model)") > 0;
}

std::optional<AdoptedModel> ModelTable::adopted() {
    return database_.row("read the adopted memory model",
                         "SELECT adopted, reviews FROM model ORDER BY number DESC LIMIT 1", [](Row row) {
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
