//! Prints a table of what is in `web/dist`, the built portal. Where nothing was built the table is
//! empty, and the server says so.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells by the environment where to write"
)]
fn main() -> io::Result<()> {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/dist");
    // A folder that is not there would have cargo run this each time.
    if dist.parent().is_some_and(Path::exists) && !dist.exists() {
        fs::create_dir(&dist)?;
    }
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut table = String::from("&[\n");
    for folder in ["", "assets"] {
        let Ok(entries) = fs::read_dir(dist.join(folder)) else {
            continue;
        };
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path.is_file() {
                paths.push(path);
            }
        }
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = Path::new(folder).join(&*name);
            let (name, path) = (name.display().to_string(), path.display().to_string());
            let _infallible = writeln!(table, "    ({name:?}, include_bytes!({path:?})),");
        }
    }
    table.push_str("]\n");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("dist.rs"), table)
}
