#include "study/collection/suggested_grade.h"

namespace greenroom {

Grade suggested_grade(int ticked, int of) {
    if (ticked == 0 || ticked >= of)
        return Grade::Good;
    return 2 * ticked >= of ? Grade::Hard : Grade::Again;
}

} // namespace greenroom
