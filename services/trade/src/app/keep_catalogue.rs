//! Changing the catalogue of services.

use kernel_postgres::{Tx, constraint};

use super::{App, keep_offer::is_price};
use crate::domain::{
    market::Service,
    text::{is_plain, is_term},
};
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
    let rules = [
        (terms.into_iter().all(|term| is_term(term)), "/code", "codes and terms are lower-case words"),
        (
            is_plain(&service.name.zh, 1..=40) && is_plain(&service.name.en, 1..=80),
            "/name",
            "zh up to 40 characters, en up to 80",
        ),
        (is_plain(&service.summary.zh, 0..=200), "/summary/zh", "at most 200 characters"),
        (is_plain(&service.summary.en, 0..=200), "/summary/en", "at most 200 characters"),
        (is_price(service.price), "/price", "1 to 10,000,000 fen, in CNY"),
        ((10..=480).contains(&service.duration_minutes), "/duration_minutes", "10 to 480"),
        ((1..=5).contains(&service.min_level), "/min_level", "1 to 5"),
        (service.required_specialties.len() <= 10, "/required_specialties", "at most 10"),
    ];
    match rules.into_iter().find(|(kept, ..)| !kept) {
        Some((_, pointer, detail)) => Err(Error::Field(pointer, detail)),
        None => Ok(()),
    }
}
