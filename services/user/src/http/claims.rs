//! What somebody claims to have measured, as it arrives in JSON.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::flaw::Flaw;
use crate::domain::moment::Moment;
use crate::domain::observation::{Draft, Quantity};

/// One observation.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ObservationClaim)]
pub(crate) struct Claim {
    /// LOINC code of the metric or panel, for example `8867-4`, or `85354-9` for blood pressure.
    #[schema(example = "8867-4", max_length = 16)]
    pub(crate) code: String,
    /// The value; absent for a panel.
    pub(crate) value: Option<f64>,
    /// UCUM code of its unit, also for components that name none.
    #[schema(example = "/min", max_length = 16)]
    pub(crate) unit: Option<String>,
    /// The values of a panel.
    #[serde(default)]
    #[schema(max_items = 8)]
    pub(crate) components: Vec<ComponentClaim>,
    /// When, RFC 3339 with the offset it was lived in.
    #[schema(example = "2026-11-22T07:30:00+08:00", max_length = 40)]
    pub(crate) at: String,
    /// End of the period; needed for amounts such as steps and sleep.
    #[schema(max_length = 40)]
    pub(crate) until: Option<String>,
}

/// One value of a panel.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ComponentClaim {
    /// LOINC code of the value.
    #[schema(example = "8480-6", max_length = 16)]
    pub(crate) code: String,
    /// The value.
    pub(crate) value: f64,
    /// UCUM code of its unit; the claim's own when absent.
    #[schema(example = "mm[Hg]", max_length = 16)]
    pub(crate) unit: Option<String>,
}

impl Claim {
    /// The claim with its times read and its units in place.
    pub(crate) fn draft(self) -> Result<Draft, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut read = |text: &str, place: &str| match Moment::parse(text) {
            Ok(moment) => Some(moment),
            Err(detail) => {
                flaws.push(Flaw::new(place, detail));
                None
            }
        };
        let at = read(&self.at, "/at");
        let until = self.until.as_deref().and_then(|until| read(until, "/until"));
        let needs_unit = || "is needed: a value without a unit is not guessed";
        let quantity = match (self.value, &self.unit) {
            (Some(_), None) => {
                flaws.push(Flaw::new("/unit", needs_unit()));
                None
            }
            (Some(value), Some(unit)) => Some(Quantity { value, unit: unit.clone() }),
            (None, _) => None,
        };
        let mut components = Vec::with_capacity(self.components.len());
        for (index, component) in self.components.into_iter().enumerate() {
            match component.unit.or_else(|| self.unit.clone()) {
                Some(unit) => components.push((component.code, Quantity { value: component.value, unit })),
                None => flaws.push(Flaw::new(format!("/components/{index}/unit"), needs_unit())),
            }
        }
        match at {
            Some(at) if flaws.is_empty() => Ok(Draft { code: self.code, quantity, components, at, until }),
            _ => Err(flaws),
        }
    }
}

/// All claims as drafts, or all their flaws, each under its place.
pub(crate) fn drafts(
    claims: impl IntoIterator<Item = Claim>,
    place: impl Fn(usize) -> String,
) -> Result<Vec<Draft>, Vec<Flaw>> {
    let mut drafts = Vec::new();
    let mut flaws = Vec::new();
    for (index, claim) in claims.into_iter().enumerate() {
        match claim.draft() {
            Ok(draft) => drafts.push(draft),
            Err(found) => flaws.extend(found.into_iter().map(|flaw| flaw.under(&place(index)))),
        }
    }
    if flaws.is_empty() { Ok(drafts) } else { Err(flaws) }
}
