//! Direct assignments that end by themselves.
//!
//! From the instant of its expiry on an assignment gives nobody anything: whoever asks for access
//! asks for the time, too. The row and the role go a moment later (`provisioning/rules.rs`).

use base::Timestamp;
use domain::assignment::{Assignment, Operation};
use domain::assignment_rule::{check_expiry, held_by_rules};
use domain::{Error, Kind};
use store::assignments::reasons;

use super::rules::names;
use super::{AssignmentCommand, account_state};
use crate::permission_sets::require;
use crate::provisioning::Change;
use crate::{App, Cx};

impl App {
    /// Asks for an assignment until `expires_at`; one that is there directly gets this end.
    pub async fn create_expiring_account_assignment(
        &self,
        cx: &Cx,
        command: AssignmentCommand,
        expires_at: Timestamp,
    ) -> Result<Operation, Error> {
        let action = "cardea:CreateExpiringAccountAssignment";
        self.ask_for_assignment(cx, action, command, Some(expires_at.whole_seconds()))
            .await
    }

    /// Gives a direct assignment that is there an end, another one, or none.
    pub async fn set_account_assignment_expiry(
        &self,
        cx: &Cx,
        command: AssignmentCommand,
        expires_at: Option<Timestamp>,
    ) -> Result<(), Error> {
        let action = "cardea:SetAccountAssignmentExpiry";
        let set = &command.permission_set;
        let (instance, permit) = self
            .authorize_in(cx, &set.instance, command.asked(action))
            .await?;
        let (app, asking, now) = (self.clone(), cx.clone(), cx.now());
        let expires_at = expires_at.map(Timestamp::whole_seconds);
        self.change(cx, permit, action, move |tx, permit| {
            let set = require(tx, &command.permission_set)?;
            if account_state(tx, &instance, &command.account)?.is_none() {
                return Err(Error::not_found(Kind::Account, &command.account).into());
            }
            if let Some(at) = expires_at {
                check_expiry(at, now)?;
                // The role goes in the end, in the name of whoever sets it.
                if command.account == instance.owner
                    && let Some(reason) =
                        app.own_rights(tx, &asking, (&set, &command.account), Change::Unassign)?
                {
                    return Err(Error::invalid(reason.to_string()).into());
                }
            }
            let assignment: Assignment = command.assignment();
            let update = reasons::update_direct_expiry;
            if update(tx, permit, &instance.id, &assignment, expires_at, now)? {
                return Ok(());
            }
            let rules = reasons::held_by(tx, &assignment, now)?;
            if rules.is_empty() {
                let principal = command.principal.id();
                return Err(Error::not_found(Kind::AccountAssignment, principal).into());
            }
            Err(held_by_rules(&names(tx, &rules)?).into())
        })
        .await
    }
}
