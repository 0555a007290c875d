//! The few FHIR R4 structures used. Unknown elements are ignored: a bundle from elsewhere is full of them. In the API document
//! their names begin with `Fhir`, because FHIR's own are everybody's words.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A bundle of resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = FhirBundle)]
pub(crate) struct Bundle {
    /// Always `Bundle`.
    pub(crate) resource_type: String,
    /// `collection` or `searchset`, for example.
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// When it was put together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp: Option<String>,
    /// The way to the next page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) link: Vec<Link>,
    /// The resources.
    #[serde(default)]
    pub(crate) entry: Vec<Entry>,
}

/// A link of a bundle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirLink)]
pub(crate) struct Link {
    /// `self` or `next`.
    pub(crate) relation: String,
    /// Where to.
    pub(crate) url: String,
}

/// One entry of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = FhirEntry)]
pub(crate) struct Entry {
    /// The resource's own address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) full_url: Option<String>,
    /// The resource: an Observation, or something that is read over.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub(crate) resource: serde_json::Value,
}

/// An observation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = FhirObservation)]
pub(crate) struct Observation {
    pub(crate) resource_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) meta: Option<Meta>,
    pub(crate) status: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) category: Vec<CodeableConcept>,
    pub(crate) code: CodeableConcept,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) subject: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) effective_date_time: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) effective_period: Option<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value_quantity: Option<Quantity>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) component: Vec<Component>,
}

/// Profile and provenance of a resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirMeta)]
pub(crate) struct Meta {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) profile: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
}

/// A concept with its codes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirCodeableConcept)]
pub(crate) struct CodeableConcept {
    #[serde(default)]
    pub(crate) coding: Vec<Coding>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

/// A code in a code system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirCoding)]
pub(crate) struct Coding {
    #[serde(default)]
    pub(crate) system: String,
    #[serde(default)]
    pub(crate) code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) display: Option<String>,
}

/// A reference to another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirReference)]
pub(crate) struct Reference {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reference: Option<String>,
}

/// A period of time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirPeriod)]
pub(crate) struct Period {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) start: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) end: Option<String>,
}

/// A value with its unit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = FhirQuantity)]
pub(crate) struct Quantity {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) system: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
}

/// One value of a panel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = FhirComponent)]
pub(crate) struct Component {
    pub(crate) code: CodeableConcept,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value_quantity: Option<Quantity>,
}
