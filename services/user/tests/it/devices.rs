//! Device bindings and signed delivery

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use hmac::{Hmac, KeyInit, Mac};
use kernel_test::{Actor, Bed, Reply};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::{bed, number, own, pressure, published, pulse};

/// A bound device.
struct Device {
    path: String,
    secret: String,
}

/// One signed delivery, which can be sent more than once.
#[derive(Clone)]
struct Delivery {
    timestamp: String,
    nonce: String,
    signature: String,
    body: String,
}

async fn bind(owner: &Actor, serial: &str) -> Device {
    let body = json!({"vendor": "Omron", "model": "HEM-7136", "serial": serial});
    let bound = owner.post(&own(owner, "device-bindings"), body).await.expect(201);
    let text = |name: &str| bound[name].as_str().unwrap().to_owned();
    Device { path: text("sync_path"), secret: text("secret") }
}

fn sign(bed: &Bed, device: &Device, nonce: &str, body: &Value) -> Delivery {
    let (timestamp, body) = (bed.now().as_second().to_string(), body.to_string());
    let mut mac = Hmac::<Sha256>::new_from_slice(device.secret.as_bytes()).unwrap();
    mac.update(format!("{timestamp}\n{nonce}\n{body}").as_bytes());
    let signature = hex::encode(mac.finalize().into_bytes());
    Delivery { timestamp, nonce: nonce.to_owned(), signature, body }
}

async fn send(bed: &Bed, path: &str, delivery: &Delivery) -> Reply {
    let request = Request::post(path)
        .header("x-device-timestamp", &delivery.timestamp)
        .header("x-device-nonce", &delivery.nonce)
        .header("x-device-signature", &delivery.signature)
        .body(Body::from(delivery.body.clone()));
    bed.anonymous().request(request.unwrap()).await
}

fn readings() -> Value {
    json!({"observations": [pressure(121, 79, "2026-11-22T07:00:00+08:00"), pulse(64, "2026-11-22T07:00:00+08:00")]})
}

const NONCE: &str = "nonce-0000000001";

#[tokio::test]
async fn a_bound_device_delivers_into_its_owners_record() {
    let bed = bed().await;
    let mei = bed.user();
    let device = bind(&mei, "A1").await;
    let reply = send(&bed, &device.path, &sign(&bed, &device, NONCE, &readings())).await.expect(201);
    assert_eq!(reply["stored"], 2);
    let latest = mei.get(&own(&mei, "health-data?codes=8867-4")).await.expect(200);
    assert!(latest["items"][0]["source"].as_str().unwrap().starts_with("device:dev_"));
    let events = published(&bed, "user.device_data_synced").await;
    assert_eq!((&events[0]["stored"], &events[0]["duplicates"]), (&json!(2), &json!(0)));
    assert_eq!(published(&bed, "user.health_action_recorded").await.len(), 1);
    let list = mei.get(&own(&mei, "device-bindings")).await.expect(200);
    assert!(list["items"][0]["last_sync_at"].is_string());
    assert!(list["items"][0].get("secret").is_none());
}

#[tokio::test]
async fn a_captured_delivery_is_worth_nothing() {
    let bed = bed().await;
    let mei = bed.user();
    // Schedules count from when they are first seen.
    bed.settle().await;
    let device = bind(&mei, "A1").await;
    let delivery = sign(&bed, &device, NONCE, &readings());
    send(&bed, &device.path, &delivery).await.expect(201);
    send(&bed, &device.path, &delivery).await.refused(409, "user.replayed");
    bed.move_clock(Duration::from_mins(6));
    send(&bed, &device.path, &delivery).await.refused(401, "user.not_signed");
    // Long after the nonce is forgotten the timestamp alone refuses it.
    bed.advance(Duration::from_hours(2)).await;
    send(&bed, &device.path, &delivery).await.refused(401, "user.not_signed");
    assert_eq!(number(&bed, "select count(*) from device_nonces").await, 0);
    assert_eq!(number(&bed, "select count(*) from health_records").await, 2);
}

#[tokio::test]
async fn nothing_tells_a_wrong_signature_from_an_unknown_device() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let (mine, other) = (bind(&mei, "A1").await, bind(&lin, "A2").await);
    let good = sign(&bed, &mine, NONCE, &readings());
    let mut changed = good.clone();
    changed.body = changed.body.replace("121", "122");
    let unknown = format!("/api/v1/device-sync/{}", bed.env().id::<ids::kinds::DeviceBinding>());
    let mut unsigned = good.clone();
    unsigned.signature.clear();
    for (path, delivery) in
        [(&mine.path, &changed), (&other.path, &good), (&unknown, &good), (&mine.path, &unsigned)]
    {
        let refused = send(&bed, path, delivery).await.refused(401, "user.not_signed");
        assert_eq!(refused["detail"], "the device is not known here or the request is not properly signed");
    }
    assert_eq!(number(&bed, "select count(*) from device_nonces").await, 0);
}

#[tokio::test]
async fn a_refused_delivery_does_not_use_up_its_nonce() {
    let bed = bed().await;
    let mei = bed.user();
    let device = bind(&mei, "A1").await;
    let wild = json!({"observations": [pulse(900, "2026-11-22T07:00:00+08:00")]});
    let refused =
        send(&bed, &device.path, &sign(&bed, &device, NONCE, &wild)).await.refused(422, "user.invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/observations/0/value");
    let empty = json!({"observations": []});
    send(&bed, &device.path, &sign(&bed, &device, NONCE, &empty)).await.refused(422, "user.invalid");
    let misspelt = json!({"observation": []});
    send(&bed, &device.path, &sign(&bed, &device, NONCE, &misspelt)).await.refused(422, "body.invalid");
    send(&bed, &device.path, &sign(&bed, &device, NONCE, &readings())).await.expect(201);
}

#[tokio::test]
async fn an_unbound_device_is_a_stranger_and_can_be_bound_again() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let device = bind(&mei, "A1").await;
    let body = json!({"vendor": "Omron", "model": "HEM-7136", "serial": "A1"});
    lin.post(&own(&lin, "device-bindings"), body.clone()).await.refused(409, "user.device_already_bound");
    let binding = device.path.rsplit('/').next().unwrap();
    let path = own(&mei, &format!("device-bindings/{binding}"));
    lin.delete(&path).await.refused(404, "access.not_found");
    lin.delete(&own(&lin, &format!("device-bindings/{binding}"))).await.refused(404, "user.no_such_binding");
    mei.delete(&path).await.expect(200);
    mei.delete(&path).await.refused(404, "user.no_such_binding");
    send(&bed, &device.path, &sign(&bed, &device, NONCE, &readings())).await.refused(401, "user.not_signed");
    lin.post(&own(&lin, "device-bindings"), body).await.expect(201);
}

#[tokio::test]
async fn bindings_are_described_listed_in_pages_and_sealed() {
    let bed = bed().await;
    let mei = bed.user();
    let blank = json!({"vendor": " ", "model": "x".repeat(65), "serial": "a\u{7}b"});
    let refused = mei.post(&own(&mei, "device-bindings"), blank).await.refused(422, "user.invalid");
    assert_eq!(refused["errors"].as_array().unwrap().len(), 4, "the name comes from the model");
    let mut devices = Vec::new();
    for serial in ["A1", "A2", "A3"] {
        devices.push(bind(&mei, serial).await);
        bed.move_clock(Duration::from_secs(1));
    }
    let page = mei.get(&own(&mei, "device-bindings?limit=2")).await.expect(200);
    let next = page["next"].as_str().unwrap();
    let rest = mei.get(&own(&mei, &format!("device-bindings?limit=2&cursor={next}"))).await.expect(200);
    assert_eq!(rest["items"][0]["serial"], "A1");
    let secret = devices[0].secret.clone();
    let sql = "select string_agg(encode(secret_sealed, 'escape'), '') from device_bindings";
    let row = kernel_postgres::Run::row(&bed.db().read().await.unwrap(), sql, &[]).await.unwrap();
    assert!(!row.get::<_, String>(0).contains(&secret));
    bed.anonymous().get(&own(&mei, "device-bindings")).await.refused(401, "access.sign_in");
    bed.user().get(&own(&mei, "device-bindings")).await.refused(404, "access.not_found");
    bed.user().post(&own(&mei, "device-bindings"), json!({})).await.refused(404, "access.not_found");
}
