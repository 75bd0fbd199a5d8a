#pragma once

#include "desktop/base/drafts.h"
#include "desktop/widgets/page.h"
#include "study/upkeep/own_cards.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace greenroom::desktop {

class CardSheet;
class Collapsible;
class KeyedButton;
class Preferences;
class PrimaryButton;
class WritingField;

/// Where a card is written: a new one, or a change to one of the learner's own. Beside the fields stands the card as it
/// will be, with what `check` says of it. What is typed is kept until it is saved or discarded.
class CardForm : public Page {
    Q_OBJECT

public:
    CardForm(AppContext& context, const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

    static const Actions<CardForm>& actions();

    /// A new card, or what was typed of one before; `topic` is where it belongs unless that says another.
    void write_new(const QString& topic);
    /// The card of this id, or what was typed into it before; false, with a message, where it cannot be changed here.
    bool change(const std::string& id);
    /// Whether a card is being written.
    bool is_open() const { return open_; }
    /// Decks were read: a card that was saved is to be there now.
    void synced(const SyncReport& report) override;

    void take_keyboard();

    /// What is typed.
    CardFields fields() const;
    QString topic() const;
    /// What is said of it: why it cannot be saved yet, and the problems; empty when all is well.
    QString complaints() const;
    /// The card as it will be; nothing while there is none.
    const CardSheet* preview() const { return sheet_; }
    /// Looks at what is typed at once.
    void check();

Q_SIGNALS:
    /// Written to a file below this folder.
    void saved(const std::filesystem::path& folder);

private:
    QWidget* make_fields();
    QWidget* make_preview();
    QWidget* make_footer();
    void connect_fields();
    void begin(const QString& draft_name, const CardFields& fields, const QString& topic);
    void show_fields(const CardFields& fields, const QString& topic);
    void show_topics();
    void show_folders();
    std::filesystem::path folder() const;
    void typed();
    void keep_draft();
    QHash<QString, QString> form() const;
    void find_file();
    void show_card(const CardInText& text);
    void show_complaints(const CardInText& text);
    void save();
    void discard();
    void take_back();
    void leave();

    AppContext& context_;
    const Theme& theme_;
    Preferences& preferences_;
    Drafts drafts_;
    QLabel* title_;
    QLineEdit* question_;
    WritingField* answer_;
    WritingField* points_;
    QComboBox* level_;
    QComboBox* topic_;
    QComboBox* folder_;
    QLabel* folder_name_;
    QLabel* place_;
    QLabel* complaints_;
    QLabel* problems_;
    QVBoxLayout* preview_;
    CardSheet* sheet_ = nullptr;
    QScrollArea* scroll_;
    PrimaryButton* save_;
    KeyedButton* discard_;
    QTimer* soon_;
    bool open_ = false;
    bool showing_ = false;
    QString draft_;                                 ///< the name under which what is typed is kept
    std::optional<OwnCard> own_;                    ///< where it goes; nothing until it is looked for
    std::optional<QHash<QString, QString>> thrown_; ///< what was discarded last
    std::string waiting_for_;                       ///< the id that was saved and is not read yet
};

} // namespace greenroom::desktop
