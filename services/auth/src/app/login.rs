//! Beginning a session, by password or by code.

use auth_api::AccountStatus;
use kernel_http::{Answer, Status, Write};

use super::{
    App, Client,
    proof::{self, Evidence},
    tokens::{self, TokenSet},
};
use crate::{
    domain::contact::Contact,
    error::Error,
    store::{access, accounts},
};

/// Begins a session.
pub(crate) async fn login(
    app: &App,
    write: &Write,
    client: &Client,
    contact: &Contact,
    evidence: Evidence,
    device: Option<&str>,
) -> Result<Answer<TokenSet>, Error> {
    app.admit(client)?;
    let keys = app.keyring.known().await?;
    let (user, proof) = match evidence {
        Evidence::Password(password) => proof::by_password(app, contact, password, client).await?,
        Evidence::Code(code) => {
            let proof = proof::by_code(app, contact, &code, client).await?;
            let index = app.seals.contact_index(contact);
            let found = accounts::find(&app.db.read().await?, contact.channel(), &index).await?;
            // The code is not used up: it may serve to register.
            (found.ok_or(Error::NotRegistered)?.id, proof)
        }
    };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    proof.redeem(app, &tx).await?;
    // Said only now: to those who proved to be the owner.
    if accounts::record_login(&tx, user, app.env.now()).await? == AccountStatus::Locked {
        return Err(Error::Locked);
    }
    let access = access::of_account(&tx, user).await?.ok_or(Error::NoSuchUser)?;
    let begun = tokens::begin_session(app, &tx, user, device, client).await?;
    let set = tokens::issue(app, &keys, user, &begun, access.roles)?;
    let answer = write.commit(tx, Status::Done, set).await?;
    metrics::counter!("auth_logins_total").increment(1);
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use kernel_test::Bed;

    use super::*;
    use crate::{app::bootstrap, domain::address::Address};

    const PASSWORD: &str = "vX7#kk2p";

    async fn app() -> (Bed, App) {
        let bed = Bed::of(crate::service()).build().await;
        let app = App::new(bed.deps.clone()).unwrap();
        for name in ["known", "locked"] {
            let account = bootstrap::NewAccount {
                contact: format!("{name}@example.com"),
                password: Some(PASSWORD.to_owned()),
                display_name: name.to_owned(),
                roles: vec![auth_api::Role::Consumer],
            };
            let id = bootstrap::ensure_account(&app, account).await.unwrap();
            if name == "locked" {
                bootstrap::lock_for_tests(&app, id).await;
            }
        }
        (bed, app)
    }

    async fn hashes_of(app: &App, email: &str, password: &str) -> (u64, Error) {
        let client = Client { address: Address::forwarded(None), user_agent: None };
        let contact = Contact::email(email).unwrap();
        let before = app.hasher.hashed();
        let evidence = Evidence::Password(password.to_owned());
        let refused = login(app, &Write::without_key(), &client, &contact, evidence, None).await.unwrap_err();
        (app.hasher.hashed() - before, refused)
    }

    #[tokio::test]
    async fn every_wrong_password_costs_one_hash_and_sounds_the_same() {
        let (_bed, app) = app().await;
        for email in ["known@example.com", "unknown@example.com", "locked@example.com"] {
            let (hashes, refused) = hashes_of(&app, email, "not it at all").await;
            assert_eq!(hashes, 1, "{email}");
            assert!(matches!(refused, Error::WrongPassword), "{email}: {refused}");
        }
    }

    #[tokio::test]
    async fn only_the_owner_of_a_locked_account_hears_that_it_is() {
        let (_bed, app) = app().await;
        let (hashes, refused) = hashes_of(&app, "locked@example.com", PASSWORD).await;
        assert_eq!(hashes, 1);
        assert!(matches!(refused, Error::Locked), "{refused}");
    }

    #[tokio::test]
    async fn a_blocked_contact_costs_nothing_to_refuse() {
        let (bed, app) = app().await;
        for _ in 0..5 {
            hashes_of(&app, "known@example.com", "not it at all").await;
        }
        let (hashes, refused) = hashes_of(&app, "known@example.com", PASSWORD).await;
        assert_eq!(hashes, 0);
        assert!(matches!(refused, Error::TooManyAttempts { retry_after_seconds: 30 }), "{refused}");
        bed.env().advance(SignedDuration::from_secs(30));
        let (hashes, _) = hashes_of(&app, "known@example.com", "not it at all").await;
        assert_eq!(hashes, 1);
    }
}
