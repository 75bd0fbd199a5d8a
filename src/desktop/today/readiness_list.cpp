#include "desktop/today/readiness_list.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"
#include "study/progress/readiness.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace greenroom::desktop {
namespace {

/// More would hold the window up, and nobody would read them.
constexpr std::size_t most_shown{40};

/// A line that leads to its topic.
class ReadinessRow : public PaintedButton {
public:
    ReadinessRow(const Theme& theme, QWidget* parent) : PaintedButton(parent), theme_(theme) {
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return layout() ? layout()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return layout() ? layout()->minimumSize() : QSize(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect around = rect().adjusted(-2, 0, 2, 0);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme_.palette().code);
            painter.drawRoundedRect(around, 6, 6);
        }
        if (hasFocus())
            paint_focus_ring(painter, around, 6, theme_.palette().accent);
    }

private:
    const Theme& theme_;
};

QString words_for(std::size_t shown, std::size_t areas) {
    const QString where = Tr::tr("Browse lists every topic.");
    return shown < areas ? Tr::tr("The %1 least ready of %2 areas. %3").arg(shown).arg(areas).arg(where)
                         : Tr::tr("Topics by area. %1").arg(where);
}

} // namespace

ReadinessList::ReadinessList(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), heading_(make_label("heading", {}, this)), grid_(new QGridLayout),
      rows_(new QWidget(this)), left_out_(make_label("muted", {}, this)) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(12);
    heading_->setWordWrap(true);
    left_out_->setWordWrap(true);
    column->addWidget(heading_);
    column->addWidget(rows_);
    column->addWidget(left_out_);
    rows_->setLayout(grid_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(48);
    grid_->setVerticalSpacing(10);
    connect(&theme, &Theme::changed, this, &ReadinessList::fill);
    hide();
}

void ReadinessList::show_topics(std::vector<TopicReadiness> topics, Interview interview) {
    const bool too_many = topics.size() > most_shown;
    left_out_->setVisible(too_many);
    if (too_many) {
        topics = summed_up(topics, {});
        const std::size_t areas = topics.size();
        topics = least_ready(std::move(topics), most_shown);
        left_out_->setText(words_for(topics.size(), areas));
    }
    shown_ = std::move(topics);
    interview_ = interview;
    heading_->setText(interview == Interview::None
                          ? Tr::tr("Readiness: what you would recall now")
                          : Tr::tr("Readiness: what you would recall now, and on the day with the plan"));
    fill();
    setVisible(!shown_.empty());
}

QString ReadinessList::search_for(const TopicReadiness& topic) {
    const QString path = QString::fromStdString(topic.path);
    return QStringLiteral("topic:%1")
        .arg(path.contains(QLatin1Char(' ')) ? QLatin1Char('"') + path + QLatin1Char('"') : path);
}

QString ReadinessList::left_out() const { return left_out_->isHidden() ? QString() : left_out_->text(); }

int ReadinessList::columns_that_fit() const { return width() > theme_.px(760) ? 2 : 1; }

void ReadinessList::fill() {
    while (const std::unique_ptr<QLayoutItem> item{grid_->takeAt(0)})
        item->widget()->deleteLater();
    columns_ = columns_that_fit();
    const int count = static_cast<int>(shown_.size());
    const int rows = (count + columns_ - 1) / columns_;
    for (int i = 0; i < count; ++i)
        grid_->addWidget(row_for(shown_[static_cast<std::size_t>(i)]), i % rows, i / rows);
    for (int i = 0; i < 2; ++i)
        grid_->setColumnStretch(i, i < columns_ ? 1 : 0);
}

QWidget* ReadinessList::row_for(const TopicReadiness& topic) {
    auto* row = new ReadinessRow(theme_, rows_);
    connect(row, &QAbstractButton::clicked, this, [this, search = search_for(topic)] { Q_EMIT chosen(search); });
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(14);
    const QString title = title_of(topic);
    auto* name = new ElidedLabel(title, row);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* bar = new Bar(theme_, row);
    bar->set_share(topic.readiness);
    const QString percent = percent_text(topic.readiness);
    const QString then = percent_text(topic.readiness_then);
    const bool to_come = interview_ == Interview::ToCome;
    auto* share = make_label("small", to_come ? Tr::tr("%1 → %2").arg(percent, then) : percent, row);
    share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // As wide in each row, so that the bars end where the others do.
    const QString whole = percent_text(1);
    share->ensurePolished();
    share->setFixedWidth(
        std::max(theme_.px(to_come ? 96 : 44),
                 share->fontMetrics().horizontalAdvance(to_come ? Tr::tr("%1 → %2").arg(whole, whole) : whole)));
    if (to_come)
        bar->set_mark(topic.readiness_then);
    cells->addWidget(name, 3);
    cells->addWidget(bar, 2);
    cells->addWidget(share);
    const QString ready = to_come ? Tr::tr("%1 ready now, %2 on the day with the plan").arg(percent, then)
                                  : Tr::tr("%1 ready").arg(percent);
    row->setAccessibleName(
        Tr::tr("%1: %2, %3 due, %4 new").arg(title, ready, QString::number(topic.due), QString::number(topic.fresh)));
    row->setToolTip(
        Tr::tr("%1: %2 cards, %3 due, %4 new. Press to see them in Browse.")
            .arg(title, QString::number(topic.cards), QString::number(topic.due), QString::number(topic.fresh)));
    return row;
}

void ReadinessList::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (columns_that_fit() != columns_)
        fill();
}

} // namespace greenroom::desktop
