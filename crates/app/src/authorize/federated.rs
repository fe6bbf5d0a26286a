//! Decisions about somebody who has no policies of their own, whom a role's trust policy alone lets
//! in: those that an identity provider vouches for, and services.

use base::AccountId;
use db::Tx;
use domain::Error;
use policy::principal::Caller;
use policy::{Context, Policies, PolicyKind, Request};

use super::{Access, Place, ResourcePolicy, keys};
use crate::{App, Cx, Failure};

impl App {
    /// Whether the trust policy of the role that `access` is about lets in whom `provider` (its
    /// ARN) vouches for. Nothing is told about why not.
    pub(crate) fn decide_vouched(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        access: &Access,
        provider: &str,
    ) -> Result<(), Failure> {
        let caller = Caller::Federated { provider };
        self.decide_trusted(
            tx,
            cx,
            access,
            &caller,
            &[("aws:FederatedProvider", provider)],
        )
    }

    /// The same for the service `name`, which works for the resource `source` (its ARN) of
    /// `account`.
    pub(crate) fn decide_service(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        access: &Access,
        name: &str,
        (source, account): (&str, &AccountId),
    ) -> Result<(), Failure> {
        let organization = store::organizations::find_organization_of_account(tx, account)?;
        let mut keys = vec![
            ("aws:PrincipalIsAWSService", "true"),
            ("aws:PrincipalServiceName", name),
            ("aws:SourceArn", source),
            ("aws:SourceAccount", account.as_str()),
        ];
        if let Some(organization) = &organization {
            keys.push(("aws:SourceOrgID", organization.id.as_str()));
        }
        self.decide_trusted(tx, cx, access, &Caller::Service { name }, &keys)
    }

    fn decide_trusted(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        access: &Access,
        caller: &Caller<'_>,
        told: &[(&str, &str)],
    ) -> Result<(), Failure> {
        let refused = || Error::denied(format!("Not authorized to perform {}", access.action));
        let Some(ResourcePolicy::Trust(text)) = &access.resource_policy else {
            return Err(refused().into());
        };
        let trust = self
            .policies()
            .get(PolicyKind::Trust, "the trust policy", text)?;
        let owner = Place::of(tx, &access.owner)?;
        let control = owner.resource_control(self, tx)?;
        for target in &access.targets {
            let mut context: Context = access.keys.clone();
            keys::insert_request(&mut context, &keys::Circumstances::of(cx), self.is_secure());
            keys::insert_resource(&mut context, &owner, &target.tags);
            for (key, value) in told {
                context.insert(key, *value);
            }
            let request = Request {
                action: access.action,
                resource: &target.arn,
                caller,
                context: &context,
                facts: policy::engine::Facts {
                    resource_account: Some(access.owner.as_str()),
                    resource_owner: owner.membership(),
                    must_be_granted: true,
                    ..policy::engine::Facts::default()
                },
            };
            let policies = Policies {
                resource_control: &control,
                resource: Some(&trust),
                ..Policies::default()
            };
            let decision = policy::decide(&request, &policies);
            if !decision.is_allowed() {
                tracing::debug!(outcome = %decision.outcome(), ?caller, "denied");
                return Err(refused().into());
            }
        }
        Ok(())
    }
}
