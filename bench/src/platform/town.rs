//! A running platform with people: consumers who agreed to share their vital signs, and practitioners with a profile.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use anyhow::Context;
use futures::{StreamExt, TryStreamExt, stream};
use http::{HeaderValue, Method, StatusCode};
use kernel_postgres::{schema::connect, tokio_postgres::Client};
use serde_json::{Value, json};

use super::{
    call::{Caller, Person},
    instance::{Installation, Instance},
};
use crate::{
    World,
    load::{Load, Pace},
    processes::Family,
    report::{Report, begin},
};

/// The password of everybody.
pub(crate) const PASSWORD: &str = "bench-garden-88";
/// Known, so that a gateway in another process can sign for this platform.
pub(crate) const SECRET: &str = "5ec2e7005ec2e7005ec2e7005ec2e7005ec2e7005ec2e7005ec2e7005ec2e700";
const CONSUMERS: usize = 64;
const PRACTITIONERS: usize = 64;
/// Commands and requests at once while people are made.
const AT_ONCE: usize = 4;
/// What was left to do after a run is done by then.
const REST: Duration = Duration::from_mins(3);
/// How often that is looked at: counting costs the store something.
const LOOK: Duration = Duration::from_millis(400);

/// A platform and its people.
pub(crate) struct Town {
    pub(crate) instance: Instance,
    /// Where the services listen for other processes.
    pub(crate) services: SocketAddr,
    pub(crate) caller: Caller,
    pub(crate) consumers: Vec<Person>,
    pub(crate) practitioners: Vec<Person>,
    /// The store, for laying out what would take hours to live through.
    pub(crate) store: Client,
    pub(crate) load: Load,
}

impl World for Town {
    async fn open(pace: Pace) -> anyhow::Result<Self> {
        let installation = Installation::new()?.with("WELLSPRING_SERVICE_LISTEN", "127.0.0.1:0");
        let instance = installation.with("WELLSPRING_SECRET", SECRET).up().await?;
        let services = instance.services.context("the platform did not say where its services listen")?;
        let caller = Caller::new(instance.edge);
        let store = connect(&instance.database_url("wellspring")?.parse()?).await?;
        let watched = vec![instance.family("platform")?, instance.postgres()?, Family::ourselves()];
        begin(format_args!("{CONSUMERS} consumers and {PRACTITIONERS} practitioners move in"));
        let consumers = people(&instance, &caller, "consumer", CONSUMERS).await?;
        let practitioners = people(&instance, &caller, "practitioner", PRACTITIONERS).await?;
        let load = Load { pace, watched };
        let town = Self { instance, services, caller, consumers, practitioners, store, load };
        town.agree().await?;
        town.offer().await?;
        Ok(town)
    }

    async fn close(self) -> anyhow::Result<()> {
        self.instance.stop().await.map(drop)
    }
}

impl Town {
    /// Waits until events, jobs and sagas of a run are done, and tells how long that took when it was long.
    pub(crate) async fn rest(&self, report: &mut Report, after: &str) -> anyhow::Result<Duration> {
        let began = Instant::now();
        let (first, _) = self.instance.work(&self.caller).await?;
        loop {
            let (moving, halted) = self.instance.work(&self.caller).await?;
            anyhow::ensure!(halted == 0, "{halted} events, jobs or sagas halted after {after}");
            if moving == 0 {
                break;
            }
            if began.elapsed() > REST {
                report.note(format!(
                    "after {after}, {moving} events and jobs were still waiting when patience ended"
                ));
                return Ok(REST);
            }
            tokio::time::sleep(LOOK).await;
        }
        let waited = began.elapsed();
        if waited > Duration::from_secs(1) {
            let seconds = waited.as_secs_f64();
            report.note(format!(
                "after {after}, the {first} events and jobs still waiting took {seconds:.1} s"
            ));
        }
        self.settle_store().await?;
        Ok(waited)
    }

    /// Does now what PostgreSQL would do in the middle of the next run for the sake of this one.
    async fn settle_store(&self) -> anyhow::Result<()> {
        for upkeep in ["vacuum (analyze)", "checkpoint"] {
            self.store.batch_execute(upkeep).await?;
        }
        Ok(())
    }

    /// Consumers agree to what an order needs.
    async fn agree(&self) -> anyhow::Result<()> {
        let granted = json!({"purpose": "care", "class": "vital_signs", "granted": true});
        let body = json!({"notice": "2026-11", "consents": [granted]});
        self.put_all(&self.consumers, |person| format!("/api/v1/users/{}/consents", person.id), &body).await
    }

    /// Practitioners publish a profile.
    async fn offer(&self) -> anyhow::Result<()> {
        let body = json!({
            "display_name": "周敏",
            "specialties": ["coaching"],
            "radius_km": 15.0,
            "max_daily_load": 20,
            "accepting": true,
        });
        self.put_all(
            &self.practitioners,
            |person| format!("/api/v1/practitioners/{}/profile", person.id),
            &body,
        )
        .await
    }

    async fn put_all(
        &self,
        people: &[Person],
        path: fn(&Person) -> String,
        body: &Value,
    ) -> anyhow::Result<()> {
        let body = body.to_string();
        for person in people {
            let reply = self.caller.send(Method::PUT, &path(person), Some(person), body.clone()).await?;
            reply.expect(StatusCode::OK)?;
        }
        Ok(())
    }
}

/// Accounts with a session each, made by the command that operators use.
async fn people(
    instance: &Instance,
    caller: &Caller,
    role: &str,
    count: usize,
) -> anyhow::Result<Vec<Person>> {
    let making = stream::iter(0..count).map(|number| async move {
        let email = format!("{role}{number}@example.com");
        let appoint = ["appoint", &email, "--role", role, "--name", "Bench", "--password-stdin"];
        instance.installation().run(&appoint, PASSWORD).await?;
        let answer = log_in(caller, &email).await?;
        let text = |name: &str| answer[name].as_str().with_context(|| format!("a session without {name}"));
        let bearer = HeaderValue::from_str(&format!("Bearer {}", text("access_token")?))?;
        anyhow::Ok(Person { id: text("user_id")?.to_owned(), email, bearer })
    });
    making.buffered(AT_ONCE).try_collect().await
}

/// Begins a session by e-mail and password.
pub(crate) async fn log_in(caller: &Caller, email: &str) -> anyhow::Result<Value> {
    let body = json!({"email": email, "password": PASSWORD}).to_string();
    caller.send(Method::POST, "/api/v1/auth/login", None, body).await?.expect(StatusCode::OK)?.json()
}
