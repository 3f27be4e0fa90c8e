//! Which unit a text names: its spelling, a word of some language, capitals
//! that nobody means otherwise, or words joined as in `degrees per second`.

use crate::value::quantity::unit_words::{EITHER, MOST_THOUSANDS, PARTS, POINT, WORDS};
use crate::value::quantity::{ALL_DIMENSIONS, DimensionInfo, Unit};

/// What a text names where a unit should stand.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Named {
    /// One unit, by its place in the table.
    Unit(u8),
    /// Either of two that are near each other, and the words for them.
    Either([u8; 2], &'static str),
    /// One of several that lie far apart.
    Unsure(String),
}

impl DimensionInfo {
    /// The unit that a text names.
    pub(crate) fn named(&self, text: &str) -> Option<Named> {
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST {
            return self.unit(text).map(|(at, _)| Named::Unit(at));
        }
        let plain = text.strip_suffix('.').unwrap_or(text).trim_end();
        self.spelled(text)
            .or_else(|| self.spelled(plain))
            .or_else(|| self.folded(plain))
            .or_else(|| self.spelled(&joined(plain)?))
            .or_else(|| self.folded(&joined(plain)?))
    }

    /// The most thousands that anybody writes in a unit: beyond them a dot before three digits is a
    /// decimal point.
    pub(crate) fn most_thousands(&self, unit: &Unit) -> u16 {
        let mut rows = POINT.iter().filter(|(name, symbol, _)| (*name, *symbol) == (self.name, unit.symbol));
        rows.next().map_or(MOST_THOUSANDS, |(.., most)| *most)
    }

    fn spelled(&self, text: &str) -> Option<Named> {
        if let Some((at, _)) = self.unit(text) {
            return Some(Named::Unit(at));
        }
        let either = EITHER.iter().filter(|(name, ..)| *name == self.name);
        for (_, spellings, units, meanings) in either {
            if spellings.iter().any(|spelling| same_letters(spelling, text)) {
                let [one, other] = units.map(|symbol| self.unit(symbol));
                return Some(Named::Either([one?.0, other?.0], meanings));
            }
        }
        let mut words = WORDS.iter().filter(|(name, ..)| *name == self.name);
        let (.., symbol, _) = words.find(|(.., words)| words.iter().any(|word| same_letters(word, text)))?;
        self.unit(symbol).map(|(at, _)| Named::Unit(at))
    }

    /// The unit that is written so but for its capitals, where no other unit can be meant.
    fn folded(&self, text: &str) -> Option<Named> {
        // A bit and a byte differ in nothing but their capitals.
        if self.name == "data rate" && text.contains('B') {
            return None;
        }
        let mut found: Vec<(u8, &str)> = Vec::new();
        for (at, unit) in self.units.iter().enumerate() {
            let mut spellings = std::iter::once(unit.symbol).chain(unit.aliases.iter().copied());
            if let Some(spelling) = spellings.find(|spelling| same_letters(spelling, text)) {
                found.push((at as u8, spelling));
            }
        }
        let of_another = |other: &DimensionInfo| other.name != self.name && other.unit(text).is_some();
        match found[..] {
            [] => None,
            _ if ALL_DIMENSIONS.iter().any(of_another) => None,
            [(at, spelling)] => (!has_other_prefix(text, spelling)).then_some(Named::Unit(at)),
            _ => {
                let names: Vec<_> = found.iter().map(|(_, spelling)| format!("`{spelling}`")).collect();
                Some(Named::Unsure(names.join(" or ")))
            }
        }
    }
}

/// Longer than any unit that is written.
const LONGEST: usize = 60;

/// Whether two texts differ in nothing but capitals.
pub(crate) fn same_letters(one: &str, other: &str) -> bool {
    let lower = |text: &'_ str| text.chars().flat_map(char::to_lowercase).collect::<String>();
    let begin_alike = one.chars().next().map(|c| c.to_lowercase().next())
        == other.chars().next().map(|c| c.to_lowercase().next());
    one == other || begin_alike && one.len().abs_diff(other.len()) < 8 && lower(one) == lower(other)
}

/// `Mg` is a megagram: a correct symbol with another prefix is never `mg` in capitals.
fn has_other_prefix(text: &str, spelling: &str) -> bool {
    const BASES: [&str; 12] = ["", "m", "g", "s", "W", "J", "K", "N", "L", "Hz", "rad", "bit/s"];
    let meant = spelling.strip_prefix(['m', 'M', 'p', 'P']);
    text != spelling && meant.is_some_and(|base| BASES.contains(&base) && text.ends_with(base))
}

/// The symbol of `degrees per second`, `米每秒` or `m·s⁻¹`; nothing if it is not joined of parts.
fn joined(text: &str) -> Option<String> {
    let text = text.replace(" per ", "/").replace('每', "/").replace("／", "/");
    let text = match text.strip_suffix("⁻¹").or_else(|| text.strip_suffix("^-1")) {
        Some(text) => {
            let (above, below) = text.rsplit_once(['·', ' ', '*'])?;
            format!("{above}/{below}")
        }
        None => text,
    };
    let parts: Vec<_> = text.split('/').map(|part| part_symbol(part.trim())).collect();
    (parts.len() > 1).then(|| parts.join("/"))
}

/// The symbol of one part: `h` of `hour`, `√h` of `sqrt(hr)`.
fn part_symbol(part: &str) -> String {
    for root in ["√", "sqrt", "rt-", "rt", "square root "] {
        if let Some(inside) = part.strip_prefix(root) {
            let inside = inside.trim_start_matches('(').trim_end_matches(')').trim();
            return format!("√{}", part_symbol(inside));
        }
    }
    let named = PARTS.iter().find(|(_, words)| words.iter().any(|word| same_letters(word, part)));
    named.map_or(part, |(symbol, _)| symbol).to_owned()
}
