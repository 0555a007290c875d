//! Group commit: requests that arrive while a statement runs are gathered and applied together by the next one.
//!
//! Under load a batch grows by itself and one flush serves many requests; alone, a request waits for nobody.

use std::{future::Future, pin::Pin, sync::Arc};

use anyhow::anyhow;
use tokio::sync::{Mutex, mpsc, oneshot};

type Reply<O> = oneshot::Sender<anyhow::Result<O>>;
/// Items waiting for a lane to take them.
type Waiting<I, O> = Arc<Mutex<mpsc::Receiver<(I, Reply<O>)>>>;
type Applied<O> = Pin<Box<dyn Future<Output = anyhow::Result<Vec<O>>> + Send>>;
type Apply<I, O> = Arc<dyn Fn(Vec<I>) -> Applied<O> + Send + Sync>;

/// Gathers items and applies them in batches.
pub struct Batcher<I, O> {
    queue: mpsc::Sender<(I, Reply<O>)>,
}

impl<I, O> Clone for Batcher<I, O> {
    fn clone(&self) -> Self {
        Self { queue: self.queue.clone() }
    }
}

/// How a batcher works.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Items in one statement at most.
    pub batch: usize,
    /// Statements in flight at once.
    pub lanes: usize,
    /// Items that may wait; beyond that callers wait to enter.
    pub queue: usize,
}

impl Default for Shape {
    fn default() -> Self {
        Self { batch: 512, lanes: 2, queue: 4096 }
    }
}

impl<I, O> Batcher<I, O>
where
    I: Clone + Send + Sync + 'static,
    O: Send + 'static,
{
    /// `apply` gets a batch and returns one output an item, in the same order. When it fails for a batch of several,
    /// each item is applied alone, so that a bad one fails by itself.
    pub fn new<F, Fut>(shape: Shape, apply: F) -> Self
    where
        F: Fn(Vec<I>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<Vec<O>>> + Send + 'static,
    {
        let (queue, waiting) = mpsc::channel(shape.queue);
        let waiting = Arc::new(Mutex::new(waiting));
        let apply: Apply<I, O> = Arc::new(move |items| Box::pin(apply(items)));
        for _ in 0..shape.lanes.max(1) {
            tokio::spawn(lane(Arc::clone(&waiting), Arc::clone(&apply), shape.batch.max(1)));
        }
        Self { queue }
    }

    /// Applies an item with whatever else has arrived.
    pub async fn submit(&self, item: I) -> anyhow::Result<O> {
        let (reply, answer) = oneshot::channel();
        self.queue.send((item, reply)).await.map_err(|_| anyhow!("the batcher has stopped"))?;
        answer.await.map_err(|_| anyhow!("the batch was dropped before it was applied"))?
    }
}

/// Ends when every handle to the batcher is gone.
async fn lane<I, O>(waiting: Waiting<I, O>, apply: Apply<I, O>, batch: usize)
where
    I: Clone + Send + Sync + 'static,
    O: Send + 'static,
{
    let mut gathered = Vec::with_capacity(batch);
    // The lock is held while waiting: lanes take turns to gather, and apply at the same time.
    while waiting.lock().await.recv_many(&mut gathered, batch).await > 0 {
        let (items, replies): (Vec<I>, Vec<Reply<O>>) = gathered.drain(..).unzip();
        metrics::histogram!("batcher_items").record(u32::try_from(items.len()).unwrap_or(u32::MAX));
        settle(&apply, items, replies).await;
        // Those who were just answered often have a next item: let them bring it, or batches are half as large.
        tokio::task::yield_now().await;
    }
}

async fn settle<I: Clone, O>(apply: &Apply<I, O>, items: Vec<I>, replies: Vec<Reply<O>>) {
    // Kept only for the second try; a batch of one is moved.
    let again = if items.len() > 1 { items.clone() } else { Vec::new() };
    match whole(apply, items, replies.len()).await {
        Ok(outputs) => {
            for (reply, output) in replies.into_iter().zip(outputs) {
                // The caller may have gone; the effect stands.
                let _ = reply.send(Ok(output));
            }
        }
        Err(error) if again.is_empty() => {
            if let Some(reply) = replies.into_iter().next() {
                let _ = reply.send(Err(error));
            }
        }
        Err(_) => {
            for (one, reply) in again.into_iter().zip(replies) {
                let output = whole(apply, vec![one], 1)
                    .await
                    .and_then(|mut outputs| outputs.pop().ok_or_else(|| anyhow!("no output for the item")));
                let _ = reply.send(output);
            }
        }
    }
}

async fn whole<I, O>(apply: &Apply<I, O>, items: Vec<I>, count: usize) -> anyhow::Result<Vec<O>> {
    let outputs = apply(items).await?;
    anyhow::ensure!(outputs.len() == count, "a batch of {count} gave {} outputs", outputs.len());
    Ok(outputs)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn waiting_items_share_a_batch_and_keep_their_own_output() {
        let applied = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&applied);
        let batcher = Batcher::new(Shape { lanes: 1, ..Shape::default() }, move |items: Vec<u32>| {
            seen.fetch_add(1, Ordering::SeqCst);
            async move {
                tokio::task::yield_now().await;
                Ok(items.into_iter().map(|n| n * 2).collect())
            }
        });
        let tasks: Vec<_> = (0..100)
            .map(|n| {
                let batcher = batcher.clone();
                tokio::spawn(async move { (n, batcher.submit(n).await.unwrap()) })
            })
            .collect();
        for task in tasks {
            let (n, doubled) = task.await.unwrap();
            assert_eq!(doubled, n * 2);
        }
        assert!(applied.load(Ordering::SeqCst) < 100);
    }

    #[tokio::test]
    async fn a_bad_item_fails_alone() {
        let batcher = Batcher::new(Shape { lanes: 1, ..Shape::default() }, |items: Vec<u32>| async move {
            anyhow::ensure!(!items.contains(&13), "unlucky");
            Ok(items)
        });
        let results = tokio::join!(batcher.submit(12), batcher.submit(13), batcher.submit(14));
        assert_eq!(results.0.unwrap(), 12);
        assert!(results.1.is_err());
        assert_eq!(results.2.unwrap(), 14);
    }
}
