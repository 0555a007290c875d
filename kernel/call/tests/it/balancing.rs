//! Several processes of one service: all are used, and one that is away, breaks off or stands still costs nobody his answer
//! who may be answered by another.

use std::{collections::BTreeMap, convert::Infallible, net::SocketAddr, time::Duration};

use axum::{Router, body::Body, routing::any};
use futures::stream;
use http::{Method, Request, StatusCode, Uri};
use http_body_util::BodyExt;
use kernel_call::Channel;
use tokio::{io::AsyncReadExt, net::TcpListener, time::timeout};

/// A process that answers with its name, after what it was sent.
async fn serving(name: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let answer = any(async move |body: String| format!("{body}{name}"));
    let router = Router::new().route("/here", answer);
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// One that takes every request and hangs up.
async fn breaking_off() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 1024]).await;
        }
    });
    address
}

/// One that takes connections and does nothing, as a stopped process does.
async fn standing_still() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok(accepted) = listener.accept().await {
            held.push(accepted);
        }
    });
    address
}

/// Where nobody listens.
async fn away() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap()
}

fn channel(addresses: &[SocketAddr]) -> Channel {
    let addresses = addresses.iter().map(|address| format!("http://{address}").parse::<Uri>().unwrap());
    Channel::remote("trade", &addresses.collect::<Vec<_>>()).unwrap()
}

/// Its body does not say how long it is, only its header does.
fn request(method: Method, key: Option<&str>) -> Request<Body> {
    let mut request = Request::builder().method(method).uri("/here").header("content-length", "8");
    if let Some(key) = key {
        request = request.header("idempotency-key", key);
    }
    let body = stream::iter([Ok::<_, Infallible>("sent to ")]);
    request.body(Body::from_stream(body)).unwrap()
}

/// What was answered, or the status of the problem.
async fn ask(channel: &Channel, method: Method, key: Option<&str>) -> Result<String, StatusCode> {
    let response = channel.send(request(method, key)).await.map_err(|problem| problem.status())?;
    let body = response.into_body().collect().await.unwrap().to_bytes();
    Ok(String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn every_process_gets_its_share() {
    let channel = channel(&[serving("one").await, serving("two").await]);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for _ in 0..100 {
        *counts.entry(ask(&channel, Method::GET, None).await.unwrap()).or_default() += 1;
    }
    assert_eq!(counts, BTreeMap::from([("sent to one".to_owned(), 50), ("sent to two".to_owned(), 50)]));
}

#[tokio::test]
async fn one_that_is_away_is_not_missed() {
    let channel = channel(&[away().await, serving("two").await, away().await]);
    for _ in 0..50 {
        assert_eq!(ask(&channel, Method::POST, None).await.unwrap(), "sent to two");
    }
}

#[tokio::test]
async fn what_may_have_arrived_is_sent_again_only_if_twice_is_once() {
    let broken = breaking_off().await;
    let fresh = async || channel(&[broken, serving("two").await]);
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        let channel = fresh().await;
        for _ in 0..4 {
            assert_eq!(ask(&channel, method.clone(), None).await.unwrap(), "sent to two");
        }
    }
    let other = fresh().await;
    for _ in 0..4 {
        assert_eq!(ask(&other, Method::POST, Some("a-key")).await.unwrap(), "sent to two");
    }
    let other = fresh().await;
    let mut failed = 0;
    for _ in 0..20 {
        match ask(&other, Method::POST, None).await {
            Ok(answer) => assert_eq!(answer, "sent to two"),
            Err(status) => {
                assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
                failed += 1;
            }
        }
    }
    assert_eq!(failed, 3, "after three failures it is left alone");
}

#[tokio::test]
async fn one_that_stands_still_is_left_alone() {
    let channel = channel(&[standing_still().await, serving("two").await]);
    let mut late = 0;
    for _ in 0..20 {
        let asked = timeout(Duration::from_secs(1), ask(&channel, Method::GET, None)).await;
        late += u32::from(asked.is_err());
    }
    assert_eq!(late, 3);
}

#[tokio::test]
async fn nobody_there_is_a_problem_and_a_name_is_an_address() {
    let nobody = channel(&[away().await]);
    assert_eq!(ask(&nobody, Method::GET, None).await.unwrap_err(), StatusCode::SERVICE_UNAVAILABLE);
    let port = serving("one").await.port();
    let named = Channel::remote("trade", &[format!("http://localhost:{port}").parse().unwrap()]).unwrap();
    assert_eq!(ask(&named, Method::GET, None).await.unwrap(), "sent to one");
    let nowhere = Channel::remote("trade", &["http://nowhere.invalid:1".parse().unwrap()]).unwrap();
    assert_eq!(ask(&nowhere, Method::GET, None).await.unwrap_err(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(Channel::remote("trade", &["ftp://127.0.0.1".parse().unwrap()]).is_err());
    assert!(Channel::remote("trade", &[]).is_err());
}
