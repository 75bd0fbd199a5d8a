#include "cards/parse/exercise.h"
#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "cli/exercise_run.h"
#include "cli/interview_text.h"
#include "records/random.h"
#include "study/interview/report.h"
#include "study/interview/report_text.h"
#include "study/interview/session.h"
#include "study/interview/shape.h"
#include "study/interview/start.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

/// An answer as the options spell it.
struct AnswerOptions {
    std::string ticked, chosen, text;
    double elapsed = 0;
    std::vector<std::string> follow_ups;
    std::optional<Grade> grade;
    bool skip = false, dont_know = false;
    std::string code; ///< a file
    std::string python;
};

std::chrono::milliseconds milliseconds_of(double seconds) {
    return std::chrono::milliseconds{std::llround(seconds * 1000)};
}

/// What "0:12.5:yes" says; nothing for anything else.
std::optional<SheetFollowUp> follow_up_from(const std::string& text) {
    const std::size_t first = text.find(':');
    const std::size_t last = text.rfind(':');
    if (first == last)
        return std::nullopt;
    const auto number = places_from(text.substr(0, first));
    const std::string held = text.substr(last + 1);
    double seconds = 0;
    if (!number || number->size() != 1 ||
        !CLI::detail::lexical_cast(text.substr(first + 1, last - first - 1), seconds) ||
        !(seconds >= 0 && seconds <= 86400) || (held != "yes" && held != "no"))
        return std::nullopt;
    return SheetFollowUp{number->front(), milliseconds_of(seconds),
                         held == "yes" ? FollowUpResult::Survived : FollowUpResult::Lost};
}

AnswerSheet sheet_from(const AnswerOptions& options) {
    AnswerSheet sheet;
    if (options.skip)
        sheet.kind = AnswerSheet::Kind::Skip;
    if (options.dont_know)
        sheet.kind = AnswerSheet::Kind::DontKnow;
    sheet.elapsed = milliseconds_of(options.elapsed);
    sheet.ticked = places_from(options.ticked).value();
    sheet.chosen = keys_from(options.chosen).value();
    sheet.text = options.text;
    for (const std::string& follow_up : options.follow_ups)
        sheet.follow_ups.push_back(follow_up_from(follow_up).value());
    sheet.grade = options.grade;
    return sheet;
}

InterviewSession open_session(Collection& collection) {
    auto session = InterviewSession::resume(collection);
    if (!session)
        throw CommandError("No interview is under way in " + collection.file().string() +
                           "; begin one with interview start");
    return std::move(*session);
}

std::string wanted_text(const InterviewLength& length) {
    return std::to_string(length.count) + (length.unit == InterviewLength::Unit::Minutes ? " minutes" : " questions");
}

/// How the exercises of an interview are to be had.
struct ExerciseOptions {
    bool leave_out = false;
    std::string python;
};

/// What exercises can be run with, where the plan asks for some. Where they cannot be run, live coding is an error, and
/// other interviews go on without.
ExerciseSupport support_for(const Invocation& invocation, const InterviewPlan& plan, const ExerciseOptions& options,
                            Collection& collection) {
    if (!asks_exercises(plan) || options.leave_out)
        return {};
    try {
        return exercise_support(invocation, options.python, collection);
    } catch (const CommandError& obstacle) {
        if (plan.format == InterviewFormat::LiveCoding)
            throw;
        say("The interview has no exercise. " + std::string(obstacle.what()));
        return {};
    }
}

int start(const Invocation& invocation, InterviewPlan plan, std::optional<std::uint64_t> seed,
          const ExerciseOptions& exercises) {
    Collection collection = open_collection(invocation);
    for (const std::string& topic : plan.topics)
        require_topic(collection, topic);
    plan.seed = seed ? *seed : system_random_bits()();
    const StartedInterview started =
        start_interview(collection, plan, invocation.now, support_for(invocation, plan, exercises, collection));
    const std::string loosen = loosening_text(started.draw.loosenings);
    if (started.id.empty())
        throw CommandError("No card of " + collection.file().string() + " matches this interview; " +
                           (loosen.empty() ? "read a deck with sync, or loosen several filters" : loosen + " match"));
    const std::vector<InterviewEntry> entries = open_session(collection).entries();
    if (started.draw.fewer)
        std::cerr << "Asked for " << wanted_text(plan.length) << ", only " << entries.size()
                  << (entries.size() == 1 ? " question matches" : " questions match")
                  << (loosen.empty() ? "" : "; " + loosen + " match") << '\n';
    Json ids = Json::array();
    for (const InterviewEntry& entry : entries)
        ids.push_back(entry.question.card.id);
    print(invocation, {{"interview", started.id}, {"questions", ids}},
          "Interview " + started.id + ": " + std::to_string(entries.size()) + " questions, about " +
              std::to_string((started.draw.planned.count() + 59) / 60) + " minutes");
    return 0;
}

Json options_json(const Card& card) {
    Json list = Json::array();
    for (std::size_t i = 0; i < card.options.size(); ++i)
        list.push_back({{"key", key_of(i)}, {"text", card.options[i].text}});
    return list;
}

/// What an exercise gives, and the hints shown so far, as Python beside the task.
Json exercise_json(const Card& card, const CodeAnswer& code) {
    if (card.kind != Kind::Exercise)
        return nullptr;
    const Exercise exercise = read_exercise(card);
    Json json = {{"models", exercise.models},
                 {"starter", exercise.starter},
                 {"checks", Json::array()},
                 {"hints", Json::array()},
                 {"code", code_json(code)}};
    for (const ExerciseCheck& check : exercise.checks)
        json["checks"].push_back(check.name);
    for (int hint = 0; hint < code.hints; ++hint)
        json["hints"].push_back(card.hints[static_cast<std::size_t>(hint)]);
    return json;
}

std::string exercise_text(const Card& card, const CodeAnswer& code) {
    const Exercise exercise = read_exercise(card);
    std::string text = "\n\n" + to_plain_text(exercise.task);
    if (!exercise.models.empty())
        text += "\n\nModels, as they are:\n" + exercise.models;
    text += "\n\n" + (code.text.empty() ? "Begin with:\n" + exercise.starter : "Your code:\n" + code.text);
    text += "\n\nChecks:";
    for (const ExerciseCheck& check : exercise.checks)
        text += "\n- " + check.name;
    for (int hint = 0; hint < code.hints; ++hint)
        text += "\n\nHint: " + to_plain_text(card.hints[static_cast<std::size_t>(hint)]);
    return text;
}

std::string asked_text(const InterviewSession& session) {
    const Card& card = session.card();
    std::string text = "Question " + std::to_string(session.place() + 1) + " of " +
                       std::to_string(session.entries().size()) + ", " + std::to_string(card.seconds) + " seconds\n\n" +
                       to_plain_text(card.question, {card.gap});
    if (card.kind == Kind::Exercise)
        return text + exercise_text(card, session.state().code);
    if (!card.prompt.empty())
        text += "\n\n" + to_plain_text(card.prompt, {card.gap});
    for (std::size_t i = 0; i < card.options.size(); ++i)
        text += "\n" + key_of(i) + "  " + to_plain_text(card.options[i].text);
    return text;
}

/// Nothing waits: an error, unless it is because the last interview was answered to its end.
int none_waits(const Invocation& invocation, Collection& collection) {
    const std::vector<InterviewRecord> records = all_interviews(collection);
    if (records.empty() || records.front().state != InterviewState::Finished)
        open_session(collection);
    print(invocation, {{"id", nullptr}}, "All questions are answered; see interview report");
    return 0;
}

/// The code that the waiting exercise stands at, in a new file to edit.
void write_code_file(const InterviewSession& session, const std::string& file) {
    if (session.card().kind != Kind::Exercise)
        throw CommandError("The question that waits is no exercise; it has no code to write to a file");
    if (std::filesystem::exists(file))
        throw CommandError("There is a file " + file + " already; name one that is new");
    const std::string& code = session.state().code.text;
    std::ofstream stream(file, std::ios::binary);
    stream << (code.empty() ? read_exercise(session.card()).starter : code);
    stream.close();
    if (!stream)
        throw CommandError("Could not write " + file + "; name a file in a folder that you may write to");
}

int next(const Invocation& invocation, const std::string& file) {
    Collection collection = open_collection(invocation);
    const auto session = InterviewSession::resume(collection);
    if (!session)
        return none_waits(invocation, collection);
    const Card& card = session->card();
    if (!file.empty())
        write_code_file(*session, file);
    print(invocation,
          {{"interview", session->record().id},
           {"index", session->place()},
           {"of", session->entries().size()},
           {"id", card.id},
           {"kind", to_word(card.kind)},
           {"question", question_text(card, card.question)},
           {"prompt", question_text(card, card.prompt)},
           {"seconds", card.seconds},
           {"options", options_json(card)},
           {"key_points", card.key_points.size()},
           {"follow_ups", card.follow_ups.size()},
           {"exercise", exercise_json(card, session->state().code)}},
          asked_text(*session));
    return 0;
}

/// The interview whose question that waits is an exercise, waiting for its answer.
InterviewSession coding_session(Collection& collection) {
    InterviewSession session = open_session(collection);
    if (session.card().kind != Kind::Exercise)
        throw CommandError("The question that waits is no exercise; see interview next");
    if (session.state().step != InterviewStep::Answering)
        throw CommandError("The exercise is answered, only its key points and follow-ups wait; see interview answer");
    return session;
}

/// Runs the code for the waiting exercise and keeps it with what came of it, `elapsed` after it was asked.
sandbox::RunResult run_in(const Invocation& invocation, InterviewSession& session, const std::string& file,
                          const std::string& python, std::chrono::milliseconds elapsed) {
    const std::string code = read_code(file);
    const sandbox::RunResult result = run_code(invocation, python, read_exercise(session.card()), code);
    session.ran(code, {passed_checks(result), static_cast<int>(result.checks.size()), sent_queries(result)},
                std::max(std::chrono::milliseconds{0}, elapsed - session.state().clock));
    return result;
}

int run(const Invocation& invocation, const AnswerOptions& options) {
    Collection collection = open_collection(invocation);
    InterviewSession session = coding_session(collection);
    const sandbox::RunResult result =
        run_in(invocation, session, options.code, options.python, milliseconds_of(options.elapsed));
    print(invocation, run_json(result), run_text(result));
    return result.passed() ? 0 : 1;
}

int hint(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    InterviewSession session = coding_session(collection);
    const int before = session.state().code.hints;
    session.show_hint();
    const int shown = session.state().code.hints;
    if (shown == before)
        throw CommandError("The exercise has no further hint");
    const std::string& text = session.card().hints[static_cast<std::size_t>(before)];
    print(invocation, {{"hint", text}, {"shown", shown}, {"of", session.card().hints.size()}}, to_plain_text(text));
    return 0;
}

int answer(const Invocation& invocation, const AnswerOptions& options) {
    Collection collection = open_collection(invocation);
    InterviewSession session = options.code.empty() ? open_session(collection) : coding_session(collection);
    if (!options.code.empty())
        run_in(invocation, session, options.code, options.python, milliseconds_of(options.elapsed));
    const auto place = static_cast<std::size_t>(session.place());
    session.answer(sheet_from(options), invocation.now);
    const QuestionState& state = session.entries()[place].state;
    const Json suggested = grade_json(state.suggested), grade = grade_json(state.grade);
    print(invocation, {{"index", place}, {"suggested", suggested}, {"grade", grade}, {"share", *state.share}},
          "Question " + std::to_string(place + 1) + " " +
              (state.grade ? "graded " + grade.get<std::string>() : std::string("skipped")) +
              (session.finished() ? "; that was the last, see interview report" : ""));
    return 0;
}

int abandon(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    InterviewSession session = open_session(collection);
    const bool kept = !session.abandon(invocation.now);
    print(invocation, {{"interview", session.record().id}, {"kept", kept}},
          "Interview " + session.record().id + " abandoned" +
              (kept ? " after " + std::to_string(session.place()) + (session.place() == 1 ? " question" : " questions")
                    : ": nothing was answered, so it is not kept"));
    return 0;
}

/// "phone-screen" for "Phone screen"; "live-coding-20" for one of several of a title.
std::string option_name(const InterviewPlan& preset) {
    std::string name = preset.title;
    std::ranges::transform(name, name.begin(), [](char c) { return c == ' ' ? '-' : cards::to_lower(c); });
    const bool is_one_of_several = std::ranges::count(interview_presets(), preset.title, &InterviewPlan::title) > 1;
    return is_one_of_several ? name + "-" + std::to_string(preset.length.count) : name;
}

std::map<std::string, InterviewPlan> presets_by_name() {
    std::map<std::string, InterviewPlan> presets;
    for (const InterviewPlan& preset : interview_presets())
        presets.emplace(option_name(preset), preset);
    return presets;
}

/// The option that takes the window's presets, instead of those that describe an interview.
void add_preset(CLI::App& command, const std::shared_ptr<std::optional<InterviewPlan>>& preset) {
    std::vector<std::string> names;
    for (const auto& [name, plan] : presets_by_name())
        names.push_back(name);
    CLI::Option* option = command.add_option_function<std::string>(
        "--preset", [preset](const std::string& name) { *preset = presets_by_name().at(name); },
        "phone-screen, technical-round, senior-loop, behavioural, live-coding-20 or live-coding-40, as in the window");
    option->check(CLI::IsMember(names));
    for (const char* described : {"--format", "--topic", "--level", "--questions", "--minutes", "--strict"})
        option->excludes(command.get_option(described));
}

void add_start(CLI::App& interview, Invocation& invocation) {
    const auto plan = std::make_shared<InterviewPlan>();
    const auto seed = std::make_shared<std::optional<std::uint64_t>>();
    const auto questions = std::make_shared<int>(plan->length.count);
    const auto minutes = std::make_shared<int>(0);
    const auto preset = std::make_shared<std::optional<InterviewPlan>>();
    const auto exercises = std::make_shared<ExerciseOptions>();
    CLI::App* command = add_command(interview, invocation, "start", "Draw a mock interview", [=, &invocation] {
        if (*preset) {
            (*preset)->reviews = plan->reviews;
            (*preset)->adapting = plan->adapting;
            return start(invocation, **preset, *seed, *exercises);
        }
        plan->length = *minutes > 0 ? InterviewLength{InterviewLength::Unit::Minutes, *minutes}
                                    : InterviewLength{InterviewLength::Unit::Questions, *questions};
        return start(invocation, *plan, *seed, *exercises);
    });
    command->add_option("--format", plan->format, "conversation, test, mixed (default) or live-coding")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, InterviewFormat>{{"conversation", InterviewFormat::Conversation},
                                                   {"test", InterviewFormat::Test},
                                                   {"mixed", InterviewFormat::Mixed},
                                                   {"live-coding", InterviewFormat::LiveCoding}}));
    command->add_option("--topic", plan->topics, "Only this topic and those below it; may come several times");
    command->add_option("--level", plan->levels, "junior, mid or senior; may come several times")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, Level>{{"junior", Level::Junior}, {"mid", Level::Mid}, {"senior", Level::Senior}}));
    CLI::Option* count = command->add_option("--questions", *questions, "How many questions (default 10)");
    count->check(CLI::Range(1, 1000));
    command->add_option("--minutes", *minutes, "How many minutes to fill instead")
        ->check(CLI::Range(1, 600))
        ->excludes(count);
    command->add_flag_callback(
        "--strict", [plan] { plan->pace = InterviewPace::Strict; }, "Time up moves on");
    command->add_option("--seed", *seed, "The same seed and deck draw the same interview (default: chance)");
    command->add_flag_callback(
        "--no-review", [plan] { plan->reviews = RecordReviews::No; }, "Keep the grades out of the review schedule");
    command->add_flag_callback(
        "--no-adapt", [plan] { plan->adapting = Adapting::No; },
        "Ask what was drawn; otherwise a conversation goes a level up after two strong answers, down after two weak "
        "ones");
    command->add_flag("--no-exercises", exercises->leave_out, "Ask no exercise in a technical round or a senior loop");
    command->add_option("--python", exercises->python, python_help);
    add_preset(*command, preset);
}

/// Refuses, as wrong usage, what `read` cannot read.
CLI::Validator spelled(const auto& read, const std::string& example) {
    return CLI::Validator(
        [read, example](const std::string& text) {
            return read(text) ? std::string() : "\"" + text + "\" is not of the form " + example;
        },
        "");
}

void add_answer(CLI::App& interview, Invocation& invocation) {
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App* command = add_command(interview, invocation, "answer", "Answer the question that waits",
                                    [=, &invocation] { return answer(invocation, *options); });
    command->add_option("--ticked", options->ticked, "Key points that were said, counted from 0, e.g. 0,2")
        ->check(spelled(places_from, "0,2"));
    command->add_option("--choice", options->chosen, "Options chosen, e.g. A,C")->check(spelled(keys_from, "A,C"));
    command->add_option("--text", options->text, "The answer to type, or notes on a spoken one");
    command->add_option("--elapsed", options->elapsed, "Seconds the answer took (default 0)")->check(check_elapsed);
    command
        ->add_option(
            "--follow-up", options->follow_ups,
            "A follow-up that was asked, counted from 0: its seconds, and whether the answer held, e.g. 0:20:yes")
        ->check(spelled(follow_up_from, "0:20:yes"));
    command->add_option("--grade", options->grade, "again, hard, good or easy (default: the suggested one)")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Grade>{
            {"again", Grade::Again}, {"hard", Grade::Hard}, {"good", Grade::Good}, {"easy", Grade::Easy}}));
    command->add_option("--code", options->code,
                        "A file with the code for an exercise, run before it is answered; - for the standard input");
    command->add_option("--python", options->python, python_help);
    CLI::Option* skip = command->add_flag("--skip", options->skip, "Move on without an answer");
    command->add_flag("--dont-know", options->dont_know, "Say that you do not know")->excludes(skip);
}

void add_run(CLI::App& interview, Invocation& invocation) {
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App* command = add_command(interview, invocation, "run",
                                    "Run your code for the exercise that waits, and keep it; exit 1 if a check fails",
                                    [=, &invocation] { return run(invocation, *options); });
    command->add_option("FILE", options->code, "Your code; - for the standard input")->required();
    command->add_option("--elapsed", options->elapsed, "Seconds since the exercise was shown (default 0)")
        ->check(check_elapsed);
    command->add_option("--python", options->python, python_help);
}

} // namespace

void add_interview_commands(CLI::App& app, Invocation& invocation) {
    CLI::App* interview = app.add_subcommand("interview", "Sit a mock interview");
    interview->require_subcommand(1);
    interview->fallthrough();
    add_start(*interview, invocation);
    const auto file = std::make_shared<std::string>();
    add_command(*interview, invocation, "next", "Show the question that waits", [&invocation, file] {
        return next(invocation, *file);
    })->add_option("--file", *file, "Write the code of an exercise to this new file, to edit it there");
    add_run(*interview, invocation);
    add_command(*interview, invocation, "hint", "Show the next hint for the exercise that waits",
                [&invocation] { return hint(invocation); });
    add_answer(*interview, invocation);
    add_interview_report_commands(*interview, invocation);
    add_command(*interview, invocation, "abandon",
                "End the interview here; what was answered stays, and one without an answer leaves no trace",
                [&invocation] { return abandon(invocation); });
}

} // namespace greenroom
