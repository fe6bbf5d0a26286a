//! Tests through the public boundary: requests in, verdicts out.

use crate::{Error, Presented, Request, SecretKey, Verified};

mod properties;
mod refusals;
mod signing;
mod suite;
mod vectors;

const ACCESS_KEY_ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn secret() -> SecretKey {
    SecretKey::new(SECRET)
}

/// A request that owns its parts, so that a test can change them.
#[derive(Clone, Debug, Default)]
struct Owned {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Owned {
    fn new(method: &str, path: &str, query: &str) -> Self {
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            ..Self::default()
        }
    }

    fn header(mut self, name: &str, value: &str) -> Self {
        self.headers
            .push((name.to_owned(), value.as_bytes().to_vec()));
        self
    }

    fn with<T>(&self, look: impl FnOnce(&Request<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_slice()))
            .collect();
        look(&Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &headers,
            body: &self.body,
        })
    }

    fn parse(&self) -> Result<Option<Presented>, Error> {
        self.with(Presented::parse)
    }

    /// What a server does from end to end.
    fn judge(&self, now: i64, services: &[&str]) -> Result<Verified, Error> {
        self.with(|request| {
            let presented = Presented::parse(request)?.ok_or(Error::MissingAuthenticationToken)?;
            presented.verify(request, &secret(), now, services)
        })
    }
}
