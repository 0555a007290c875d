//! The merchant's client of the payment provider, and the sender's client of the message gateway.

use ed25519_dalek::SigningKey;
use ids::MessageId;
use jiff::civil::Date;
use kernel::{Env, Problem};
use kernel_call::ServiceClient;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    message::SendMessage,
    refund::{CreateRefund, ProviderRefund},
    sharing::{CreateReturn, CreateSharing, Sharing},
    signature::{Content, Signed},
    transaction::{CreateTransaction, Transaction},
};

/// Where the provider's endpoints begin.
pub const PAY: &str = "/internal/sandbox/pay";

/// Speaks to the payment provider as the merchant: every request is signed.
#[derive(Clone)]
pub struct PayClient {
    channel: ServiceClient,
    key: SigningKey,
    env: Env,
}

impl PayClient {
    /// A client that signs with the merchant's key.
    pub fn new(channel: ServiceClient, key: SigningKey, env: Env) -> Self {
        Self { channel, key, env }
    }

    /// Opens a transaction, or finds the one opened before.
    pub async fn create_transaction(&self, request: &CreateTransaction) -> Result<Transaction, Problem> {
        self.call("POST", "/transactions", Some(request)).await
    }

    /// What became of a transaction; a `sandbox.unknown_transaction` problem when there is none.
    pub async fn transaction(&self, out_trade_no: &str) -> Result<Transaction, Problem> {
        self.call("GET", &format!("/transactions/{out_trade_no}"), None::<&()>).await
    }

    /// Closes a transaction that has not been paid; one that has stays as it is.
    pub async fn close_transaction(&self, out_trade_no: &str) -> Result<Transaction, Problem> {
        self.call("POST", &format!("/transactions/{out_trade_no}/close"), Some(&())).await
    }

    /// Asks for a refund, or finds the one asked for before.
    pub async fn create_refund(&self, request: &CreateRefund) -> Result<ProviderRefund, Problem> {
        self.call("POST", "/refunds", Some(request)).await
    }

    /// What became of a refund.
    pub async fn refund(&self, out_refund_no: &str) -> Result<ProviderRefund, Problem> {
        self.call("GET", &format!("/refunds/{out_refund_no}"), None::<&()>).await
    }

    /// Divides an order's money, or finds the division asked for before.
    pub async fn create_sharing(&self, request: &CreateSharing) -> Result<Sharing, Problem> {
        self.call("POST", "/profit-sharing", Some(request)).await
    }

    /// What became of a division.
    pub async fn sharing(&self, out_order_no: &str) -> Result<Sharing, Problem> {
        self.call("GET", &format!("/profit-sharing/{out_order_no}"), None::<&()>).await
    }

    /// Takes shares back. Finished when it answers.
    pub async fn return_shares(&self, request: &CreateReturn) -> Result<(), Problem> {
        self.call("POST", "/profit-sharing/returns", Some(request)).await
    }

    /// The statement file of a day (Asia/Shanghai).
    pub async fn statement(&self, date: Date) -> Result<String, Problem> {
        let bytes = self.exchange("GET", &format!("/statements/{date}"), Vec::new()).await?;
        String::from_utf8(bytes).map_err(Problem::internal)
    }

    async fn call<B: Serialize + Sync, T: DeserializeOwned>(
        &self,
        method: &str,
        path: &str,
        body: Option<&B>,
    ) -> Result<T, Problem> {
        let body = body.map(serde_json::to_vec).transpose().map_err(Problem::internal)?;
        let answer = self.exchange(method, path, body.unwrap_or_default()).await?;
        serde_json::from_slice(&answer).map_err(Problem::internal)
    }

    async fn exchange(&self, method: &str, path: &str, body: Vec<u8>) -> Result<Vec<u8>, Problem> {
        let path = format!("{PAY}{path}");
        let nonce = self.env.uuid().simple().to_string();
        let content = Content::Request { method, path: &path, body: &body };
        let signed = Signed::sign(&self.key, content, self.env.now(), nonce);
        let method = method.parse().map_err(Problem::internal)?;
        self.channel.send(method, &path, &signed.headers(), body).await
    }
}

/// Sends SMS and mail.
#[derive(Clone)]
pub struct MessageClient {
    channel: ServiceClient,
}

/// The number of a message that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Sent {
    pub message_id: MessageId,
}

impl MessageClient {
    /// A client that speaks through `channel`.
    pub fn new(channel: ServiceClient) -> Self {
        Self { channel }
    }

    /// Sends a message. Safe to retry with the same key.
    pub async fn send(&self, message: &SendMessage) -> Result<Sent, Problem> {
        self.channel.post("/internal/sandbox/messages", message).await
    }
}
