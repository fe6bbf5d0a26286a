//! Prints the `aws-*` crates, and the types of the web client, from models/*.json with
//! models/overlays/*.json merged on top.

mod api_compat;
mod authorization;
mod model;
mod names;
mod operations;
mod schemas;
mod shapes;
mod translate;
mod typescript;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use model::Model;

/// A file to be.
struct Output {
    path: PathBuf,
    text: String,
}

/// Writes every generated file that is stale.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for output in outputs(root)? {
        if !is_fresh(&output) {
            if let Some(folder) = output.path.parent() {
                fs::create_dir_all(folder).map_err(|error| complain(folder, &error))?;
            }
            fs::write(&output.path, &output.text)
                .map_err(|error| complain(&output.path, &error))?;
        }
    }
    Ok(())
}

/// Fails with the list of stale files, if any.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let stale: Vec<String> = outputs(root)?
        .iter()
        .filter(|output| !is_fresh(output))
        .map(|output| output.path.display().to_string())
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "stale, run `cargo xtask codegen`:\n{}",
        stale.join("\n")
    ))
}

fn is_fresh(output: &Output) -> bool {
    fs::read_to_string(&output.path).is_ok_and(|text| text == output.text)
}

fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let mut outputs = Vec::new();
    let mut models = Vec::new();
    for service in services(&root.join("models"))? {
        let model = Model::load(&root.join("models"), &service)
            .map_err(|message| format!("models/{service}.json: {message}"))?;
        let folder = root
            .join("crates")
            .join(format!("aws-{service}"))
            .join("src");
        for (name, text) in [
            ("lib.rs", library(&model)),
            ("shapes.rs", shapes::print(&model)?),
            ("schemas.rs", schemas::print(&model)?),
            ("operations.rs", operations::print(&model)),
        ] {
            outputs.push(Output {
                path: folder.join(name),
                text: format_rust(&text)?,
            });
        }
        if typescript::SERVICES.contains(&model.name.as_str()) {
            outputs.push(Output {
                path: root
                    .join("web/packages/client/src/generated")
                    .join(format!("{service}.ts")),
                text: typescript::print(&model)?,
            });
        }
        models.push(model);
    }
    if let Some(text) = api_compat::print(root, &models)? {
        outputs.push(Output {
            path: root.join("docs").join("api-compat.md"),
            text,
        });
    }
    if let Some(text) = authorization::print(root)? {
        outputs.push(Output {
            path: root.join("docs").join("authorization.md"),
            text,
        });
    }
    Ok(outputs)
}

fn services(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| complain(folder, &error))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.to_owned()))
        .filter_map(|name| Some(name.strip_suffix(".json")?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

fn library(model: &Model) -> String {
    format!(
        "//! {full_name}: shapes, schemas and operations of API version {version}.
         //! GENERATED from models/{name}.json by `cargo xtask codegen`. Never edited.

         pub mod operations;
         pub mod schemas;
         pub mod shapes;

         pub use operations::SERVICE;
        ",
        full_name = model.metadata("serviceFullName"),
        version = model.metadata("apiVersion"),
        name = model.name,
    )
}

/// `use from::{..}` of those names that `body` mentions.
fn imports(from: &str, names: &[&str], body: &str) -> String {
    let code: Vec<String> = body
        .lines()
        .filter(|line| !line.starts_with("///"))
        .map(|line| line.replace("\\\\", "").replace("\\\"", ""))
        .collect();
    // Outside of string literals.
    let words: BTreeSet<&str> = code
        .iter()
        .flat_map(|line| line.split('"').step_by(2))
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .collect();
    let is_used = |name: &&&str| words.contains(**name);
    let used: Vec<&str> = names.iter().filter(is_used).copied().collect();
    if used.is_empty() {
        return String::new();
    }
    format!("use {from}::{{{}}};\n\n", used.join(", "))
}

fn format_rust(text: &str) -> Result<String, String> {
    #[expect(clippy::disallowed_methods, reason = "not the product: runs rustfmt")]
    let mut child = Command::new("rustfmt")
        .args([
            "--edition",
            "2024",
            "--config",
            "style_edition=2024,max_width=100",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}"))?;
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(text.as_bytes())
            .map_err(|error| format!("rustfmt: {error}"))?;
    }
    let output = child
        .wait_with_output()
        .map_err(|error| format!("rustfmt: {error}"))?;
    if !output.status.success() {
        return Err("rustfmt refused generated code".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}

fn complain(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_fresh() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert_eq!(check(&root), Ok(()));
    }
}
