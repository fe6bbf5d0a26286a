//! Organizational units and accounts.

use base::{AccountId, Entropy, OrganizationalUnitId, RoleId, SeededEntropy};
use db::{Db, Error, Tx};
use domain::iam::{ORGANIZATIONS_SERVICE, Role, SSO_SERVICE, ServiceLinked};
use domain::organization::{Account, AccountState, JoinedMethod, OrganizationalUnit, ParentId};
use serde_json::json;

use super::ids::For;
use super::{Shape, Site, in_batches};

/// Writes all of them; the accounts by number.
pub(super) async fn write(db: &Db, site: &Site) -> Result<Vec<AccountId>, Error> {
    let own = site.clone();
    let done: Result<(), Error> = db.write("units", move |tx| units(tx, &own)).await;
    done?;
    let count = site.shape.accounts;
    in_batches(db, site, count, 1_000, account).await?;
    Ok((0..count)
        .map(|number| site.ids.account(number, count))
        .collect())
}

fn units(tx: &mut Tx<'_>, site: &Site) -> Result<(), Error> {
    let (above, below) = site.shape.units;
    let root = ParentId::Root(site.organization.root.clone());
    let top = format!("{}/{}/", site.organization.id, site.organization.root);
    for division in 0..above {
        let name = format!("division-{division}");
        let unit = put_unit(tx, site, (division, &root, &top), name)?;
        let parent = ParentId::Unit(unit.id);
        for department in 0..below {
            let number = above + division * below + department;
            let name = format!("department-{department}");
            put_unit(tx, site, (number, &parent, &unit.path), name)?;
        }
    }
    Ok(())
}

fn put_unit(
    tx: &mut Tx<'_>,
    site: &Site,
    (number, parent, above): (usize, &ParentId, &str),
    name: String,
) -> Result<OrganizationalUnit, Error> {
    let id = unit_id(site, number);
    let unit = OrganizationalUnit {
        path: format!("{above}{id}/"),
        id,
        parent: parent.clone(),
        name,
    };
    let organization = &site.organization.id;
    store::organizations::units::insert(tx, &site.permit, organization, &unit, site.now)?;
    Ok(unit)
}

fn unit_id(site: &Site, number: usize) -> OrganizationalUnitId {
    let entropy = site.ids.entropy(For::UNIT, number);
    OrganizationalUnitId::generate_below(&site.organization.root, &entropy)
}

fn account(tx: &mut Tx<'_>, site: &Site, number: usize) -> Result<(), Error> {
    let Site { shape, permit, .. } = site;
    let (division, department) = shape.unit_of(number);
    let (above, below) = shape.units;
    let unit = unit_id(site, above + division * below + department);
    let name = Shape::account_name(number);
    let account = Account {
        id: site.ids.account(number, shape.accounts),
        organization: Some(site.organization.id.clone()),
        email: format!("{name}@example.com"),
        name,
        state: AccountState::Active,
        joined_method: JoinedMethod::Created,
        joined_at: site.now,
    };
    store::organizations::insert_account(tx, permit, &account, Some(unit.as_str()))?;
    let entropy = site.ids.entropy(For::ACCOUNT_ROLES, number);
    let id = &account.id;
    let administrator = "arn:aws:iam::aws:policy/AdministratorAccess".to_owned();
    let role = access_role(site, id, &entropy);
    put_role(tx, site, &role, &[administrator])?;
    for service in [ORGANIZATIONS_SERVICE, SSO_SERVICE] {
        let linked = ServiceLinked::find(service).expect("a service that is known");
        let role = service_linked(site, (linked, id), &entropy);
        put_role(tx, site, &role, &[linked.policy_arn()])?;
    }
    Ok(())
}

fn put_role(tx: &mut Tx<'_>, site: &Site, role: &Role, policies: &[String]) -> Result<(), Error> {
    store::iam::insert_role(tx, &site.permit, role)?;
    store::iam::set_attached_policies(tx, &site.permit, &role.id, policies)
}

/// What comes with an account that an organization makes.
fn access_role(site: &Site, account: &AccountId, entropy: &SeededEntropy) -> Role {
    let trusted = format!("arn:aws:iam::{}:root", site.organization.management_account);
    let trust_policy = json!({
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": trusted}, "Action": "sts:AssumeRole"}
        ]
    });
    Role {
        name: "OrganizationAccountAccessRole".to_owned(),
        path: "/".to_owned(),
        ..role(site, account, trust_policy.to_string(), entropy)
    }
}

fn service_linked(
    site: &Site,
    (linked, account): (&ServiceLinked, &AccountId),
    entropy: &SeededEntropy,
) -> Role {
    Role {
        name: linked.role_name(None).expect("a name"),
        path: linked.path(),
        ..role(site, account, linked.trust_policy(), entropy)
    }
}

fn role(site: &Site, account: &AccountId, trust_policy: String, entropy: &dyn Entropy) -> Role {
    Role {
        id: RoleId::generate(entropy),
        account: account.clone(),
        name: String::new(),
        path: String::new(),
        trust_policy,
        description: None,
        max_session_duration: 3600,
        permissions_boundary: None,
        created_at: site.now,
    }
}
