"""Assertions of a check that say what they found, where their author gave them no words."""

import ast

LONGEST_VALUE = 300
LEFT, RIGHT, EXPLAIN = "_left_of_check", "_right_of_check", "_explain_check"
SIGNS = {ast.Eq: "", ast.Lt: "< ", ast.LtE: "<= ", ast.Gt: "> ", ast.GtE: ">= ", ast.Is: "", ast.In: "in "}


def explained(tree, code):
    """The tree of a check with an explanation for each assertion that has none."""
    found = Explaining(code).visit(tree)
    importing = ast.parse(f"from {__name__} import explanation as {EXPLAIN}").body
    offset = 0
    while offset < len(found.body) and is_first(found.body[offset]):
        offset += 1
    found.body[offset:offset] = importing
    return ast.fix_missing_locations(found)


def is_first(statement):
    """What must stay at the beginning of a module."""
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return is_text or (isinstance(statement, ast.ImportFrom) and statement.module == "__future__")


class Explaining(ast.NodeTransformer):

    def __init__(self, code):
        self.code = code

    def visit_Assert(self, node):
        if node.msg is not None:
            return node
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            parts, sign = [test.left, test.comparators[0]], SIGNS.get(type(test.ops[0]))
            names = [LEFT, RIGHT]
            checked = ast.Compare(load(LEFT), test.ops, [load(RIGHT)])
        else:
            is_not = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
            parts, sign = [test.operand if is_not else test], None
            names = [LEFT]
            checked = ast.UnaryOp(ast.Not(), load(LEFT)) if is_not else load(LEFT)
        values = [ast.Assign([ast.Name(name, ast.Store())], part) for name, part in zip(names, parts)]
        text = ast.get_source_segment(self.code, parts[0]) or ""
        arguments = [ast.Constant(text), load(LEFT)]
        if sign is not None:
            arguments += [ast.Constant(sign), load(RIGHT)]
        assertion = ast.Assert(checked, ast.Call(load(EXPLAIN), arguments, []))
        return [ast.copy_location(statement, node) for statement in [*values, assertion]]


def load(name):
    return ast.Name(name, ast.Load())


def explanation(text, left, *expected):
    """"f() is 3, not 4", with the value of what stands left in an assertion."""
    found = f"{' '.join(text.split())} is {shown(left)}"
    return f"{found}, not {expected[0]}{shown(expected[1])}" if expected else found


def shown(value):
    try:
        text = repr(value)
    except Exception as error:  # a learner's own __repr__ may raise
        text = f"<{type(value).__name__} whose repr raises {type(error).__name__}>"
    return text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE] + "…"
