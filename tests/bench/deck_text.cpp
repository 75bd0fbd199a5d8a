#include "deck_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string_view>

namespace greenroom::bench {

namespace {

using namespace std::string_view_literals;

constexpr std::array models{"Author"sv, "Book"sv,   "Invoice"sv, "Order"sv,  "Parcel"sv, "Ticket"sv,
                            "Venue"sv,  "Lesson"sv, "Recipe"sv,  "Sensor"sv, "Vessel"sv, "Member"sv};
constexpr std::array fields{"author"sv, "owner"sv, "customer"sv, "created"sv, "status"sv, "price"sv,
                            "number"sv, "title"sv, "position"sv, "weight"sv,  "opened"sv, "parent"sv};
constexpr std::array methods{"select_related"sv, "prefetch_related"sv, "annotate"sv, "values_list"sv, "only"sv,
                             "defer"sv,          "exists"sv,           "iterator"sv, "bulk_create"sv, "in_bulk"sv,
                             "distinct"sv,       "aggregate"sv};

/// `%m` is a model, `%f` a field, `%q` a queryset method.
constexpr std::array questions{"How many queries does this view run for %m rows, and where does `%q` belong?"sv,
                               "A page that lists every %m got slow after `%f` was added. What do you look at first?"sv,
                               "When is `%q()` on the %m table worth its price?"sv,
                               "Two requests save the same %m at once. What happens to its `%f`?"sv,
                               "Your colleague filters %m by `%f` in Python. What do you say in the review?"sv,
                               "What does the database see when `%q` meets a nullable `%f` of %m?"sv,
                               "How would you test that saving a %m keeps `%f` as it was?"sv,
                               "Which index helps a search for %m by `%f`, and which one only looks as if it did?"sv};

constexpr std::array sentences{
    "The queryset is lazy: nothing is sent until the loop, a slice or `len()` asks for the rows of %m."sv,
    "Each access to `%f` is a query of its own unless `%q` was asked for before."sv,
    "Inside **one transaction** both rows change together, so a reader never meets a %m without its `%f`."sv,
    "The cost is not the SQL but the round trip: a hundred small queries wait a hundred times."sv,
    "I would measure first, with `connection.queries` in a test or the debug toolbar, and only then add `%q`."sv,
    "A composite index that begins with `%f` serves the filter and the order, *one* on each column alone does not."sv,
    "With `null=True` on `%f` the join becomes an outer one, and the planner reads more of %m than it must."sv,
    "Signals look tidy, yet `bulk_create` and `update()` pass them by, so the rule for `%f` has a hole."sv,
    "The default manager of %m already leaves out archived rows, which surprises whoever calls `%q` on it."sv,
    "Caching the answer is the last step: until then every wrong key shows one learner another one's %m."sv,
    "A constraint in the database holds when two workers write `%f` at once; a check in `clean()` does not."sv,
    "The migration adds `%f` empty, fills it in batches of 1,000, and only then makes it required."sv};

constexpr std::array points{
    "The queryset runs once, when the loop begins"sv,  "`%f` is fetched row by row without `%q`"sv,
    "One transaction around both writes to %m"sv,      "The index has to begin with `%f`"sv,
    "Measure the queries before and after"sv,          "`%q` changes the SQL, not the result"sv,
    "A unique constraint settles the race for `%f`"sv, "Name the trade-off: memory against round trips"sv};

constexpr std::array snippets{"def list_rows(request):\n"
                              "    rows = %m.objects.filter(%f__isnull=False).order_by(\"-pk\")[:100]\n"
                              "    return render(request, \"rows.html\", {\"rows\": [row.%f for row in rows]})\n"sv,
                              "with transaction.atomic():\n"
                              "    row = %m.objects.select_for_update().get(pk=pk)\n"
                              "    row.%f = new_value\n"
                              "    row.save(update_fields=[\"%f\"])\n"sv,
                              "class %m(models.Model):\n"
                              "    %f = models.CharField(max_length=80, db_index=True)\n"
                              "\n"
                              "    class Meta:\n"
                              "        ordering = [\"%f\", \"pk\"]\n"sv,
                              "rows = (\n"
                              "    %m.objects.filter(%f__gt=10)\n"
                              "    .annotate(total=Count(\"%f\"))\n"
                              "    .values_list(\"pk\", \"total\")\n"
                              ")\n"sv};

constexpr std::array levels{"junior"sv, "mid"sv, "senior"sv};

/// One card's text, piece by piece; its model, field and method stay the same throughout.
class CardText {
public:
    CardText(int topic, int card)
        : random_(static_cast<std::uint64_t>(topic) * 1'000'003 + static_cast<std::uint64_t>(card)), card_(card),
          model_(pick(models)), field_(pick(fields)), method_(pick(methods)) {
        char id[48];
        std::snprintf(id, sizeof id, "topic-%03d-card-%03d", topic, card);
        id_ = id;
    }

    std::string write() {
        add("## " + filled(pick(questions)) + " (" + std::to_string(card_) + ")\n");
        header();
        prompt();
        answer();
        rubric();
        if (card_ % 2 == 0)
            follow_up();
        if (card_ % 3 == 0)
            add("### Trap\n" + sentence() + "\n\n");
        add("### Sources\n- [" + std::string(model_) + " and `" + std::string(method_) +
            "`](https://docs.djangoproject.com/en/5.2/ref/models/querysets/#" + std::string(method_) + ")\n\n");
        return text_;
    }

private:
    /// Of ten cards six are open, two choice, one cloze, one typed.
    void prompt() {
        add(sentence() + "\n\n");
        switch (card_ % 10) {
        case 3:
        case 7:
            options();
            break;
        case 5:
            add("To read `" + std::string(field_) + "` at once, call {{c1::" + std::string(method_) +
                "::method}}.\n\n");
            break;
        case 9:
            add("### Expected\n- " + std::string(method_) + "\n- " + std::string(method_) + "()\n\n");
            break;
        default:
            code();
        }
    }

    void header() {
        add("<!-- id: " + id_ + "\n     level: " + std::string(pick(levels)) +
            "\n     seconds: " + std::to_string(45 + 15 * (card_ % 4)) + "\n     tags: " + std::string(method_) + ", " +
            std::string(field_) + " -->\n\n");
    }

    void options() {
        const int right = card_ % 4;
        for (int option = 0; option < 4; ++option)
            add(std::string("- [") + (option == right ? "x" : " ") + "] " + filled(points[next(option)]) + "\n");
        add("\n");
    }

    void answer() {
        add("### Answer\n");
        add(sentence() + " " + sentence() + " " + sentence() + "\n\n");
        code();
    }

    void rubric() {
        add("### Key points\n");
        for (int point = 0; point < 4; ++point)
            add("- " + filled(points[next(point)]) + "\n");
        add("\n");
    }

    void follow_up() {
        add("### Follow-up: " + filled(pick(questions)) + "\n" + sentence() + " " + sentence() + "\n\n");
    }

    void code() { add("```python\n" + filled(pick(snippets)) + "```\n\n"); }

    /// Four different points for the same card.
    std::size_t next(int step) const {
        return (static_cast<std::size_t>(card_) + 2 * static_cast<std::size_t>(step)) % points.size();
    }

    std::string sentence() { return filled(pick(sentences)); }

    template<typename Container>
    std::string_view pick(const Container& container) {
        return container[random_() % container.size()];
    }

    /// The pattern with its slots filled; a `%` always begins one.
    std::string filled(std::string_view pattern) const {
        std::string text;
        while (!pattern.empty()) {
            const std::size_t slot = std::min(pattern.find('%'), pattern.size());
            text += pattern.substr(0, slot);
            pattern.remove_prefix(slot);
            if (!pattern.empty()) {
                text += pattern[1] == 'm' ? model_ : pattern[1] == 'f' ? field_ : method_;
                pattern.remove_prefix(2);
            }
        }
        return text;
    }

    void add(const std::string& piece) { text_ += piece; }

    std::mt19937_64 random_;
    int card_;
    std::string_view model_, field_, method_;
    std::string id_;
    std::string text_;
};

} // namespace

std::string topic_path(int topic) {
    char path[48];
    std::snprintf(path, sizeof path, "area-%02d/topic-%03d", topic / 10, topic);
    return path;
}

std::string topic_text(int topic, int cards) {
    std::string text = "# Topic " + std::to_string(topic) + "\n<!-- topic: " + topic_path(topic) +
                       " -->\n\nQuestions on querysets, transactions and schemas, number " + std::to_string(topic) +
                       ".\n\n";
    for (int card = 0; card < cards; ++card)
        text += CardText(topic, card).write();
    return text;
}

} // namespace greenroom::bench
