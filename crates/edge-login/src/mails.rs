//! `/_cardea/mails`: the letters that were not sent, for who develops on this machine. It is not
//! there anywhere else.

use app::outside::Message;
use askama::Template;
use axum::response::Response;
use http::StatusCode;

use crate::incoming::Incoming;
use crate::page::{FormTarget, error_page, outcome_page, page};

#[derive(Template)]
#[template(path = "mails.html")]
struct MailsPage<'a> {
    css: &'a str,
    mails: Vec<MailWords<'a>>,
}

struct MailWords<'a> {
    to: &'a str,
    subject: &'a str,
    text: Vec<Piece<'a>>,
}

/// A line of a letter; an address is a link.
struct Piece<'a> {
    line: &'a str,
    is_link: bool,
}

pub(crate) async fn show(incoming: Incoming) -> Response {
    let app = &incoming.pages.app;
    if !app.shows_mail() || !incoming.is_for_own_host() {
        return error_page(
            &incoming,
            StatusCode::NOT_FOUND,
            "There is no such page",
            "Letters are shown only to who develops on this machine.",
        );
    }
    match app.shown_mail().await {
        Ok(mails) => {
            let template = MailsPage {
                css: &incoming.pages.assets.stylesheet.path(),
                mails: mails.iter().map(words).collect(),
            };
            page(StatusCode::OK, &template, &FormTarget::Own)
        }
        Err(error) => outcome_page(&incoming, &error),
    }
}

fn words(mail: &Message) -> MailWords<'_> {
    let own = |line: &str| line.starts_with("http://") || line.starts_with("https://");
    MailWords {
        to: mail.to.as_str(),
        subject: &mail.subject,
        text: mail
            .text
            .expose()
            .lines()
            .map(|line| Piece {
                line,
                is_link: own(line),
            })
            .collect(),
    }
}
