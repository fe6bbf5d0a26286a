//! Provisioning in the account that owns the instance, with the caller's own rights.
//!
//! AWS: in members a service-linked role works; in the management account it is the caller who
//! changes IAM, and needs leave for it (§1.4). Which rights are asked for in which case is
//! unconfirmed; a client sees the operation FAILED with IAM's denial, as on AWS (§3.4), and not a
//! refused request.

use base::AccountId;
use db::Tx;
use domain::Error;
use domain::instance::Instance;
use domain::permission_set::{PermissionSet, PermissionsBoundary, Policies};
use domain::provisioning::{FailureReason, Provisioned, role_path, saml_provider_name};
use store::provisioning::jobs;

use crate::authorize::Access;
use crate::provisioning::naming::{current, new_role_name};
use crate::provisioning::role::{our_saml_provider, suffix};
use crate::{App, Cx, Failure};

/// Condition keys of IAM.
const BOUNDARY: &str = "iam:PermissionsBoundary";
const POLICY: &str = "iam:PolicyARN";

/// What is to become of the role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// One more may use it; it is made where it is missing.
    Assign,
    /// It is brought to the current definition.
    Provision,
    /// One less may use it; it goes with the last.
    Unassign,
}

impl App {
    /// Why the caller may not make this change in `account`, which is the instance's owner.
    pub(crate) fn own_rights(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        (set, account): (&PermissionSet, &AccountId),
        change: Change,
    ) -> Result<Option<FailureReason>, Failure> {
        let provisioned = store::provisioning::find(tx, account, &set.id)?;
        // What waits before this one may make the role or remove it.
        let is_settled = !jobs::any(tx, &set.id, account)?;
        let wanted = Wanted::new(self, tx, set, account, provisioned.as_ref())?;
        let accesses = match change {
            Change::Assign if provisioned.is_some() && is_settled => wanted.record(),
            Change::Assign | Change::Provision => wanted.make(tx)?,
            Change::Unassign => {
                let left = store::assignments::list(tx, account, &set.id, None, 2)?;
                if left.len() > 1 && is_settled {
                    return Ok(None);
                }
                wanted.remove()
            }
        };
        self.own_denial(tx, cx, &accesses)
    }

    /// Why the caller may not have the roles in the account that owns the instance allow session
    /// tags (AWS: §7).
    pub(crate) fn own_rights_to_tag(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        instance: &Instance,
    ) -> Result<Option<FailureReason>, Failure> {
        let owner = &instance.owner;
        let mut accesses = Vec::new();
        for set in store::provisioning::list_without_tags(tx, &instance.id, owner)? {
            if let Some(found) = store::provisioning::find(tx, owner, &set)? {
                accesses.push(retrust(self, owner, &found.role_name));
            }
        }
        self.own_denial(tx, cx, &accesses)
    }

    fn own_denial(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        accesses: &[Access],
    ) -> Result<Option<FailureReason>, Failure> {
        match self.decide_all(tx, cx, accesses) {
            Ok(()) => Ok(None),
            Err(Failure::Outcome(Error::Denied { message })) => {
                Ok(Some(FailureReason::DeniedByIam {
                    message,
                    request_id: cx.request_id().to_string(),
                }))
            }
            Err(other) => Err(other),
        }
    }
}

/// Leave to change the trust policy of a role, which the caller needs to enable session tags.
fn retrust(app: &App, account: &AccountId, role_name: &str) -> Access {
    let path = role_path(&app.settings().region);
    let arn = format!("arn:aws:iam::{account}:role{path}{role_name}");
    Access::new("iam:UpdateAssumeRolePolicy", arn, account)
}

/// The role and the provider as they are or will be called, and what the role has now.
struct Wanted<'a> {
    set: &'a PermissionSet,
    account: &'a AccountId,
    role: String,
    /// The provider, and whether it is there.
    provider: (String, bool),
    present: Option<Present>,
    /// Whether its trust policy is to be changed.
    is_retrusted: bool,
}

/// A role that is there.
struct Present {
    attached: Vec<String>,
    has_inline: bool,
    boundary: Option<String>,
}

impl<'a> Wanted<'a> {
    fn new(
        app: &App,
        tx: &mut Tx<'_>,
        set: &'a PermissionSet,
        account: &'a AccountId,
        provisioned: Option<&Provisioned>,
    ) -> Result<Self, Failure> {
        // A role or provider that is yet to be made will have another suffix than this one, unless
        // the names of roles are stable.
        let name = if let Some(provisioned) = provisioned {
            provisioned.role_name.clone()
        } else {
            let naming = current(tx, &set.instance)?;
            new_role_name(tx, naming, (set, account), app.entropy())?
        };
        let role = store::iam::find_role(tx, account, &name)?;
        let path = role_path(&app.settings().region);
        let provider = if let Some(found) = our_saml_provider(tx, account)? {
            (found.arn(), true)
        } else {
            let name = saml_provider_name(&suffix(app.entropy()));
            (
                format!("arn:aws:iam::{account}:saml-provider/{name}"),
                false,
            )
        };
        let present = match role {
            None => None,
            Some(role) => Some(Present {
                attached: store::iam::attached_policies(tx, &role.id)?,
                has_inline: !store::iam::inline_policies(tx, &role.id)?.is_empty(),
                boundary: role.permissions_boundary,
            }),
        };
        let allows_tags = store::access_control::allows_tags(tx, &set.instance)?;
        let is_retrusted = provisioned.is_some_and(|found| found.allows_tags != allows_tags);
        Ok(Self {
            is_retrusted,
            set,
            account,
            role: format!("arn:aws:iam::{account}:role{path}{name}"),
            provider,
            present,
        })
    }

    fn record(&self) -> Vec<Access> {
        let mut all = self.on_provider();
        all.push(self.on_role("iam:GetRole"));
        all
    }

    fn make(&self, tx: &mut Tx<'_>) -> Result<Vec<Access>, Failure> {
        let Policies {
            managed,
            customer_managed,
            inline,
            boundary,
        } = store::permission_sets::policies(tx, &self.set.id)?;
        let boundary = boundary.map(|boundary| match boundary {
            PermissionsBoundary::AwsManaged(arn) => arn,
            PermissionsBoundary::CustomerManaged(policy) => policy.arn_in(self.account),
        });
        let own = customer_managed.iter().map(|set| set.arn_in(self.account));
        let attached: Vec<String> = managed.into_iter().chain(own).collect();
        let bounded = |action| {
            let access = self.on_role(action);
            match &boundary {
                Some(arn) => access.with(BOUNDARY, arn.as_str()),
                None => access,
            }
        };
        let mut all = self.record();
        if let Some(present) = &self.present {
            all.push(bounded("iam:UpdateRole"));
            all.push(bounded("iam:UpdateRoleDescription"));
            if self.is_retrusted {
                all.push(self.on_role("iam:UpdateAssumeRolePolicy"));
            }
            if boundary.is_some() && boundary != present.boundary {
                all.push(bounded("iam:PutRolePermissionsBoundary"));
            }
            if let (None, Some(old)) = (&boundary, &present.boundary) {
                let access = self.on_role("iam:DeleteRolePermissionsBoundary");
                all.push(access.with(BOUNDARY, old.as_str()));
            }
            let gone = present
                .attached
                .iter()
                .filter(|arn| !attached.contains(arn));
            all.extend(gone.map(|arn| bounded("iam:DetachRolePolicy").with(POLICY, arn.as_str())));
            if present.has_inline && inline.is_none() {
                all.push(bounded("iam:DeleteRolePolicy"));
            }
        } else {
            all.push(bounded("iam:CreateRole"));
        }
        all.push(self.on_role("iam:ListRolePolicies"));
        all.push(self.on_role("iam:ListAttachedRolePolicies"));
        if inline.is_some() {
            all.push(bounded("iam:PutRolePolicy"));
        }
        all.extend(
            attached
                .iter()
                .map(|arn| bounded("iam:AttachRolePolicy").with(POLICY, arn)),
        );
        Ok(all)
    }

    fn remove(&self) -> Vec<Access> {
        let mut all: Vec<Access> = [
            "iam:GetRole",
            "iam:ListRolePolicies",
            "iam:ListAttachedRolePolicies",
        ]
        .map(|action| self.on_role(action))
        .into();
        let bounded = |action| {
            let access = self.on_role(action);
            match self
                .present
                .as_ref()
                .and_then(|role| role.boundary.as_ref())
            {
                Some(arn) => access.with(BOUNDARY, arn.as_str()),
                None => access,
            }
        };
        if let Some(present) = &self.present {
            if present.has_inline {
                all.push(bounded("iam:DeleteRolePolicy"));
            }
            let attached = present.attached.iter();
            all.extend(attached.map(|arn| bounded("iam:DetachRolePolicy").with(POLICY, arn)));
        }
        all.push(bounded("iam:DeleteRole"));
        all
    }

    fn on_provider(&self) -> Vec<Access> {
        let (arn, exists) = &self.provider;
        let change = if *exists {
            "iam:UpdateSAMLProvider"
        } else {
            "iam:CreateSAMLProvider"
        };
        ["iam:GetSAMLProvider", change]
            .map(|action| Access::new(action, arn.as_str(), self.account))
            .into()
    }

    fn on_role(&self, action: &'static str) -> Access {
        Access::new(action, self.role.as_str(), self.account)
    }
}
