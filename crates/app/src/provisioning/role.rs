//! The role of a permission set in an account, and the account's SAML provider.

use base::{AccountId, Entropy, RoleId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use db::Tx;
use domain::iam::{Role, SamlProvider, quota};
use domain::permission_set::{CustomerManagedPolicyReference, PermissionsBoundary, Policies};
use domain::provisioning::{
    FailureReason, INLINE_POLICY_NAME, MAX_PROVISIONED_IN_ACCOUNT, Provisioned,
    ROLE_SESSION_SECONDS, fits_into_a_role, is_our_saml_provider, role_name, role_path,
    saml_metadata, saml_provider_name, saml_subject, trust_policy,
};

use crate::provisioning::step::{Pair, Stop};

/// What a role gets, resolved in its account.
struct Definition {
    attached: Vec<String>,
    inline: Vec<(String, String)>,
    boundary: Option<String>,
}

/// Makes the role, under a new name, with the current definition.
pub(super) fn provision(tx: &mut Tx<'_>, pair: &Pair<'_>) -> Result<Provisioned, Stop> {
    let account = &pair.target.account;
    if store::provisioning::count_in_account(tx, account)? >= MAX_PROVISIONED_IN_ACCOUNT {
        let reason = FailureReason::TooManyInAccount(account.clone());
        return Err(Stop::Because(reason));
    }
    if store::iam::count_roles(tx, account)? >= quota::ROLES {
        return Err(Stop::Because(FailureReason::TooManyRoles));
    }
    let provisioned = Provisioned {
        account: account.clone(),
        permission_set: pair.set.id.clone(),
        instance: pair.instance.id.clone(),
        role: RoleId::generate(&*pair.world.entropy),
        role_name: role_name(&pair.set.name, &suffix(&*pair.world.entropy)),
        revision: pair.set.revision,
        created_at: pair.world.now,
    };
    let definition = define(tx, pair, &provisioned.role_name)?;
    let role = wanted(tx, pair, &provisioned, &definition)?;
    store::iam::insert_role(tx, pair.permit, &role)?;
    apply(tx, pair, &role, &definition)?;
    store::provisioning::insert(tx, pair.permit, &provisioned)?;
    Ok(provisioned)
}

/// Brings the role to the current definition, whatever has become of it: what was changed is
/// changed back, and a role that vanished is made again under its name.
pub(super) fn provision_again(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    mut provisioned: Provisioned,
) -> Result<Provisioned, Stop> {
    let definition = define(tx, pair, &provisioned.role_name)?;
    provisioned.revision = pair.set.revision;
    let found = store::iam::find_role(tx, &provisioned.account, &provisioned.role_name)?;
    let role = if let Some(found) = found {
        provisioned.role = found.id;
        let role = Role {
            created_at: found.created_at,
            ..wanted(tx, pair, &provisioned, &definition)?
        };
        store::iam::update_role(tx, pair.permit, &role)?;
        role
    } else {
        provisioned.role = RoleId::generate(&*pair.world.entropy);
        let role = wanted(tx, pair, &provisioned, &definition)?;
        store::iam::insert_role(tx, pair.permit, &role)?;
        role
    };
    apply(tx, pair, &role, &definition)?;
    store::provisioning::update(tx, pair.permit, &provisioned)?;
    Ok(provisioned)
}

/// Removes the role with its policies. The SAML provider stays, as it does on AWS.
pub(super) fn deprovision(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    provisioned: &Provisioned,
) -> Result<(), db::Error> {
    let (account, set) = (&provisioned.account, &provisioned.permission_set);
    store::iam::delete_role(tx, pair.permit, &provisioned.role)?;
    store::provisioning::delete(tx, pair.permit, account, set)
}

/// Reads what the role is to have, and looks for every policy in the account.
fn define(tx: &mut Tx<'_>, pair: &Pair<'_>, role_name: &str) -> Result<Definition, Stop> {
    let account = &pair.target.account;
    let Policies {
        managed,
        customer_managed,
        inline,
        boundary,
    } = pair.policies.clone();
    let mut attached = managed;
    for policy in &customer_managed {
        attached.push(resolve(tx, account, policy)?);
    }
    let boundary = match boundary {
        None => None,
        Some(PermissionsBoundary::AwsManaged(arn)) => Some(arn),
        Some(PermissionsBoundary::CustomerManaged(policy)) => Some(resolve(tx, account, &policy)?),
    };
    if inline
        .as_deref()
        .is_some_and(|inline| !fits_into_a_role(inline))
    {
        let reason = FailureReason::InlinePolicyTooLarge(role_name.to_owned());
        return Err(Stop::Because(reason));
    }
    Ok(Definition {
        attached,
        inline: inline
            .map(|inline| (INLINE_POLICY_NAME.to_owned(), inline))
            .into_iter()
            .collect(),
        boundary,
    })
}

/// The ARN of a customer managed policy in the account, which has to have it.
fn resolve(
    tx: &mut Tx<'_>,
    account: &AccountId,
    policy: &CustomerManagedPolicyReference,
) -> Result<String, Stop> {
    match store::iam::find_policy(tx, account, &policy.path, &policy.name)? {
        Some(found) => Ok(found.arn()),
        None => Err(Stop::Because(FailureReason::PolicyNotFound {
            policy: policy.clone(),
            account: account.clone(),
        })),
    }
}

fn wanted(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    provisioned: &Provisioned,
    definition: &Definition,
) -> Result<Role, db::Error> {
    let provider = ensure_saml_provider(tx, pair)?;
    Ok(Role {
        id: provisioned.role.clone(),
        account: provisioned.account.clone(),
        name: provisioned.role_name.clone(),
        path: role_path(&pair.world.region),
        trust_policy: trust_policy(&provider.arn()),
        // AWS: unconfirmed (§1.4).
        description: pair.set.description.clone(),
        max_session_duration: ROLE_SESSION_SECONDS,
        permissions_boundary: definition.boundary.clone(),
        created_at: pair.world.now,
    })
}

fn apply(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    role: &Role,
    definition: &Definition,
) -> Result<(), db::Error> {
    store::iam::set_attached_policies(tx, pair.permit, &role.id, &definition.attached)?;
    store::iam::set_inline_policies(tx, pair.permit, &role.id, &definition.inline)
}

/// The account's SAML provider, made with the first role.
fn ensure_saml_provider(tx: &mut Tx<'_>, pair: &Pair<'_>) -> Result<SamlProvider, db::Error> {
    let account = &pair.target.account;
    if let Some(ours) = our_saml_provider(tx, account)? {
        return Ok(ours);
    }
    let signing = store::saml_signing::find(tx, &pair.instance.id)?
        .ok_or_else(|| db::Error::corrupt("an instance has no signing key"))?;
    let opaque = STANDARD.encode(saml_subject(account, &pair.instance.id));
    let certificate = STANDARD.encode(&signing.certificate);
    let provider = SamlProvider {
        account: account.clone(),
        name: saml_provider_name(&suffix(&*pair.world.entropy)),
        metadata: saml_metadata(&pair.world.region, &opaque, &certificate),
        created_at: pair.world.now,
        valid_until: signing.expires_at,
        encryption: None,
    };
    store::iam::insert_saml_provider(tx, pair.permit, &provider)?;
    Ok(provider)
}

/// The SAML provider that Identity Center made in an account, if it has.
pub(super) fn our_saml_provider(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<Option<SamlProvider>, db::Error> {
    let mut providers = store::iam::saml_providers(tx, account)?.into_iter();
    Ok(providers.find(|provider| is_our_saml_provider(&provider.name)))
}

/// What tells the names of roles and providers from earlier ones.
pub(super) fn suffix(entropy: &dyn Entropy) -> String {
    entropy.string(b"0123456789abcdef", 16)
}
