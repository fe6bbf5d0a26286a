//! The event history.

use app::organizations::CreateAccount;
use app::trail::{LookupAttribute, LookupEvents};
use base::{AccountId, AuditEventId, Clock as _, Duration, RequestId, Timestamp};
use domain::audit::{Event, EventType, Resource};

use crate::support::{Bench, MANAGEMENT, account, refusal};

impl Bench {
    fn event(&self, name: &str, at: Timestamp) -> Event {
        Event {
            id: AuditEventId::generate(self.app.entropy()),
            account: account(MANAGEMENT),
            at,
            name: name.to_owned(),
            source: "sso.amazonaws.com".to_owned(),
            event_type: EventType::ApiCall,
            read_only: true,
            region: "us-east-1".to_owned(),
            source_ip: "192.0.2.1".to_owned(),
            user_agent: "test".to_owned(),
            request_id: RequestId::generate(self.app.entropy()),
            username: "root".to_owned(),
            access_key_id: String::new(),
            principal: None,
            user_identity: "{}".to_owned(),
            request_parameters: "null".to_owned(),
            response_elements: "null".to_owned(),
            additional: "{}".to_owned(),
            error_code: None,
            error_message: None,
            resources: Vec::new(),
        }
    }

    async fn keep(&self, events: &[Event]) {
        let events = events.to_vec();
        self.db
            .write("events", move |tx| {
                events
                    .iter()
                    .try_for_each(|event| store::audit::insert(tx, event))
            })
            .await
            .unwrap_or_else(|error: db::Error| panic!("{error}"));
    }

    /// The names of all events that a lookup finds, by pages of two.
    async fn lookup(&self, lookup: &LookupEvents) -> Vec<String> {
        let found = self.lookup_events(lookup).await;
        found.into_iter().map(|event| event.name).collect()
    }

    async fn lookup_events(&self, lookup: &LookupEvents) -> Vec<Event> {
        let cx = self.cx("LookupEvents");
        let (mut events, mut token) = (Vec::new(), None);
        loop {
            let page = self
                .app
                .lookup_events(&cx, lookup.clone(), 2, token.as_deref())
                .await
                .expect("a page");
            assert!(page.items.len() <= 2);
            events.extend(page.items);
            token = page.next;
            if token.is_none() {
                return events;
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

fn by(attribute: LookupAttribute) -> LookupEvents {
    LookupEvents {
        attribute: Some(attribute),
        ..LookupEvents::default()
    }
}

#[tokio::test]
async fn pages_lose_and_repeat_nothing_among_equal_timestamps() {
    for bench in Bench::all().await {
        let (now, mut events) = (bench.now(), Vec::new());
        for index in 0..7 {
            let mut event = bench.event("CreateUser", now);
            event.resources = vec![Resource {
                kind: "AWS::IAM::Role".to_owned(),
                name: format!("r{}", index % 2),
            }];
            events.push(event);
        }
        events.push(bench.event("Earlier", now.minus(Duration::from_seconds(1))));
        bench.keep(&events).await;
        let mut ids: Vec<AuditEventId> = events[..7].iter().map(|e| e.id.clone()).collect();
        ids.sort();
        ids.reverse();
        for lookup in [
            by(LookupAttribute::EventName("CreateUser".to_owned())),
            by(LookupAttribute::ResourceType("AWS::IAM::Role".to_owned())),
        ] {
            let found = bench.lookup_events(&lookup).await;
            let found: Vec<AuditEventId> = found.into_iter().map(|event| event.id).collect();
            assert_eq!(found, ids, "{lookup:?}");
        }
        let all = bench.lookup(&LookupEvents::default()).await;
        assert_eq!((all.len(), all[7].as_str()), (8, "Earlier"));
    }
}

#[tokio::test]
async fn each_attribute_finds_what_has_it_newest_first() {
    for bench in Bench::all().await {
        let now = bench.now();
        let at = |seconds| now.minus(Duration::from_seconds(seconds));
        let mut first = bench.event("First", at(30));
        first.username = "ann".to_owned();
        first.access_key_id = "AKIA1".to_owned();
        let mut second = bench.event("Second", at(20));
        second.source = "iam.amazonaws.com".to_owned();
        second.read_only = false;
        let resource = |kind: &str, name: &str| Resource {
            kind: kind.to_owned(),
            name: name.to_owned(),
        };
        second.resources = vec![
            resource("AWS::IAM::Role", "a"),
            resource("AWS::IAM::Role", "b"),
        ];
        let mut third = bench.event("Third", at(10));
        third.username = "ann".to_owned();
        third.resources = vec![resource("", "b")];
        let mut foreign = bench.event("Foreign", at(5));
        foreign.account = account("210987654321");
        foreign.username = "ann".to_owned();
        foreign.resources = vec![resource("AWS::IAM::Role", "b")];
        bench
            .keep(&[first.clone(), second.clone(), third, foreign.clone()])
            .await;
        let text = |text: &str| text.to_owned();
        for (attribute, expected) in [
            (
                LookupAttribute::Username(text("ann")),
                &["Third", "First"][..],
            ),
            (LookupAttribute::AccessKeyId(text("AKIA1")), &["First"]),
            (LookupAttribute::EventId(first.id.to_string()), &["First"]),
            (LookupAttribute::EventId(foreign.id.to_string()), &[]),
            (LookupAttribute::EventName(text("Second")), &["Second"]),
            (
                LookupAttribute::EventSource(text("iam.amazonaws.com")),
                &["Second"],
            ),
            (LookupAttribute::ReadOnly(false), &["Second"]),
            (LookupAttribute::ReadOnly(true), &["Third", "First"]),
            (
                LookupAttribute::ResourceName(text("b")),
                &["Third", "Second"],
            ),
            (
                LookupAttribute::ResourceType(text("AWS::IAM::Role")),
                &["Second"],
            ),
            (LookupAttribute::EventName(text("Nothing")), &[]),
        ] {
            let lookup = by(attribute);
            assert_eq!(bench.lookup(&lookup).await, expected, "{lookup:?}");
        }
        let lookup = by(LookupAttribute::EventName(text("Second")));
        assert_eq!(bench.lookup_events(&lookup).await, [second]);
    }
}

#[tokio::test]
async fn both_ends_of_the_time_range_are_inclusive_to_the_second() {
    for bench in Bench::all().await {
        let second = bench.now().whole_seconds();
        let late = Timestamp::from_micros(second.micros() + 999_999);
        let next = second.plus(Duration::from_seconds(1));
        let events = [("Early", second), ("Late", late), ("Next", next)];
        let events = events.map(|(name, at)| bench.event(name, at));
        bench.keep(&events).await;
        bench.clock.advance(Duration::from_seconds(60));
        let range = |from, to| LookupEvents {
            attribute: None,
            from: Some(from),
            to: Some(to),
        };
        assert_eq!(
            bench.lookup(&range(second, second)).await,
            ["Late", "Early"]
        );
        assert_eq!(bench.lookup(&range(next, next)).await, ["Next"]);
        let cx = bench.cx("LookupEvents");
        let result = bench.app.lookup_events(&cx, range(next, second), 50, None);
        assert_eq!(
            refusal(result.await),
            "Constraint InvalidTimeRangeException"
        );
        // What is older than 90 days is history no more.
        bench.clock.advance(Duration::from_days(90));
        assert!(bench.lookup(&LookupEvents::default()).await.is_empty());
    }
}

#[tokio::test]
async fn a_token_is_good_only_with_the_lookup_that_it_came_from() {
    for bench in Bench::all().await {
        let now = bench.now();
        let events: Vec<Event> = (0..3).map(|_| bench.event("CreateUser", now)).collect();
        bench.keep(&events).await;
        let (app, cx) = (&bench.app, bench.cx("LookupEvents"));
        let lookup = by(LookupAttribute::EventName("CreateUser".to_owned()));
        let page = app.lookup_events(&cx, lookup, 2, None).await;
        let token = page.expect("a page").next.expect("more");
        for token in [token.as_str(), "foreign", "MTp4"] {
            let result = app.lookup_events(&cx, LookupEvents::default(), 2, Some(token));
            assert_eq!(
                refusal(result.await),
                "Constraint InvalidNextTokenException"
            );
        }
    }
}

#[tokio::test]
async fn a_change_stands_in_the_trail_of_its_caller_with_its_resource() {
    for bench in Bench::all().await {
        let cx = bench.app.root_cx();
        let organization = bench.app.ensure_organization(&cx).await.expect("one");
        let root = domain::organization::ParentId::Root(organization.root.clone());
        let cx = bench.cx("CreateOrganizationalUnit");
        let result =
            bench
                .app
                .create_organizational_unit(&cx, root, "Sandbox".to_owned(), Vec::new());
        result.await.expect("a unit");
        let name = LookupAttribute::ResourceName(organization.root_arn());
        let found = bench.lookup_events(&by(name)).await;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "CreateOrganizationalUnit");
        assert_eq!(found[0].request_id, *cx.request_id());
        let nobody: AccountId = account("210987654321");
        let cx = bench.cx_of(nobody.as_str(), "LookupEvents");
        let other = bench
            .app
            .lookup_events(&cx, LookupEvents::default(), 50, None)
            .await
            .expect("a page");
        assert!(other.items.is_empty());
    }
}

#[tokio::test]
async fn what_became_of_a_new_account_is_an_event_of_its_own() {
    for bench in Bench::all().await {
        let cx = bench.cx("CreateOrganization");
        let made = bench.app.ensure_organization(&cx).await;
        let organization = made.expect("an organization");
        for state in ["SUCCEEDED", "FAILED"] {
            let command = CreateAccount {
                name: "Log archive".to_owned(),
                email: "logs@example.com".to_owned(),
                role_name: None,
                tags: Vec::new(),
            };
            let cx = bench.cx("CreateAccount");
            let request = bench.app.create_account(&cx, command).await.expect("taken");
            let name = LookupAttribute::EventName("CreateAccountResult".to_owned());
            let events = bench.lookup_events(&by(name)).await;
            let event = events.first().expect("an event");
            assert_eq!(event.event_type, EventType::ServiceEvent);
            assert_eq!(event.account, account(MANAGEMENT));
            let details: serde_json::Value = serde_json::from_str(&event.additional).expect("JSON");
            let status = &details["serviceEventDetails"]["createAccountStatus"];
            assert_eq!(status["id"], request.id.as_str());
            assert_eq!(status["state"], state);
            assert!(!event.additional.contains("Log archive"));
            let names: Vec<&str> = event.resources.iter().map(|r| r.name.as_str()).collect();
            if state == "SUCCEEDED" {
                let id = status["accountId"].as_str().expect("an account");
                assert_eq!(names, [organization.account_arn(&account(id))]);
            } else {
                assert_eq!(status["failureReason"], "EMAIL_ALREADY_EXISTS");
                assert!(names.is_empty());
            }
        }
    }
}
