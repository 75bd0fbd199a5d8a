#pragma once

#include "desktop/base/app_context.h"
#include "desktop/browse/search_worker.h"
#include "study/search/export_files.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

class QWidget;

namespace greenroom::desktop {

class CardTableView;
class MessageBar;
class Preferences;

/// What a cheat sheet has: chosen cards, or what a query finds.
struct SheetContent {
    QString title;
    std::variant<std::vector<CardKey>, CardQuery> cards;
};

/// What can be done with the selected cards of a table. The work runs on the search's thread; what came of it is shown
/// in the message bar.
class SelectionActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it; dialogs open over `window`.
    SelectionActions(AppContext& context, const Preferences& preferences, SearchWorker& worker,
                     const CardTableView& table, MessageBar& message_bar, QWidget& window);

    /// Whether the card that has the keyboard is suspended, flagged: then the action is the opposite.
    bool is_suspended() const;
    bool is_flagged() const;

    void suspend_or_resume();
    void flag_or_unflag();
    void ask_to_reset();
    void undo_reset();
    void ask_where_to_export();
    /// Saves the selected cards to a file, as CSV or Markdown by its ending; the cards of several topics to a file for
    /// each, in the folder of that name. Asks before it replaces a file other than the one that was named.
    void export_to(const QString& file);
    /// Asks for a file to save a cheat sheet to, of these cards or of all that a query finds.
    void ask_where_to_save_sheet(const SheetContent& content);
    /// Saves a cheat sheet to a file, as HTML or PDF by its ending.
    void save_sheet(const SheetContent& content, const QString& file);
    /// Opens the file of the card that has the keyboard.
    void edit_source();

Q_SIGNALS:
    /// Cards are different now.
    void changed();

private:
    void change(const QString& message, std::function<void(Collection&)> action);
    void reset(const std::vector<CardKey>& cards);

    /// What an export will write, and what of that is there already.
    struct Export {
        std::vector<ExportFile> files;
        std::vector<std::filesystem::path> there;
        std::filesystem::path where; ///< the file that was named, or the folder that is made of its name
    };
    void ask_to_replace(const Export& planned);
    void save_planned(const Export& planned);

    AppContext& context_;
    const Preferences& preferences_;
    SearchWorker& worker_;
    const CardTableView& table_;
    MessageBar& message_bar_;
    QWidget& window_;
    std::string last_reset_; ///< its id, while it can be undone
};

} // namespace greenroom::desktop
