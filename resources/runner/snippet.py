"""One snippet of a card: whether it compiles, what it prints and what it raises."""

import execute
import limits


def compiled(code):
    try:
        compile(code, execute.FILE_NAME, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return {"exception": f"{type(error).__name__}: {error}", "line": getattr(error, "lineno", None)}
    return {"exception": None}


def run(job, send):
    """In the child."""
    with limits.time_limit(job["limit"]):
        error = execute.execute(job["code"])
    send({**execute.describe(error), "timeout": isinstance(error, limits.TimeLimit)})


def answered(job, course):
    """What came of it, in the server."""
    if not course.parts:
        return {"timeout": job["limit"]} if course.end == "timeout" else {"died": course.end}
    result = {"stdout": course.output, **course.parts[0]}
    if result.pop("timeout"):
        result["timeout"] = job["limit"]
    return result
