//! 3A611.a of the Commerce Control List: military electronics that neither the
//! USML nor another entry of the 600 series takes.
//!
//! Whether they do is not decided here: USML category XI(a)(4)(iii), electronic
//! attack and jamming, takes some jammers first, and its text was not seen. A
//! control is about one category of goods, so the entry stands twice.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::radio::Radio;
use crate::rule::control::Control;
use crate::rule::criterion::point;
use crate::rule::list::List;

use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS1, RS1, UN};

pub const ENTRIES: &[&Control] = &[&A, &A_RADIO];

const MILITARY: List = CCL
    .doubts(&["the USML and the other entries of the 600 series come first; USML category XI was not read"])
    .reasons(&[NS1, RS1, AT1, UN]);

const WORDS: &str = "Electronic “equipment,” “end items,” and “systems” “specially designed” for a \
                     military application that are not enumerated or otherwise described in either a \
                     USML category or another “600 series” ECCN";

pub static A: Control = MILITARY
    .entry("3A611.a", Category::CounterUas, "electronic counter-drone equipment for a military application")
    .original(WORDS)
    .reads(
        point("a")
            .says("specially designed for a military application")
            .means(CounterUas::ATTRIBUTES.military_use.is_yes()),
    );

pub static A_RADIO: Control = MILITARY
    .entry("3A611.a (radio)", Category::Radio, "radio equipment for a military application")
    .original(WORDS)
    .reads(
        point("a")
            .says("specially designed for a military application")
            .means(Radio::ATTRIBUTES.military_use.is_yes()),
    );
