//! Items in any format that serde writes; what is unknown is left out.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::goods::file::read::Described;
use crate::goods::item::{Attribute, Carries, DesignedFor};
use crate::goods::items::{Export, Item, ItemRef};
use crate::goods::notes::Note;
use crate::value::fact::{Kind, NO, Set, YES};

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.borrow().serialize(serializer)
    }
}

impl Serialize for ItemRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match *self {
            ItemRef::Export(export) => {
                map.serialize_entry("category", &self.category())?;
                write_export(export, &mut map)?;
            }
            item => write_item(item, &mut map)?,
        }
        map.end()
    }
}

impl Serialize for Described {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_item(self.item.borrow(), &mut map)?;
        if let Some(export) = &self.export {
            map.serialize_entry("export", &Transaction(export))?;
        }
        if !self.assume.is_empty() {
            map.serialize_entry("assume", &self.assume)?;
        }
        if !self.adopt.is_empty() {
            map.serialize_entry("adopt", &self.adopt)?;
        }
        if !self.declined.is_empty() {
            map.serialize_entry("declined", &self.declined)?;
        }
        map.end()
    }
}

fn write_item<M: SerializeMap>(item: ItemRef<'_>, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("category", &item.category())?;
    let texts = [("name", item.name()), ("maker", item.maker()), ("hs_code", item.hs_code())];
    for (key, text) in texts {
        if let Some(text) = text {
            map.serialize_entry(key, text)?;
        }
    }
    write_attributes(item, map)?;
    match item.designed_for() {
        DesignedFor::Unknown => {}
        DesignedFor::NothingInParticular => map.serialize_entry("designed_for", "nothing_in_particular")?,
        DesignedFor::SomethingElse => map.serialize_entry("designed_for", "something_else")?,
        DesignedFor::Item(item) => map.serialize_entry("designed_for", item)?,
    }
    match item.carries() {
        Carries::Unknown => Ok(()),
        Carries::Items(items) => map.serialize_entry("carries", items),
    }
}

fn write_attributes<M: SerializeMap>(item: ItemRef<'_>, map: &mut M) -> Result<(), M::Error> {
    for attribute in item.category().attributes() {
        let set = (attribute.read)(item);
        let note = item.notes().of(attribute);
        if *set != attribute.all() || note.is_some() {
            map.serialize_entry(attribute.name, &Beside { value: Written { attribute, set }, note })?;
        }
    }
    Ok(())
}

impl Attribute {
    /// Every value that it can have.
    fn all(&self) -> Set {
        let all = self.kind.all();
        if self.optional { all.or_absent() } else { all }
    }
}

/// An export as the table beside an item.
struct Transaction<'a>(&'a Export);

impl Serialize for Transaction<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_export(self.0, &mut map)?;
        map.end()
    }
}

fn write_export<M: SerializeMap>(export: &Export, map: &mut M) -> Result<(), M::Error> {
    if let Some(end_user) = &export.name {
        map.serialize_entry("end_user", end_user)?;
    }
    write_attributes(export.into(), map)
}

/// A value with what stands beside it.
struct Beside<'a> {
    value: Written<'a>,
    note: Option<&'a Note>,
}

impl Serialize for Beside<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(note) = self.note else { return self.value.serialize(serializer) };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("value", &self.value)?;
        for (key, text) in [("remark", &note.remark), ("source", &note.source)] {
            if let Some(text) = text {
                map.serialize_entry(key, text)?;
            }
        }
        map.end()
    }
}

/// A value as it is written: a known flag as a flag, a known count as a number, all else as text.
struct Written<'a> {
    attribute: &'a Attribute,
    set: &'a Set,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.text();
        match self.attribute.kind {
            Kind::Flag if self.set.choices == YES || self.set.choices == NO => {
                serializer.serialize_bool(self.set.choices == YES)
            }
            Kind::Amount(_) => match text.parse::<u32>() {
                Ok(number) => serializer.serialize_u32(number),
                Err(_) => serializer.serialize_str(&text),
            },
            _ => serializer.serialize_str(&text),
        }
    }
}

impl Written<'_> {
    fn text(&self) -> String {
        let asked = self.attribute.asked();
        let show = |set: &Set| set.show(asked.kind, asked.optional);
        let text = show(self.set);
        // Where `nm` could be nautical miles, as of a range, it is not written.
        match asked.kind {
            Kind::Amount(dimension) if asked.far && text.replace("nmi", "").contains("nm") => {
                let metres = dimension.unit("m").map_or(self.set.unit, |(at, _)| at);
                show(&Set { unit: metres, ..*self.set })
            }
            _ => text,
        }
    }
}
