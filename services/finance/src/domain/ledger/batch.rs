//! The decision over a batch: which postings are accepted, in order, and what they change.
//!
//! A refused posting leaves no trace and does not disturb its neighbours. Postings see the effect of those before
//! them in the batch, exactly as if each had been committed alone.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use ids::{AccountId, HoldId, TransactionId};
use jiff::Timestamp;

use crate::domain::ledger::{
    Account, Balance, Hold, HoldAction, HoldStatus, Posting, Side,
    chain::{Hash, Head, Link},
};

/// A posting with the id and time it gets when it is accepted.
#[derive(Debug, Clone)]
pub struct Request {
    pub id: TransactionId,
    pub at: Timestamp,
    pub posting: Arc<Posting>,
}

/// What is known of the ledger: at least the part a batch touches, its keys that were posted before among it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Book {
    pub head: Head,
    pub known: HashMap<String, Known>,
    pub balances: HashMap<AccountId, Balance>,
    pub holds: HashMap<HoldId, Hold>,
}

/// A posting already in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    pub id: TransactionId,
    pub digest: Hash,
}

/// The posting is in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    pub transaction: TransactionId,
    /// It already was: the key had been posted before with the same content.
    pub repeated: bool,
}

/// Why a posting was not accepted. Nothing of it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the key was used for a different posting")]
    KeyReused,
    #[error("account {account} has {available} available, which is too little")]
    Insufficient { account: AccountId, available: i64 },
    #[error("an account's sums would leave the range of 64 bits")]
    Range,
    #[error("hold {0} does not exist")]
    UnknownHold(HoldId),
    #[error("hold {0} exists already")]
    HoldExists(HoldId),
    #[error("hold {0} is no longer open")]
    HoldClosed(HoldId),
    #[error("hold {hold} has only {remaining} left")]
    HoldExceeded { hold: HoldId, remaining: i64 },
    #[error("hold {0} is captured without a debit of its account")]
    CaptureWithoutDebit(HoldId),
}

/// An accepted posting, sealed into the chain.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub request: Request,
    pub digest: Hash,
    pub head: Head,
}

/// One leg as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub account: Account,
    pub account_id: AccountId,
    /// Number of this entry within its account, from 1.
    pub number: i64,
    /// Position of its transaction in the chain.
    pub seq: i64,
    pub leg: i16,
    pub side: Side,
    pub amount: i64,
    /// The account's balance after it, on its normal side.
    pub balance: i64,
}

/// What accepted postings write.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    pub head: Head,
    pub recorded: Vec<Recorded>,
    pub entries: Vec<Entry>,
    /// Accounts that did not exist before.
    pub opened: Vec<(AccountId, Account)>,
    /// Final balances of the accounts touched, in the order of their ids.
    pub balances: BTreeMap<AccountId, Balance>,
    pub holds: BTreeMap<HoldId, Hold>,
}

/// One outcome a request, in order, and the changes of the accepted ones.
#[derive(Debug)]
pub struct Decision {
    pub outcomes: Vec<Result<Receipt, Refusal>>,
    pub changes: Changes,
}

/// Decides a batch against the book, which then stands as if the changes had been written.
pub fn decide(book: &mut Book, requests: Vec<Request>) -> Decision {
    let mut changes = Changes { head: book.head, ..Changes::default() };
    let outcomes = requests.into_iter().map(|request| book.accept(request, &mut changes)).collect();
    book.head = changes.head;
    Decision { outcomes, changes }
}

/// The effect of one posting before it is accepted.
#[derive(Default)]
struct Trial {
    balances: BTreeMap<AccountId, Balance>,
    holds: BTreeMap<HoldId, Hold>,
    entries: Vec<Entry>,
}

impl Book {
    fn accept(&mut self, request: Request, changes: &mut Changes) -> Result<Receipt, Refusal> {
        let digest = request.posting.digest();
        if let Some(known) = self.known.get(request.posting.key()) {
            if known.digest != digest {
                return Err(Refusal::KeyReused);
            }
            return Ok(Receipt { transaction: known.id, repeated: true });
        }
        let trial = self.attempt(&request.posting, changes.head.seq + 1)?;
        let id = request.id;
        changes.head = changes.head.extend(&Link { id, posted_at: request.at, digest });
        changes.entries.extend(trial.entries);
        for (account, balance) in trial.balances {
            if self.balances.insert(account, balance).is_none() {
                changes.opened.push((account, balance.account));
            }
            changes.balances.insert(account, balance);
        }
        for (hold, state) in trial.holds {
            self.holds.insert(hold, state);
            changes.holds.insert(hold, state);
        }
        self.known.insert(request.posting.key().to_owned(), Known { id, digest });
        changes.recorded.push(Recorded { request, digest, head: changes.head });
        Ok(Receipt { transaction: id, repeated: false })
    }

    fn attempt(&self, posting: &Posting, seq: i64) -> Result<Trial, Refusal> {
        let mut trial = Trial::default();
        for (leg, index) in posting.legs().iter().zip(0_i16..) {
            let before = trial.balance(self, leg.account_id, leg.account);
            let after = before.after(leg.side, leg.amount).ok_or(Refusal::Range)?;
            trial.entries.push(Entry {
                account: leg.account,
                account_id: leg.account_id,
                number: after.entries,
                seq,
                leg: index,
                side: leg.side,
                amount: leg.amount,
                balance: after.total(),
            });
            trial.balances.insert(leg.account_id, after);
        }
        for action in posting.holds() {
            trial.apply(self, action, posting)?;
        }
        match trial.balances.iter().find(|(_, balance)| !balance.allowed()) {
            None => Ok(trial),
            Some((&account, _)) => {
                let available = self.balances.get(&account).map_or(0, Balance::available);
                Err(Refusal::Insufficient { account, available })
            }
        }
    }
}

impl Trial {
    fn balance(&self, book: &Book, id: AccountId, account: Account) -> Balance {
        let known = self.balances.get(&id).or_else(|| book.balances.get(&id));
        known.copied().unwrap_or_else(|| Balance::opened(account))
    }

    fn open_hold(&self, book: &Book, id: HoldId) -> Result<Hold, Refusal> {
        let hold = self.holds.get(&id).or_else(|| book.holds.get(&id)).ok_or(Refusal::UnknownHold(id))?;
        if hold.status == HoldStatus::Open { Ok(*hold) } else { Err(Refusal::HoldClosed(id)) }
    }

    fn apply(&mut self, book: &Book, action: &HoldAction, posting: &Posting) -> Result<(), Refusal> {
        match *action {
            HoldAction::Reserve { hold, account, amount, expires_at } => {
                if self.holds.contains_key(&hold) || book.holds.contains_key(&hold) {
                    return Err(Refusal::HoldExists(hold));
                }
                let status = HoldStatus::Open;
                self.holds
                    .insert(hold, Hold { id: hold, account, amount, remaining: amount, status, expires_at });
                self.shift_held(book, account, amount)
            }
            HoldAction::Capture { hold, amount } => {
                let mut state = self.open_hold(book, hold)?;
                if state.remaining < amount {
                    return Err(Refusal::HoldExceeded { hold, remaining: state.remaining });
                }
                let legs = posting.legs().iter().filter(|leg| leg.account == state.account);
                let left: i64 =
                    legs.filter(|leg| leg.side != state.account.kind().normal()).map(|leg| leg.amount).sum();
                if left < amount {
                    return Err(Refusal::CaptureWithoutDebit(hold));
                }
                state.remaining -= amount;
                if state.remaining == 0 {
                    state.status = HoldStatus::Captured;
                }
                self.holds.insert(hold, state);
                self.shift_held(book, state.account, -amount)
            }
            HoldAction::Release { hold } => {
                let mut state = self.open_hold(book, hold)?;
                let freed = state.remaining;
                (state.remaining, state.status) = (0, HoldStatus::Released);
                self.holds.insert(hold, state);
                self.shift_held(book, state.account, -freed)
            }
        }
    }

    fn shift_held(&mut self, book: &Book, account: Account, by: i64) -> Result<(), Refusal> {
        let id = account.id();
        let mut balance = self.balance(book, id, account);
        balance.held = balance.held.checked_add(by).ok_or(Refusal::Range)?;
        self.balances.insert(id, balance);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
