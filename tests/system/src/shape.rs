//! In which shape the platform runs: as one process on a PostgreSQL of its own, or as several that share backends.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::TcpListener,
    sync::LazyLock,
};

use kernel::Env;
use kernel_postgres::{schema::connect, tokio_postgres::Config};
use tokio::sync::OnceCell;

use crate::{draws::Draws, installation::binary};

/// The roles of each process; nothing means one process that is everything.
static PARTS: LazyLock<Option<Vec<Vec<String>>>> = LazyLock::new(|| {
    let shape = std::env::var("SYSTEM_TEST_SHAPE").unwrap_or_else(|_| "whole".to_owned());
    match shape.split_once(':').map_or((&*shape, None), |(shape, seed)| (shape, Some(seed))) {
        ("whole", _) => None,
        ("split", _) => Some(roles().into_iter().map(|role| vec![role]).collect()),
        ("replicas", _) => {
            Some(roles().into_iter().flat_map(|role| [vec![role.clone()], vec![role]]).collect())
        }
        ("random", seed) => Some(partition(seed.map_or_else(drawn, |seed| seed.parse().expect("a number")))),
        _ => panic!("SYSTEM_TEST_SHAPE is whole, split, replicas, random or random:SEED, not {shape:?}"),
    }
});

/// Whether all roles are one process.
pub fn is_whole() -> bool {
    PARTS.is_none()
}

/// One process of a platform that is several.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) roles: String,
    pub(crate) settings: Vec<(String, String)>,
}

/// What all processes of one platform share.
pub(crate) struct Shared {
    pub(crate) parts: Vec<Part>,
    /// Environment of every process, and of commands.
    pub(crate) settings: Vec<(String, String)>,
}

impl Shared {
    /// A database, topics and addresses of their own; nothing when all roles are one process.
    ///
    /// # Panics
    /// When the backends are not there: `dev/backends start`.
    pub(crate) async fn prepare() -> Option<Self> {
        let parts = PARTS.as_ref()?;
        let name = format!("wellspring_{:x}", drawn());
        let mut settings = vec![
            ("DATABASE_URL".to_owned(), database(&name).await),
            ("WELLSPRING_KAFKA__PREFIX".to_owned(), name),
            ("WELLSPRING_KAFKA__PARTITIONS".to_owned(), "3".to_owned()),
        ];
        for wanted in ["WELLSPRING_KAFKA__BROKERS", "WELLSPRING_SECRET"] {
            settings.push((wanted.to_owned(), backend(wanted)));
        }
        Some(Self { parts: addressed(parts), settings })
    }
}

fn backend(variable: &str) -> String {
    std::env::var(variable)
        .unwrap_or_else(|_| panic!("{variable} is not set: dev/backends start; eval \"$(dev/backends env)\""))
}

/// Creates a database on the server of the backends; its address.
async fn database(name: &str) -> String {
    // Roles belong to the server: processes of two platforms may not provision them at once.
    static FIRST: OnceCell<()> = OnceCell::const_new();
    let server = backend("DATABASE_URL");
    let config: Config = server.parse().expect("an address");
    let admin = connect(&config).await.expect("the PostgreSQL of the backends");
    FIRST.get_or_init(async || forget(&admin).await).await;
    admin.batch_execute(&format!("create database {name}")).await.expect("a database");
    let (place, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{place}/{name}")
}

/// Removes what earlier runs left.
async fn forget(admin: &kernel_postgres::tokio_postgres::Client) {
    let leftover = "select datname from pg_database d where datname like 'wellspring\\_%'
        and not exists (select from pg_stat_activity where datid = d.oid)";
    for row in admin.query(leftover, &[]).await.expect("a list") {
        let name: &str = row.get(0);
        // Another run may be removing it too.
        let _ = admin.batch_execute(&format!("drop database if exists {name}")).await;
    }
}

/// The parts with their addresses, and those of all others.
fn addressed(parts: &[Vec<String>]) -> Vec<Part> {
    // Held until all are drawn, so that none is drawn twice.
    let held: Vec<_> = parts.iter().map(|_| TcpListener::bind("127.0.0.1:0").expect("a free port")).collect();
    let address = |listener: &TcpListener| listener.local_addr().expect("bound").to_string();
    let addresses: Vec<_> = held.iter().map(address).collect();
    let mut remote: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (roles, address) in parts.iter().zip(&addresses) {
        for role in roles.iter().filter(|role| *role != "gateway") {
            remote.entry(role).or_default().push(format!("http://{address}"));
        }
    }
    let part = |(number, (roles, address)): (usize, (&Vec<String>, &String))| {
        let others = remote.iter().filter(|(role, _)| !roles.iter().any(|own| own == *role));
        let mut settings: Vec<_> = others
            .map(|(role, addresses)| {
                (format!("WELLSPRING_REMOTE__{}", role.to_uppercase()), addresses.join(","))
            })
            .collect();
        settings.push(("WELLSPRING_SERVICE_LISTEN".to_owned(), address.clone()));
        Part { name: format!("{number}-{}", roles.join("-")), roles: roles.join(","), settings }
    };
    parts.iter().zip(&addresses).enumerate().map(part).collect()
}

/// What the program can be.
fn roles() -> Vec<String> {
    let told = std::process::Command::new(binary()).arg("roles").output().expect("the binary runs");
    let told = String::from_utf8(told.stdout).expect("text");
    let roles: Vec<_> =
        told.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect();
    assert!(roles.iter().any(|role| role == "gateway"), "{told}");
    roles
}

/// Two to four processes with some roles each, as the seed has it.
#[expect(clippy::print_stderr, reason = "whoever repeats a run needs its seed")]
fn partition(seed: u64) -> Vec<Vec<String>> {
    eprintln!("SYSTEM_TEST_SHAPE=random:{seed}");
    let mut draws = Draws::from(seed);
    let processes = 2 + draws.below(3);
    let mut parts: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    for role in roles() {
        parts.entry(draws.below(processes)).or_default().insert(role);
    }
    parts.into_values().map(|roles| roles.into_iter().collect()).collect()
}

/// A number that no other run has.
fn drawn() -> u64 {
    let (high, low) = Env::system().uuid().as_u64_pair();
    high ^ low
}
