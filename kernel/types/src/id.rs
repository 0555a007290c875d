//! Typed ids: a `UUIDv7` in the store, a [TypeID](https://github.com/jetify-com/typeid) such as
//! `usr_01h2xcejqtf2nbrexx3vqjhp41` at the edge.

use std::{cmp::Ordering, error::Error, fmt, hash, marker::PhantomData, str::FromStr};

use bytes::BytesMut;
use postgres_types::{FromSql, IsNull, ToSql, Type};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use type_safe_id::{DynamicType, TypeSafeId};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, schema};
use uuid::Uuid;

/// What an id names. Implemented by empty enums in the registry of ids.
pub trait Kind: Send + Sync + 'static {
    /// The TypeID prefix: three or more lower-case letters.
    const PREFIX: &'static str;
}

/// An id that cannot be mistaken for an id of another kind.
pub struct Id<K>(Uuid, PhantomData<fn() -> K>);

/// The text was not an id of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected an id that starts with {expected}_")]
pub struct ParseIdError {
    expected: &'static str,
}

impl<K> Id<K> {
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

/// The UUID in the text of an id of any kind, for code that compares ids without knowing what they name.
pub fn untyped(text: &str) -> Option<Uuid> {
    // Checked first: the parser indexes into prefixes that are not ASCII.
    if !text.is_ascii() || text.len() > 64 {
        return None;
    }
    text.parse::<TypeSafeId<DynamicType>>().ok().map(|id| id.uuid())
}

impl<K: Kind> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = DynamicType::new(K::PREFIX).map_err(|_| fmt::Error)?;
        TypeSafeId::from_type_and_uuid(prefix, self.0).fmt(f)
    }
}

impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<K: Kind> FromStr for Id<K> {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        let refused = ParseIdError { expected: K::PREFIX };
        // Checked first: the parser indexes into prefixes that are not ASCII.
        if !text.is_ascii() || text.len() > 64 {
            return Err(refused);
        }
        match text.parse::<TypeSafeId<DynamicType>>() {
            Ok(id) if id.type_prefix() == K::PREFIX => Ok(Self::from_uuid(id.uuid())),
            _ => Err(refused),
        }
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K: Kind> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, K: Kind> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl<K: Kind> utoipa::PartialSchema for Id<K> {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(schema::Type::String)
            .pattern(Some(format!("^{}_[0-7][0-9a-hjkmnp-tv-z]{{25}}$", K::PREFIX)))
            .examples([serde_json::json!(format!("{}_01h2xcejqtf2nbrexx3vqjhp41", K::PREFIX))])
            .into()
    }
}

impl<K: Kind> utoipa::ToSchema for Id<K> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("Id_{}", K::PREFIX).into()
    }
}

impl<K: Kind> ToSql for Id<K> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.0.to_sql(ty, out)
    }

    fn accepts(ty: &Type) -> bool {
        <Uuid as ToSql>::accepts(ty)
    }

    postgres_types::to_sql_checked!();
}

impl<'a, K> FromSql<'a> for Id<K> {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Uuid::from_sql(ty, raw).map(Self::from_uuid)
    }

    fn accepts(ty: &Type) -> bool {
        <Uuid as FromSql<'_>>::accepts(ty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Thing {}
    impl Kind for Thing {
        const PREFIX: &'static str = "thg";
    }
    enum Other {}
    impl Kind for Other {
        const PREFIX: &'static str = "oth";
    }

    #[test]
    fn text_follows_the_typeid_specification() {
        // Vector of the TypeID specification 0.3: uuid 0188bac7-4afa-78aa-bc3b-bd1eef28d881.
        let uuid: Uuid = "0188bac7-4afa-78aa-bc3b-bd1eef28d881".parse().unwrap();
        let id = Id::<Thing>::from_uuid(uuid);
        assert_eq!(id.to_string(), "thg_01h2xcejqtf2nbrexx3vqjhp41");
        assert_eq!("thg_01h2xcejqtf2nbrexx3vqjhp41".parse(), Ok(id));
    }

    #[test]
    fn another_kind_is_refused() {
        let id = Id::<Thing>::from_uuid(Uuid::nil()).to_string();
        assert_eq!(id.parse::<Id<Other>>(), Err(ParseIdError { expected: "oth" }));
        for bad in ["", "thg_", "thg", "用户_01h2xcejqtf2nbrexx3vqjhp41", "thg_81h2xcejqtf2nbrexx3vqjhp41"]
        {
            assert!(bad.parse::<Id<Thing>>().is_err(), "{bad}");
        }
    }
}
