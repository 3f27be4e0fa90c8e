//! Paragraphs that several lists print alike, so that their limits stand once.
//!
//! Each regime states in its own files which of them it has, under which
//! numbers, since when and how well they were read there; what it prints
//! differently is its own. Where a paragraph quotes the number of another entry,
//! it is asked for by the [way its list writes numbers](Numbering).

use crate::rule::check::is_joined;

pub mod accelerometers;
pub mod cameras;
pub mod cells;
pub mod gas_turbines;
pub mod gyroscopes;
pub mod imaging_sensors;
pub mod inertial_units;
pub mod interception;
pub mod laser_continuous;
pub mod laser_diodes;
pub mod laser_other;
pub mod laser_pulsed;
pub mod laser_pulsed_infrared;
pub mod lasers;
pub mod left_out;
pub mod military;
pub mod multiplying_cameras;
pub mod navigation_left_out;
pub mod navigation_receivers;
pub mod nuclear_lasers;
pub mod radars;
pub mod radio;
pub mod review;
pub mod unmanned_aircraft;

/// How a list writes the numbers of its entries.
pub trait Numbering {
    /// Whether the parts of a number are apart.
    const IS_PARTED: bool;
}

/// As `6A002.a.3`: Annex I and the Commerce Control List.
pub enum Joined {}

/// As `6.A.2.a.3`: the Wassenaar Arrangement.
pub enum Parted {}

impl Numbering for Joined {
    const IS_PARTED: bool = false;
}

impl Numbering for Parted {
    const IS_PARTED: bool = true;
}

/// Words that quote numbers of entries, with these as the list writes them.
macro_rules! numbered {
    ($list:ty, $words:literal) => {
        $crate::laws::common::written::<$list>($words, {
            const PARTED: &$crate::laws::common::PartedWords<{ 2 * $words.len() }> =
                &$crate::laws::common::PartedWords::of($words);
            PARTED.words()
        })
    };
}
pub(in crate::laws) use numbered;

pub const fn written<L: Numbering>(joined: &'static str, parted: &'static str) -> &'static str {
    if L::IS_PARTED { parted } else { joined }
}

/// Words in which every `6A002` is written `6.A.2`.
pub struct PartedWords<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> PartedWords<N> {
    pub const fn of(words: &str) -> Self {
        let words = words.as_bytes();
        let mut parted = Self { bytes: [0; N], length: 0 };
        let mut at = 0;
        while at < words.len() {
            let number = is_joined(words, at);
            parted = parted.push(words[at]);
            at += 1;
            if number {
                parted = parted.push(b'.').push(words[at]).push(b'.');
                at += 1;
                let end = at + 3;
                while words[at] == b'0' && at + 1 < end {
                    at += 1;
                }
                while at < end {
                    parted = parted.push(words[at]);
                    at += 1;
                }
            }
        }
        parted
    }

    const fn push(mut self, byte: u8) -> Self {
        self.bytes[self.length] = byte;
        self.length += 1;
        self
    }

    pub const fn words(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(words) => words,
            Err(_) => panic!("words stay words"),
        }
    }
}
