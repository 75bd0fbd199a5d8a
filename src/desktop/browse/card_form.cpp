#include "desktop/browse/card_form.h"

#include "desktop/base/formats.h"
#include "desktop/base/image_folder.h"
#include "desktop/base/preferences.h"
#include "desktop/base/words.h"
#include "desktop/browse/card_panel.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/writing_field.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace greenroom::desktop {
namespace {

// No card has an id with a space.
const QString new_card = QStringLiteral("new card");

const QString question_key = QStringLiteral("question");
const QString answer_key = QStringLiteral("answer");
const QString points_key = QStringLiteral("key points");
const QString level_key = QStringLiteral("level");
const QString topic_key = QStringLiteral("topic");
const QString before_key = QStringLiteral("before ");

const QString folder_part = QStringLiteral("own-cards-folder");

// Typing on, the card is read once the learner rests.
constexpr std::chrono::milliseconds rest_before_preview{150};

QString text_of(const std::string& text) { return QString::fromStdString(text); }

QHash<QString, QString> form_of(const CardFields& fields, const QString& prefix = {}) {
    return {{prefix + question_key, text_of(fields.question)},
            {prefix + answer_key, text_of(fields.answer)},
            {prefix + points_key, text_of(typed_from_items(fields.key_points))},
            {prefix + level_key, QString::fromLatin1(to_word(fields.level))}};
}

CardFields fields_from(const QHash<QString, QString>& form, const QString& prefix = {}) {
    CardFields fields;
    fields.question = form.value(prefix + question_key).toStdString();
    fields.answer = form.value(prefix + answer_key).toStdString();
    fields.key_points = items_from_typed(form.value(prefix + points_key).toStdString());
    fields.level = level_from_word(form.value(prefix + level_key).toStdString()).value_or(Level::Mid);
    return fields;
}

QString place_text(const TypedPlace& place) {
    switch (place.field) {
    case TypedPlace::Field::Question:
        return Tr::tr("Question");
    case TypedPlace::Field::Answer:
        return Tr::tr("Answer, line %1").arg(place.line);
    case TypedPlace::Field::KeyPoints:
        return Tr::tr("Key points, line %1").arg(place.line);
    case TypedPlace::Field::File:
        break;
    }
    return Tr::tr("Line %1 of the file").arg(place.line);
}

} // namespace

CardForm::CardForm(AppContext& context, const Theme& theme, Preferences& preferences, QWidget* parent)
    : Page(theme, parent), context_(context), theme_(theme), preferences_(preferences),
      drafts_(text_of(context.collection.file().string()) + QStringLiteral(".form.json")),
      title_(make_label("greeting", {}, this)), question_(new QLineEdit(this)),
      answer_(new WritingField(theme, WritingField::Font::Code, Tr::tr("Answer"), {}, this, 190)),
      points_(new WritingField(theme, WritingField::Font::Prose, Tr::tr("Key points"), {}, this, 110)),
      level_(new QComboBox(this)), topic_(new QComboBox(this)), folder_(new QComboBox(this)),
      folder_name_(make_label("heading", Tr::tr("Folder"), this)), place_(make_label("small", {}, this)),
      complaints_(make_label("small", {}, this)), problems_(make_label("error", {}, this)), preview_(new QVBoxLayout),
      scroll_(make_scroll_area()), save_(new PrimaryButton(theme, Tr::tr("Save"), Tr::tr("Ctrl+Enter"), this)),
      discard_(new KeyedButton(theme, Tr::tr("Discard"), QStringLiteral("D"), this)), soon_(new QTimer(this)) {
    use_actions(*this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(14);
    title_->setWordWrap(true);
    column->addWidget(title_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(make_fields(), 1);
    sides->addWidget(make_preview(), 1);
    stack_when_narrow(*this, *sides, theme, 860);
    column->addLayout(sides);
    column->addStretch(1);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    show_messages_over(scroll_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll_, 1);
    all->addWidget(make_footer());
    soon_->setSingleShot(true);
    soon_->setInterval(rest_before_preview);
    connect_fields();
}

QWidget* CardForm::make_fields() {
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = make_label("heading", name, fields);
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(6);
    };
    add(Tr::tr("Question"), question_);
    add(Tr::tr("Answer, in Markdown"), answer_);
    add(Tr::tr("Key points, one a line"), points_);
    for (const Level level : {Level::Junior, Level::Mid, Level::Senior})
        level_->addItem(word_for(level), QString::fromLatin1(to_word(level)));
    add(Tr::tr("Level"), level_);
    topic_->setEditable(true);
    topic_->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox* box : {level_, topic_, folder_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    add(Tr::tr("Topic, as orm/relations"), topic_);
    folder_name_->setBuddy(folder_);
    folder_->setAccessibleName(Tr::tr("Folder"));
    column->addWidget(folder_name_);
    column->addWidget(folder_);
    place_->setWordWrap(true);
    column->addWidget(place_);
    column->addStretch(1);
    return fields;
}

QWidget* CardForm::make_preview() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QLabel* label : {complaints_, problems_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* panel = new QFrame(side);
    panel->setObjectName(QStringLiteral("panel"));
    panel->setAccessibleName(Tr::tr("The card as it will be"));
    preview_->setContentsMargins(18, 14, 18, 14);
    panel->setLayout(preview_);
    column->addWidget(panel);
    column->addStretch(1);
    return side;
}

QWidget* CardForm::make_footer() {
    auto* footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    auto* row = new FlowLayout(footer);
    row->set_narrows(true);
    row->setContentsMargins(28, 10, 28, 10);
    row->setSpacing(10);
    auto* back = new KeyedButton(theme_, Tr::tr("Back"), Tr::tr("Esc"), footer);
    back->setToolTip(Tr::tr("What is typed is kept for the next time"));
    row->addWidget(save_);
    row->addWidget(discard_);
    row->addWidget(back);
    connect(save_, &QAbstractButton::clicked, this, &CardForm::save);
    connect(discard_, &QAbstractButton::clicked, this, &CardForm::discard);
    connect(back, &QAbstractButton::clicked, this, &CardForm::leave);
    return footer;
}

void CardForm::connect_fields() {
    connect(question_, &QLineEdit::textChanged, this, &CardForm::typed);
    connect(answer_, &QPlainTextEdit::textChanged, this, &CardForm::typed);
    connect(points_, &QPlainTextEdit::textChanged, this, &CardForm::typed);
    connect(level_, &QComboBox::currentIndexChanged, this, &CardForm::typed);
    const auto place_changed = [this] {
        if (own_ && !own_->before)
            own_.reset();
        typed();
    };
    connect(topic_, &QComboBox::currentTextChanged, this, place_changed);
    connect(folder_, &QComboBox::currentIndexChanged, this, place_changed);
    connect(soon_, &QTimer::timeout, this, &CardForm::check);
    connect(&drafts_, &Drafts::failed, this,
            [this](const QString& why) { message_bar().show(Severity::Warning, why); });
}

void CardForm::write_new(const QString& topic) {
    message_bar().clear();
    own_.reset();
    begin(new_card, {}, topic);
}

bool CardForm::change(const std::string& id) {
    std::optional<OwnCard> own;
    const bool looked = guarded([&] {
        if (const auto key = context_.collection.find(id))
            if (const auto stored = context_.collection.card(*key))
                own = own_card(context_.collection, *stored);
    });
    if (!looked)
        return false;
    if (!own) {
        message_bar().show(Severity::Info,
                           Tr::tr("Only cards in folders of your own can be changed here, not those that come with "
                                  "Greenroom. E opens a card's file in the editor."));
        return false;
    }
    message_bar().clear();
    own_ = std::move(own);
    begin(text_of(own_->before->heading_id()), fields_of(*own_->before), text_of(own_->topic.path));
    return true;
}

// A draft goes on from the card that it was begun with, which may be another now: that is said, and nothing is written
// over.
void CardForm::begin(const QString& draft_name, const CardFields& fields, const QString& topic) {
    const bool is_new = draft_name == new_card;
    draft_ = draft_name;
    open_ = true;
    thrown_.reset();
    title_->setText(is_new ? Tr::tr("New card") : Tr::tr("Change your card"));
    setAccessibleName(title_->text());
    show_topics();
    show_folders();
    topic_->setEnabled(is_new);
    const QHash<QString, QString> form = drafts_.of(draft_).form;
    if (form.isEmpty())
        show_fields(fields, topic);
    else
        show_fields(fields_from(form), form.value(topic_key));
    if (!is_new && !form.isEmpty()) {
        const CardFields begun = fields_from(form, before_key);
        if (begun != fields)
            message_bar().show(Severity::Warning,
                               Tr::tr("The card was changed in its file since this was typed. Discard "
                                      "(D) shows the file's text; U then brings this back."));
        Card& before = *own_->before;
        before.question = begun.question;
        before.answer = begun.answer;
        before.key_points = begun.key_points;
        before.level = begun.level;
    }
    if (!drafts_.problem().isEmpty())
        message_bar().show(Severity::Warning, drafts_.problem());
    scroll_->ensureVisible(0, 0);
    check();
    take_keyboard();
}

void CardForm::show_fields(const CardFields& fields, const QString& topic) {
    showing_ = true;
    question_->setText(text_of(fields.question));
    answer_->setPlainText(text_of(fields.answer));
    points_->setPlainText(text_of(typed_from_items(fields.key_points)));
    level_->setCurrentIndex(level_->findData(QString::fromLatin1(to_word(fields.level))));
    topic_->setCurrentText(topic);
    showing_ = false;
}

void CardForm::show_topics() {
    const QString before = topic_->currentText();
    showing_ = true;
    topic_->clear();
    guarded([this] {
        for (const StoredTopic& stored : context_.collection.topics()) {
            topic_->addItem(text_of(stored.topic.path));
            topic_->setItemData(topic_->count() - 1, text_of(stored.topic.title), Qt::ToolTipRole);
        }
    });
    topic_->setCurrentText(before);
    showing_ = false;
}

void CardForm::show_folders() {
    const QString before = folder_->count() > 0 ? folder_->currentData().toString()
                                                : QString::fromUtf8(preferences_.arrangement(folder_part));
    showing_ = true;
    folder_->clear();
    guarded([this] {
        for (const std::filesystem::path& path : own_folders(context_.collection)) {
            const QString shown = QDir::toNativeSeparators(text_of(path.string()));
            folder_->addItem(text_of(path.filename().string()), text_of(path.string()));
            folder_->setItemData(folder_->count() - 1, shown, Qt::ToolTipRole);
        }
    });
    folder_->setCurrentIndex(std::max(0, folder_->findData(before)));
    const bool choice = draft_ == new_card && folder_->count() > 1;
    folder_->setVisible(choice);
    folder_name_->setVisible(choice);
    showing_ = false;
}

std::filesystem::path CardForm::folder() const { return folder_->currentData().toString().toStdString(); }

CardFields CardForm::fields() const { return fields_from(form()); }

QString CardForm::topic() const { return topic_->currentText().trimmed(); }

QHash<QString, QString> CardForm::form() const {
    return {{question_key, question_->text()},
            {answer_key, answer_->toPlainText()},
            {points_key, points_->toPlainText()},
            {level_key, level_->currentData().toString()},
            {topic_key, topic_->currentText()}};
}

void CardForm::typed() {
    if (showing_)
        return;
    keep_draft();
    // Not put off by more typing: what is wrong shows while one types on.
    if (!soon_->isActive())
        soon_->start();
}

void CardForm::keep_draft() {
    Draft draft;
    const CardFields now = fields();
    const bool is_new = draft_ == new_card;
    const bool is_empty =
        is_new ? question_->text().isEmpty() && answer_->toPlainText().isEmpty() && points_->toPlainText().isEmpty()
               : now == fields_of(*own_->before);
    if (!is_empty) {
        draft.form = form();
        if (!is_new)
            draft.form.insert(form_of(fields_of(*own_->before), before_key));
    }
    drafts_.keep(draft_, draft);
}

void CardForm::find_file() {
    if (!own_)
        own_ = new_own_card(context_.collection, folder(), topic().toStdString());
}

void CardForm::check() {
    soon_->stop();
    if (!open_)
        return;
    guarded([this] {
        find_file();
        place_->setText(topic().isEmpty()
                            ? QString()
                            : Tr::tr("Saved in %1").arg(QDir::toNativeSeparators(text_of(own_->file.string()))));
        const CardInText text = typed_card(context_.collection, *own_, fields());
        show_card(text);
        show_complaints(text);
    });
}

void CardForm::show_card(const CardInText& text) {
    delete std::exchange(sheet_, nullptr);
    StoredCard stored;
    stored.topic_title = own_->topic.title;
    stored.file = own_->file;
    if (text.card) {
        stored.card = *text.card;
    } else {
        const CardFields typed = fields();
        stored.card.question = typed.question;
        stored.card.answer = typed.answer;
        stored.card.key_points = typed.key_points;
        stored.card.level = typed.level;
    }
    const ImageFolder images{own_->folder, own_->file.parent_path()};
    sheet_ = new CardSheet(theme_, stored, images, this);
    if (!stored.card.answer.empty())
        sheet_->show_answer(Collapsible::Motion::None);
    preview_->addWidget(sheet_);
}

void CardForm::show_complaints(const CardInText& text) {
    const bool read_only = context_.collection.access() == Access::ReadOnly;
    complaints_->setText(read_only ? Tr::tr("The collection is read-only, so no card can be added to it.")
                                   : words_of(text.refusal));
    complaints_->setVisible(!complaints_->text().isEmpty());
    QStringList lines;
    for (const TypedProblem& typed : text.problems)
        lines += Tr::tr("%1: %2").arg(place_text(typed.place), text_of(typed.problem.message));
    problems_->setText(lines.join(QLatin1Char('\n')));
    problems_->setVisible(!lines.isEmpty());
    save_->setEnabled(text.refusal.empty() && !read_only);
    discard_->setEnabled(!drafts_.of(draft_).is_empty());
}

QString CardForm::complaints() const {
    QStringList all{complaints_->text(), problems_->text()};
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

void CardForm::save() {
    check();
    if (!save_->isEnabled())
        return message_bar().show(Severity::Warning, complaints());
    SavedCard result;
    if (!guarded([&] { result = save_own_card(context_.collection, *own_, fields()); }))
        return;
    if (!result.refusal.empty())
        return message_bar().show(Severity::Warning,
                                  Tr::tr("Not saved: %1. What you typed is kept; Discard (D) shows the file's text.")
                                      .arg(words_of(result.refusal)));
    drafts_.keep(draft_, {});
    waiting_for_ = result.id;
    const std::filesystem::path where = own_->folder;
    const QString file = QDir::toNativeSeparators(text_of(own_->file.string()));
    if (draft_ == new_card) {
        preferences_.set_arrangement(folder_part, folder_->currentData().toString().toUtf8());
        const QString topic = topic_->currentText();
        CardFields next;
        next.level = fields().level;
        own_.reset();
        show_fields(next, topic);
        check();
        question_->setFocus();
    } else {
        open_ = false;
    }
    Q_EMIT saved(where);
    message_bar().show(Severity::Info, Tr::tr("Saved to %1.").arg(file));
    if (!open_)
        Q_EMIT returned();
}

void CardForm::synced(const SyncReport&) {
    if (const std::string id = std::exchange(waiting_for_, {}); !id.empty())
        guarded([&] {
            if (!context_.collection.find(id) && !context_.collection.find(id + "#1"))
                message_bar().show(Severity::Warning,
                                   Tr::tr("The card is saved, but it is not read from there; Today lists the deck's "
                                          "problems."));
        });
    if (!open_ || draft_ != new_card)
        return;
    show_folders();
    own_.reset();
    check();
}

void CardForm::discard() {
    if (drafts_.of(draft_).is_empty())
        return;
    const QHash<QString, QString> thrown = form();
    drafts_.keep(draft_, {});
    if (draft_ == new_card)
        write_new(topic_->currentText());
    else if (!change(draft_.toStdString()))
        return;
    thrown_ = thrown;
    message_bar().show(Severity::Info, Tr::tr("Discarded. U brings it back."));
    setFocus();
}

void CardForm::take_back() {
    const QHash<QString, QString> form = *std::exchange(thrown_, std::nullopt);
    show_fields(fields_from(form), form.value(topic_key));
    message_bar().clear();
    keep_draft();
    check();
}

void CardForm::take_keyboard() { question_->setFocus(); }

void CardForm::leave() {
    open_ = false;
    Q_EMIT returned();
}

const Actions<CardForm>& CardForm::actions() {
    static const Actions<CardForm> table{
        {{keys({"Ctrl+Return", "Ctrl+Enter", "Ctrl+S"}), Tr::tr("Save the card")},
         [](CardForm& page, int) { page.save(); }},
        {{keys({"D"}), Tr::tr("Discard what was typed")}, [](CardForm& page, int) { page.discard(); }},
        {{keys({"U", "Ctrl+Z"}), Tr::tr("Bring back what was discarded")},
         [](CardForm& page, int) { page.take_back(); },
         [](const CardForm& page, int) { return page.thrown_.has_value(); }},
        scroll_down_action<CardForm>(0.75),
        scroll_up_action<CardForm>(0.75),
        {{keys({"Esc"}), Tr::tr("Leave a field; go back, and keep what is typed")},
         [](CardForm& page, int) { page.hasFocus() ? page.leave() : page.setFocus(); }},
    };
    return table;
}

} // namespace greenroom::desktop
