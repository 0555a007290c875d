//! Moving into the town: the operator and the catalogue, practitioners with checked licences, consumers with consents.

use auth::NewAccount;
use auth_api::Role;
use kernel::Env;
use serde_json::{Value, json};

use super::{
    PASSWORD, catalogue, names,
    town::{Consumer, Practitioner, Town},
    visitor::{Doors, Visitor},
};
use crate::platform::Platform;

/// The town's centre: Suzhou's old town. Nobody lives further away than about five kilometres.
const CENTRE: (f64, f64) = (31.311, 120.629);
const STREETS: [&str; 8] =
    ["平江路", "观前街", "十全街", "山塘街", "桃花坞大街", "临顿路", "干将东路", "凤凰街"];

/// The operator opens the house.
pub(super) async fn found(platform: &Platform, doors: Doors) -> anyhow::Result<Town<'_>> {
    let draws = Env::set(jiff::Timestamp::UNIX_EPOCH, 20_261_122);
    let roles = [Role::Operator, Role::Admin];
    let operator = account(platform, &doors, "operator@example.com", true, "康泉运营", &roles).await?;
    let catalogue = catalogue::read(&operator.get("trade", "/api/v1/services?limit=100").await?)?;
    Ok(Town { platform, doors, draws, operator, consumers: Vec::new(), practitioners: Vec::new(), catalogue })
}

impl Town<'_> {
    /// A practitioner with a profile, a checked licence and an offer.
    pub(super) async fn welcome_practitioner(&mut self) -> anyhow::Result<()> {
        let count = self.practitioners.len();
        let trade = count % self.catalogue.len();
        let entry = self.catalogue[trade].clone();
        let name = names::draw(&self.draws);
        let (contact, login) = Self::contact(count, "practitioner", 13_900_000_000);
        let roles = [Role::Consumer, Role::Practitioner];
        let visitor = account(self.platform, &self.doors, &contact, login, &name, &roles).await?;
        let (lat, lon) = self.somewhere();
        let held = entry.required_certification.iter();
        let certifications: Vec<Value> = held
            .clone()
            .map(|kind| {
                let number = format!("JS{:08}", self.draws.below(99_999_999));
                json!({"kind": kind, "number": number, "issued_by": "江苏省卫生健康委员会"})
            })
            .collect();
        let profile = json!({
            "display_name": name,
            "bio": format!("从业{}年，服务社区居民。", 3 + self.draws.below(20)),
            "specialties": entry.required_specialties,
            "base": {"lat": lat, "lon": lon},
            "radius_km": 15.0,
            "max_daily_load": 8,
            "accepting": true,
            "certifications": certifications,
        });
        let id = visitor.id();
        visitor.put("trade", &format!("/api/v1/practitioners/{id}/profile"), profile).await?;
        let found = json!({"level": 2 + self.draws.below(4), "verified": held.collect::<Vec<_>>()});
        self.operator.put("trade", &format!("/api/v1/practitioners/{id}/verification"), found).await?;
        let price = entry.price.minor + i64::from(self.draws.below(5)) * 1_000;
        let offer = json!({"service_id": entry.id, "price": {"minor": price, "currency": "CNY"}});
        visitor.post("trade", "/api/v1/offers", offer).await?;
        self.practitioners.push(Practitioner { visitor, trade });
        Ok(())
    }

    /// A consumer who agrees that whoever serves them sees their vital signs and body measures.
    pub(super) async fn welcome_consumer(&mut self) -> anyhow::Result<()> {
        let count = self.consumers.len();
        let name = names::draw(&self.draws);
        let (contact, login) = Self::contact(count, "consumer", 13_800_000_000);
        let visitor = account(self.platform, &self.doors, &contact, login, &name, &[Role::Consumer]).await?;
        let id = visitor.id();
        let consents = json!({"notice": "2026-11", "consents": [
            {"purpose": "care", "class": "vital_signs", "granted": true},
            {"purpose": "care", "class": "body_measures", "granted": true},
        ]});
        visitor.put("user", &format!("/api/v1/users/{id}/consents"), consents).await?;
        let goals = json!({"zone": "Asia/Shanghai", "goals": [
            {"code": "41950-7", "aim": {"kind": "total", "at_least": 8000.0, "per": "day"}},
        ]});
        visitor.put("user", &format!("/api/v1/users/{id}/health-goals"), goals).await?;
        let build = (48 + self.draws.below(40), 105 + self.draws.below(45), 4_000 + self.draws.below(8_000));
        self.consumers.push(Consumer { visitor, build });
        Ok(())
    }

    /// A place in town, with an address that goes with it.
    pub(super) fn place(&self) -> Value {
        let (lat, lon) = self.somewhere();
        let street = STREETS[names::index(&self.draws, STREETS.len())];
        json!({"lat": lat, "lon": lon, "address": format!("苏州市姑苏区{street}{}号", 1 + self.draws.below(200))})
    }

    fn somewhere(&self) -> (f64, f64) {
        let off = || (self.draws.fraction() - 0.5) * 0.08;
        (CENTRE.0 + off(), CENTRE.1 + off())
    }

    /// The first of a kind is the login of the first screen; the others have phones.
    fn contact(count: usize, kind: &str, phones: u64) -> (String, bool) {
        match u64::try_from(count) {
            Ok(0) | Err(_) => (format!("{kind}@example.com"), true),
            Ok(count) => (format!("+86{}", phones + count), false),
        }
    }
}

async fn account(
    platform: &Platform,
    doors: &Doors,
    contact: &str,
    login: bool,
    name: &str,
    roles: &[Role],
) -> anyhow::Result<Visitor> {
    let new = NewAccount {
        contact: contact.to_owned(),
        password: login.then(|| PASSWORD.to_owned()),
        display_name: name.to_owned(),
        roles: roles.to_vec(),
    };
    let id = auth::bootstrap_account(platform.deps("auth")?.clone(), new).await?;
    Ok(doors.person(id, roles))
}
