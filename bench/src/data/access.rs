//! Permission sets, their roles in accounts, and assignments.

use base::{AccountId, Duration, Entropy, PermissionSetId, RoleId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use db::{Db, Error, Tx};
use domain::assignment::{Assignment, Principal};
use domain::iam::{Role, SamlProvider};
use domain::permission_set::{PermissionSet, SessionDuration};
use domain::provisioning::{
    INLINE_POLICY_NAME, Provisioned, ROLE_SESSION_SECONDS, role_name, role_path, saml_metadata,
    saml_provider_name, saml_subject, trust_policy,
};
use store::saml_signing::SigningKey;

use super::ids::For;
use super::shape::Assignee;
use super::{Shape, Site};

/// The region that everything is measured in.
const REGION: &str = "us-east-1";
/// How many accounts are written in one transaction.
const BATCH: usize = 100;

/// A permission set and what its roles get.
#[derive(Debug, Clone)]
pub(super) struct Defined {
    pub(super) set: PermissionSet,
    managed: Vec<String>,
    inline: Option<String>,
}

/// Writes the permission sets; all of them, by number.
pub(super) async fn write_sets(db: &Db, site: &Site) -> Result<Vec<Defined>, Error> {
    let site = site.clone();
    db.write("permission_sets", move |tx| {
        ensure_signing_key(tx, &site)?;
        (0..site.shape.sets())
            .map(|number| permission_set(tx, &site, number))
            .collect()
    })
    .await
}

/// Writes the roles and who may use them.
pub(super) async fn write(
    db: &Db,
    site: &Site,
    accounts: &[AccountId],
    sets: &[Defined],
) -> Result<(), Error> {
    for first in (0..accounts.len()).step_by(BATCH) {
        let (site, sets) = (site.clone(), sets.to_vec());
        let batch = accounts[first..accounts.len().min(first + BATCH)].to_vec();
        let done: Result<(), Error> = db
            .write("assignments", move |tx| {
                for (place, account) in batch.iter().enumerate() {
                    write_account(tx, &site, (first + place, account), &sets)?;
                }
                Ok(())
            })
            .await;
        done?;
    }
    Ok(())
}

fn permission_set(tx: &mut Tx<'_>, site: &Site, number: usize) -> Result<Defined, Error> {
    let permit = &site.permit;
    let entropy = site.ids.entropy(For::PERMISSION_SET, number);
    let id = PermissionSetId::generate(&entropy);
    let set = PermissionSet {
        id: id.clone(),
        instance: site.instance.id.clone(),
        name: Shape::set_name(number),
        description: None,
        session_duration: SessionDuration::default(),
        relay_state: None,
        revision: 1,
        created_at: site.now,
    };
    store::permission_sets::insert(tx, permit, &set)?;
    let managed = Shape::managed_policies(number);
    for arn in &managed {
        store::permission_sets::insert_managed_policy(tx, permit, &id, arn)?;
    }
    let inline = Shape::inline_policy(number);
    if inline.is_some() {
        store::permission_sets::update_inline_policy(tx, permit, &id, inline)?;
    }
    let set = store::permission_sets::find(tx, &id)?;
    let policies = store::permission_sets::policies(tx, &id)?;
    Ok(Defined {
        set: set.ok_or_else(|| Error::corrupt("no permission set"))?,
        managed: policies.managed,
        inline: policies.inline,
    })
}

fn write_account(
    tx: &mut Tx<'_>,
    site: &Site,
    (number, account): (usize, &AccountId),
    sets: &[Defined],
) -> Result<(), Error> {
    let provider = saml_provider(tx, site, (number, account))?;
    let trust = trust_policy(&provider.arn(), false);
    let mut last = None;
    for (set, assignee) in site.shape.assigned_in(number) {
        let defined = &sets[set];
        if last != Some(set) {
            last = Some(set);
            let entropy = site.ids.entropy(For::ROLE, number * sets.len() + set);
            provision(tx, site, (account, defined), &trust, &entropy)?;
        }
        let assignment = Assignment {
            account: account.clone(),
            permission_set: defined.set.id.clone(),
            principal: principal(site, assignee),
        };
        let instance = &site.instance.id;
        store::assignments::insert(tx, &site.permit, instance, &assignment, site.now)?;
    }
    Ok(())
}

fn principal(site: &Site, assignee: Assignee) -> Principal {
    match assignee {
        Assignee::Team(number) => Principal::Group(site.ids.group(number, site.shape.groups())),
        Assignee::User(number) => Principal::User(site.ids.user(number, site.shape.users)),
    }
}

fn provision(
    tx: &mut Tx<'_>,
    site: &Site,
    (account, defined): (&AccountId, &Defined),
    trust: &str,
    entropy: &dyn Entropy,
) -> Result<(), Error> {
    let (permit, set) = (&site.permit, &defined.set);
    let role = Role {
        id: RoleId::generate(entropy),
        account: account.clone(),
        name: role_name(&set.name, &suffix(entropy)),
        path: role_path(REGION),
        trust_policy: trust.to_owned(),
        description: set.description.clone(),
        max_session_duration: ROLE_SESSION_SECONDS,
        permissions_boundary: None,
        created_at: site.now,
    };
    store::iam::insert_role(tx, permit, &role)?;
    store::iam::set_attached_policies(tx, permit, &role.id, &defined.managed)?;
    if let Some(inline) = &defined.inline {
        let inline = [(INLINE_POLICY_NAME.to_owned(), inline.clone())];
        store::iam::set_inline_policies(tx, permit, &role.id, &inline)?;
    }
    let provisioned = Provisioned {
        account: account.clone(),
        permission_set: set.id.clone(),
        instance: site.instance.id.clone(),
        role: role.id,
        role_name: role.name,
        revision: set.revision,
        created_at: site.now,
        allows_tags: false,
    };
    store::provisioning::insert(tx, permit, &provisioned)
}

fn saml_provider(
    tx: &mut Tx<'_>,
    site: &Site,
    (number, account): (usize, &AccountId),
) -> Result<SamlProvider, Error> {
    let key = store::saml_signing::find(tx, &site.instance.id)?
        .ok_or_else(|| Error::corrupt("an instance has no signing key"))?;
    let opaque = STANDARD.encode(saml_subject(account, &site.instance.id));
    let certificate = STANDARD.encode(&key.certificate);
    let provider = SamlProvider {
        account: account.clone(),
        name: saml_provider_name(&suffix(&site.ids.entropy(For::PROVIDER, number))),
        metadata: saml_metadata(REGION, &opaque, &certificate),
        created_at: site.now,
        valid_until: key.expires_at,
        encryption: None,
    };
    store::iam::insert_saml_provider(tx, &site.permit, &provider)?;
    Ok(provider)
}

/// A key that nothing can be signed with: credentials need none, and a real one no seed decides.
fn ensure_signing_key(tx: &mut Tx<'_>, site: &Site) -> Result<(), Error> {
    let created_at = site.now.whole_seconds();
    let key = SigningKey {
        instance: site.instance.id.clone(),
        certificate: vec![0; 800],
        sealed_private_key: Vec::new(),
        created_at,
        expires_at: created_at.plus(Duration::from_days(5 * 365)),
    };
    store::saml_signing::insert(tx, &site.permit, &key)
}

fn suffix(entropy: &dyn Entropy) -> String {
    entropy.string(b"0123456789abcdef", 16)
}
