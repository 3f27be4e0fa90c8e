//! What stands beside a value: the condition it was measured under, and its source.

use crate::goods::item::Attribute;

/// What stands beside one value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The condition under which the value holds, such as `f/1.1`.
    pub remark: Option<String>,
    /// Where the value was published.
    pub source: Option<String>,
}

/// The notes of an item, by attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<(u8, Note)>);

impl Notes {
    /// No notes.
    pub const NONE: Self = Self(Vec::new());

    /// What stands beside the value of an attribute.
    pub fn of(&self, attribute: &Attribute) -> Option<&Note> {
        self.0.iter().find(|(index, _)| *index == attribute.index).map(|(_, note)| note)
    }

    /// Puts a note beside the value of an attribute.
    pub fn put(&mut self, attribute: &Attribute, note: Note) {
        self.0.retain(|(index, _)| *index != attribute.index);
        if note != Note::default() {
            let at = self.0.partition_point(|(index, _)| *index < attribute.index);
            self.0.insert(at, (attribute.index, note));
        }
    }
}
