//! The words of an order, sealed so that only its own people's requests open them.

use ids::{OrderId, UserId};
use kernel_postgres::Vault;

use crate::domain::placement::Words;
use crate::store::placement::Sealed;

/// Binds a sealed text to its order and column.
fn place(order: OrderId, column: &str) -> String {
    format!("service_orders/{order}/{column}")
}

/// Seals what the consumer wrote.
pub(crate) fn seal(vault: &Vault, order: OrderId, words: &Words) -> anyhow::Result<Sealed> {
    let needs = vault.seal(place(order, "needs").as_bytes(), words.needs.as_bytes())?;
    let address = words
        .address
        .as_ref()
        .map(|address| vault.seal(place(order, "address").as_bytes(), address.as_bytes()))
        .transpose()?;
    Ok(Sealed { needs, address })
}

/// Opens what [`seal`] sealed for the same order.
pub(crate) fn open(vault: &Vault, order: OrderId, sealed: &Sealed) -> anyhow::Result<Words> {
    let text = |column, bytes: &[u8]| {
        anyhow::Ok(String::from_utf8(vault.open(place(order, column).as_bytes(), bytes)?)?)
    };
    let needs = text("needs", &sealed.needs)?;
    let address = sealed.address.as_deref().map(|bytes| text("address", bytes)).transpose()?;
    Ok(Words { needs, address })
}

/// Seals the number of a practitioner's certification.
pub(crate) fn seal_number(vault: &Vault, user: UserId, kind: &str, number: &str) -> anyhow::Result<Vec<u8>> {
    vault.seal(format!("practitioner_certifications/{user}/{kind}").as_bytes(), number.as_bytes())
}

/// Opens what [`seal_number`] sealed for the same person and kind.
pub(crate) fn open_number(vault: &Vault, user: UserId, kind: &str, sealed: &[u8]) -> anyhow::Result<String> {
    Ok(String::from_utf8(
        vault.open(format!("practitioner_certifications/{user}/{kind}").as_bytes(), sealed)?,
    )?)
}
