//! People who are signed in, with the tokens of a client.

use base::{AccountId, Duration, SeededEntropy, WebSessionId};
use db::{Db, Error, Tx};
use domain::sign_in::{
    ACCOUNT_ACCESS, AccessGrant, AccessToken, Client, ClientId, ClientSecret, Grant, GrantId,
    Method, RefreshGrant, RefreshToken, SessionKind, SessionSecret, WebSession,
};

use super::ids::For;
use super::{Shape, Site, Somebody, in_batches};

/// What a person's session is made of, in the order in which the seed gives it.
#[derive(Debug)]
struct Session {
    id: WebSessionId,
    secret: SessionSecret,
    grant: GrantId,
    access: AccessToken,
    refresh: RefreshToken,
}

/// Writes them; the client and its secret.
pub(super) async fn write(db: &Db, site: &Site) -> Result<(ClientId, String), Error> {
    let own = site.clone();
    let secret = db
        .write("client", move |tx| {
            let secret = ClientSecret::generate(&own.ids.entropy(For::CLIENT, 0));
            store::sign_in::insert_client(tx, &own.permit, &client(&own), &secret)?;
            Ok::<_, Error>(secret.expose().to_owned())
        })
        .await?;
    in_batches(db, site, site.shape.signed_in, 20_000, person).await?;
    Ok((client(site).id, secret))
}

/// Up to `most` of them who reach as much as each other.
pub(super) fn people(site: &Site, accounts: &[AccountId], most: usize) -> Vec<Somebody> {
    let shape = &site.shape;
    let numbers = shape.alike(most).into_iter();
    numbers
        .map(|number| {
            let session = Session::of(&site.ids.entropy(For::SESSION, number));
            let user = shape.signed_in_user(number);
            let (account, set) = shape.reach_of(user);
            Somebody {
                user: site.ids.user(user, shape.users),
                user_name: Shape::user_name(user),
                session: session.id,
                access_token: session.access.expose().to_owned(),
                refresh_token: session.refresh.expose().to_owned(),
                account: accounts[account].clone(),
                role_name: Shape::set_name(set),
            }
        })
        .collect()
}

impl Session {
    fn of(entropy: &SeededEntropy) -> Self {
        Self {
            id: WebSessionId::generate(entropy),
            secret: SessionSecret::generate(entropy),
            grant: GrantId::generate(entropy),
            access: AccessToken::generate(entropy),
            refresh: RefreshToken::generate(entropy),
        }
    }
}

fn client(site: &Site) -> Client {
    Client {
        id: ClientId::new("bench-client"),
        name: "botocore-client-bench".to_owned(),
        scopes: vec![ACCOUNT_ACCESS.to_owned()],
        grants: vec![Grant::AuthorizationCode, Grant::RefreshToken],
        redirect_uris: vec!["http://127.0.0.1/oauth/callback".to_owned()],
        instance_id: Some(site.instance.id.clone()),
        registered_at: site.now,
    }
}

fn person(tx: &mut Tx<'_>, site: &Site, number: usize) -> Result<(), Error> {
    let session = Session::of(&site.ids.entropy(For::SESSION, number));
    let user = site.shape.signed_in_user(number);
    let (client, permit) = (client(site), &site.permit);
    let expires_at = site.now.plus(Duration::from_hours(8));
    let web = WebSession {
        kind: SessionKind::Interactive,
        id: session.id.clone(),
        instance_id: site.instance.id.clone(),
        identity_store_id: site.instance.identity_store_id.clone(),
        user_id: site.ids.user(user, site.shape.users),
        methods: vec![Method::Password],
        source_ip: "192.0.2.1".to_owned(),
        user_agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
            .to_owned(),
        created_at: site.now,
        expires_at,
    };
    store::sign_in::insert_session(tx, permit, &web, &session.secret, None)?;
    let access = AccessGrant {
        grant_id: session.grant.clone(),
        client_id: client.id.clone(),
        session_id: session.id.clone(),
        scopes: client.scopes,
        issued_at: site.now,
        expires_at: site.now.plus(Duration::from_hours(1)),
    };
    store::sign_in::insert_access_token(tx, permit, &session.access, &access)?;
    let refresh = RefreshGrant {
        grant_id: session.grant,
        client_id: client.id,
        session_id: session.id,
        parent: None,
        superseded_at: None,
    };
    store::sign_in::insert_refresh_token(tx, permit, &session.refresh, &refresh, expires_at)
}
