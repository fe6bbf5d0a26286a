//! The one way in which SCIM changes anything.

use std::sync::{Arc, Mutex, PoisonError};

use base::{ProvisioningReportId, Timestamp};
use db::Tx;
use domain::audit::EventType;
use domain::mail::Announcement;
use domain::scim::{Hold, Outcome, Provisioner, Removal, Removed, Report, ReportEntry, is_held};
use domain::{Actor, Error, Permit};
use serde_json::json;

use crate::pace::PERSONS_FAILURES;
use crate::{App, Call, Cx, Failure, measure};

/// How long what a report quotes may be.
const NAME: usize = 256;
const WORDS: usize = 1024;

/// What a rehearsal leaves behind.
struct Rehearsed<T> {
    result: Result<T, Error>,
    reports: Vec<Report>,
    /// With as how many things each counts.
    removals: Vec<(Removal, i64)>,
    /// How many there were of each kind, and when.
    counts: Vec<(Removed, i64, Timestamp)>,
}

impl App {
    /// Does what a provisioner asks for, in one transaction with its event, as [`App::change`] does
    /// for everybody else; in a dry run it is done, reported and undone. `change` reports what it
    /// did by [`App::report`] and asks [`App::guard_removal`] before it removes; what fails is
    /// reported here, as `about` with its outcome and words in place of those given.
    pub(crate) async fn provision<T: Send + 'static>(
        &self,
        cx: &Cx,
        permit: Permit,
        name: &'static str,
        about: ReportEntry,
        change: impl Fn(&mut Tx<'_>, &Permit) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let Actor::Provisioner(provisioner) = cx.actor().clone() else {
            return Err(crate::authorize::denied(
                cx.actor(),
                permit.action(),
                permit.resource(),
            ));
        };
        let judged: Arc<Mutex<Option<Timestamp>>> = Arc::default();
        let (app, asked, seen) = (self.clone(), provisioner.clone(), judged.clone());
        let change = move |tx: &mut Tx<'_>, permit: &Permit| {
            let kept = super::still_entered(tx, &asked, app.clock().now())?;
            let counting = kept.filter(|kept| kept.hold.is_none());
            *seen.lock().unwrap_or_else(PoisonError::into_inner) =
                counting.map(|kept| kept.counted_from);
            change(tx, permit)
        };
        let done = if provisioner.is_dry_run {
            self.rehearse_provisioning(cx, &provisioner, permit.clone(), name, change)
                .await
        } else {
            self.change(cx, permit.clone(), name, change).await
        };
        measure::provisioned(match &done {
            Ok(_) if provisioner.is_dry_run => "rehearsed",
            Ok(_) => "done",
            Err(error) if is_held(error) => "held",
            Err(_) => "refused",
        });
        if let Err(error) = &done {
            let judged = *judged.lock().unwrap_or_else(PoisonError::into_inner);
            // What was refused because of a hold makes none.
            if let Some(judged) = judged.filter(|_| is_held(error) && !provisioner.is_dry_run) {
                let what = (&permit, error);
                self.hold_run(cx, &provisioner, what, judged).await?;
            }
            self.report_failure(cx, about, error).await?;
        }
        done
    }

    /// Reports what could not be done, where that was found out before [`App::provision`].
    pub(crate) async fn report_failure(
        &self,
        cx: &Cx,
        about: ReportEntry,
        error: &Error,
    ) -> Result<(), Error> {
        let Actor::Provisioner(provisioner) = cx.actor().clone() else {
            return Ok(());
        };
        // Who may do nothing any more leaves nothing behind, either.
        if matches!(error, Error::Unauthenticated { .. }) {
            return Ok(());
        }
        // Who sends the same mistake over and over must not fill the disk.
        let key = format!("reports of {}", provisioner.token);
        if !self.paces().admits(&key, PERSONS_FAILURES, cx.now()) {
            return Ok(());
        }
        let entry = ReportEntry {
            outcome: if is_held(error) {
                Outcome::Held
            } else {
                Outcome::Refused
            },
            words: error.to_string(),
            ..about
        };
        let permit = self.provisioner_work(cx, &provisioner);
        let app = self.clone();
        self.write("report_failure", move |tx| {
            app.report(tx, &permit, &provisioner, &entry)
        })
        .await
    }

    /// Reports what was done to an object, in the transaction that did it.
    pub(crate) fn report(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        entry: &ReportEntry,
    ) -> Result<(), Failure> {
        let bounded = |text: &Option<String>| text.as_deref().map(|text| bounded(text, NAME));
        let request = permit.author().map(|author| author.request_id.clone());
        let report = Report {
            id: ProvisioningReportId::generate(self.entropy()),
            at: self.moment(permit),
            token: provisioner.token.clone(),
            request_id: request.unwrap_or_default(),
            entry: ReportEntry {
                id: bounded(&entry.id),
                external_id: bounded(&entry.external_id),
                name: bounded(&entry.name),
                words: self::bounded(&entry.words, WORDS),
                ..entry.clone()
            },
        };
        store::scim::reports::insert(tx, permit, &provisioner.instance, &report)?;
        Ok(())
    }

    /// Does it, looks at what came of it, undoes it, and keeps the reports.
    async fn rehearse_provisioning<T: Send + 'static>(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        permit: Permit,
        name: &'static str,
        change: impl Fn(&mut Tx<'_>, &Permit) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let kept: Arc<Mutex<Option<Rehearsed<T>>>> = Arc::default();
        let (found, permit) = (kept.clone(), permit.used_by(cx.author()));
        let (instance, now) = (provisioner.instance.clone(), cx.now());
        let request = cx.request_id().to_string();
        let undone: Result<(), Error> = self
            .write(name, move |tx| {
                let mut before = Vec::new();
                for what in Removed::ALL {
                    let total = store::scim::guards::last_total(tx, &instance, what)?;
                    before.push((what, total));
                }
                let result = match change(tx, &permit) {
                    Err(Failure::Outcome(error)) if is_held(&error) => Err(error),
                    done => Ok(done?),
                };
                let (mut reports, mut removals) = (Vec::new(), Vec::new());
                // What is held would be undone as a whole.
                if result.is_ok() {
                    let list = store::scim::reports::list_of_request;
                    reports = list(tx, &instance, now, &request)?;
                    for (what, total) in before {
                        let list = store::scim::guards::list_removals_after;
                        removals.extend(list(tx, &instance, what, total)?);
                    }
                }
                let rehearsed = Rehearsed {
                    result,
                    reports,
                    removals,
                    counts: store::scim::guards::list_counts(tx, &instance)?,
                };
                *found.lock().unwrap_or_else(PoisonError::into_inner) = Some(rehearsed);
                Err(Error::invalid("it was rehearsed and nothing is changed").into())
            })
            .await;
        let rehearsed = kept.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(rehearsed) = rehearsed else {
            return match undone {
                Err(error) => Err(error),
                Ok(()) => Err(Error::internal("a rehearsal left nothing behind")),
            };
        };
        let Rehearsed {
            result,
            reports,
            removals,
            counts,
        } = rehearsed;
        let permit = self.provisioner_work(cx, provisioner);
        let (app, provisioner) = (self.clone(), provisioner.clone());
        self.write("report_rehearsal", move |tx| {
            super::still_entered(tx, &provisioner, app.clock().now())?;
            let instance = &provisioner.instance;
            for report in &reports {
                let mut report = report.clone();
                if report.entry.outcome == Outcome::Done {
                    report.entry.outcome = Outcome::WouldBeDone;
                }
                store::scim::reports::insert(tx, &permit, instance, &report)?;
            }
            // So that the guard sees how many there would be, and need not count again.
            let moment = app.clock().now();
            for (removal, weight) in &removals {
                let put = store::scim::guards::put_removal;
                put(tx, &permit, instance, (removal, *weight), moment)?;
            }
            for (what, present, at) in &counts {
                let put = store::scim::guards::put_count;
                put(tx, &permit, instance, *what, (*at, *present))?;
            }
            Ok(())
        })
        .await?;
        result
    }

    /// Lets nothing more be removed until somebody decides, unless somebody did since what was
    /// removed was counted, from `judged` on.
    async fn hold_run(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        (permit, error): (&Permit, &Error),
        judged: Timestamp,
    ) -> Result<(), Error> {
        let (app, now, provisioner) = (self.clone(), cx.now(), provisioner.clone());
        let hold = Hold {
            at: now,
            words: error.to_string(),
        };
        let permit = permit.clone().used_by(cx.author());
        // An event of its own: the request's says that it was refused.
        let held = cx.renamed(Call {
            source: "sso.amazonaws.com".to_owned(),
            name: "HoldProvisioningRun".to_owned(),
            event_type: EventType::ServiceEvent,
            read_only: false,
            request_parameters: "null".to_owned(),
            additional: json!({"reason": hold.words}).to_string(),
        });
        let event = held.bare_event(self.entropy(), provisioner.owner.clone());
        let is_first = self
            .write("hold_provisioning_run", move |tx| {
                let instance = &provisioner.instance;
                if !store::scim::guards::hold(tx, &permit, instance, &hold, judged)? {
                    return Ok(false);
                }
                let what = Announcement::ProvisioningHeld {
                    instance: instance.to_string(),
                    words: hold.words.clone(),
                };
                app.announce(tx, &provisioner.owner, now, what)?;
                store::audit::insert(tx, &event)?;
                Ok(true)
            })
            .await?;
        if is_first {
            measure::provisioning_held();
        }
        Ok(())
    }

    /// Leave for what is written beside the change itself.
    fn provisioner_work(&self, cx: &Cx, provisioner: &Provisioner) -> Permit {
        let owner = &provisioner.owner;
        self.permit_by_proof("cardea:Provision", provisioner.arn(), owner)
            .used_by(cx.author())
    }
}

/// One line of it, and not more than so much.
fn bounded(text: &str, most: usize) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(most)
        .collect()
}
