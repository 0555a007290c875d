//! Changing the catalogue of services.

use kernel_postgres::{Tx, constraint};

use super::App;
use crate::domain::market::{Service, is_term};
use crate::error::Error;
use crate::store::catalogue;

/// Creates or replaces a service inside `tx`. Orders placed before keep the name, price and times they were placed with.
pub(crate) async fn save(app: &App, tx: &Tx<'_>, service: &Service) -> Result<(), Error> {
    check(service)?;
    match catalogue::save(tx, service, app.env.now()).await {
        Err(error) if constraint(&error) == Some("service_catalogue_code_unique") => Err(Error::CodeTaken),
        saved => Ok(saved?),
    }
}

fn check(service: &Service) -> Result<(), Error> {
    let terms = std::iter::once(&service.code)
        .chain([&service.category])
        .chain(&service.required_certification)
        .chain(&service.required_specialties);
    let text = |text: &str, longest| (1..=longest).contains(&text.chars().count());
    let rules = [
        (terms.into_iter().all(|term| is_term(term)), "/code", "codes and terms are lower-case words"),
        (
            text(&service.name.zh, 40) && text(&service.name.en, 80),
            "/name",
            "zh up to 40 characters, en up to 80",
        ),
        (service.summary.zh.chars().count() <= 200, "/summary/zh", "at most 200 characters"),
        (service.summary.en.chars().count() <= 200, "/summary/en", "at most 200 characters"),
        ((1..=10_000_000).contains(&service.price.minor), "/price", "1 to 10,000,000 minor units"),
        ((10..=480).contains(&service.duration_minutes), "/duration_minutes", "10 to 480"),
        ((1..=5).contains(&service.min_level), "/min_level", "1 to 5"),
        (service.required_specialties.len() <= 10, "/required_specialties", "at most 10"),
    ];
    match rules.into_iter().find(|(kept, ..)| !kept) {
        Some((_, pointer, detail)) => Err(Error::Field(pointer, detail)),
        None => Ok(()),
    }
}
