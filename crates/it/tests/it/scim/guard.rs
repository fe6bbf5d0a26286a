//! What the guard holds back and what a dry run does, as an identity provider meets it.

use serde_json::{Value, json};

use super::{PATCH, Scene, refusal, text};

/// Ten users, of whom at most a fifth may be removed.
async fn guarded(scene: &Scene) -> Vec<String> {
    let mut users = Vec::new();
    for number in 0..10 {
        users.push(scene.user(&format!("user-{number}")).await);
    }
    let guard = json!({"MaxUserRemovalPercent": 20, "MaxGroupRemovalPercent": 0,
        "MaxMembershipRemovalPercent": 0});
    scene.administer("PutProvisioningGuard", guard).await;
    users
}

async fn is_enabled(scene: &Scene, user: &str) -> bool {
    let found = scene.store("DescribeUser", json!({"UserId": user})).await;
    found.ok()["UserStatus"] != json!("DISABLED")
}

#[tokio::test]
async fn synchronization_that_deletes_is_held_in_whatever_words_it_comes() {
    for mode in ["AWS", "RFC"] {
        for scene in Scene::each(mode).await {
            let users = guarded(&scene).await;
            let path = |number: usize| format!("/Users/{}", users[number]);
            assert_eq!(scene.delete(&path(0)).await.status, 204);
            let off = json!([{"op": "Replace", "path": "active", "value": "False"}]);
            let done = scene.patch(&path(1), off.clone()).await;
            assert_eq!(done.status, 200, "{}", done.text());

            // Each of these would be the third of ten.
            let mut whole = super::user("user-2");
            whole["active"] = json!(false);
            let without_path = json!([{"op": "replace", "value": {"active": false}}]);
            for answer in [
                scene.delete(&path(2)).await,
                scene.patch(&path(2), off).await,
                scene.patch(&path(2), without_path).await,
                scene.with("PUT", &path(2), &whole).await,
            ] {
                let (status, words) = refusal(&answer);
                assert_eq!(status, 403, "{words}");
                assert!(words.contains("administrator"), "{words}");
            }
            assert!(is_enabled(&scene, &users[2]).await);

            // Everything else goes on.
            scene.user("newcomer").await;
            let title = json!([{"op": "replace", "path": "title", "value": "Engineer"}]);
            assert_eq!(scene.patch(&path(3), title).await.status, 200);

            let confirm = json!({"Decision": "CONFIRM"});
            scene.administer("ConfirmProvisioningRun", confirm).await;
            assert_eq!(scene.delete(&path(2)).await.status, 204);
            assert_eq!(scene.delete(&path(4)).await.status, 204);
        }
    }
}

#[tokio::test]
async fn synchronization_that_deletes_groups_and_memberships_is_held_as_well() {
    for scene in Scene::each("RFC").await {
        let users = guarded(&scene).await;
        let members: Vec<_> = users.iter().map(String::as_str).collect();
        let group = scene.group("engineers", &members).await;
        let path = format!("/Groups/{group}");
        let nobody = json!({"schemas": [super::GROUP], "displayName": "engineers", "members": []});
        let filtered = format!("members[value eq \"{}\"]", users[0]);
        let named = json!([{"op": "remove", "path": "members", "value": [{"value": users[0]}]}]);
        for answer in [
            scene.delete(&path).await,
            scene.patch(&path, named).await,
            scene
                .patch(&path, json!([{"op": "remove", "path": filtered}]))
                .await,
            scene
                .patch(&path, json!([{"op": "remove", "path": "members"}]))
                .await,
            scene
                .patch(
                    &path,
                    json!([{"op": "replace", "path": "members", "value": []}]),
                )
                .await,
            scene.with("PUT", &path, &nobody).await,
        ] {
            let (status, words) = refusal(&answer);
            assert_eq!(status, 403, "{words}");
        }
        assert_eq!(scene.members(&group).await.len(), 10);

        // Confirmed is all that was held, of whatever kind.
        let confirm = json!({"Decision": "CONFIRM"});
        scene.administer("ConfirmProvisioningRun", confirm).await;
        assert_eq!(scene.with("PUT", &path, &nobody).await.status, 200);
        assert_eq!(scene.delete(&path).await.status, 204);
        assert_eq!(
            scene.delete(&format!("/Users/{}", users[0])).await.status,
            204
        );
    }
}

#[tokio::test]
async fn synchronization_that_deletes_by_bulk_is_held_at_the_same_place() {
    for scene in Scene::each("RFC").await {
        let users = guarded(&scene).await;
        let operations: Vec<Value> = users
            .iter()
            .map(|user| json!({"method": "DELETE", "path": format!("/Users/{user}")}))
            .collect();
        let body = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
            "Operations": operations});
        let answer = scene.with("POST", "/Bulk", &body).await.ok();
        let outcomes = answer["Operations"].as_array().expect("outcomes").iter();
        let statuses: Vec<_> = outcomes.map(|one| text(&one["status"])).collect();
        assert_eq!(statuses[..3], ["204", "204", "403"]);
        assert!(statuses[2..].iter().all(|status| status == "403"));
    }
}

#[tokio::test]
async fn a_dry_run_answers_as_if_and_changes_nothing() {
    for scene in Scene::each("AWS").await {
        let user = scene.user("ada").await;
        let path = format!("/Users/{user}");
        scene
            .administer("PutProvisioningGuard", json!({"DryRun": true}))
            .await;
        assert_eq!(scene.delete(&path).await.status, 204);
        let body = json!({"schemas": [PATCH], "Operations": [
            {"op": "replace", "path": "active", "value": false}]});
        assert_eq!(scene.with("PATCH", &path, &body).await.status, 200);
        assert!(is_enabled(&scene, &user).await);
        let reports = scene.administer("ListProvisioningReports", json!({})).await;
        let reports = reports["Reports"].as_array().expect("reports").clone();
        let would = reports
            .iter()
            .filter(|one| one["Outcome"] == json!("WOULD_BE_DONE"));
        assert_eq!(would.count(), 2, "{reports:?}");
    }
}
