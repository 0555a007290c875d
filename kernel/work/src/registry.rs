//! Every statement of durable work prepares against its migrated tables.

use kernel_postgres::{
    Migrations, Schema,
    schema::connect,
    statements::{Named, prepare_all},
};

use crate::{inbox, jobs, outbox, runtime, saga, status};

const ALL: [&[Named]; 10] = [
    inbox::operator::ALL,
    inbox::store::ALL,
    jobs::operator::ALL,
    jobs::schedule::ALL,
    jobs::store::ALL,
    outbox::store::ALL,
    runtime::succession::ALL,
    saga::operator::ALL,
    saga::store::ALL,
    status::ALL,
];

#[tokio::test]
async fn every_statement_prepares() {
    let server = kernel_test::server::config();
    let schema = Schema::new("maker", server, "test");
    schema.provision(&connect(server).await.unwrap()).await.unwrap();
    let work = || vec![Migrations { history: "work_migrations", runner: crate::migrations() }];
    assert!(schema.migrate(work()).await.unwrap() > 0);
    assert_eq!(schema.migrate(work()).await.unwrap(), 0);

    let client = schema.connect().await.unwrap();
    prepare_all(&client, &ALL.concat()).await.unwrap();
    let uncommented =
        "select count(*) from pg_class where relnamespace = 'maker'::regnamespace and relkind = 'r'
        and relname <> 'work_migrations' and obj_description(oid) is null";
    assert_eq!(client.query_one(uncommented, &[]).await.unwrap().get::<_, i64>(0), 0);
}
