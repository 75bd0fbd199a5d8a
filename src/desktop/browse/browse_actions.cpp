// What keys and buttons do with the chosen cards on the Browse page.
#include "desktop/base/editor.h"
#include "desktop/base/preferences.h"
#include "desktop/browse/action_bar.h"
#include "desktop/browse/book_page.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_export.h"
#include "desktop/browse/card_panel.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/search_bar.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/message_bar.h"
#include "study/search/card_actions.h"
#include "study/search/export_cards.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace greenroom::desktop {

void BrowsePage::keyPressEvent(QKeyEvent* event) {
    const auto pressed =
        command_for(*event, KeyPlace::Browse, [this](CommandPressed each) { return can(each.command); });
    if (pressed && !is_reading())
        perform(pressed->command);
    else
        QWidget::keyPressEvent(event);
}

bool BrowsePage::can(Command command) const {
    switch (command) {
    case Command::FocusSearch:
    case Command::ChooseColumns:
    case Command::Undo:
    case Command::Leave:
        return true;
    case Command::ReadAsBook:
        return !wrong_ && !model_->cards().empty();
    default:
        return table_->selected_count() > 0;
    }
}

void BrowsePage::perform(Command command) {
    if (!can(command))
        return;
    switch (command) {
    case Command::FocusSearch:
        return search_->take_keyboard();
    case Command::StudyChosen:
        return study(Counting::Counted);
    case Command::StudyUncounted:
        return study(Counting::Practice);
    case Command::Suspend:
        return suspend_or_resume();
    case Command::ToggleFlag:
        return flag_or_unflag();
    case Command::ResetCards:
        return ask_to_reset();
    case Command::Undo:
        return undo_reset();
    case Command::PutIntoInterview:
        return interview_requested(table_->selected());
    case Command::ExportCards:
        return ask_where_to_export();
    case Command::EditSource:
        return edit_source();
    case Command::ReadAsBook:
        return read_as_book();
    case Command::ChooseColumns:
        return choose_columns();
    default:
        return leave();
    }
}

void BrowsePage::act(const QString& message, std::function<void(Collection&)> action) {
    worker_->change(std::move(action), [this, message] {
        message_bar_->show(Severity::Info, message);
        refresh();
    });
}

void BrowsePage::suspend_or_resume() {
    const ListedCard* row = current_row();
    const bool resumes = row && row->row.card.marks.suspended;
    const auto suspension = resumes ? Suspension::Resumed : Suspension::Suspended;
    const int count = table_->selected_count();
    const QString message =
        resumes ? Tr::tr("Resumed %Ln card(s).", nullptr, count) : Tr::tr("Suspended %Ln card(s).", nullptr, count);
    act(message, [cards = table_->selected(), suspension](Collection& collection) {
        suspend_cards(collection, cards, suspension);
    });
}

void BrowsePage::flag_or_unflag() {
    const ListedCard* row = current_row();
    const bool unflags = row && row->row.card.marks.flag == Flag::On;
    const int count = table_->selected_count();
    const QString message =
        unflags ? Tr::tr("Unflagged %Ln card(s).", nullptr, count) : Tr::tr("Flagged %Ln card(s).", nullptr, count);
    act(message, [cards = table_->selected(), flag = unflags ? Flag::Off : Flag::On](Collection& collection) {
        flag_cards(collection, cards, flag);
    });
}

void BrowsePage::ask_to_reset() {
    const std::vector<CardKey> cards = table_->selected();
    auto* dialog = new QMessageBox(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIcon(QMessageBox::Question);
    dialog->setWindowTitle(Tr::tr("Reset"));
    dialog->setText(Tr::tr("Reset %Ln card(s)?", nullptr, static_cast<int>(cards.size())));
    dialog->setInformativeText(
        Tr::tr("They start over as if never reviewed. Their history is kept, but no longer counts."));
    QPushButton* reset_button = dialog->addButton(Tr::tr("Reset"), QMessageBox::DestructiveRole);
    dialog->setDefaultButton(dialog->addButton(QMessageBox::Cancel));
    connect(reset_button, &QAbstractButton::clicked, this, [this, cards] { reset(cards); });
    dialog->open();
}

void BrowsePage::reset(const std::vector<CardKey>& cards) {
    const auto work = [cards, now = context_.now()](Collection& collection) {
        return reset_cards(collection, cards, now);
    };
    worker_->compute(work, [this](const CardReset& reset) {
        if (reset.id.empty())
            return message_bar_->show(Severity::Info, Tr::tr("Nothing was reset: the selected cards are new already."));
        last_reset_ = reset.id;
        message_bar_->show(Severity::Info, Tr::tr("%Ln card(s) are new again; U undoes it.", nullptr, reset.cards));
        refresh();
    });
}

void BrowsePage::undo_reset() {
    if (last_reset_.empty())
        return message_bar_->show(Severity::Info, Tr::tr("There is no reset to undo."));
    act(Tr::tr("Undid the reset."), [id = std::exchange(last_reset_, {}), now = context_.now()](
                                        Collection& collection) { greenroom::undo_reset(collection, id, now); });
}

void BrowsePage::study(Counting counting) {
    worker_->compute([cards = table_->selected()](Collection& collection) { return ids_of(collection, cards); },
                     [this, counting](const std::vector<std::string>& ids) { Q_EMIT study_requested(ids, counting); });
}

void BrowsePage::ask_where_to_export() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, Tr::tr("Export the selected cards"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Tr::tr("Markdown cards (*.md)"), Tr::tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(Tr::tr("cards.md"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv") : QStringLiteral("md"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BrowsePage::export_to);
    dialog->open();
}

void BrowsePage::export_to(const QString& file) {
    const auto save = [cards = table_->selected(), file, now = context_.now()](Collection& collection) {
        if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return save_text(export_csv(collection, cards, now), file);
        return save_markdown(export_markdown(collection, cards), file);
    };
    worker_->compute(save, [this](const ExportOutcome& outcome) {
        if (outcome.problem.isEmpty())
            message_bar_->show(Severity::Info, Tr::tr("Saved to %1.").arg(QDir::toNativeSeparators(outcome.saved)));
        else
            message_bar_->show(Severity::Error, outcome.problem);
    });
}

void BrowsePage::edit_source() {
    const std::optional<CardKey> key = current_card();
    if (!key)
        return;
    const auto read = [key = *key](Collection& collection) { return collection.card(key); };
    worker_->compute(read, [this](const std::optional<StoredCard>& card) {
        if (!card || card->file.empty())
            return message_bar_->show(Severity::Error,
                                      Tr::tr("The card's file no longer exists, so there is nothing to edit."));
        const auto problem =
            open_in_editor(preferences_.editor(), QString::fromStdString(card->file.string()), card->card.line);
        if (problem)
            message_bar_->show(Severity::Error, *problem);
    });
}

void BrowsePage::choose_columns() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    table_->fill_column_menu(*menu);
    menu->popup(table_->mapToGlobal(QPoint(0, 0)));
}

void BrowsePage::read_as_book() {
    if (!can(Command::ReadAsBook))
        return;
    const QString topic = topic_of(search_->text());
    const bool topic_alone = with_topic(search_->text(), {}).isEmpty();
    const QString title = topic_alone ? tree_->title_of(topic) : search_->text();
    find_for_book(query_, [this, title](const std::vector<CardKey>& cards) {
        setCurrentWidget(book_);
        book_->read(title, cards);
    });
}

void BrowsePage::find_for_book(const CardQuery& query, std::function<void(const std::vector<CardKey>&)> then) {
    book_query_ = query;
    worker_->compute(
        [query, now = context_.now()](Collection& collection) { return find_cards(collection, query, {}, now); },
        std::move(then));
}

} // namespace greenroom::desktop
