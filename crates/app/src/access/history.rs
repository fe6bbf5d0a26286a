//! The history of identities, permission sets and assignments.

use base::{InstanceId, InvalidPageToken, Page, PageRequest, Timestamp};
use domain::Error;
use domain::history::{Change, EntityKind};
use store::history::Place;

use crate::instances::Asked;
use crate::{App, Cx};

/// Which changes are listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListChanges {
    /// Of which instance.
    pub instance: InstanceId,
    /// Of one entity of this kind; of all without.
    pub kind: Option<EntityKind>,
    /// Its name in the history, which goes with the kind.
    pub entity: Option<String>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Not after.
    pub to: Option<Timestamp>,
}

impl App {
    /// A page of changes, newest first.
    pub async fn list_changes(
        &self,
        cx: &Cx,
        wanted: ListChanges,
        page: PageRequest,
    ) -> Result<Page<Change>, Error> {
        let action = "cardea:ListChanges";
        let asked = Asked::new(action).on_instance();
        self.authorize_in(cx, &wanted.instance, asked).await?;
        let from = wanted.from.unwrap_or_default();
        // Clients see and give whole seconds, and both ends are inclusive.
        let to = wanted.to.unwrap_or(cx.now()).whole_seconds().micros();
        let to = Timestamp::from_micros(to.saturating_add(999_999));
        let entity = match (wanted.kind, wanted.entity) {
            (None, None) => None,
            (Some(kind), Some(entity)) => Some((kind, entity)),
            (Some(_), None) | (None, Some(_)) => {
                return Err(Error::invalid("an entity has both a type and an id"));
            }
        };
        if wanted.to.is_some() && to < from {
            return Err(Error::invalid("the end is before the beginning"));
        }
        let instance = wanted.instance;
        self.read(action, move |tx| {
            let (instance, limit) = (&instance, page.probe());
            let found = if let Some((kind, entity)) = &entity {
                let before = match &page.after {
                    None => i64::MAX,
                    Some(version) => version.parse().map_err(|_not_ours| InvalidPageToken)?,
                };
                let (entity, range) = ((*kind, entity.as_str()), (from, to));
                store::history::list_of_entity(tx, instance, entity, range, before, limit)?
            } else {
                let before = match &page.after {
                    None => Place {
                        changed_at: Timestamp::from_micros(to.micros().saturating_add(1)),
                        kind: String::new(),
                        entity: String::new(),
                        version: 0,
                    },
                    Some(key) => place(key).ok_or(InvalidPageToken)?,
                };
                store::history::list(tx, instance, from, &before, limit)?
            };
            Ok(Page::from_probe(found, &page, |last| match entity {
                Some(_) => last.version.to_string(),
                None => format!(
                    "{}|{}|{}|{}",
                    last.changed_at.micros(),
                    last.kind.as_str(),
                    last.version,
                    last.entity
                ),
            }))
        })
        .await
    }
}

fn place(key: &str) -> Option<Place> {
    let mut parts = key.splitn(4, '|');
    Some(Place {
        changed_at: Timestamp::from_micros(parts.next()?.parse().ok()?),
        kind: parts.next()?.to_owned(),
        version: parts.next()?.parse().ok()?,
        entity: parts.next()?.to_owned(),
    })
}
