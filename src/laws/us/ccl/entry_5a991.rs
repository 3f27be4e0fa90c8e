//! 5A991 of the Commerce Control List: telecommunication equipment that 5A001
//! does not control.
//!
//! Read for drone links: points b.1, b.6, b.7.a, b.7.b, f, g and h. Left out:
//! extreme temperatures (a), modems, cross connects and lasers (b.2 to b.5),
//! spectral efficiency and adaptive suppression (b.7.c, b.7.d), switching (c),
//! fibres (d), network control (e), and parts. "Not controlled by 5A001" is read
//! against the points of 5A001 that the library has.
//!
//! A jammer is on the Munitions List, category XI(a)(4)(iii). For equipment that
//! only detects drones and that 5A001 does not control, the text names no point
//! of 5A991; practice classes it there. Disputed below.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, disputed, entry, none_of, point, reading};
use crate::rule::list::List;
use crate::value::quantity::{count, gigahertz, megabits_per_second};

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_3a611;
use crate::laws::us::ccl::entry_5a001;
use crate::laws::us::ccl::entry_5a001_e;
use crate::laws::us::ccl::entry_5a101;
use crate::laws::us::reasons::AT1;
use crate::laws::us::usml::xi;

pub const ENTRIES: &[&Control] = &[&B_1, &B_6_A, &B_6_B, &B_7_A, &B_7_B, &F, &G, &H, &COUNTER_UAS];

const RADIO: RadioAttributes = Radio::ATTRIBUTES;

const TELECOMMUNICATIONS: List = CCL.reasons(&[AT1]);

const NOT_5A001: Criterion =
    point("heading").says("not controlled by 5A001").means(none_of(entry_5a001::OF_5A001));

const NOT_CIVIL_SATELLITE: Criterion = point("b.1, b.7 note")
    .says("not specially designed for a satellite system for civil use")
    .means(none_of(&[RADIO.civil_satellite_system.is_yes()]));

pub static B_1: Control = TELECOMMUNICATIONS
    .entry("5A991.b.1", Category::Radio, "digital links above 45 Mbit/s, or 90 Mbit/s in total")
    .original(
        "designed to operate at a “digital transfer rate” at the highest multiplex level exceeding 45 \
         Mbit/s or a “total digital transfer rate” exceeding 90 Mbit/s",
    )
    .reads(all(&[
        point("b.1").says("any of the following").any(&[
            point("b.1")
                .says("a digital transfer rate of more than 45 Mbit/s")
                .means(RADIO.transfer_rate.above(megabits_per_second(45.0))),
            point("b.1")
                .says("a total digital transfer rate of more than 90 Mbit/s")
                .means(RADIO.total_transfer_rate.above(megabits_per_second(90.0))),
        ]),
        NOT_CIVIL_SATELLITE,
        NOT_5A001,
    ]));

const NOT_CIVIL_BAND: Criterion = point("b.6 note")
    .says("not civil equipment in an allocated band between 26.5 and 31 GHz")
    .means(none_of(&[RADIO.civil_allocated_band.is_yes()]));

pub static B_6_A: Control = TELECOMMUNICATIONS
    .entry("5A991.b.6.a", Category::Radio, "radio of satellite earth stations above 31 GHz")
    .original("31 GHz for satellite-earth station applications")
    .reads(all(&[
        point("b.6.a").says("for satellite earth stations").means(RADIO.earth_station.is_yes()),
        point("b.6.a")
            .says("frequencies of more than 31 GHz")
            .means(RADIO.highest_frequency.above(gigahertz(31.0))),
        NOT_CIVIL_BAND,
        NOT_5A001,
    ]));

pub static B_6_B: Control = TELECOMMUNICATIONS
    .entry("5A991.b.6.b", Category::Radio, "radio above 26.5 GHz")
    .original("26.5 GHz for other applications")
    .reads(all(&[
        point("b.6.b").says("not for satellite earth stations").means(RADIO.earth_station.is_no()),
        point("b.6.b")
            .says("frequencies of more than 26.5 GHz")
            .means(RADIO.highest_frequency.above(gigahertz(26.5))),
        NOT_CIVIL_BAND,
        NOT_5A001,
    ]));

const NOT_NARROW_RELAY: Criterion = point("b.7 note 2")
    .says("not radio relay equipment in an allocated band of low frequency or rate and efficiency")
    .means(none_of(&[RADIO.narrow_radio_relay.is_yes()]));

pub static B_7_A: Control = TELECOMMUNICATIONS
    .entry("5A991.b.7.a", Category::Radio, "radio with QAM above level 4 at more than 8.5 Mbit/s")
    .original(
        "Quadrature-amplitude-modulation (QAM) techniques above level 4 if the “total digital transfer \
         rate” exceeds 8.5 Mbit/s",
    )
    .reads(all(&[
        point("b.7.a").says("QAM above level 4").means(RADIO.qam_level.above(count(4.0))),
        point("b.7.a")
            .says("a total digital transfer rate of more than 8.5 Mbit/s")
            .means(RADIO.total_transfer_rate.above(megabits_per_second(8.5))),
        NOT_CIVIL_SATELLITE,
        NOT_NARROW_RELAY,
        NOT_5A001,
    ]));

pub static B_7_B: Control = TELECOMMUNICATIONS
    .entry("5A991.b.7.b", Category::Radio, "radio with QAM above level 16 at 8.5 Mbit/s or less")
    .original(
        "QAM techniques above level 16 if the “total digital transfer rate” is equal to or less than 8.5 \
         Mbit/s",
    )
    .reads(all(&[
        point("b.7.b").says("QAM above level 16").means(RADIO.qam_level.above(count(16.0))),
        point("b.7.b")
            .says("a total digital transfer rate of 8.5 Mbit/s or less")
            .means(RADIO.total_transfer_rate.at_most(megabits_per_second(8.5))),
        NOT_CIVIL_SATELLITE,
        NOT_NARROW_RELAY,
        NOT_5A001,
    ]));

pub static F: Control = TELECOMMUNICATIONS
    .entry("5A991.f", Category::Radio, "active phased array antennas above 10.5 GHz")
    .original("Phased array antennas, operating above 10.5 GHz, containing active elements")
    .reads(all(&[
        point("f")
            .says("a steerable phased array antenna with active elements")
            .all(&[RADIO.phased_array.is_yes(), RADIO.active_elements.is_yes()]),
        point("f").says("operating above 10.5 GHz").means(RADIO.highest_frequency.above(gigahertz(10.5))),
        point("f")
            .says("not for microwave landing systems of the ICAO")
            .means(none_of(&[RADIO.microwave_landing_system.is_yes()])),
        NOT_5A001,
    ]));

pub static G: Control = TELECOMMUNICATIONS
    .entry("5A991.g", Category::Radio, "mobile communications equipment, n.e.s.")
    .original("Mobile communications equipment, n.e.s.")
    .reads(all(&[
        point("g").says("mobile communications equipment").means(RADIO.mobile_communications.is_yes()),
        NOT_5A001,
        point("g")
            .says("not elsewhere specified")
            .means(none_of(&[entry(&entry_5a101::ENTRY), entry(&entry_3a611::A_RADIO)])),
    ]));

pub static H: Control = TELECOMMUNICATIONS
    .entry("5A991.h", Category::Radio, "radio relay equipment from 19.7 GHz")
    .original(
        "Radio relay communications equipment designed for use at frequencies equal to or exceeding 19.7 \
         GHz",
    )
    .reads(all(&[
        point("h").says("radio relay equipment").means(RADIO.radio_relay.is_yes()),
        point("h")
            .says("designed for frequencies of 19.7 GHz or more")
            .means(RADIO.highest_frequency.at_least(gigahertz(19.7))),
        NOT_5A001,
    ]));

pub static COUNTER_UAS: Control = TELECOMMUNICATIONS
    .entry(
        "5A991 (counter-drone)",
        Category::CounterUas,
        "civil counter-drone radio that 5A001 does not control",
    )
    .at("5A991")
    .original("Telecommunication equipment, not controlled by 5A001")
    .reads(all(&[
        point("heading").says("not controlled by 5A001").means(none_of(entry_5a001_e::OF_5A001)),
        point("USML").says("not on the Munitions List, category XI(a)").means(none_of(xi::OF_XI)),
        point("3A611")
            .says("not specially designed for a military application")
            .means(none_of(&[CounterUas::ATTRIBUTES.military_use.is_yes()])),
        disputed(
            "US-5A991-counter-drone",
            "whether radio equipment against drones that jams nothing is telecommunication equipment of \
             5A991, of which no point names it, or is not listed",
            &[
                reading("5A991").says("it is telecommunication equipment of 5A991").all(&[]),
                reading("not listed").says("no point of 5A991 names it").any(&[]),
            ],
        ),
    ]));

/// The entries of 5A991 about radio.
pub const OF_5A991: &[Criterion] = &[any(const {
    &[
        entry(&B_1),
        entry(&B_6_A),
        entry(&B_6_B),
        entry(&B_7_A),
        entry(&B_7_B),
        entry(&F),
        entry(&G),
        entry(&H),
    ]
})];
