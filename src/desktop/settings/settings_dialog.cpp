#include "desktop/settings/settings_dialog.h"

#include "desktop/base/app_context.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/language.h"
#include "desktop/base/preferences.h"
#include "desktop/base/words.h"
#include "desktop/settings/backup_list.h"
#include "desktop/settings/device_list.h"
#include "desktop/settings/exchange_row.h"
#include "desktop/settings/folder_list.h"
#include "desktop/settings/recording_form.h"
#include "desktop/settings/setting_form.h"
#include "desktop/settings/tr.h"
#include "desktop/settings/training_row.h"
#include "desktop/settings/voice_form.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/interview/recording_files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace greenroom::desktop {

SettingsDialog::SettingsDialog(AppContext& context, Theme& theme, Preferences& preferences, DeckSync& sync,
                               Background& background, ModelTraining& training, DeviceSync& devices, Exchange& exchange,
                               Narrator& narrator, QWidget* parent)
    : QDialog(parent), context_(context), theme_(theme), preferences_(preferences), sync_(sync),
      message_bar_(new MessageBar(theme, this)), folders_(new FolderList(this)) {
    setWindowTitle(Tr::tr("Settings"));
    theme.apply_to(*this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 20, 14, 20);
    column->setSpacing(16);
    for (const FieldGroup& group : setting_groups()) {
        auto* form = new SettingForm(context, group);
        QVBoxLayout* section = add_section(*column, group.title);
        section->addWidget(form);
        if (group.fields.front().group == SettingGroup::Memory)
            section->addWidget(new TrainingRow(context, training));
        connect(form, &SettingForm::changed, this, &SettingsDialog::settings_changed);
    }
    add_look(*add_section(*column, Tr::tr("Appearance")));
    add_section(*column, Tr::tr("Reading aloud"))->addWidget(new VoiceForm(preferences, narrator));
    add_section(*column, Tr::tr("Recording your answers"))
        ->addWidget(new RecordingForm(preferences, recordings_folder(context.collection.file())));
    add_editor(*add_section(*column, Tr::tr("Editor")));
    add_reminder(*add_section(*column, Tr::tr("Reminder")));
    add_folders(*add_section(*column, Tr::tr("Deck folders")));
    add_devices(*add_section(*column, Tr::tr("Your devices")), devices);
    add_section(*column, Tr::tr("Import and export"))->addWidget(new ExchangeRow(exchange));
    add_backups(*add_section(*column, Tr::tr("Backups")), background);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 16);
    all->addWidget(scroll);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    auto* effect = make_label("small", Tr::tr("Changes take effect immediately."), this);
    effect->setWordWrap(true);
    foot->addWidget(effect, 1);
    foot->addWidget(buttons);
    all->addLayout(foot);
    resize(within_screen({theme.px(660), theme.px(680)}, *this));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(message_bar_, &MessageBar::shown_changed, this, &SettingsDialog::place_message_bar);
}

void SettingsDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    place_message_bar();
}

void SettingsDialog::place_message_bar() {
    if (!message_bar_->isHidden())
        lay_over(*message_bar_, rect(), Qt::BottomEdge, theme_);
}

QVBoxLayout* SettingsDialog::add_section(QVBoxLayout& column, const QString& title) {
    auto* panel = new QFrame;
    panel->setObjectName(QStringLiteral("panel"));
    auto* section = new QVBoxLayout(panel);
    section->setContentsMargins(20, 16, 20, 16);
    section->setSpacing(10);
    section->addWidget(make_label("heading", title, panel));
    column.addWidget(panel);
    return section;
}

void SettingsDialog::add_look(QVBoxLayout& section) {
    auto* theme = new QComboBox;
    theme->setAccessibleName(Tr::tr("Theme"));
    theme->addItem(Tr::tr("Follow system"), static_cast<int>(ThemeChoice::System));
    theme->addItem(Tr::tr("Light"), static_cast<int>(ThemeChoice::Light));
    theme->addItem(Tr::tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    theme->addItem(Tr::tr("Light, high contrast"), static_cast<int>(ThemeChoice::LightHighContrast));
    theme->addItem(Tr::tr("Dark, high contrast"), static_cast<int>(ThemeChoice::DarkHighContrast));
    theme->setCurrentIndex(theme->findData(static_cast<int>(theme_.choice())));
    auto* language = new QComboBox;
    language->setAccessibleName(Tr::tr("Language"));
    language->addItem(Tr::tr("Follow system"), QString());
    for (const Language& offered : languages())
        language->addItem(offered.name, offered.code);
    language->setCurrentIndex(std::max(0, language->findData(preferences_.language())));
    auto* later =
        make_label("small", Tr::tr("Greenroom speaks it when it is opened next; the cards stay as they are."));
    later->setWordWrap(true);
    later->hide();
    auto* zoom = new QComboBox;
    zoom->setAccessibleName(Tr::tr("Text size"));
    for (const int percent : zoom_steps)
        zoom->addItem(Tr::tr("%1 %").arg(percent), percent);
    const auto show_zoom = [this, zoom] { zoom->setCurrentIndex(zoom->findData(theme_.zoom())); };
    show_zoom();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(Tr::tr("Theme"), theme);
    form->addRow(Tr::tr("Text size"), zoom);
    form->addRow(Tr::tr("Language"), language);
    form->addRow(later);
    section.addLayout(form);
    connect(language, &QComboBox::activated, this, [this, language, later] {
        preferences_.set_language(language->currentData().toString());
        later->show();
        announce(*later, later->text());
    });
    connect(&theme_, &Theme::changed, zoom, show_zoom);
    connect(theme, &QComboBox::activated, this, [this, theme] {
        theme_.set_choice(static_cast<ThemeChoice>(theme->currentData().toInt()));
        preferences_.set_theme(theme_.choice());
    });
    connect(zoom, &QComboBox::activated, this, [this, zoom] {
        theme_.set_zoom(zoom->currentData().toInt());
        preferences_.set_zoom(theme_.zoom());
    });
}

void SettingsDialog::add_editor(QVBoxLayout& section) {
    auto* command = new QLineEdit(preferences_.editor());
    command->setAccessibleName(Tr::tr("Editor command"));
    command->setPlaceholderText(Tr::tr("Found automatically; or e.g. code -g {file}:{line}"));
    section.addWidget(command);
    connect(command, &QLineEdit::textChanged, this, [this](const QString& text) { preferences_.set_editor(text); });
}

void SettingsDialog::add_reminder(QVBoxLayout& section) {
    auto* wanted = new QCheckBox(Tr::tr("Remind me each day at"));
    auto* time = new QTimeEdit(preferences_.reminder().value_or(QTime(19, 0)));
    time->setAccessibleName(Tr::tr("Time of the reminder"));
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    wanted->setChecked(preferences_.reminder().has_value());
    time->setEnabled(wanted->isChecked());
    auto* place = new QWidget;
    auto* row = new FlowLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(wanted);
    row->addWidget(time);
    section.addWidget(place);
    auto* when = make_label("small", Tr::tr("By a notification of your desktop, while Greenroom is open and you are "
                                            "elsewhere, if anything waits."));
    when->setWordWrap(true);
    section.addWidget(when);
    const auto store = [this, wanted, time] {
        time->setEnabled(wanted->isChecked());
        preferences_.set_reminder(wanted->isChecked() ? std::optional(time->time()) : std::nullopt);
    };
    connect(wanted, &QCheckBox::toggled, this, store);
    connect(time, &QTimeEdit::timeChanged, this, store);
}

void SettingsDialog::add_folders(QVBoxLayout& section) {
    section.addWidget(folders_);
    show_folders();
    connect(folders_, &FolderList::add_requested, &sync_,
            [this](const std::vector<std::filesystem::path>& paths) { sync_.add(paths); });
    connect(folders_, &FolderList::remove_requested, &sync_, &DeckSync::remove);
    connect(folders_, &FolderList::answers_requested, &sync_, &DeckSync::read_answers);
    connect(&sync_, &DeckSync::finished, this, &SettingsDialog::show_folders);
    connect(&sync_, &DeckSync::failed, this, [this](const QString& why) { message_bar_->show(Severity::Error, why); });
}

void SettingsDialog::add_backups(QVBoxLayout& section, Background& background) {
    auto* backups = new BackupList(context_, theme_, background);
    section.addWidget(backups);
    connect(backups, &BackupList::restored, this, &SettingsDialog::deck_restored);
}

void SettingsDialog::add_devices(QVBoxLayout& section, DeviceSync& devices) {
    auto* list = new DeviceList(devices);
    section.addWidget(list);
    connect(this, &SettingsDialog::settings_changed, list, &DeviceList::refresh);
}

void SettingsDialog::show_folders() {
    try {
        std::vector<SourceAnswers> folders = source_answers(context_.collection);
        std::erase_if(folders, [](const SourceAnswers& of) { return of.source.origin == Origin::Shipped; });
        folders_->show_folders(std::move(folders));
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, words_of(error));
    }
}

} // namespace greenroom::desktop
