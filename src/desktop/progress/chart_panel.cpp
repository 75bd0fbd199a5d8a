#include "desktop/progress/chart_panel.h"

#include "desktop/base/actions.h"
#include "desktop/base/whole_file.h"
#include "desktop/base/words.h"
#include "desktop/charts/chart_library.h"
#include "desktop/progress/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"
#include "study/search/csv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QTableView>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QTableView* make_table(ChartTableModel& model, const QString& name, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("numbers"));
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

ChartLook look_of(const Theme& theme) {
    QFont font = theme.font(TextRole::Small);
    font.setPixelSize(theme.px(11));
    const Palette& colours = theme.palette();
    return {font, colours.text, colours.muted, colours.line, colours.surface};
}

} // namespace

ChartPanel::ChartPanel(const Theme& theme, const ChartKind& kind, QWidget* parent)
    : QFrame(parent), theme_(theme), kind_(kind), words_(make_label("small", {}, this)),
      nothing_(make_label("muted", Tr::tr("One moment…"), this)), model_(new ChartTableModel(this)),
      body_(new QStackedLayout) {
    setObjectName(QStringLiteral("panel"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(chart_title(kind));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* title = make_label("heading", chart_title(kind), this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    toggle_button_ = add_button(*head, Tr::tr("Numbers"));
    save_ = add_button(*head, Tr::tr("Save…"));
    toggle_button_->setAccessibleName(Tr::tr("%1: numbers or chart").arg(chart_title(kind)));
    save_->setAccessibleName(Tr::tr("Save %1").arg(chart_title(kind)));
    column->addLayout(head);
    table_ = make_table(*model_, Tr::tr("%1 in numbers").arg(chart_title(kind)), this);
    table_->installEventFilter(this);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    body_->addWidget(nothing_);
    body_->addWidget(table_);
    column->addLayout(body_, 1);
    column->addWidget(words_);
    words_->setWordWrap(true);
    words_->hide();
    toggle_button_->hide();
    save_->hide();
    setMinimumHeight(minimum_height());
    connect(toggle_button_, &QPushButton::clicked, this, &ChartPanel::toggle);
    connect(save_, &QPushButton::clicked, this, &ChartPanel::save_requested);
    connect(&theme, &Theme::changed, this, &ChartPanel::draw);
}

ChartPanel::~ChartPanel() = default;

QPushButton* ChartPanel::add_button(QHBoxLayout& row, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("small"));
    row.addWidget(button);
    return button;
}

void ChartPanel::show_drawing(ChartDrawing drawing) {
    drawing_ = std::move(drawing);
    draw();
}

void ChartPanel::show_problem(const QString& why) {
    drawing_ = nullptr;
    nothing_->setText(why);
    body_->setCurrentWidget(nothing_);
}

void ChartPanel::draw() {
    if (!drawing_)
        return;
    content_ = drawing_(theme_.palette());
    delete view_;
    view_ = nullptr;
    if (content_.form == ChartContent::Form::Chart && content_.empty.isEmpty()) {
        try {
            view_ = draw_chart(content_.spec, look_of(theme_));
            set_role(*view_, QAccessible::Chart);
            view_->setAccessibleName(QStringLiteral("%1: %2").arg(chart_title(kind_), content_.words));
            body_->addWidget(view_);
        } catch (const std::exception& error) {
            nothing_->setText(words_of(error));
        }
    }
    setMinimumHeight(minimum_height());
    model_->set_table(content_.table);
    fit_table();
    show_content();
}

// Long texts take several lines: two of them and a number fit side by side. Qt computes their height without
// the space that the stylesheet leaves beside them, so the columns are that much narrower meanwhile.
void ChartPanel::fit_table() {
    const int most = theme_.px(188), beside = theme_.px(24), between = theme_.px(10);
    table_->resizeColumnsToContents();
    std::vector<int> widths;
    for (int column = 0; column < model_->columnCount(); ++column) {
        widths.push_back(std::min(table_->columnWidth(column), most));
        table_->setColumnWidth(column, widths.back() - (widths.back() == most ? beside : 0));
    }
    table_->resizeRowsToContents();
    for (int column = 0; column < model_->columnCount(); ++column)
        table_->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    for (int row = 0; row < model_->rowCount(); ++row)
        if (table_->rowHeight(row) > table_->verticalHeader()->defaultSectionSize())
            table_->setRowHeight(row, table_->rowHeight(row) + between);
}

// Bars that go across need a line each; where it is lower than their names, Qt Charts leaves these out.
int ChartPanel::minimum_height() const {
    const bool across = view_ && content_.spec.layout == BarLayout::Across;
    const auto lines = static_cast<int>(across ? content_.spec.along.ticks.size() : 0);
    return theme_.px(std::max(330, 190 + 26 * lines));
}

void ChartPanel::show_content() {
    const bool empty = !content_.empty.isEmpty();
    const bool table = !empty && (content_.form == ChartContent::Form::Table || shows_numbers_);
    if (empty)
        nothing_->setText(content_.empty);
    if (table)
        body_->setCurrentWidget(table_);
    else if (view_)
        body_->setCurrentWidget(view_);
    else
        body_->setCurrentWidget(nothing_);
    words_->setText(content_.words);
    words_->setVisible(!empty);
    setAccessibleDescription(empty ? content_.empty : content_.words);
    toggle_button_->setText(shows_numbers_ ? Tr::tr("Chart") : Tr::tr("Numbers"));
    toggle_button_->setVisible(!empty && content_.form == ChartContent::Form::Chart);
    save_->setVisible(!empty);
}

bool ChartPanel::shows_table() const { return body_->currentWidget() == table_; }

void ChartPanel::toggle() {
    shows_numbers_ = !shows_numbers_;
    if (table_->hasFocus())
        setFocus();
    show_content();
}

std::optional<QString> ChartPanel::save(const QString& file) {
    // Whatever room the page has, a file has room for all names and rows.
    QWidget& picture = *body_->currentWidget();
    const QRect place = picture.geometry();
    picture.resize(shows_table() ? whole_table() : QSize(theme_.px(960), theme_.px(150) + minimum_height()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto wrong = export_chart(picture, {chart_title(kind_), theme_.font(TextRole::Prose), theme_.palette().text},
                                    content_.table, file);
    picture.setGeometry(place);
    return wrong;
}

QSize ChartPanel::whole_table() const {
    return {std::max(theme_.px(480), table_->horizontalHeader()->length() + 2 * table_->frameWidth()),
            table_->horizontalHeader()->height() + table_->verticalHeader()->length() + 2 * table_->frameWidth()};
}

// A table would take letters for the beginning of a row it should look for.
bool ChartPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool walks = key.matches(QKeySequence::MoveToNextLine) || key.matches(QKeySequence::MoveToPreviousLine) ||
                       key.matches(QKeySequence::MoveToNextPage) || key.matches(QKeySequence::MoveToPreviousPage);
    if (walks || !is_key_above(*this, key))
        return QFrame::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ChartPanel::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
}

void ChartPanel::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    update();
}

void ChartPanel::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paint_focus_ring(painter, rect(), 12, theme_.palette().accent);
}

// No row may be asked for a column it does not have, so they come after the columns.
void ChartTableModel::set_table(const ChartTable& table) {
    set_rows({});
    beginResetModel();
    names_ = table.columns;
    endResetModel();
    set_rows({table.rows.begin(), table.rows.end()});
}

QVariant ChartTableModel::cell(const QStringList& row, int column, int role) const {
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row[column]) : QVariant();
}

namespace {

constexpr int png_scale = 2;
constexpr int title_height = 40;
constexpr int margin = 16;

QSize size_of(const QWidget& picture) { return picture.size() + QSize(2 * margin, title_height + margin); }

/// The title above the picture. A chart is drawn anew, so that it stays sharp at any size.
void paint(QWidget& picture, const ChartTitle& title, QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size_of(picture)), picture.palette().color(QPalette::Base));
    QFont font = title.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(title.ink);
    painter.drawText(QRect(margin, 0, picture.width(), title_height), Qt::AlignLeft | Qt::AlignVCenter, title.text);
    const QPoint place(margin, title_height);
    if (auto* view = qobject_cast<QGraphicsView*>(&picture))
        view->render(&painter, QRectF(place, view->size()), view->rect());
    else
        picture.render(&painter, place);
}

QByteArray png_of(QWidget& picture, const ChartTitle& title) {
    QImage image(size_of(picture) * png_scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(png_scale);
    image.fill(picture.palette().color(QPalette::Base));
    {
        QPainter painter(&image);
        paint(picture, title, painter);
    }
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray svg_of(QWidget& picture, const ChartTitle& title) {
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(size_of(picture));
    generator.setViewBox(QRect({}, size_of(picture)));
    generator.setTitle(title.text);
    {
        QPainter painter(&generator);
        paint(picture, title, painter);
    }
    return bytes.data();
}

QByteArray bytes_of(QWidget& picture, const ChartTitle& title, const ChartTable& table, ChartFormat format) {
    switch (format) {
    case ChartFormat::Png:
        return png_of(picture, title);
    case ChartFormat::Svg:
        return svg_of(picture, title);
    case ChartFormat::Csv:
        break;
    }
    return QByteArray::fromStdString(csv::byte_order_mark) + csv_text(table).toUtf8();
}

/// Numbers may have a sign, with which a formula begins, too.
QString csv_line(const QStringList& fields) {
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9.]+( %)?$"));
    std::vector<std::string> cells;
    for (const QString& field : fields)
        cells.push_back(number.match(field).hasMatch() ? field.toStdString() : csv::harmless(field.toStdString()));
    return QString::fromStdString(csv::line(cells));
}

} // namespace

std::optional<ChartFormat> chart_format_of(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("png"))
        return ChartFormat::Png;
    if (ending == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (ending == QLatin1String("csv"))
        return ChartFormat::Csv;
    return std::nullopt;
}

QString csv_text(const ChartTable& table) {
    QString text = csv_line(table.columns);
    for (const QStringList& row : table.rows)
        text += csv_line(row);
    return text;
}

std::optional<QString> export_chart(QWidget& picture, const ChartTitle& title, const ChartTable& table,
                                    const QString& file) {
    const auto format = chart_format_of(file);
    if (!format)
        return Tr::tr("%1 has no ending that says what to write; name it .png, .svg or .csv.")
            .arg(QDir::toNativeSeparators(file));
    const auto why = save_whole(file, [&](QIODevice& out) { out.write(bytes_of(picture, title, table, *format)); });
    if (!why)
        return std::nullopt;
    return Tr::tr("Could not write the chart to %1: %2. Save it to another place.")
        .arg(QDir::toNativeSeparators(file), *why);
}

} // namespace greenroom::desktop
