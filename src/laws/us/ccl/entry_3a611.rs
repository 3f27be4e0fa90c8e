//! 3A611.a of the Commerce Control List: military electronics that neither the
//! USML nor another entry of the 600 series takes.
//!
//! Of the USML the points that the library has come first, such as XI(a)(4)(iii)
//! for jammers; the others are not decided here. A control is about one category
//! of goods, so the entry stands three times.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::radar::{Radar, RadarApplication};
use crate::goods::items::radio::Radio;
use crate::rule::control::Control;
use crate::rule::criterion::{all, none_of, point};
use crate::rule::list::List;

use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS1, RS1, UN};
use crate::laws::us::usml::{xi, xi_radar};

pub const ENTRIES: &[&Control] = &[&A, &A_RADIO, &A_RADAR];

const MILITARY: List = CCL
    .doubts(&[
        "the USML and the other entries of the 600 series come first; of USML category XI, (a)(3)(i) to (iii) \
               and (xxvii) and (a)(4)(iii) are read",
    ])
    .reasons(&[NS1, RS1, AT1, UN]);

const WORDS: &str = "Electronic “equipment,” “end items,” and “systems” “specially designed” for a \
                     military application that are not enumerated or otherwise described in either a \
                     USML category or another “600 series” ECCN";

pub static A: Control = MILITARY
    .entry("3A611.a", Category::CounterUas, "electronic counter-drone equipment for a military application")
    .original(WORDS)
    .reads(all(&[
        point("a")
            .says("specially designed for a military application")
            .means(CounterUas::ATTRIBUTES.military_use.is_yes()),
        point("a")
            .says("not described in USML category XI")
            .means(none_of(&[xi::PASSIVE_RADAR, xi::JAMMING])),
    ]));

pub static A_RADIO: Control = MILITARY
    .entry("3A611.a (radio)", Category::Radio, "radio equipment for a military application")
    .original(WORDS)
    .reads(
        point("a")
            .says("specially designed for a military application")
            .means(Radio::ATTRIBUTES.military_use.is_yes()),
    );

pub static A_RADAR: Control = MILITARY
    .entry("3A611.a (radar)", Category::Radar, "radar for a military application")
    .original(WORDS)
    .reads(all(&[
        point("a")
            .says("specially designed for a military application")
            .means(Radar::ATTRIBUTES.application.is(RadarApplication::set(&[RadarApplication::Military]))),
        point("a").says("not described in USML category XI").means(none_of(&[xi_radar::DESCRIBED])),
    ]));
