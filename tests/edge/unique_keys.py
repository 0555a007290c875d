"""Makes every sound idempotency key unique, for a key used twice answers 422 before the endpoint is reached."""

import itertools
import re

import schemathesis

SOUND = re.compile(r"[!-~]{1,255}")
NUMBERS = itertools.count()


@schemathesis.hook
def before_call(_context, case, _kwargs):
    key = (case.headers or {}).get("Idempotency-Key")
    if isinstance(key, str) and SOUND.fullmatch(key):
        case.headers["Idempotency-Key"] = f"{key[:240]}-{case.id}-{next(NUMBERS)}"
