//! Somebody between a client and the server, who listens and cuts.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// When an armed connection is cut, once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    Never,
    /// Whatever comes next from the client does not arrive.
    AtNext,
    /// The commit does not arrive.
    BeforeCommit,
    /// The commit arrives, its answer does not.
    AfterCommit,
}

/// Lets the next opportunity be taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Armed(Arc<AtomicBool>);

impl Armed {
    pub(super) fn arm(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn is_armed(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    fn disarm(&self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

pub(super) struct Between {
    pub(super) port: u16,
    armed: Armed,
    strips: Armed,
}

impl Between {
    pub(super) async fn start(target: u16, cut: Cut) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (armed, strips) = (Armed::default(), Armed::default());
        let between = Self {
            port,
            armed: armed.clone(),
            strips: strips.clone(),
        };
        drop(tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = TcpStream::connect(("127.0.0.1", target))
                    .await
                    .expect("a server");
                drop(tokio::spawn(lead(
                    client,
                    server,
                    cut,
                    armed.clone(),
                    strips.clone(),
                )));
            }
        }));
        between
    }

    pub(super) fn armed(&self) -> Armed {
        self.armed.clone()
    }

    /// Says in the server's name that it knows no encryption.
    pub(super) fn strip_encryption(&self) {
        self.strips.arm();
    }
}

async fn lead(mut client: TcpStream, mut server: TcpStream, cut: Cut, armed: Armed, strips: Armed) {
    let (mut up, mut down) = (vec![0; 65_536], vec![0; 65_536]);
    if strips.is_armed() {
        let asked = client
            .read(&mut up)
            .await
            .expect("a request for encryption");
        assert_eq!(asked, 8);
        client.write_all(b"N").await.expect("a client");
    }
    loop {
        tokio::select! {
            got = client.read(&mut up) => {
                let Some(bytes) = got.ok().filter(|n| *n > 0).and_then(|n| up.get(..n)) else { return };
                let is_commit = bytes.windows(7).any(|window| window == b"COMMIT\0");
                let is_now = match cut {
                    Cut::Never => false,
                    Cut::AtNext => true,
                    Cut::BeforeCommit | Cut::AfterCommit => is_commit,
                };
                if armed.is_armed() && is_now {
                    armed.disarm();
                    if cut == Cut::AfterCommit {
                        server.write_all(bytes).await.expect("a server");
                        let answered = server.read(&mut down).await.expect("an answer");
                        assert!(answered > 0, "the commit was answered");
                    }
                    return;
                }
                if server.write_all(bytes).await.is_err() { return }
            }
            got = server.read(&mut down) => {
                let Some(bytes) = got.ok().filter(|n| *n > 0).and_then(|n| down.get(..n)) else { return };
                if client.write_all(bytes).await.is_err() { return }
            }
        }
    }
}
