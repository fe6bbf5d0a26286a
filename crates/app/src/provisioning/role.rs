//! The role of a permission set in an account, and the account's SAML provider.

use base::{AccountId, Entropy, RoleId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use db::Tx;
use domain::iam::{Holder, Role, SamlProvider};
use domain::provisioning::{
    FailureReason, Provisioned, ROLE_SESSION_SECONDS, is_our_saml_provider, role_path,
    saml_metadata, saml_provider_name, saml_subject, trust_policy,
};

use crate::provisioning::known::Known;
use crate::provisioning::naming::new_role_name;
use crate::provisioning::obstacles::{self, Definition};
use crate::provisioning::step::{Pair, Stop};

/// Makes the role, under a new name, with the current definition.
pub(super) fn provision(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    known: &mut Known,
) -> Result<Provisioned, Stop> {
    let account = &pair.target.account;
    let taken = known.taken(tx, account)?;
    stop_at_first(obstacles::exceeded(account, taken, &pair.world.quotas))?;
    let naming = known.naming(tx, &pair.instance.id)?;
    let provisioned = Provisioned {
        account: account.clone(),
        permission_set: pair.set.id.clone(),
        instance: pair.instance.id.clone(),
        role: RoleId::generate(&*pair.world.entropy),
        role_name: new_role_name(tx, naming, (&pair.set, account), &*pair.world.entropy)?,
        revision: pair.set.revision,
        created_at: pair.world.now,
        allows_tags: pair.allows_tags,
    };
    let definition = define(tx, pair, &provisioned.role_name)?;
    let role = wanted(tx, pair, known, &provisioned, &definition)?;
    store::iam::insert_role(tx, pair.permit, &role)?;
    let role = Holder::Role(role);
    for arn in &definition.attached {
        store::iam::attach_policy(tx, pair.permit, &role, arn)?;
    }
    for (name, document) in &definition.inline {
        store::iam::put_inline_policy(tx, pair.permit, &role, name, document)?;
    }
    store::provisioning::insert(tx, pair.permit, &provisioned)?;
    Ok(provisioned)
}

/// Brings the role to the current definition, whatever has become of it: what was changed is
/// changed back, and a role that vanished is made again under its name.
pub(super) fn provision_again(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    known: &mut Known,
    mut provisioned: Provisioned,
) -> Result<Provisioned, Stop> {
    let definition = define(tx, pair, &provisioned.role_name)?;
    provisioned.revision = pair.set.revision;
    provisioned.allows_tags = pair.allows_tags;
    let found = store::iam::find_role(tx, &provisioned.account, &provisioned.role_name)?;
    let role = if let Some(found) = found {
        provisioned.role = found.id;
        let role = Role {
            created_at: found.created_at,
            ..wanted(tx, pair, known, &provisioned, &definition)?
        };
        store::iam::update_role(tx, pair.permit, &role)?;
        role
    } else {
        provisioned.role = RoleId::generate(&*pair.world.entropy);
        let role = wanted(tx, pair, known, &provisioned, &definition)?;
        store::iam::insert_role(tx, pair.permit, &role)?;
        role
    };
    apply(tx, pair, &role, &definition)?;
    store::provisioning::update(tx, pair.permit, &provisioned)?;
    Ok(provisioned)
}

/// Has the role's trust policy allow session tags, and leaves everything else of it alone.
pub(super) fn allow_tags(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    known: &mut Known,
    provisioned: &mut Provisioned,
) -> Result<(), db::Error> {
    let provider = known.saml_provider(tx, pair)?;
    // One that vanished allows them once it is made again.
    if let Some(role) = store::iam::find_role_by_id(tx, &provisioned.role)? {
        let role = Role {
            trust_policy: trust_policy(&provider.arn(), true),
            ..role
        };
        store::iam::update_role(tx, pair.permit, &role)?;
    }
    provisioned.allows_tags = true;
    store::provisioning::update(tx, pair.permit, provisioned)
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

/// What the role is to have; the first of what stands against it ends the job.
fn define(tx: &mut Tx<'_>, pair: &Pair<'_>, role_name: &str) -> Result<Definition, Stop> {
    let of = (&pair.policies, &pair.target.account);
    let (definition, found) = obstacles::define(tx, of, role_name, &pair.world.quotas)?;
    stop_at_first(found)?;
    Ok(definition)
}

fn stop_at_first(found: Vec<FailureReason>) -> Result<(), Stop> {
    found
        .into_iter()
        .next()
        .map_or(Ok(()), |reason| Err(Stop::Because(reason)))
}

fn wanted(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    known: &mut Known,
    provisioned: &Provisioned,
    definition: &Definition,
) -> Result<Role, db::Error> {
    let provider = known.saml_provider(tx, pair)?;
    Ok(Role {
        id: provisioned.role.clone(),
        account: provisioned.account.clone(),
        name: provisioned.role_name.clone(),
        path: role_path(&pair.world.region),
        trust_policy: trust_policy(&provider.arn(), provisioned.allows_tags),
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
pub(super) fn ensure_saml_provider(
    tx: &mut Tx<'_>,
    pair: &Pair<'_>,
    found: Option<SamlProvider>,
) -> Result<SamlProvider, db::Error> {
    let account = &pair.target.account;
    if let Some(ours) = found {
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
    Ok(ours(store::iam::saml_providers(tx, account)?))
}

/// The one of an account's SAML providers that Identity Center made.
pub(super) fn ours(providers: Vec<SamlProvider>) -> Option<SamlProvider> {
    let mut providers = providers.into_iter();
    providers.find(|provider| is_our_saml_provider(&provider.name))
}

/// What tells the names of roles and providers from earlier ones.
pub(super) fn suffix(entropy: &dyn Entropy) -> String {
    entropy.string(b"0123456789abcdef", 16)
}
