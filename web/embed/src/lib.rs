#![doc = include_str!("../README.md")]

/// One file of the web.
#[derive(Debug, Clone, Copy)]
pub struct File {
    /// As browsers ask for it: `/assets/react-4f2a.js`.
    pub path: &'static str,
    /// Hexadecimal, and another one for another content.
    pub hash: &'static str,
    pub plain: &'static [u8],
    /// RFC 7932, where it is smaller.
    pub brotli: Option<&'static [u8]>,
    /// RFC 1952, where it is smaller.
    pub gzip: Option<&'static [u8]>,
}

/// A built web.
#[derive(Debug, Clone, Copy)]
pub struct Site {
    /// By path.
    files: &'static [File],
}

/// The web that this binary was built with.
pub static BUILT: Site = Site::new(include!(concat!(env!("OUT_DIR"), "/files.rs")));

impl Site {
    /// A site of these files, which are sorted by path.
    pub const fn new(files: &'static [File]) -> Self {
        Self { files }
    }

    /// Whether there was no web when the binary was built.
    pub const fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The file that is asked for by this path.
    pub fn file(&self, path: &str) -> Option<&'static File> {
        let files: &'static [File] = self.files;
        files.binary_search_by(|file| file.path.cmp(path)).ok().map(|place| &files[place])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn file(path: &'static str) -> File {
        File { path, hash: "0", plain: b"", brotli: None, gzip: None }
    }

    static SITE: Site = Site::new(&[file("/assets/a.js"), file("/biz/index.html"), file("/index.html")]);

    #[test]
    fn files_are_found_by_their_whole_path() {
        assert_eq!(SITE.file("/biz/index.html").unwrap().path, "/biz/index.html");
        for path in ["/", "/assets", "/assets/../index.html", "index.html", "/index.html/"] {
            assert!(SITE.file(path).is_none(), "{path}");
        }
    }

    #[test]
    fn what_was_built_can_be_found() {
        assert!(BUILT.files.is_sorted_by(|a, b| a.path < b.path));
        for built in BUILT.files {
            assert_eq!(BUILT.file(built.path).unwrap().hash, built.hash);
            assert!(!built.path.contains("/."), "{}", built.path);
        }
    }
}
