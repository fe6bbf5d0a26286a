//! AWS's throttles, for operators who want them: a token bucket an account and a group of
//! operations, and how much may be under way at once.
//!
//! A bucket holds what may come in one second, and every node has its own.

use base::{IdentityStoreId, InstanceId};
use db::Tx;
use domain::Error;
use domain::assignment::{OperationKind, OperationStatus};
use domain::throttle::Throttle;

use crate::pace::Pace;
use crate::{App, Cx, Failure};

impl App {
    /// Refuses a request of an account that asks faster than the operator lets it. `service` and
    /// `operation` are the model's names.
    pub fn keep_rate(&self, cx: &Cx, service: &str, operation: &str) -> Result<(), Error> {
        let Some(throttle) = Throttle::of_service(service) else {
            return Ok(());
        };
        let Some(rate) = self.settings().throttles.of(throttle) else {
            return Ok(());
        };
        let Some(account) = cx.actor().account() else {
            return Ok(());
        };
        let key = match throttle {
            // AWS: 20 a second for each operation (§2.1).
            Throttle::IdentityStore => format!("rate:{service}:{operation}:{account}"),
            _ => format!("rate:{service}:{account}"),
        };
        if self.paces().admits(&key, Pace::even(rate), cx.now()) {
            return Ok(());
        }
        Err(Error::Throttled {
            message: "Rate exceeded".to_owned(),
        })
    }

    /// Refuses a request by SCIM of a store whose identity provider asks faster than the operator
    /// lets it.
    pub fn keep_scim_rate(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        throttle: Throttle,
    ) -> Result<(), Error> {
        let Some(rate) = self.settings().throttles.of(throttle) else {
            return Ok(());
        };
        let key = format!("rate:{}:{store}", throttle.definition().name);
        if self.paces().admits(&key, Pace::even(rate), cx.now()) {
            return Ok(());
        }
        Err(Error::Throttled {
            message: "Rate exceeded".to_owned(),
        })
    }

    /// Refuses one more operation of the kind where the operator's limit of those under way is
    /// reached.
    pub(crate) fn keep_few(
        &self,
        tx: &mut Tx<'_>,
        instance: &InstanceId,
        kind: OperationKind,
    ) -> Result<(), Failure> {
        let throttle = match kind {
            OperationKind::Create => Throttle::OutstandingAssignments,
            OperationKind::Provision => Throttle::ConcurrentProvisions,
            OperationKind::Delete => return Ok(()),
        };
        let Some(most) = self.settings().throttles.of(throttle) else {
            return Ok(());
        };
        let status = Some(OperationStatus::InProgress);
        let under_way =
            store::provisioning::operations::list(tx, instance, kind, status, None, most)?;
        if i64::try_from(under_way.len()).unwrap_or(i64::MAX) < most {
            return Ok(());
        }
        // AWS: §2.1, of assignments; of provisions unconfirmed.
        Err(Error::Throttled {
            message: "There are too many requests processing. Please try again later.".to_owned(),
        }
        .into())
    }
}
