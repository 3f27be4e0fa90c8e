//! Where an attribute stands in an item.

/// A path below another.
pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        return name.to_owned();
    }
    let mut joined = String::with_capacity(path.len() + 1 + name.len());
    joined.extend([path, ".", name]);
    joined
}
