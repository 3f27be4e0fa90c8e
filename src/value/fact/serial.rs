//! Facts in any format that serde reads and writes: as text, and read from flags and numbers too.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::value::fact::{Domain, Fact};

impl<T: Domain> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: Domain> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.is_human_readable() {
            true => deserializer.deserialize_any(Written(PhantomData)),
            false => deserializer.deserialize_str(Written(PhantomData)),
        }
    }
}

/// Reads a fact from text, or from the flag or number of a format that has them.
struct Written<T>(PhantomData<fn() -> T>);

impl<T: Domain> Visitor<'_> for Written<T> {
    type Value = Fact<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value as text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Fact<T>, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Fact<T>, E> {
        self.visit_str(if flag { "yes" } else { "no" })
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Fact<T>, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Fact<T>, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Fact<T>, E> {
        self.visit_str(&number.to_string())
    }
}
