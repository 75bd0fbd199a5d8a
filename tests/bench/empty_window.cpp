#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <string_view>

namespace {

enum class Stay { UntilPainted, UntilClosed };

/// Nothing but a window: the floor of what any Qt program costs.
class EmptyWindow : public QWidget {
public:
    explicit EmptyWindow(Stay stay) : stay_(stay) { resize(1180, 760); }

protected:
    void paintEvent(QPaintEvent*) override {
        if (stay_ == Stay::UntilPainted)
            QTimer::singleShot(0, qApp, &QApplication::quit);
    }

private:
    Stay stay_;
};

} // namespace

/// Shows an empty window and exits after its first paint, or, with `--stay`, when it is closed.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const bool stays = argc > 1 && std::string_view(argv[1]) == "--stay";
    EmptyWindow window(stays ? Stay::UntilClosed : Stay::UntilPainted);
    window.show();
    return QApplication::exec();
}
