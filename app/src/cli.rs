//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use jiff::{SignedDuration, civil::Date};
use kernel_kafka::replay::Start;

/// Wellspring 康泉: a health-management platform in one program.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) shared: Shared,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(crate) struct Shared {
    /// Configuration file (TOML). Without it, ./wellspring.toml is read if it exists.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Folder of everything this installation keeps.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start everything here: a private PostgreSQL, all roles, the gateway. Ctrl-C stops it cleanly.
    Up {
        /// On a new installation, also live through a month in a small town: people, orders, payments, ratings.
        #[arg(long)]
        demo: bool,
    },
    /// Serve some roles against configured backends; the others are found where `remote` says.
    Serve {
        /// Roles, separated by commas, or `all`. `wellspring roles` lists them.
        #[arg(long, value_delimiter = ',', default_value = "all")]
        role: Vec<String>,
    },
    /// List the roles and what each is for.
    Roles,
    /// Create roles and schemas and run the missing migrations.
    Migrate,
    /// Fill an empty installation with the demo town.
    Seed,
    /// Say what is configured, reachable and migrated, and what needs attention.
    Doctor,
    /// Print the OpenAPI 3.1 document of all public endpoints.
    Openapi,
    /// Compare orders, ledger and provider statement of one day; repair what is safe, ticket the rest.
    Reconcile {
        /// The day in China Standard Time, such as 2026-11-22; yesterday when absent.
        #[arg(long)]
        date: Option<Date>,
    },
    /// Print the effective configuration with secrets hidden.
    Config,
    /// Check the ledger: entries sum to zero, balances equal entries, the hash chain is whole.
    VerifyLedger,
    /// Move the clock of a rehearsal (`rehearsal = true`, as with `up --demo`), for example by `3h`.
    Advance {
        /// How far: `90s`, `15m`, `3h`, `36h`.
        by: SignedDuration,
    },
    /// Give somebody roles, and an account if they have none: how an installation gets its first administrator.
    Appoint(Appointment),
    /// Show or mend work that stopped: parked events and jobs, stuck sagas.
    Work {
        #[command(subcommand)]
        action: WorkAction,
    },
}

/// Who is appointed to what.
#[derive(Debug, Args)]
pub(crate) struct Appointment {
    /// Their e-mail address or phone number.
    pub(crate) contact: String,
    /// Roles they get besides those they have, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "admin")]
    pub(crate) role: Vec<String>,
    /// What others see; for a new account.
    #[arg(long, default_value = "Wellspring")]
    pub(crate) name: String,
    /// Read the password of a new account from standard input. Without one they log in with a code.
    #[arg(long)]
    pub(crate) password_stdin: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WorkAction {
    /// List what is parked or stuck, by service.
    List,
    /// Try something parked or stuck again.
    Retry {
        /// The service that holds it.
        service: String,
        /// Its id, as listed.
        id: String,
    },
    /// Hand a service the events that Kafka still has once more, for example after its database was restored. It refuses
    /// those it has.
    Replay {
        /// The service that may have missed events.
        service: String,
        /// The service that published them.
        #[arg(long)]
        source: String,
        /// Where to begin: `earliest`, a moment such as 2026-11-22T08:00:00Z, or an offset in every partition.
        #[arg(long, default_value = "earliest")]
        from: Start,
    },
}
