//! AWS's habits, on which connectors rely.

use base::Duration;
use db::Db;
use domain::Quotas;
use domain::throttle::{Throttle, Throttles};
use http::header;
use serde_json::{Value, json};
use testkit::TestServer;

use super::{Asked, ENTERPRISE, GROUP, NOBODY, PATCH, Scene, USER, each, id, refusal, text, user};

const UNPARSABLE: &str = "Request is unparsable, syntactically incorrect, or violates schema";

#[tokio::test]
async fn a_user_is_made_read_replaced_patched_and_removed() {
    for scene in Scene::each("AWS").await {
        let mut body = user("ada");
        body["title"] = json!("Countess");
        body["schemas"] = json!([USER, ENTERPRISE]);
        body[ENTERPRISE] = json!({"department": "Engines",
            "manager": {"value": NOBODY, "displayName": "Charles"}});
        let made = scene.with("POST", "/Users", &body).await;
        assert_eq!(made.status, 201, "{}: {}", scene.engine, made.text());
        let kind = made.headers.get(header::CONTENT_TYPE).expect("a type");
        assert!(
            kind.to_str()
                .expect("text")
                .starts_with("application/scim+json")
        );
        assert!(made.headers.get(header::ETAG).is_none());
        let made = made.json();
        let path = format!("/Users/{}", id(&made));
        let mut expected = body.clone();
        expected["id"] = made["id"].clone();
        expected["meta"] = json!({"resourceType": "User", "created": "2026-09-21T14:13:20Z",
            "lastModified": "2026-09-21T14:13:20Z"});
        expected[ENTERPRISE]["manager"] = json!({"value": NOBODY});
        assert_eq!(made, expected);
        assert_eq!(scene.get(&path).await.ok(), expected);

        scene.server.advance(Duration::from_seconds(60));
        let mut body = user("ada");
        body["userName"] = json!("ada.lovelace");
        body["nickName"] = json!("Enchantress");
        let put = scene.with("PUT", &path, &body).await.ok();
        assert_eq!(put["userName"], "ada.lovelace");
        assert_eq!(put["nickName"], "Enchantress");
        assert_eq!(put.get("title"), None, "what is not said is no more");
        assert_eq!(put.get(ENTERPRISE), None);
        assert_eq!(put["meta"]["lastModified"], "2026-09-21T14:14:20Z");

        let patched = scene.patch(
            &path,
            json!([
                {"op": "replace", "path": "active", "value": "false"},
                {"op": "replace", "path": "name.familyName", "value": "King"},
                {"op": "remove", "path": "nickName"},
            ]),
        );
        let patched = patched.await.ok();
        assert_eq!(patched["active"], false);
        assert_eq!(
            patched["name"],
            json!({"givenName": "ada", "familyName": "King"})
        );
        assert_eq!(patched.get("nickName"), None);
        let known = scene
            .store("DescribeUser", json!({"UserId": id(&made)}))
            .await
            .ok();
        assert_eq!(known["UserStatus"], "DISABLED");
        let issuer = format!(
            "https://scim.us-east-1.amazonaws.com/{}/scim/v2/",
            scene.tenant()
        );
        assert_eq!(
            known["ExternalIds"],
            json!([{"Issuer": issuer, "Id": "ext-ada"}])
        );

        let gone = scene.delete(&path).await;
        assert_eq!((gone.status.as_u16(), gone.body.len()), (204, 0));
        let (status, _) = refusal(&scene.get(&path).await);
        assert_eq!(status, 404);
        assert_eq!(scene.delete(&path).await.status, 404);
    }
}

#[tokio::test]
async fn what_is_there_already_is_a_conflict() {
    for scene in Scene::each("AWS").await {
        scene.user("ada").await;
        scene.group("Engines", &[]).await;
        for (change, words) in [
            (json!({"userName": "ADA"}), "Duplicate UserName"),
            (
                json!({"emails": [{"value": "Ada@example.com", "primary": true}]}),
                "Duplicate Email",
            ),
            (json!({"externalId": "ext-ada"}), "Duplicate ExternalId"),
        ] {
            let mut body = user("bob");
            for (name, value) in change.as_object().expect("an object") {
                body[name] = value.clone();
            }
            let refused = scene.with("POST", "/Users", &body).await;
            assert_eq!(refusal(&refused), (409, words.to_owned()));
        }
        let body = json!({"schemas": [GROUP], "displayName": "engines"});
        let refused = scene.with("POST", "/Groups", &body).await;
        assert_eq!(
            refusal(&refused),
            (409, "Duplicate GroupDisplayName".to_owned())
        );
    }
}

#[tokio::test]
async fn a_refusal_has_awss_form_and_words() {
    let scene = Scene::start("AWS").await;
    let refused = scene
        .send(Asked {
            method: "POST",
            path: "/Users",
            body: Some("{".to_owned()),
            ..Asked::default()
        })
        .await;
    let body = refused.json();
    assert_eq!(
        refusal(&refused),
        (400, "Invalid JSON from RequestBody".to_owned())
    );
    assert_eq!(body["schema"], body["schemas"]);
    assert_eq!(text(&body["timeStamp"]), "2026-09-21 14:13:20.000");
    assert_eq!(text(&body["exceptionRequestId"]).len(), 36);
    for (change, words) in [
        (
            json!({"emails": [{"value": "a@example.com", "primary": true}, {"value": "b@example.com"}]}),
            "List attribute emails exceeds allowed limit of 1",
        ),
        (
            json!({"name": {"givenName": "a", "familyName": "\u{0}"}}),
            "1 validation errors detected: Value at 'name.familyName' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: \
             [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+",
        ),
        (
            json!({"displayName": null}),
            "1 validation errors detected: Value at 'displayName' failed to satisfy constraint: \
             Member must not be null",
        ),
        (json!({"active": 7}), UNPARSABLE),
    ] {
        let mut body = user("ada");
        for (name, value) in change.as_object().expect("an object") {
            body[name] = value.clone();
        }
        let refused = scene.with("POST", "/Users", &body).await;
        assert_eq!(refusal(&refused), (400, words.to_owned()));
    }
    let ada = scene.user("ada").await;
    let path = format!("/Users/{ada}");
    let refused = scene.patch(&path, json!([{"op": "remove"}])).await;
    assert_eq!(
        refusal(&refused),
        (400, "Missing path in PATCH request".to_owned())
    );
    for operations in [
        json!([{"op": "remove", "path": "active"}]),
        json!([{"op": "replace", "path": "userName", "value": "a"},
            {"op": "replace", "path": "userName", "value": "b"}]),
    ] {
        let (status, _) = refusal(&scene.patch(&path, operations).await);
        assert_eq!(status, 400);
    }
    for (method, path, status) in [
        ("PUT", format!("/Groups/{NOBODY}"), 405),
        ("POST", "/Bulk".to_owned(), 404),
        ("GET", "/Me".to_owned(), 404),
        ("POST", "/Users/.search".to_owned(), 404),
        ("GET", "/Nothing".to_owned(), 404),
    ] {
        let refused = scene.with(method, &path, &json!({})).await;
        assert_eq!(refusal(&refused).0, status, "{method} {path}");
    }
}

#[tokio::test]
async fn a_group_never_tells_its_members_but_has_them() {
    for scene in Scene::each("AWS").await {
        let (ada, bob) = (scene.user("ada").await, scene.user("bob").await);
        let body = json!({"schemas": [GROUP], "displayName": "Engines", "externalId": "g1",
            "members": [{"value": ada}]});
        let made = scene.with("POST", "/Groups", &body).await;
        assert_eq!(made.status, 201);
        let made = made.json();
        assert_eq!(made.get("members"), None);
        let group = id(&made);
        let path = format!("/Groups/{group}");
        assert_eq!(scene.get(&path).await.ok()["members"], json!([]));
        assert_eq!(scene.members(&group).await, std::slice::from_ref(&ada));

        let added = scene.patch(
            &path,
            json!([
            {"op": "add", "path": "members", "value": [{"value": ada}, {"value": bob}]},
            {"op": "replace", "path": "displayName", "value": "Machines"}]),
        );
        let added = added.await;
        assert_eq!((added.status.as_u16(), added.body.len()), (204, 0));
        assert_eq!(scene.members(&group).await.len(), 2);
        let removed = scene.patch(
            &path,
            json!([
            {"op": "remove", "path": "members", "value": [{"value": ada}]}]),
        );
        assert_eq!(removed.await.status, 204);
        assert_eq!(scene.members(&group).await, std::slice::from_ref(&bob));
        let removed = scene.patch(
            &path,
            json!([
            {"op": "Remove", "path": format!("members[value eq \"{bob}\"]")}]),
        );
        assert_eq!(removed.await.status, 204);
        assert_eq!(scene.members(&group).await, Vec::<String>::new());

        for operations in [
            json!([{"op": "replace", "path": "members", "value": [{"value": ada}]}]),
            json!([{"op": "remove", "path": "members"}]),
        ] {
            assert_eq!(refusal(&scene.patch(&path, operations).await).0, 400);
        }
        let nobody = json!([{"op": "add", "path": "members", "value": [{"value": NOBODY}]}]);
        assert_eq!(refusal(&scene.patch(&path, nobody).await).0, 404);
        let many: Vec<Value> = (0..101)
            .map(|n| json!({"value": format!("u{n}")}))
            .collect();
        let many = json!([{"op": "add", "path": "members", "value": many}]);
        let (status, words) = refusal(&scene.patch(&path, many).await);
        assert_eq!(
            (status, words.contains("limit of 100")),
            (400, true),
            "{words}"
        );
        let list = scene
            .get("/Groups?filter=displayName%20eq%20%22machines%22")
            .await
            .ok();
        assert_eq!(each(&list, "id"), std::slice::from_ref(&group));
        assert_eq!(scene.delete(&path).await.status, 204);
        assert_eq!(scene.get(&path).await.status, 404);
    }
}

#[tokio::test]
async fn filters_are_those_of_aws_and_no_others() {
    for scene in Scene::each("AWS").await {
        let ada = scene.user("ada").await;
        let bob = scene.user("bob").await;
        let path = format!("/Users/{ada}");
        let manager = json!([{"op": "add", "path": format!("{ENTERPRISE}:manager"), "value": bob}]);
        scene.patch(&path, manager).await.ok();
        let group = scene.group("Engines", &[&ada]).await;
        let find = async |kind: &str, filter: &str| {
            let query =
                percent_encoding::utf8_percent_encode(filter, percent_encoding::NON_ALPHANUMERIC);
            scene.get(&format!("/{kind}?filter={query}")).await
        };
        for (kind, filter, expected) in [
            ("Users", "userName eq \"Ada\"".to_owned(), vec![&ada]),
            ("Users", "userName eq \"carl\"".to_owned(), vec![]),
            ("Users", "externalId eq \"ext-bob\"".to_owned(), vec![&bob]),
            ("Users", format!("groups.value eq \"{group}\""), vec![&ada]),
            (
                "Users",
                format!("id eq \"{ada}\" and manager eq \"{bob}\""),
                vec![&ada],
            ),
            (
                "Users",
                format!("manager eq \"{ada}\" and id eq \"{ada}\""),
                vec![],
            ),
            (
                "Groups",
                "displayName eq \"Engines\"".to_owned(),
                vec![&group],
            ),
            (
                "Groups",
                format!("members.value eq \"{ada}\""),
                vec![&group],
            ),
            ("Groups", format!("members.value eq \"{bob}\""), vec![]),
            (
                "Groups",
                format!("id eq \"{group}\" and members eq \"{ada}\""),
                vec![&group],
            ),
            (
                "Groups",
                format!("members eq \"{bob}\" and id eq \"{group}\""),
                vec![],
            ),
        ] {
            let list = find(kind, &filter).await.ok();
            let found = each(&list, "id");
            assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{filter}");
            assert_eq!(list["totalResults"], json!(found.len()));
            assert_eq!(list["startIndex"], 1);
        }
        for filter in [
            "userName sw \"a\"",
            "userName eq \"a\" or userName eq \"b\"",
            "nonsense",
            "emails.value eq \"ada@example.com\"",
            "displayName eq \"ada\"",
        ] {
            let refused = find("Users", filter).await;
            assert_eq!(
                refusal(&refused),
                (400, "Invalid Filter format".to_owned()),
                "{filter}"
            );
        }
        let refused = find("Groups", &format!("members.value eq \"{NOBODY}\"")).await;
        assert_eq!(refusal(&refused).0, 404);
    }
}

#[tokio::test]
async fn a_list_ends_with_the_hundredth_and_cursors_lead_through_all() {
    for scene in Scene::each("AWS").await {
        for number in 0..103 {
            scene.user(&format!("user{number}")).await;
        }
        let list = scene.get("/Users?startIndex=50&attributes=id").await.ok();
        assert_eq!(each(&list, "userName").len(), 100);
        assert_eq!(list["itemsPerPage"], 100);
        assert_eq!(list["startIndex"], 1);
        assert_eq!(list.get("nextCursor"), None);
        let first = scene.get("/Users?count=40&cursor").await.ok();
        assert_eq!(first.get("totalResults"), None);
        let mut found = each(&first, "id");
        let mut cursor = text(&first["nextCursor"]);
        for path in [
            format!("/Users?count=41&cursor={cursor}"),
            format!("/Groups?count=40&cursor={cursor}"),
            "/Users?count=40&cursor=nonsense".to_owned(),
        ] {
            assert_eq!(refusal(&scene.get(&path).await).0, 400, "{path}");
        }
        loop {
            let page = scene
                .get(&format!("/Users?count=40&cursor={cursor}"))
                .await
                .ok();
            found.extend(each(&page, "id"));
            match page.get("nextCursor") {
                Some(next) => cursor = text(next),
                None => break,
            }
        }
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 103);
    }
}

#[tokio::test]
async fn token_theft_a_bad_token_and_another_tenant_are_refused_alike() {
    let scene = Scene::start("AWS").await;
    let own = format!("/{}/scim/v2/Users", scene.tenant());
    let good = format!("Bearer {}", scene.token);
    let asked = || Asked {
        method: "GET",
        ..Asked::default()
    };
    let mut seen = Vec::new();
    for (uri, bearer) in [
        (own.as_str(), None),
        (own.as_str(), Some("Bearer nonsense")),
        (own.as_str(), Some("Basic abc")),
        ("/d-0000000000/scim/v2/Users", Some(good.as_str())),
        ("/nonsense/scim/v2/Users", Some(good.as_str())),
        ("/d-0000000000/scim/v2/Nothing", Some("Bearer nonsense")),
    ] {
        let refused = scene.raw(uri, bearer, asked()).await;
        assert_eq!(refused.status, 401, "{uri}");
        let scheme = refused.headers.get(header::WWW_AUTHENTICATE);
        assert_eq!(scheme.expect("a scheme"), "Bearer");
        let mut body = refused.json();
        body["exceptionRequestId"] = json!("");
        seen.push(body);
    }
    seen.dedup();
    assert_eq!(seen.len(), 1, "{seen:?}");
    assert_eq!(scene.raw(&own, Some(&good), asked()).await.status, 200);
}

#[tokio::test]
async fn parser_size_bodies_by_scim_are_bounded_and_json() {
    let scene = Scene::start("AWS").await;
    let send = async |body: String, kind: &str| {
        let headers = vec![("content-type", kind.to_owned())];
        let asked = Asked {
            method: "POST",
            path: "/Users",
            body: Some(body),
            headers,
        };
        scene.send(asked).await.status.as_u16()
    };
    let large = json!({"userName": "a".repeat(1 << 20)}).to_string();
    assert_eq!(send(large, "application/json").await, 413);
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(send(deep, "application/json").await, 400);
    assert_eq!(send(user("ada").to_string(), "text/plain").await, 415);
    assert_eq!(
        send(user("ada").to_string(), "application/json; charset=utf-8").await,
        201
    );
}

#[tokio::test]
async fn who_asks_too_fast_is_told_429() {
    let db = Db::in_memory().expect("a database in memory");
    db.migrate(store::MIGRATIONS).await.expect("migrated");
    let mut throttles = Throttles::default();
    throttles.set(Throttle::ScimWrite, 2);
    let server = TestServer::start_limited(db.clone(), Quotas::default(), throttles).await;
    let scene = Scene::of(server, db, "SQLite", "AWS").await;
    scene.user("ada").await;
    scene.user("bob").await;
    let refused = scene.with("POST", "/Users", &user("carl")).await;
    assert_eq!(refusal(&refused), (429, "Rate exceeded".to_owned()));
    scene.get("/Users").await.ok();
    scene.server.advance(Duration::from_seconds(1));
    scene.user("carl").await;
}

#[tokio::test]
async fn the_trail_names_the_token_and_hides_what_was_sent() {
    let scene = Scene::start("AWS").await;
    let ada = scene.user("ada").await;
    let input = json!({"LookupAttributes": [
        {"AttributeKey": "EventName", "AttributeValue": "CreateUser"}]});
    let target = "CloudTrail_20131101.LookupEvents";
    let found = scene.server.call("cloudtrail", target, &input).await.ok();
    let events = found["Events"].as_array().expect("events");
    assert_eq!(events.len(), 1);
    let event: Value =
        serde_json::from_str(&text(&events[0]["CloudTrailEvent"])).expect("an event");
    assert_eq!(event["eventSource"], "identitystore-scim.amazonaws.com");
    let hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";
    let parameters = &event["requestParameters"];
    assert_eq!(parameters["tenantId"], json!(scene.tenant()));
    assert_eq!(parameters["httpBody"]["userName"], hidden);
    assert_eq!(parameters["httpBody"]["name"]["givenName"], hidden);
    let shown = event.to_string();
    assert!(
        !shown.contains(&scene.token) && !shown.contains("ada@example.com"),
        "{shown}"
    );
    assert!(shown.contains(&ada), "the resource that was made: {shown}");
    let reports = scene.administer("ListProvisioningReports", json!({})).await;
    assert!(
        reports.to_string().contains("The user ada was made."),
        "{reports}"
    );
}

#[tokio::test]
async fn the_server_tells_of_itself_as_aws_does() {
    let scene = Scene::start("AWS").await;
    let config = scene.get("/ServiceProviderConfig").await.ok();
    assert_eq!(config["patch"], json!({"supported": true}));
    assert_eq!(
        config["filter"],
        json!({"supported": true, "maxResults": 50})
    );
    assert_eq!(
        config["bulk"],
        json!({"supported": false, "maxOperations": 1, "maxPayloadSize": 1_048_576})
    );
    let types = scene.get("/ResourceTypes").await.ok();
    assert_eq!(each(&types, "id"), ["User", "Group"]);
    let schemas = scene.get("/Schemas").await.ok();
    assert_eq!(schemas["totalResults"], 3);
    let one = scene.get(&format!("/Schemas/{USER}")).await.ok();
    assert_eq!(one["id"], USER);
    assert_eq!(refusal(&scene.get("/Schemas/urn:x").await).0, 404);
    let body = json!({"schemas": [PATCH], "Operations": []});
    let refused = scene.with("PATCH", "/Users/nonsense", &body).await;
    assert!(refusal(&refused).0 >= 400);
}
