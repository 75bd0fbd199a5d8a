// Run by the build: writes the C++ text of newest_schema.

#include "store/files/migrations.h"
#include "store/files/schema.h"

#include <iostream>

int main() {
    const auto newest = static_cast<int>(greenroom::migrations().size());
    std::cout << "namespace greenroom {\nextern const char* const newest_schema;\n"
                 "const char* const newest_schema = R\"schema("
              << greenroom::to_text(greenroom::made_by_migrations(newest)) << ")schema\";\n}\n";
    return std::cout.flush() ? 0 : 1;
}
