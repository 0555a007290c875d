//! What somebody who steals the tables can read.

use crate::support::{EMAIL, PASSWORD, PHONE, World};

#[tokio::test]
async fn no_contact_code_token_or_address_lies_open() {
    let world = World::new().await;
    let code = world.code_for(PHONE).await;
    let body = serde_json::json!({"phone": PHONE, "code": code, "display_name": "王伟"});
    let set = world.web().with_key("k1").post("/api/v1/auth/register", body).await.expect(201);
    world.register(EMAIL).await;
    world.ask_code("+8613900139000").await.expect(202);
    let refresh_token = set["refresh_token"].as_str().unwrap();

    let client = kernel_postgres::schema::connect(world.bed.db().config()).await.unwrap();
    let tables =
        client.query("select tablename from pg_tables where schemaname = 'auth'", &[]).await.unwrap();
    assert!(tables.len() > 12);
    let mut everything = String::new();
    for table in tables {
        let sql = format!("select coalesce(string_agg(t::text, ' '), '') from {} t", table.get::<_, &str>(0));
        everything.push_str(client.query_one(&sql, &[]).await.unwrap().get(0));
    }
    assert!(everything.contains("王伟"), "the dump holds what it should");
    let secrets = [
        PHONE,
        "13800138000",
        "13900139000",
        EMAIL,
        PASSWORD,
        "203.0.113.9",
        refresh_token,
        refresh_token.trim_start_matches("wsr_"),
        set["access_token"].as_str().unwrap(),
    ];
    for secret in secrets {
        assert!(!everything.contains(secret), "{secret} lies open");
        // Binary columns are shown in hexadecimal.
        assert!(!everything.contains(&hex::encode(secret)), "{secret} lies open in hexadecimal");
    }
}
