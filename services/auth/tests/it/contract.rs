//! The contract, through its own client.

use auth_api::{AccessClaims, Client, LockReason, LockRequest, Role};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};

use crate::support::{PHONE, World};

fn client(world: &World) -> Client {
    Client::new(world.bed.deps.channels.to("auth"))
}

#[tokio::test]
async fn a_service_asks_and_locks() {
    let world = World::new().await;
    let session = world.register(PHONE).await;
    let client = client(&world);
    let standing = client.standing(session.user_id).await.unwrap();
    assert!(standing.is_active() && standing.has_role(Role::Consumer));
    assert!(client.session(session.session_id).await.unwrap().active);

    let request = LockRequest { reason: LockReason::Fraud, by: "alr_test".to_owned() };
    for _ in 0..2 {
        assert!(!client.lock(session.user_id, &request).await.unwrap().is_active());
    }
    assert!(!client.session(session.session_id).await.unwrap().active);

    let nobody = client.standing(world.bed.env().id()).await.unwrap_err();
    assert_eq!((nobody.status().as_u16(), nobody.code()), (404, "auth.user_not_found"));
    let nothing = client.session(world.bed.env().id()).await.unwrap_err();
    assert_eq!((nothing.status().as_u16(), nothing.code()), (404, "auth.session_not_found"));
}

#[tokio::test]
async fn a_gateway_verifies_tokens_with_the_published_keys() {
    let world = World::new().await;
    let session = world.register(PHONE).await;
    let keys = client(&world).jwks().await.unwrap();
    let kid = decode_header(&session.access_token).unwrap().kid.unwrap();
    let key = DecodingKey::from_ed_components(&keys.find(&kid).unwrap().x).unwrap();
    let mut validation = Validation::new(Algorithm::EdDSA);
    // The clock of the test stands still.
    validation.validate_exp = false;
    let claims = decode::<AccessClaims>(&session.access_token, &key, &validation).unwrap().claims;
    assert_eq!((claims.sub, claims.sid), (session.user_id, session.session_id));
    assert_eq!(claims.exp - claims.iat, 900);
    assert_eq!(claims.iat, world.bed.now().as_second());
    assert_eq!(claims.roles, [Role::Consumer]);
}
