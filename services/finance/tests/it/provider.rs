//! A payment provider in the hands of the test: it does what it is told and forgets nothing.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use jiff::Timestamp;
use kernel::{Answer, Env, Problem};
use kernel_http::Path;
use sandbox_api::{
    refund::{CreateRefund, Progress, ProviderRefund},
    sharing::{CreateReturn, CreateSharing, Sharing},
    statement::{self, Line, LineKind},
    transaction::{CreateTransaction, Transaction, TransactionState},
};

/// What the provider knows, and how it behaves.
#[derive(Default)]
pub(crate) struct Books {
    pub(crate) transactions: BTreeMap<String, Transaction>,
    pub(crate) refunds: BTreeMap<String, ProviderRefund>,
    pub(crate) sharings: BTreeMap<String, (CreateSharing, Sharing)>,
    pub(crate) returns: BTreeMap<String, CreateReturn>,
    /// Lines that replace those of its books.
    pub(crate) forged_statement: Option<Vec<Line>>,
    pub(crate) refund_outcome: Option<Progress>,
    pub(crate) sharing_outcome: Option<Progress>,
    pub(crate) away: bool,
}

/// A handle on the provider, shared with its router.
#[derive(Clone)]
pub(crate) struct Provider {
    books: Arc<Mutex<Books>>,
    clock: Arc<Mutex<Option<Env>>>,
}

impl Provider {
    pub(crate) fn new() -> Self {
        Self { books: Arc::default(), clock: Arc::default() }
    }

    pub(crate) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    pub(crate) fn set_clock(&self, env: &Env) {
        *self.clock.lock().unwrap() = Some(env.clone());
    }

    fn now(&self) -> Timestamp {
        self.clock.lock().unwrap().as_ref().unwrap().now()
    }

    /// The payer pays at the cashier.
    pub(crate) fn pay(&self, number: &str) -> Transaction {
        let now = self.now();
        let mut books = self.books();
        let transaction = books.transactions.get_mut(number).expect("an open transaction");
        transaction.state = TransactionState::Paid;
        transaction.paid_at = Some(now);
        transaction.clone()
    }

    /// The statement as its books have it.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let books = self.books();
        let paid = books.transactions.values().filter_map(|found| found.paid_at.map(|at| line(found, at)));
        let refunds = books.refunds.values().filter_map(|refund| {
            let of = &books.transactions[&refund.out_trade_no];
            refund.finished_at.map(|at| Line {
                kind: LineKind::Refund,
                out_refund_no: refund.out_refund_no.clone(),
                amount_minor: refund.amount.minor,
                ..line(of, at)
            })
        });
        paid.chain(refunds).collect()
    }

    /// Puts other lines into the next statement.
    pub(crate) fn forge_statement(&self, change: impl FnOnce(&mut Vec<Line>)) {
        let mut lines = self.lines();
        change(&mut lines);
        self.books().forged_statement = Some(lines);
    }

    pub(crate) fn router(&self) -> Router {
        let pay = "/internal/sandbox/pay";
        Router::new()
            .route(&format!("{pay}/transactions"), post(create_transaction))
            .route(&format!("{pay}/transactions/{{number}}"), get(read_transaction))
            .route(&format!("{pay}/transactions/{{number}}/close"), post(close_transaction))
            .route(&format!("{pay}/refunds"), post(create_refund))
            .route(&format!("{pay}/profit-sharing"), post(create_sharing))
            .route(&format!("{pay}/profit-sharing/returns"), post(return_shares))
            .route(&format!("{pay}/statements/{{date}}"), get(read_statement))
            .with_state(self.clone())
    }

    fn present(&self) -> Result<MutexGuard<'_, Books>, Problem> {
        let books = self.books();
        if books.away { Err(Problem::unavailable("sandbox.away", "away")) } else { Ok(books) }
    }
}

fn line(of: &Transaction, at: Timestamp) -> Line {
    Line {
        at,
        kind: LineKind::Payment,
        transaction_id: of.transaction_id.to_string(),
        out_trade_no: of.out_trade_no.clone(),
        out_refund_no: String::new(),
        state: "success".to_owned(),
        amount_minor: of.amount.minor,
        currency: "CNY".to_owned(),
    }
}

fn read<T: serde::de::DeserializeOwned>(body: &Bytes) -> T {
    serde_json::from_slice(body).expect("a request of the contract")
}

fn unknown() -> Problem {
    Problem::not_found("sandbox.unknown_transaction", "no such transaction")
}

async fn create_transaction(
    State(this): State<Provider>,
    body: Bytes,
) -> Result<Answer<Transaction>, Problem> {
    let request: CreateTransaction = read(&body);
    let id = this.clock.lock().unwrap().as_ref().unwrap().id();
    let mut books = this.present()?;
    let found = books.transactions.entry(request.out_trade_no.clone()).or_insert_with(|| Transaction {
        transaction_id: id,
        cashier_url: format!("/api/v1/sandbox/pay/cashier/{id}"),
        out_trade_no: request.out_trade_no,
        amount: request.amount,
        state: TransactionState::Open,
        paid_at: None,
    });
    Ok(Answer::done(found.clone()))
}

async fn read_transaction(
    State(this): State<Provider>,
    Path(number): Path<String>,
) -> Result<Answer<Transaction>, Problem> {
    let books = this.present()?;
    books.transactions.get(&number).cloned().map(Answer::done).ok_or_else(unknown)
}

async fn close_transaction(
    State(this): State<Provider>,
    Path(number): Path<String>,
) -> Result<Answer<Transaction>, Problem> {
    let mut books = this.present()?;
    let found = books.transactions.get_mut(&number).ok_or_else(unknown)?;
    if found.state == TransactionState::Open {
        found.state = TransactionState::Closed;
    }
    Ok(Answer::done(found.clone()))
}

async fn create_refund(State(this): State<Provider>, body: Bytes) -> Result<Answer<ProviderRefund>, Problem> {
    let request: CreateRefund = read(&body);
    let now = this.now();
    let mut books = this.present()?;
    let state = books.refund_outcome.unwrap_or(Progress::Finished);
    let found = books.refunds.entry(request.out_refund_no.clone()).or_insert_with(|| ProviderRefund {
        out_refund_no: request.out_refund_no,
        out_trade_no: request.out_trade_no,
        amount: request.amount,
        state,
        finished_at: None,
        failure: None,
    });
    found.state = state;
    if state == Progress::Finished {
        found.finished_at.get_or_insert(now);
    }
    Ok(Answer::done(found.clone()))
}

async fn create_sharing(State(this): State<Provider>, body: Bytes) -> Result<Answer<Sharing>, Problem> {
    let request: CreateSharing = read(&body);
    let mut books = this.present()?;
    let state = books.sharing_outcome.unwrap_or(Progress::Finished);
    let sharing = Sharing {
        out_order_no: request.out_order_no.clone(),
        out_trade_no: request.out_trade_no.clone(),
        state,
        finished_at: None,
        failure: (state == Progress::Failed).then(|| "receivers exceed the cap".to_owned()),
    };
    books.sharings.insert(request.out_order_no.clone(), (request, sharing.clone()));
    Ok(Answer::done(sharing))
}

async fn return_shares(State(this): State<Provider>, body: Bytes) -> Result<Answer<()>, Problem> {
    let request: CreateReturn = read(&body);
    this.present()?.returns.insert(request.out_return_no.clone(), request);
    Ok(Answer::done(()))
}

async fn read_statement(State(this): State<Provider>) -> Response {
    let forged = this.books().forged_statement.clone();
    (StatusCode::OK, statement::write(&forged.unwrap_or_else(|| this.lines()))).into_response()
}
