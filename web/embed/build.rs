//! Writes the table of the files under `web/dist`, which the compiler then takes into the binary.

use std::{
    collections::BTreeSet,
    env,
    error::Error,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// Bytes of the hash that tells two contents apart.
const HASH_BYTES: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let dist = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../dist");
    // A folder that is not there counts as changed in every build; an empty one does not.
    fs::create_dir_all(&dist).ok();
    println!("cargo::rerun-if-changed={}", dist.display());
    let dist = dist.canonicalize().unwrap_or(dist);
    let mut files = BTreeSet::new();
    collect(&dist, &mut files)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("files.rs"), table(&dist, &files)?)?;
    Ok(())
}

/// Every file below a folder, but for what a tool keeps for itself.
fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.insert(entry.path());
        }
    }
    Ok(())
}

fn table(dist: &Path, files: &BTreeSet<PathBuf>) -> Result<String, Box<dyn Error>> {
    let compressed = |path: &Path, extension: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(extension);
        Some(PathBuf::from(name)).filter(|path| files.contains(path))
    };
    let is_compressed = |path: &Path| {
        let stem = path.with_extension("");
        path.extension().is_some_and(|kind| kind == "br" || kind == "gz") && files.contains(&stem)
    };
    let mut rows = Vec::new();
    for path in files.iter().filter(|path| !is_compressed(path)) {
        let parts: Vec<_> = path.strip_prefix(dist)?.iter().map(|part| part.to_string_lossy()).collect();
        rows.push((format!("/{}", parts.join("/")), path));
    }
    // By path as it is asked for, which the file system may order otherwise.
    rows.sort();
    let mut text = "&[\n".to_owned();
    for (asked, path) in rows {
        let hash = hex::encode(&Sha256::digest(fs::read(path)?)[..HASH_BYTES]);
        let brotli = included(compressed(path, ".br").as_deref());
        let gzip = included(compressed(path, ".gz").as_deref());
        let plain = including(path);
        writeln!(
            text,
            "    File {{ path: {asked:?}, hash: {hash:?}, plain: {plain}, brotli: {brotli}, gzip: {gzip} }},"
        )?;
    }
    text.push(']');
    Ok(text)
}

fn included(path: Option<&Path>) -> String {
    path.map_or_else(|| "None".to_owned(), |path| format!("Some({})", including(path)))
}

fn including(path: &Path) -> String {
    format!("include_bytes!({:?})", path.to_string_lossy())
}
