//! What a use case holds to make durable work.

use std::sync::{Arc, OnceLock};

use kernel::Env;
use kernel_postgres::Database;

use crate::{saga::driver::Driver, wake::Wakes};

/// A service's handle to its durable work: wakes its workers, starts and drives its sagas. Shared by cloning.
///
/// Made before the service is built, so that the service can hold it; [`WorkRuntime::new`](crate::WorkRuntime::new)
/// gives it the means to drive sagas. In a process without the runtime of its service it still starts sagas and sees
/// their end, and another process drives them.
#[derive(Clone)]
pub struct Work(Arc<Inner>);

struct Inner {
    db: Database,
    env: Env,
    wakes: Wakes,
    driver: OnceLock<Arc<Driver>>,
}

impl Work {
    pub fn new(db: Database, env: Env) -> Self {
        Self(Arc::new(Inner { db, env, wakes: Wakes::default(), driver: OnceLock::new() }))
    }

    /// Call it after a commit that published an event or enqueued a job, so that it is taken up at once rather than at the
    /// workers' next look.
    pub fn wake(&self) {
        self.0.wakes.wake();
    }

    pub(crate) fn db(&self) -> &Database {
        &self.0.db
    }

    pub(crate) fn env(&self) -> &Env {
        &self.0.env
    }

    pub(crate) fn wakes(&self) -> &Wakes {
        &self.0.wakes
    }

    pub(crate) fn driver(&self) -> Option<&Arc<Driver>> {
        self.0.driver.get()
    }

    /// False when it has one already.
    pub(crate) fn set_driver(&self, driver: Arc<Driver>) -> bool {
        self.0.driver.set(driver).is_ok()
    }
}
