#pragma once

#include <string>

namespace greenroom::test {

/// An exercise of five minutes with five checks, of which the last counts queries, and two hints.
inline const std::string exercise_text = R"(## List the names of all things
<!-- id: list-names
     level: junior
     minutes: 5 -->

Write `names()`. It returns the names of all things, sorted.

```python models
class Thing(models.Model):
    name = models.CharField(max_length=9)
```

```python starter
def names():
    """Returns ["a", "b"]."""
```

### Hint
A queryset can be sorted.

### Hint
One query is enough.

### Checks
```python check: none
assert names() == []
```

```python check: one
Thing.objects.create(name="a")
assert names() == ["a"]
```

```python check: sorted
Thing.objects.create(name="b")
Thing.objects.create(name="a")
assert names() == ["a", "b"]
```

```python check: a list
assert isinstance(names(), list)
```

```python check: one query for three things
for name in "cab":
    Thing.objects.create(name=name)
with queries() as q:
    names()
assert q.n == 1, f"{q.n} queries"
```

### Solution
```python
def names():
    """Returns ["a", "b"]."""
    return list(Thing.objects.order_by("name").values_list("name", flat=True))
```

### Wrong: reads each by itself
```python fails: one query for three things
def names():
    keys = Thing.objects.order_by("name").values_list("pk", flat=True)
    return [Thing.objects.get(pk=key).name for key in keys]
```

### Answer
One query reads one column.

### Key points
- It reads only the names

)";

/// The code of its solution, without the docstring.
inline const char* const right_code =
    "def names():\n    return list(Thing.objects.order_by(\"name\").values_list(\"name\", flat=True))\n";

/// Code that fails the last check alone, by what its line 3 sends.
inline const char* const slow_code = "def names():\n"
                                     "    keys = Thing.objects.order_by(\"name\").values_list(\"pk\", flat=True)\n"
                                     "    return [Thing.objects.get(pk=key).name for key in keys]\n";

} // namespace greenroom::test
