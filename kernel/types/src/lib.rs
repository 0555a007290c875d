//! Pure shared types: ids, money, time and randomness, problems, pages, events.
//!
//! Nothing here does I/O and nothing knows a business noun, so contracts may depend on it.
//!
//! | module | subject |
//! |---|---|
//! | [`id`] | typed ids: UUIDv7 inside, a TypeID such as `usr_01h…` at the edge |
//! | [`money`] | amounts in minor units with their ISO 4217 currency |
//! | [`env`] | the injected clock and source of randomness |
//! | [`problem`] | RFC 9457 problems, the one error shape of every API |
//! | [`page`] | cursor paging |
//! | [`figures`] | periods cut into hours or days |
//! | [`event`] | CloudEvents 1.0 envelopes and the types carried in them |
//! | [`answer`] | what a use case hands back to be written as a response |

pub mod answer;
pub mod env;
pub mod event;
pub mod figures;
pub mod id;
pub mod money;
pub mod page;
pub mod problem;
mod problem_response;

pub use answer::{Answer, Status};
pub use env::{Clock, Env};
pub use event::{DataClass, Event, EventType};
pub use figures::{FiguresQuery, Grain, Period};
pub use id::{Id, Kind};
pub use money::Money;
pub use page::{Cursor, Page, PageQuery};
pub use problem::Problem;
