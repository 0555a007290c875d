//! A service's role cannot read a neighbour's table.

use kernel_postgres::{Run, Schema, schema};
use kernel_test::Bed;

use crate::notes;

#[tokio::test]
async fn a_neighbours_table_cannot_be_read() {
    let bed = Bed::of(notes::service()).build().await;
    let mut admin = bed.db().config().clone();
    admin.user("postgres");
    let neighbour = Schema::new("neighbour", &admin, "");
    neighbour.provision(&schema::connect(&admin).await.unwrap()).await.unwrap();
    let client = neighbour.connect().await.unwrap();
    let error = client.query("select * from notes.notes", &[]).await.unwrap_err();
    assert_eq!(error.code().unwrap().code(), "42501", "{error}");
    let error = client.batch_execute("create table public.spy (x int)").await.unwrap_err();
    assert_eq!(error.code().unwrap().code(), "42501", "{error}");
    bed.db().read().await.unwrap().rows(notes::COUNT, &[]).await.unwrap();
}

#[tokio::test]
async fn every_statement_prepares() {
    let bed = Bed::of(notes::service()).build().await;
    let client = schema::connect(bed.db().config()).await.unwrap();
    kernel_postgres::statements::prepare_all(&client, notes::ALL).await.unwrap();
    let broken = [("BROKEN", "select nothing from nowhere")];
    let error = kernel_postgres::statements::prepare_all(&client, &broken).await.unwrap_err();
    assert!(error.to_string().contains("BROKEN"));
    let scanning = [("SCANNING", "select count(*) from notes where text = $1")];
    let error = kernel_postgres::statements::prepare_all(&client, &scanning).await.unwrap_err();
    assert!(error.to_string().starts_with("SCANNING scans a table"), "{error}");
    let meant = [("MEANT", "/* reads all */ select count(*) from notes where text = $1")];
    kernel_postgres::statements::prepare_all(&client, &meant).await.unwrap();
}
