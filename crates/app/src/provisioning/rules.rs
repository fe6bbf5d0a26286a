//! The reconciler's part in assignment rules and expiries: rules are brought about in pages of
//! accounts, and reasons that ended are taken away. Each page is a transaction that notes how far it
//! has got, so that one that was interrupted is done again without harm.

use base::{Duration, PageRequest, Timestamp};
use domain::assignment::Origin;
use domain::assignment_rule::{AssignmentRule, RuleStatus};
use domain::audit::{Event, EventType};
use domain::history::Author;
use domain::instance::InstanceStatus;
use domain::{Error, Permit};
use serde_json::json;
use store::assignments::expiries;
use store::assignments::reasons::{self, Expired};
use store::assignments::rules::{self, RuleJob};

use super::chain;
use crate::assignments::covering::{Placed, bring_in_line, tags_of};
use crate::assignments::has_trusted_access;
use crate::assignments::rules::organization_of;
use crate::{App, Call, Failure};

/// How many reasons a page of a rule is about to write, and how many accounts that may be.
const PAGE: usize = 1_000;
const ACCOUNTS: usize = 200;
/// How long a worker has for a page before others may.
const LEASE: Duration = Duration::from_seconds(30);
/// How many reasons that ended are taken away at once.
const EXPIRED: i64 = 100;
/// How many pairs that failed are tried again at once.
const RETRIED: i64 = 1_000;

impl App {
    /// Takes away what has ended and brings a page of a rule about; answers how much there was. A
    /// failure is logged and does not keep the reconciler from its other work.
    pub(super) async fn tend_assignments(&self) -> usize {
        let expired = self.end_expired().await.unwrap_or_else(|error| {
            tracing::warn!(error = %chain(&error), "ended assignments are not taken away");
            0
        });
        let pages = self.bring_rules_about().await.unwrap_or_else(|error| {
            tracing::warn!(error = %chain(&error), "assignment rules are not brought about");
            0
        });
        expired.saturating_add(pages)
    }

    /// Tries again what could not be brought about, because its cause may be gone.
    pub(super) async fn retry_failed_assignments(&self) {
        let (cx, permit) = self.background("sso:Reconcile");
        let now = cx.now();
        let retried = self.change(
            &cx,
            permit,
            "retry_failed_assignments",
            move |tx, permit| Ok(reasons::retry_failed(tx, permit, now, RETRIED)?),
        );
        if let Err(error) = retried.await {
            tracing::warn!(error = %chain(&error), "failed assignments are not tried again");
        }
    }

    async fn end_expired(&self) -> Result<usize, Error> {
        let now = self.clock().now();
        let found = self.read("list_expired", move |tx| {
            Ok(reasons::list_expired(tx, now, EXPIRED)?)
        });
        let found = found.await?;
        let count = found.len();
        if count > 0 {
            let (cx, permit) = self.background("sso:Reconcile");
            self.change(&cx, permit, "end_expired", move |tx, permit| {
                for expired in &found {
                    reasons::expire(tx, permit, &expired.assignment, now)?;
                }
                Ok(())
            })
            .await?;
        }
        Ok(count.saturating_add(self.tell_expired().await?))
    }

    /// Writes into the trail what has ended, whoever took it away; answers how much that was.
    async fn tell_expired(&self) -> Result<usize, Error> {
        let now = self.clock().now();
        let untold = self.read("list_untold", move |tx| {
            Ok(expiries::list(tx, now, EXPIRED)?)
        });
        let untold = untold.await?;
        if untold.is_empty() {
            return Ok(0);
        }
        let events = untold.iter().map(|expired| self.expiry_event(expired));
        let events: Vec<Event> = events.collect();
        let count = untold.len();
        let (cx, permit) = self.background("sso:Reconcile");
        self.change(&cx, permit, "tell_expired", move |tx, permit| {
            for (expired, event) in untold.iter().zip(&events) {
                // Another node may have been first.
                if expiries::delete(tx, permit, expired)? {
                    store::audit::insert(tx, event)?;
                }
            }
            Ok(())
        })
        .await?;
        Ok(count)
    }

    /// The end of an assignment in the trail of the account that owns the instance.
    fn expiry_event(&self, expired: &Expired) -> Event {
        let Expired {
            assignment,
            instance,
            origin,
            expires_at,
            set_by,
        } = expired;
        let rule = match origin {
            Origin::Direct => None,
            Origin::Rule(id) => Some(id.as_str()),
        };
        let details = json!({
            "instanceArn": domain::instance::arn(instance),
            "accountId": assignment.account.as_str(),
            "permissionSetArn":
                domain::permission_set::arn(instance, &assignment.permission_set),
            "principalType": assignment.principal.kind(),
            "principalId": assignment.principal.id(),
            "assignmentRuleId": rule,
            "expiresAt": expires_at.iso8601(),
            "setBy": set_by,
        });
        let (cx, permit) = self.background("sso:Reconcile");
        let call = Call {
            source: "cardea.amazonaws.com".to_owned(),
            name: "AccountAssignmentExpired".to_owned(),
            event_type: EventType::ServiceEvent,
            read_only: false,
            request_parameters: "null".to_owned(),
            additional: json!({"serviceEventDetails": details}).to_string(),
        };
        cx.renamed(call)
            .bare_event(self.entropy(), permit.account().clone())
    }

    async fn bring_rules_about(&self) -> Result<usize, Error> {
        let (cx, permit) = self.background("sso:Reconcile");
        let now = cx.now();
        let due = self.read("any_rule_due", move |tx| Ok(rules::any_due(tx, now)?));
        if !due.await? {
            return Ok(0);
        }
        let claimed = self.claim(permit, "claim_rule", move |tx, permit| {
            Ok(rules::claim(tx, permit, now, now.plus(LEASE))?)
        });
        let Some(job) = claimed.await? else {
            return Ok(0);
        };
        let (cx, permit) = self.background("sso:Reconcile");
        let page = job.clone();
        let done = self.change(&cx, permit, "bring_rule_about", move |tx, permit| {
            bring_about(tx, permit, &page, now)
        });
        let Err(error) = done.await else {
            return Ok(1);
        };
        tracing::warn!(
            error = %chain(&error), rule = %job.rule, attempts = job.attempts,
            "a page of an assignment rule failed"
        );
        let (cx, permit) = self.background("sso:Reconcile");
        let seconds = 2_i64.saturating_pow(job.attempts).min(300);
        let due_at = now.plus(Duration::from_seconds(seconds));
        self.change(&cx, permit, "delay_rule", move |tx, permit| {
            Ok(rules::delay(tx, permit, &job.rule, due_at)?)
        })
        .await?;
        Ok(0)
    }
}

/// Does the next page of a rule's accounts.
pub(super) fn bring_about(
    tx: &mut db::Tx<'_>,
    permit: &Permit,
    claimed: &RuleJob,
    now: Timestamp,
) -> Result<(), Failure> {
    // The rule was changed since, or another worker was here.
    let job = rules::find_job(tx, &claimed.rule)?;
    if !job.is_some_and(|job| {
        job.revision == claimed.revision && job.after_account == claimed.after_account
    }) {
        return Ok(());
    }
    let Some(rule) = rules::find(tx, &claimed.rule)? else {
        return Ok(rules::finish(tx, permit, &claimed.rule)?);
    };
    let permit = &permit.clone().used_by(Author {
        arn: rule.changed_by.clone(),
        request_id: rule.request_id.clone(),
        at: now,
    });
    if rule.status == RuleStatus::Deleting {
        return take_away(tx, permit, &rule, now);
    }
    let instance = store::instances::find_even_deleting(tx, &rule.instance)?;
    let Some(instance) = instance.filter(|found| found.status == InstanceStatus::Active) else {
        return Ok(rules::finish(tx, permit, &rule.id)?);
    };
    let owner = &instance.owner;
    let organization = organization_of(tx, owner)?;
    // Without trusted access what is there stays; it is looked at again when there is.
    let Some(organization) = organization else {
        return Ok(rules::finish(tx, permit, &rule.id)?);
    };
    if !has_trusted_access(tx, &organization.id)? {
        return Ok(rules::finish(tx, permit, &rule.id)?);
    }
    let limit = accounts_in_page(&rule);
    let page = PageRequest {
        limit: u32::try_from(limit).unwrap_or(u32::MAX),
        after: Some(claimed.after_account.clone()),
    };
    let mut members = store::organizations::list_members(tx, &organization, &page)?;
    let is_last = members.len() <= limit;
    members.truncate(limit);
    for member in &members {
        let account = &member.account.id;
        let tags = tags_of(tx, &organization.id, account)?;
        let placed = Placed {
            member,
            tags: &tags,
        };
        bring_in_line(tx, permit, (&rule, owner), account, Some(&placed), now)?;
    }
    match members.last() {
        Some(last) if !is_last => {
            let last = last.account.id.as_str();
            Ok(rules::advance(tx, permit, &rule.id, last, now)?)
        }
        _ => Ok(rules::finish(tx, permit, &rule.id)?),
    }
}

/// Takes some reasons of a deleted rule away, and the rule after the last.
fn take_away(
    tx: &mut db::Tx<'_>,
    permit: &Permit,
    rule: &AssignmentRule,
    now: Timestamp,
) -> Result<(), Failure> {
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let origin = Origin::Rule(rule.id.clone());
    let found = reasons::list_of_rule(tx, &rule.id, limit)?;
    for assignment in &found {
        reasons::delete(tx, permit, assignment, &origin, now)?;
    }
    if found.len() < PAGE {
        return Ok(rules::delete(tx, permit, &rule.id)?);
    }
    Ok(rules::advance(tx, permit, &rule.id, "", now)?)
}

fn accounts_in_page(rule: &AssignmentRule) -> usize {
    let definition = &rule.definition;
    let each = definition.principals.len() * definition.permission_sets.len();
    PAGE.checked_div(each)
        .unwrap_or(ACCOUNTS)
        .clamp(1, ACCOUNTS)
}
