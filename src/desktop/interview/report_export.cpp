#include "desktop/interview/report_export.h"

#include "desktop/base/whole_file.h"
#include "desktop/base/words.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/print_pdf.h"
#include "study/interview/report_text.h"

#include <QDir>

namespace greenroom::desktop {
namespace {

constexpr double report_points = 11;

std::string translated(const char* english) { return words_of(Message::translatable(english)).toStdString(); }

void write(QIODevice& device, const InterviewReport& report, std::chrono::seconds offset, ReportFormat format) {
    if (format == ReportFormat::Markdown)
        device.write(QByteArray::fromStdString(report_markdown(report, offset, translated)));
    else if (format == ReportFormat::Html)
        device.write(QByteArray::fromStdString(report_html(report, offset, translated)));
    else
        print_pdf(device, QString::fromStdString(report_html(report, offset, translated)), title_of(report.record.plan),
                  report_points);
}

} // namespace

QString suffix_of(ReportFormat format) {
    switch (format) {
    case ReportFormat::Markdown:
        return QStringLiteral("md");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

std::optional<QString> export_report(const InterviewReport& report, std::chrono::seconds offset, ReportFormat format,
                                     const QString& file) {
    const auto why = save_whole(file, [&](QIODevice& out) { write(out, report, offset, format); });
    if (!why)
        return std::nullopt;
    return Tr::tr("Could not write the report to %1: %2. The interview itself is kept in the "
                  "collection; export it to another place.")
        .arg(QDir::toNativeSeparators(file), *why);
}

} // namespace greenroom::desktop
