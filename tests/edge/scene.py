#!/usr/bin/env python3
"""A small scene on a fresh platform, so that requests find something: people, one finished order, one assigned, one open.

    scene.py BASE BINARY

BASE is the gateway's address; BINARY, the platform's program, appoints the people and moves the clock. Prints the access
tokens and ids as assignments for a shell.
"""

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone

BASE, BINARY = sys.argv[1:]
PASSWORD = "a spring that never runs dry"
HERE = {"lat": 31.311, "lon": 120.629}
STARTED = datetime.now(timezone.utc)


class Person:
    """Somebody with a session, or nobody."""

    def __init__(self, name=None, roles=None):
        self.token = None
        self.contact = f"{name}@example.com"
        if roles:
            run("appoint", self.contact, "--role", roles, "--name", name, "--password-stdin", said=PASSWORD)
        if name:
            self.log_in()

    def log_in(self):
        self.token = None
        tokens = self.post("/auth/login", {"email": self.contact, "password": PASSWORD})
        self.id, self.token = tokens["user_id"], tokens["access_token"]

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, body):
        return self.ask("POST", path, body)

    def put(self, path, body):
        return self.ask("PUT", path, body)

    def ask(self, method, path, body=None):
        headers = {"Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{BASE}/api/v1{path}", data, headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            sys.exit(f"{method} {path} answered {refusal.code}: {refusal.read().decode()}")


def run(*arguments, said=""):
    subprocess.run([BINARY, *arguments], input=said, text=True, check=True, stdout=subprocess.DEVNULL)


def in_hours(hours):
    return (STARTED + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:00Z")


def eventually(what, look):
    for _ in range(300):
        if look():
            return
        time.sleep(0.1)
    sys.exit(f"waited in vain: {what}")


class Scene:
    def __init__(self):
        self.operator = Person("operator", "operator,admin")
        self.practitioner = Person("practitioner", "consumer,practitioner")
        self.consumer = Person("consumer", "consumer")
        self.resident = Person("resident", "consumer")
        services = self.operator.get("/services?limit=100")["items"]
        self.service = next(service for service in services if not service["on_site"])
        self.practise()
        for person in (self.consumer, self.resident):
            self.live(person)
        self.finished = self.assigned(25)
        self.serve(self.finished)
        self.waiting = self.open(200)
        self.taken = self.assigned(100)
        self.payment = self.consumer.get("/payments")["items"][0]["payment_id"]
        self.unpaid = self.place(300)
        cashier = self.consumer.post("/payments", {"order_id": self.unpaid})["cashier_url"]
        self.transaction = cashier.rsplit("/", 1)[1]
        self.day = STARTED.strftime("%Y-%m-%d")
        run("reconcile", "--date", self.day)

    def practise(self):
        """The practitioner's profile, a checked licence and an offer."""
        practitioner, path = self.practitioner, f"/practitioners/{self.practitioner.id}"
        kinds = [self.service["required_certification"]] if self.service.get("required_certification") else []
        papers = [{"kind": kind, "number": "JS00012345", "issued_by": "江苏省卫健委"} for kind in kinds]
        profile = {
            "display_name": "王泉",
            "specialties": self.service["required_specialties"],
            "base": HERE,
            "radius_km": 15.0,
            "max_daily_load": 20,
            "accepting": True,
            "certifications": papers,
        }
        practitioner.put(f"{path}/profile", profile)
        self.operator.put(f"{path}/verification", {"level": 3, "verified": kinds})
        price = self.service["price"]
        self.offer = practitioner.post("/offers", {"service_id": self.service["id"], "price": price})["id"]

    def live(self, person):
        """Consents, a goal and a few measurements."""
        classes = ("vital_signs", "body_measures", "activity")
        consents = [{"purpose": "care", "class": name, "granted": True} for name in classes]
        person.put(f"/users/{person.id}/consents", {"notice": "2026-11", "consents": consents})
        steps = {"code": "41950-7", "aim": {"kind": "total", "at_least": 8000.0, "per": "day"}}
        person.put(f"/users/{person.id}/health-goals", {"zone": "Asia/Shanghai", "goals": [steps]})
        at = in_hours(-2)
        pressure = [
            {"code": "8480-6", "value": 126, "unit": "mm[Hg]"},
            {"code": "8462-4", "value": 81, "unit": "mm[Hg]"},
        ]
        actions = [
            {"code": "29463-7", "value": 62.5, "unit": "kg", "at": at},
            {"code": "8302-2", "value": 168.0, "unit": "cm", "at": at},
            {"code": "85354-9", "components": pressure, "at": at},
        ]
        person.post(f"/users/{person.id}/health-actions", {"actions": actions})
        person.post(f"/users/{person.id}/follows", {"author_id": self.practitioner.id})
        device = {"vendor": "Omron", "model": "HEM-7136", "serial": f"SN-{person.contact}"}
        self.binding = person.post(f"/users/{person.id}/device-bindings", device)["binding_id"]

    def place(self, hours):
        wish = {"service_id": self.service["id"], "starts_at": in_hours(hours), "needs": "血压偏高", "consent": True}
        return self.consumer.post("/service-orders", wish)["id"]

    def open(self, hours):
        order = self.place(hours)
        cashier = self.consumer.post("/payments", {"order_id": order})["cashier_url"]
        self.consumer.post(cashier.split("/api/v1")[1], {"outcome": "pay"})
        eventually("an open order", lambda: self.status(order) == "open")
        return order

    def assigned(self, hours):
        order = self.open(hours)
        self.practitioner.post("/grab-orders", {"order_id": order})
        self.move(self.practitioner, order, "confirmed")
        return order

    def serve(self, order):
        """From the appointment to the rating; the clock moves, so sessions begin anew."""
        self.sleep("25h")
        self.move(self.practitioner, order, "in_service")
        self.sleep("55m")
        self.move(self.practitioner, order, "delivered")
        self.consumer.put(f"/orders/{order}/status", {"status": "completed", "rating": 5, "comment": "很专业"})

    def sleep(self, how_long):
        run("advance", how_long)
        for person in (self.operator, self.practitioner, self.consumer, self.resident):
            person.log_in()

    def move(self, person, order, status):
        person.put(f"/orders/{order}/status", {"status": status})

    def status(self, order):
        return self.consumer.get(f"/orders/{order}")["status"]


scene = Scene()
for name in ("operator", "practitioner", "consumer", "resident"):
    person = getattr(scene, name)
    print(f"{name}_id={person.id}\n{name}_token={person.token}")
ids = {
    "practitioner": scene.practitioner.id,
    "order": scene.taken,
    "service": scene.service["id"],
    "offer": scene.offer,
    "payment": scene.payment,
    "transaction": scene.transaction,
    "account": scene.operator.get("/ledger/accounts")["items"][0]["account_id"],
}
for name, value in ids.items():
    print(f"export EDGE_{name.upper()}={value}")
