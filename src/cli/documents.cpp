#include "cli/documents.h"

#include "cli/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <vector>

namespace greenroom {
namespace {

using Words = std::vector<std::string>;

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

/// "--limit", or "-h" where it has no longer name.
std::string flag_of(const CLI::Option& option) {
    return option.get_lnames().empty() ? "-" + option.get_snames().front() : "--" + option.get_lnames().front();
}

Words flags_of(const CLI::Option& option) {
    Words flags;
    for (const std::string& name : option.get_snames())
        flags.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        flags.push_back("--" + name);
    return flags;
}

/// The words that an option or argument is one of; none where it takes anything. The parser tells them in braces:
/// "TEXT:{again,hard}", or of those that stand for something else "TEXT:value in {a->0,b->1} OR {0,1}".
Words choices_of(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    const auto begin = type.find('{'), end = type.find('}');
    Words words;
    if (begin == std::string::npos || end == std::string::npos)
        return words;
    std::string word;
    for (const char c : type.substr(begin + 1, end - begin - 1) + ",")
        if (c == ',') {
            words.push_back(word.substr(0, word.find("->")));
            word.clear();
        } else {
            word += c;
        }
    return words;
}

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
    return app.get_options([](const CLI::Option* option) { return !option->get_positional(); });
}

std::vector<const CLI::Option*> arguments_of(const CLI::App& app) {
    return app.get_options([](const CLI::Option* option) { return option->get_positional(); });
}

void walk(const CLI::App& app, const std::function<void(const CLI::App&)>& visit) {
    visit(app);
    for (const CLI::App* command : commands_of(app))
        walk(*command, visit);
}

std::string joined(const Words& words, const std::string& between) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : between) + word;
    return all;
}

/// What may come next after `app`: its commands, or the words of its argument, and its options with the program's.
Words next_words(const CLI::App& app) {
    Words words;
    for (const CLI::App* command : commands_of(app))
        words.push_back(command->get_name());
    for (const CLI::Option* argument : arguments_of(app))
        for (const std::string& word : choices_of(*argument))
            words.push_back(word);
    for (const CLI::App* level = &app; level; level = level->get_parent())
        for (const CLI::Option* option : options_of(*level))
            if (std::ranges::find(words, flag_of(*option)) == words.end())
                words.push_back(flag_of(*option));
    return words;
}

/// In single quotes, for a shell.
std::string quoted(const std::string& text, const std::string& quote = "'\\''") {
    std::string all = "'";
    for (const char c : text)
        all += c == '\'' ? quote : std::string(1, c);
    return all + "'";
}

/// The lines of a case that chooses the words which come next by the commands before.
std::string cases(const CLI::App& app, const std::string& assign, const std::string& end) {
    std::string lines;
    walk(app, [&](const CLI::App& each) {
        lines +=
            "        " + quoted(path_of(each)) + ") " + assign + quoted(joined(next_words(each), " ")) + end + "\n";
    });
    return lines;
}

/// The lines of a case that chooses the words of the option before the cursor.
std::string value_cases(const CLI::App& app, const std::string& assign, const std::string& end) {
    std::string lines;
    walk(app, [&](const CLI::App& each) {
        for (const CLI::Option* option : options_of(each))
            if (const Words words = choices_of(*option); !words.empty())
                lines += "        " + quoted(path_of(each) + " " + flag_of(*option)) + ") " + assign +
                         quoted(joined(words, " ")) + end + "\n";
    });
    return lines;
}

std::string known_paths(const CLI::App& app) {
    Words paths;
    walk(app, [&](const CLI::App& each) {
        if (each.get_parent())
            paths.push_back(quoted(path_of(each)));
    });
    return joined(paths, "|");
}

/// The same walk along the words before the cursor for both shells: `each` is how the loop names them. Afterwards
/// `words` are what may come next, `chosen` that an option takes no other ones.
std::string shell_function(const CLI::App& app, const std::string& name, const std::string& each,
                           const std::string& before) {
    return name + "() {\n    local level= word words= chosen= before=" + before + "\n    for word in " + each +
           "; do\n        case \"${level:+$level }$word\" in\n        " + known_paths(app) +
           ") level=\"${level:+$level }$word\" ;;\n        esac\n    done\n    case \"$level $before\" in\n" +
           value_cases(app, "chosen=yes words=", " ;;") +
           "    esac\n    if [ -z \"$words\" ]; then\n        case \"$level\" in\n" + cases(app, "words=", " ;;") +
           "        esac\n    fi\n";
}

} // namespace

std::string bash_completion(const CLI::App& app) {
    const std::string name = app.get_name();
    return "# bash completion for " + name + "\n" +
           shell_function(app, "_greenroom_cli", "\"${COMP_WORDS[@]:1:COMP_CWORD-1}\"",
                          "\"${COMP_WORDS[COMP_CWORD-1]}\"") +
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\")\n}\n"
           "complete -o default -F _greenroom_cli " +
           name + "\n";
}

std::string zsh_completion(const CLI::App& app) {
    const std::string name = app.get_name();
    return "#compdef " + name + "\n" +
           shell_function(app, "_greenroom_cli", "\"${(@)argv_before}\"", "\"${argv_before[-1]}\"") +
           "    compadd -- ${=words}\n    [ -n \"$chosen\" ] || _files\n}\n"
           "local -a argv_before\nargv_before=(\"${(@)words[2,CURRENT-1]}\")\n_greenroom_cli \"$@\"\n";
}

std::string fish_completion(const CLI::App& app) {
    const std::string name = app.get_name();
    std::string lines = "# fish completion for " + name + "\n";
    walk(app, [&](const CLI::App& each) {
        Words below;
        for (const CLI::App* command : commands_of(each))
            below.push_back(command->get_name());
        std::string condition;
        for (const CLI::App* level = &each; level->get_parent(); level = level->get_parent())
            condition =
                "__fish_seen_subcommand_from " + level->get_name() + (condition.empty() ? "" : "; and ") + condition;
        const std::string here = below.empty() ? condition
                                               : condition + (condition.empty() ? "" : "; and ") +
                                                     "not __fish_seen_subcommand_from " + joined(below, " ");
        const auto complete = [&](const std::string& when, const std::string& what, const std::string& description) {
            lines += "complete -c " + name + (when.empty() ? "" : " -n " + quoted(when, "\\'")) + " " + what + " -d " +
                     quoted(description, "\\'") + "\n";
        };
        for (const CLI::App* command : commands_of(each))
            complete(here, "-f -a " + command->get_name(), command->get_description());
        for (const CLI::Option* option : options_of(each)) {
            std::string what;
            for (const std::string& flag : flags_of(*option))
                what += (what.empty() ? "" : " ") +
                        (flag.starts_with("--") ? "-l " + flag.substr(2) : "-s " + flag.substr(1));
            if (takes_value(*option))
                what += " -r";
            if (const Words words = choices_of(*option); !words.empty())
                what += " -f -a " + quoted(joined(words, " "), "\\'");
            complete(condition, what, option->get_description());
        }
        for (const CLI::Option* argument : arguments_of(each))
            if (const Words words = choices_of(*argument); !words.empty())
                complete(condition, "-f -a " + quoted(joined(words, " "), "\\'"), argument->get_description());
    });
    return lines;
}

namespace {

/// Text as roff takes it: no line begins with a control character, and a hyphen that is typed stays one.
std::string roff(const std::string& text) {
    std::string all;
    for (const char c : text) {
        if ((c == '.' || c == '\'') && (all.empty() || all.back() == '\n'))
            all += "\\&";
        if (c == '\\')
            all += "\\e";
        else if (c == '-')
            all += "\\-";
        else
            all += c;
    }
    return all;
}

std::string bold(const std::string& text) { return "\\fB" + roff(text) + "\\fR"; }

std::string usage_of(const CLI::App& app) {
    std::string usage = bold(path_of(app));
    for (const CLI::Option* argument : arguments_of(app)) {
        const Words words = choices_of(*argument);
        const std::string name = words.empty() ? argument->get_name(true) : joined(words, "|");
        const std::string more = argument->get_items_expected_max() > 1 ? "..." : "";
        usage += " " + (argument->get_required() ? "\\fI" + roff(name) + "\\fR" + more
                                                 : "[\\fI" + roff(name) + "\\fR" + more + "]");
    }
    return usage;
}

std::string described(const CLI::Option& option) {
    Words flags;
    for (const std::string& flag : flags_of(option))
        flags.push_back(bold(flag));
    const Words words = choices_of(option);
    const std::string value = !takes_value(option) ? ""
                              : words.empty()      ? " \\fIVALUE\\fR"
                                                   : " " + roff(joined(words, "|"));
    return ".TP\n" + joined(flags, ", ") + value + "\n" + roff(option.get_description()) + "\n";
}

bool is_help(const CLI::Option& option) { return flag_of(option) == "--help"; }

} // namespace

std::string man_page(const CLI::App& app) {
    const std::string name = app.get_name();
    std::string upper = name;
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    std::string page =
        ".TH " + upper + " 1 \"\" \"Greenroom\" \"User Commands\"\n.SH NAME\n" + roff(name) +
        " \\- rehearse for a Django interview, from the command line\n.SH SYNOPSIS\n" + bold(name) +
        " [\\fIOPTION\\fR]... \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...\n.SH DESCRIPTION\n" +
        "The same collection as in the window of\n.BR greenroom (1),\nfor terminals and scripts; both may "
        "have it open at once. An empty collection is filled by\n" +
        bold("greenroom-cli sync") + ".\n.SH OPTIONS\n";
    for (const CLI::Option* option : options_of(app))
        page += described(*option);
    page += ".SH COMMANDS\n";
    walk(app, [&](const CLI::App& each) {
        if (!each.get_parent() || !commands_of(each).empty())
            return;
        page += ".SS " + usage_of(each) + "\n" + roff(each.get_description()) + ".\n";
        for (const CLI::Option* argument : arguments_of(each))
            page += ".TP\n\\fI" + roff(argument->get_name(true)) + "\\fR\n" + roff(argument->get_description()) + "\n";
        for (const CLI::Option* option : options_of(each))
            if (!is_help(*option))
                page += described(*option);
    });
    return page +
           ".SH EXIT STATUS\n.TP\n.B 0\nDone.\n.TP\n.B 1\nNot done, or something that was read is wrong.\n.TP\n.B 2\n"
           "The command line is wrong, or a query or a setting in it.\n.SH ENVIRONMENT\n.TP\n.B XDG_DATA_HOME\n"
           "Where the collection is, in the folder\n.IR greenroom ;\nignored where it is no absolute path.\n.TP\n"
           ".B NO_COLOR\nNothing is coloured; so it is where the output is no terminal.\n.SH FILES\n.TP\n"
           ".I ~/.local/share/greenroom/collection.sqlite\nThe collection, unless another is named.\n.SH SEE ALSO\n"
           ".BR greenroom (1)\n";
}

} // namespace greenroom
