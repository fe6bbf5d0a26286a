//! Automatic provisioning is set up through HTTP, and its tokens are as the app says.

use base::{Clock as _, Duration};
use db::Db;
use domain::identity_source::IdentitySource;
use serde_json::{Map, Value, json};
use testkit::{Answer, TestServer};

struct Scene {
    server: TestServer,
    db: Db,
}

impl Scene {
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            let scene = Self {
                server: TestServer::start_on(database.db.clone()).await,
                db: database.db,
            };
            scene.people_come_from(IdentitySource::Saml).await;
            all.push(scene);
        }
        all
    }

    async fn people_come_from(&self, source: IdentitySource) {
        let (id, now) = (self.server.instance.id.clone(), self.server.clock.now());
        let owner = self.server.instance.owner.clone();
        let changed: Result<(), db::Error> = self
            .db
            .write("source", move |tx| {
                let permit = domain::Permit::issued_by_the_authorizer(
                    "test:Change",
                    "*".to_owned(),
                    owner.clone(),
                );
                store::identity_sources::put(tx, &permit, &id, source, now)
            })
            .await;
        changed.expect("changed");
    }

    async fn ask(&self, operation: &str, members: Value) -> Answer {
        let mut input: Map<String, Value> = members.as_object().cloned().unwrap_or_default();
        let arn = json!(self.server.instance.arn());
        input.insert("InstanceArn".to_owned(), arn);
        let target = format!("Cardea.{operation}");
        self.server
            .call("cardea", &target, &Value::Object(input))
            .await
    }
}

#[tokio::test]
async fn a_token_is_made_used_seen_and_deleted() {
    for scene in Scene::each().await {
        let early = scene.ask("CreateProvisioningToken", json!({})).await;
        assert_eq!(early.fault().1, "ConflictException");
        let enabled = scene.ask("EnableProvisioning", json!({})).await.ok();
        let store = scene.server.instance.identity_store_id.as_str();
        let endpoint = format!("http://{}/{store}/scim/v2/", scene.server.address);
        assert_eq!(enabled, json!({ "Endpoint": endpoint }));
        let input = json!({"Name": "okta", "Mode": "RFC", "ExpiresInDays": 10});
        let created = scene.ask("CreateProvisioningToken", input).await.ok();
        let secret = created["AccessToken"].as_str().expect("a token");

        let cx = scene
            .server
            .app
            .root_cx()
            .with_actor(domain::Actor::Anonymous);
        let app = &scene.server.app;
        let (as_provider, provisioner) = app
            .authenticate_provisioner(&cx, store, secret)
            .await
            .expect("a good token");
        assert_eq!(
            json!(provisioner.token.as_str()),
            created["Token"]["TokenId"]
        );
        assert_eq!(as_provider.actor().arn(), provisioner.arn());
        // Its use is written with the trail, which the next request's event waits for.
        let denied = scene.ask(
            "DeleteProvisioningToken",
            json!({"TokenId": "spt-0000000000000000"}),
        );
        assert_eq!(denied.await.fault().1, "ResourceNotFoundException");
        scene.server.clock.advance(Duration::from_seconds(90));
        let found = scene.ask("DescribeProvisioning", json!({})).await.ok();
        assert_eq!(found["LagSeconds"], 90);
        assert_eq!(found["LastSeenAt"], found["Tokens"][0]["LastUsedAt"]);
        assert_eq!(found["Tokens"][0]["Name"], "okta");

        let refused = scene.ask("DisableProvisioning", json!({})).await;
        assert_eq!(refused.fault().1, "ConflictException");
        let id = json!({"TokenId": created["Token"]["TokenId"]});
        scene.ask("DeleteProvisioningToken", id).await.ok();
        assert!(
            app.authenticate_provisioner(&cx, store, secret)
                .await
                .is_err()
        );
        scene.ask("DisableProvisioning", json!({})).await.ok();
        let found = scene.ask("DescribeProvisioning", json!({})).await.ok();
        assert_eq!(
            (&found["Enabled"], &found["Tokens"]),
            (&json!(false), &json!([]))
        );

        let input = json!({"EntityType": "SETTINGS", "EntityId": "SCIM"});
        let changes = scene.ask("ListChanges", input).await.ok();
        assert_eq!(changes["Changes"].as_array().map(Vec::len), Some(2));
    }
}
