//! How far a measured value is from a limit.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Item, ItemRef};
use crate::rule::criterion::{Accepts, Test};
use crate::rule::survey::{Hop, Limit};
use crate::value::fact::{ENDLESS, Kind, Set};
use crate::value::truth::Truth;

/// How far a measured value is from the limit, on which side.
///
/// Of an interval, the end nearest to the limit counts. There is no margin
/// where the value may lie on either side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Margin {
    /// The distance to the limit, exact, with its unit.
    pub distance: String,
    /// The distance in per cent of the limit: positive above it, negative below.
    /// A float for display; nothing where the limit is zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// Whether the value lies above the limit, below it, or exactly at it.
    pub side: Side,
}

/// On which side of a limit a value lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Side {
    /// Below the limit.
    Below,
    /// Exactly at the limit.
    At,
    /// Above the limit.
    Above,
}

impl fmt::Display for Margin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.side, self.percent) {
            (Side::At, _) => write!(f, "at the limit"),
            (side, Some(percent)) => write!(f, "{} {side} the limit ({percent:+.1} %)", self.distance),
            (side, None) => write!(f, "{} {side} the limit", self.distance),
        }
    }
}

pub(super) fn margin(test: &Test, set: &Set) -> Option<Margin> {
    let (Accepts::Amounts { low, high, unit }, Kind::Amount(dimension)) = (test.accepts, test.attribute.kind)
    else {
        return None;
    };
    // The limit itself is the even half step inside or beside the accepted end.
    let limit = match (low, high) {
        (low, ENDLESS) if low > -ENDLESS => low - low.rem_euclid(2),
        (low, high) if low == -ENDLESS && high < ENDLESS => high + high.rem_euclid(2),
        _ => return None,
    };
    if !set.has_amounts() {
        return None;
    }
    let (side, distance) = if set.low == limit && set.high == limit {
        (Side::At, 0)
    } else if set.low >= limit {
        (Side::Above, set.low - limit)
    } else if set.high <= limit {
        (Side::Below, limit - set.high)
    } else {
        return None;
    };
    let signed = if side == Side::Below { -distance } else { distance };
    let unit = if set.unit == crate::value::quantity::NO_UNIT { unit } else { set.unit };
    Some(Margin {
        distance: dimension.show(distance, unit),
        percent: (limit != 0).then(|| 100.0 * signed as f64 / limit as f64),
        side,
    })
}

impl Limit {
    /// For every item that the hops lead to: whether the limit accepts its
    /// value, and on which side of the limit an exact amount lies.
    pub fn meets(&self, item: ItemRef<'_>) -> Vec<(Truth, Option<Side>)> {
        let mut found = Vec::new();
        self.follow(item, &self.hops, &mut found);
        found
    }

    fn follow(&self, item: ItemRef<'_>, hops: &[Hop], found: &mut Vec<(Truth, Option<Side>)>) {
        let go = |next: &Item, rest: &[Hop], found: &mut Vec<_>| self.follow(next.borrow(), rest, found);
        match hops.split_first() {
            None => {
                let set = (self.test.read)(item);
                let side =
                    self.half().filter(|_| set.is_single()).map(|(half, _)| match set.low.cmp(&half) {
                        std::cmp::Ordering::Less => Side::Below,
                        std::cmp::Ordering::Equal => Side::At,
                        std::cmp::Ordering::Greater => Side::Above,
                    });
                found.push((self.test.accepts.truth(set), side));
            }
            Some((Hop::DesignedFor(category), rest)) => {
                if let DesignedFor::Item(next) = item.designed_for()
                    && next.borrow().category() == *category
                {
                    go(next, rest, found);
                }
            }
            Some((Hop::Carries(category), rest)) => {
                if let Carries::Items(items) = item.carries() {
                    items
                        .iter()
                        .filter(|next| next.borrow().category() == *category)
                        .for_each(|next| go(next, rest, found));
                }
            }
        }
    }
}
