//! A browser as far as signing in needs one: a cookie, forms and their tokens.

use domain::sign_in::form_token;
use http::{Request, header};
use http_body_util::Full;
use load::{Answer, Connection, Trouble};

use crate::wire::Asked;

/// In a flow of the sign-in pages.
pub(crate) struct Flow {
    host: String,
    id: String,
    /// The browser's own cookie.
    handle: String,
    /// Cookies as they are sent.
    cookies: String,
}

impl Flow {
    /// Begins at `uri`, with the cookie of a session where there is one.
    pub(crate) async fn begin(
        connection: &mut Connection,
        host: &str,
        uri: &str,
        session: Option<&str>,
    ) -> Result<Self, Trouble> {
        let session = session.map(|secret| format!("cardea-session={secret}; "));
        let session = session.unwrap_or_default();
        let request = Request::get(uri)
            .header("host", host)
            .header("cookie", &session)
            .body(Full::default());
        let answer = connection.ask(request.map_err(Trouble::new)?).await?;
        let answer = answer.succeeded()?;
        let handle = cookie(&answer, "cardea-browser")
            .ok_or_else(|| Trouble::new("the sign-in page sets no cookie"))?;
        let id = location(&answer)
            .and_then(|to| to.split_once("flow=").map(|(_, id)| id.to_owned()))
            .ok_or_else(|| Trouble::new("no flow begins"))?;
        Ok(Self {
            host: host.to_owned(),
            cookies: format!("{session}cardea-browser={handle}"),
            id,
            handle,
        })
    }

    /// Sends a step's form.
    pub(crate) async fn send(
        &self,
        connection: &mut Connection,
        step: &str,
        (field, value): (&str, &str),
    ) -> Result<Answer, Trouble> {
        connection
            .ask(self.form(step, (field, value))?)
            .await?
            .succeeded()
    }

    fn form(&self, step: &str, (field, value): (&str, &str)) -> Result<Asked, Trouble> {
        let token = form_token(&format!("flow {}", self.id), &self.handle);
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("flow", &self.id)
            .append_pair("csrf", token.expose())
            .append_pair("step", step)
            .append_pair(field, value)
            .finish();
        Request::post("/sign-in")
            .header("host", &self.host)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", &self.cookies)
            .body(Full::from(form))
            .map_err(Trouble::new)
    }
}

/// Where an answer leads.
pub(crate) fn location(answer: &Answer) -> Option<String> {
    let to = answer.headers.get(header::LOCATION)?.to_str().ok()?;
    Some(to.to_owned())
}

/// What an answer sets a cookie to.
pub(crate) fn cookie(answer: &Answer, name: &str) -> Option<String> {
    let set = answer.headers.get_all(header::SET_COOKIE).iter();
    set.filter_map(|value| value.to_str().ok()).find_map(|set| {
        let (found, rest) = set.split_once('=')?;
        let value = rest.split(';').next()?;
        (found == name && !value.is_empty()).then(|| value.to_owned())
    })
}
