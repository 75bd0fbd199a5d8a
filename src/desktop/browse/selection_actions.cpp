#include "desktop/browse/selection_actions.h"

#include "desktop/base/editor.h"
#include "desktop/base/preferences.h"
#include "desktop/base/whole_file.h"
#include "desktop/base/words.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/print_pdf.h"
#include "records/store_error.h"
#include "study/search/card_actions.h"
#include "study/search/cheat_sheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace greenroom::desktop {
namespace {

/// What came of an export: where it is saved, or why it is not.
struct ExportOutcome {
    QString saved;   ///< the file or folder; empty when it failed
    QString problem; ///< what, where and what to do; empty when it went well
};

ExportOutcome failure(const QString& file, const QString& why) {
    return {
        {},
        Tr::tr("The cards were not saved to %1: %2. Choose another place.").arg(QDir::toNativeSeparators(file), why)};
}

/// Lets `write` fill a file, whole or not at all.
ExportOutcome save_with(const std::function<void(QIODevice&)>& write, const QString& file) {
    const auto why = save_whole(file, write);
    return why ? failure(file, *why) : ExportOutcome{file, {}};
}

/// Writes the files of an export; what it may replace was asked about.
ExportOutcome save(const std::vector<ExportFile>& files, const std::vector<std::filesystem::path>& may_replace,
                   const QString& where) {
    try {
        save_export(files, may_replace);
        return {where, {}};
    } catch (const StoreError& error) {
        return {{},
                Tr::tr("The cards were not saved to %1. %2.").arg(QDir::toNativeSeparators(where), words_of(error))};
    }
}

void show_outcome(const ExportOutcome& outcome, MessageBar& message_bar) {
    if (outcome.problem.isEmpty())
        message_bar.show(Severity::Info, Tr::tr("Saved to %1.").arg(QDir::toNativeSeparators(outcome.saved)));
    else
        message_bar.show(Severity::Error, outcome.problem);
}

/// Asks for a file to save to, and proposes a name; it ends as the chosen filter says.
QFileDialog* saving_dialog(const QString& title, const QString& name, const QStringList& filters, QWidget& window) {
    auto* dialog = new QFileDialog(&window, title, saving_folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto end_as = [dialog](const QString& file, const QString& filter) {
        const QString ending = filter.section(u'.', -1).chopped(1);
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(QFileInfo(file).completeBaseName() + u'.' + ending);
    };
    end_as(name, filters.front());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, end_as](const QString& filter) { end_as(dialog->selectedFiles().value(0), filter); });
    return dialog;
}

} // namespace

SelectionActions::SelectionActions(AppContext& context, const Preferences& preferences, SearchWorker& worker,
                                   const CardTableView& table, MessageBar& message_bar, QWidget& window)
    : QObject(&window), context_(context), preferences_(preferences), worker_(worker), table_(table),
      message_bar_(message_bar), window_(window) {}

bool SelectionActions::is_suspended() const {
    const ListedCard* card = table_.current_listed();
    return card && card->card.marks.suspended;
}

bool SelectionActions::is_flagged() const {
    const ListedCard* card = table_.current_listed();
    return card && card->card.marks.flag == Flag::On;
}

void SelectionActions::change(const QString& message, std::function<void(Collection&)> action) {
    worker_.change(std::move(action), [this, message] {
        message_bar_.show(Severity::Info, message);
        Q_EMIT changed();
    });
}

void SelectionActions::suspend_or_resume() {
    const bool resumes = is_suspended();
    const auto suspension = resumes ? Suspension::Resumed : Suspension::Suspended;
    const int count = table_.selected_count();
    const QString message =
        resumes ? Tr::tr("Resumed %Ln card(s).", nullptr, count) : Tr::tr("Suspended %Ln card(s).", nullptr, count);
    change(message, [cards = table_.selected(), suspension, now = context_.now()](Collection& collection) {
        suspend_cards(collection, cards, suspension, now);
    });
}

void SelectionActions::flag_or_unflag() {
    const bool unflags = is_flagged();
    const int count = table_.selected_count();
    const QString message =
        unflags ? Tr::tr("Unflagged %Ln card(s).", nullptr, count) : Tr::tr("Flagged %Ln card(s).", nullptr, count);
    const Flag flag = unflags ? Flag::Off : Flag::On;
    change(message, [cards = table_.selected(), flag, now = context_.now()](Collection& collection) {
        flag_cards(collection, cards, flag, now);
    });
}

void SelectionActions::ask_to_reset() {
    const std::vector<CardKey> cards = table_.selected();
    auto* dialog = new QMessageBox(&window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIcon(QMessageBox::Question);
    dialog->setWindowTitle(Tr::tr("Reset"));
    dialog->setText(Tr::tr("Reset %Ln card(s)?", nullptr, static_cast<int>(cards.size())));
    dialog->setInformativeText(Tr::tr("Starts over as if never reviewed. The history is kept, but no longer counts."));
    QPushButton* reset_button = dialog->addButton(Tr::tr("Reset"), QMessageBox::DestructiveRole);
    dialog->setDefaultButton(dialog->addButton(QMessageBox::Cancel));
    connect(reset_button, &QAbstractButton::clicked, this, [this, cards] { reset(cards); });
    dialog->open();
}

void SelectionActions::reset(const std::vector<CardKey>& cards) {
    const auto work = [cards, now = context_.now()](Collection& collection) {
        return reset_cards(collection, cards, now);
    };
    worker_.compute(work, [this](const CardReset& reset) {
        if (reset.id.empty())
            return message_bar_.show(Severity::Info, Tr::tr("Nothing was reset: the selected cards are new already."));
        last_reset_ = reset.id;
        message_bar_.show(Severity::Info, Tr::tr("%Ln card(s) are new again; U undoes it.", nullptr, reset.cards));
        Q_EMIT changed();
    });
}

void SelectionActions::undo_reset() {
    if (last_reset_.empty())
        return message_bar_.show(Severity::Info, Tr::tr("There is no reset to undo."));
    change(Tr::tr("Undid the reset."), [id = std::exchange(last_reset_, {}), now = context_.now()](
                                           Collection& collection) { greenroom::undo_reset(collection, id, now); });
}

void SelectionActions::ask_where_to_export() {
    QFileDialog* dialog = saving_dialog(Tr::tr("Export the selected cards"), Tr::tr("cards"),
                                        {Tr::tr("Markdown cards (*.md)"), Tr::tr("Table (*.csv)")}, window_);
    connect(dialog, &QFileDialog::fileSelected, this, &SelectionActions::export_to);
    dialog->open();
}

void SelectionActions::export_to(const QString& file) {
    const std::filesystem::path named = file.toStdString();
    const auto plan = [cards = table_.selected(), named, now = context_.now()](Collection& collection) {
        Export planned;
        planned.where = named;
        if (QString::fromStdString(named.string()).endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            planned.files = {{named, export_csv(collection, cards, now)}};
        else
            planned.files = markdown_files(export_markdown(collection, cards), named);
        if (planned.files.front().file != named)
            planned.where = named.parent_path() / named.stem();
        planned.there = existing_files(planned.files);
        return planned;
    };
    worker_.compute(plan, [this, named](const Export& planned) {
        // The dialog has asked about the name that was chosen in it, about others nobody has.
        const auto was_asked = [&](const std::filesystem::path& there) { return there == named; };
        if (std::ranges::all_of(planned.there, was_asked))
            save_planned(planned);
        else
            ask_to_replace(planned);
    });
}

void SelectionActions::ask_to_replace(const Export& planned) {
    QStringList names;
    for (const std::filesystem::path& there : planned.there)
        names.append(QDir::toNativeSeparators(QString::fromStdString(there.string())));
    auto* dialog = new QMessageBox(&window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("replace exported files"));
    dialog->setIcon(QMessageBox::Warning);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setWindowTitle(Tr::tr("Export the selected cards"));
    dialog->setText(Tr::tr("Replace %Ln file(s) that exist already?", nullptr, static_cast<int>(names.size())));
    dialog->setInformativeText(names.join(QLatin1Char('\n')));
    QPushButton* replace = dialog->addButton(Tr::tr("Replace"), QMessageBox::DestructiveRole);
    dialog->setDefaultButton(dialog->addButton(QMessageBox::Cancel));
    connect(replace, &QAbstractButton::clicked, this, [this, planned] { save_planned(planned); });
    dialog->open();
}

void SelectionActions::save_planned(const Export& planned) {
    const QString where = QString::fromStdString(planned.where.string());
    const auto work = [planned, where](Collection&) { return save(planned.files, planned.there, where); };
    worker_.compute(work, [this](const ExportOutcome& outcome) { show_outcome(outcome, message_bar_); });
}

void SelectionActions::ask_where_to_save_sheet(const SheetContent& content) {
    QFileDialog* dialog = saving_dialog(Tr::tr("Save the cheat sheet"), Tr::tr("Cheat sheet"),
                                        {Tr::tr("To print (*.pdf)"), Tr::tr("Web page (*.html)")}, window_);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content](const QString& file) { save_sheet(content, file); });
    dialog->open();
}

void SelectionActions::save_sheet(const SheetContent& content, const QString& file) {
    const auto save = [content, file, now = context_.now()](Collection& collection) {
        const auto* query = std::get_if<CardQuery>(&content.cards);
        const std::string title = content.title.toStdString();
        const CheatSheet sheet =
            query ? cheat_sheet(collection, *query, title, now)
                  : cheat_sheet(collection, std::get<std::vector<CardKey>>(content.cards), title, SheetOrder::Deck);
        if (!file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            return save_with([&](QIODevice& out) { out.write(QByteArray::fromStdString(sheet.html)); }, file);
        return save_with([&](QIODevice& out) { print_pdf(out, QString::fromStdString(sheet.html), content.title); },
                         file);
    };
    worker_.compute(save, [this](const ExportOutcome& outcome) { show_outcome(outcome, message_bar_); });
}

void SelectionActions::edit_source() {
    const std::optional<CardKey> key = table_.current_card();
    if (!key)
        return;
    const auto read = [key = *key](Collection& collection) { return collection.card(key); };
    worker_.compute(read, [this](const std::optional<StoredCard>& card) {
        if (!card || card->file.empty())
            return message_bar_.show(Severity::Error,
                                     Tr::tr("The card's file no longer exists, so there is nothing to edit."));
        const auto problem =
            open_in_editor(preferences_.editor(), QString::fromStdString(card->file.string()), card->card.line);
        if (problem)
            message_bar_.show(Severity::Error, *problem);
    });
}

} // namespace greenroom::desktop
