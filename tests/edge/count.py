#!/usr/bin/env python3
"""The closing lines: what schemathesis counted as whom, and in all.

    count.py FOLDER NAME…
"""

import json
import sys

folder, *names = sys.argv[1:]
passed = failed = 0
for name in names:
    with open(f"{folder}/{name}.json") as file:
        report = json.load(file)
    cases = report["test_cases"]
    bad = cases["with_failures"] + cases["errored"]
    good = cases["generated"] - bad
    passed, failed = passed + good, failed + bad
    print(f"edge: as {name}, {report['operations']['tested']} operations: {good} passed, {bad} failed")
print(f"{passed} passed, {failed} failed")
