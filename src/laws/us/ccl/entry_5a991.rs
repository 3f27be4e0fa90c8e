//! 5A991 of the Commerce Control List: telecommunication equipment that 5A001
//! does not control.
//!
//! Read for drone links: points b.1, b.6, b.7.a, b.7.b, f, g and h. Left out:
//! extreme temperatures (a), modems, cross connects and lasers (b.2 to b.5),
//! spectral efficiency and adaptive suppression (b.7.c, b.7.d), switching (c),
//! fibres (d), network control (e), and parts. "Not controlled by 5A001" is read
//! against the points of 5A001 that the library has.
//!
//! For a jammer of drone links that 5A001 does not control the text names no
//! point of 5A991; practice classes it there. Disputed below.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, any, disputed, entry, none_of, point, reading};
use crate::rule::regime::Regime;
use crate::value::quantity::{count, gigahertz, megabits_per_second};

use crate::laws::us::ccl::entry_3a611;
use crate::laws::us::ccl::entry_5a001;
use crate::laws::us::ccl::entry_5a001_e;
use crate::laws::us::ccl::entry_5a101;
use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::AT1;

const RADIO: RadioAttributes = Radio::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(&[AT1])
}

const NOT_5A001: Criterion =
    point("heading").says("not controlled by 5A001").means(none_of(entry_5a001::ENTRIES));

const NOT_CIVIL_SATELLITE: Criterion = point("b.1, b.7 note")
    .says("not specially designed for a satellite system for civil use")
    .means(none_of(&[RADIO.civil_satellite_system.holds()]));

/// Fast digital links.
pub static ENTRY_B_1: Control = Control {
    regime: Regime::Us,
    id: "5A991.b.1",
    category: Category::Radio,
    heading: "digital links above 45 Mbit/s, or 90 Mbit/s in total",
    versions: &[passage("5A991.b.1")
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
        ]))],
}
.checked();

const NOT_CIVIL_BAND: Criterion = point("b.6 note")
    .says("not civil equipment in an allocated band between 26.5 and 31 GHz")
    .means(none_of(&[RADIO.civil_allocated_band.holds()]));

/// Satellite earth stations of high frequency.
pub static ENTRY_B_6_A: Control = Control {
    regime: Regime::Us,
    id: "5A991.b.6.a",
    category: Category::Radio,
    heading: "radio of satellite earth stations above 31 GHz",
    versions: &[passage("5A991.b.6.a").original("31 GHz for satellite-earth station applications").reads(
        all(&[
            point("b.6.a").says("for satellite earth stations").means(RADIO.earth_station.holds()),
            point("b.6.a")
                .says("frequencies of more than 31 GHz")
                .means(RADIO.highest_frequency.above(gigahertz(31.0))),
            NOT_CIVIL_BAND,
            NOT_5A001,
        ]),
    )],
}
.checked();

/// Other radio of high frequency.
pub static ENTRY_B_6_B: Control = Control {
    regime: Regime::Us,
    id: "5A991.b.6.b",
    category: Category::Radio,
    heading: "radio above 26.5 GHz",
    versions: &[passage("5A991.b.6.b").original("26.5 GHz for other applications").reads(all(&[
        point("b.6.b").says("not for satellite earth stations").means(RADIO.earth_station.fails()),
        point("b.6.b")
            .says("frequencies of more than 26.5 GHz")
            .means(RADIO.highest_frequency.above(gigahertz(26.5))),
        NOT_CIVIL_BAND,
        NOT_5A001,
    ]))],
}
.checked();

const NOT_NARROW_RELAY: Criterion = point("b.7 note 2")
    .says("not radio relay equipment in an allocated band of low frequency or rate and efficiency")
    .means(none_of(&[RADIO.narrow_radio_relay.holds()]));

/// Dense modulation at great rates.
pub static ENTRY_B_7_A: Control = Control {
    regime: Regime::Us,
    id: "5A991.b.7.a",
    category: Category::Radio,
    heading: "radio with QAM above level 4 at more than 8.5 Mbit/s",
    versions: &[passage("5A991.b.7.a")
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
        ]))],
}
.checked();

/// Denser modulation at small rates.
pub static ENTRY_B_7_B: Control = Control {
    regime: Regime::Us,
    id: "5A991.b.7.b",
    category: Category::Radio,
    heading: "radio with QAM above level 16 at 8.5 Mbit/s or less",
    versions: &[passage("5A991.b.7.b")
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
        ]))],
}
.checked();

/// Active phased arrays.
pub static ENTRY_F: Control = Control {
    regime: Regime::Us,
    id: "5A991.f",
    category: Category::Radio,
    heading: "active phased array antennas above 10.5 GHz",
    versions: &[passage("5A991.f")
        .original("Phased array antennas, operating above 10.5 GHz, containing active elements")
        .reads(all(&[
            point("f")
                .says("a steerable phased array antenna with active elements")
                .all(&[RADIO.phased_array.holds(), RADIO.active_elements.holds()]),
            point("f").says("operating above 10.5 GHz").means(RADIO.highest_frequency.above(gigahertz(10.5))),
            point("f")
                .says("not for microwave landing systems of the ICAO")
                .means(none_of(&[RADIO.microwave_landing_system.holds()])),
            NOT_5A001,
        ]))],
}
.checked();

/// Mobile communications.
pub static ENTRY_G: Control = Control {
    regime: Regime::Us,
    id: "5A991.g",
    category: Category::Radio,
    heading: "mobile communications equipment, n.e.s.",
    versions: &[passage("5A991.g").original("Mobile communications equipment, n.e.s.").reads(all(&[
        point("g").says("mobile communications equipment").means(RADIO.mobile_communications.holds()),
        NOT_5A001,
        point("g").says("not elsewhere specified").means(none_of(ELSEWHERE)),
    ]))],
}
.checked();

const ELSEWHERE: &[Criterion] = &[entry(&entry_5a101::ENTRY), entry(&entry_3a611::ENTRY_A_RADIO)];

/// Radio relay.
pub static ENTRY_H: Control = Control {
    regime: Regime::Us,
    id: "5A991.h",
    category: Category::Radio,
    heading: "radio relay equipment from 19.7 GHz",
    versions: &[passage("5A991.h")
        .original(
            "Radio relay communications equipment designed for use at frequencies equal to or exceeding 19.7 \
             GHz",
        )
        .reads(all(&[
            point("h").says("radio relay equipment").means(RADIO.radio_relay.holds()),
            point("h")
                .says("designed for frequencies of 19.7 GHz or more")
                .means(RADIO.highest_frequency.at_least(gigahertz(19.7))),
            NOT_5A001,
        ]))],
}
.checked();

/// Counter-drone equipment that nothing else takes.
pub static ENTRY_COUNTER_UAS: Control = Control {
    regime: Regime::Us,
    id: "5A991 (counter-drone)",
    category: Category::CounterUas,
    heading: "civil counter-drone radio that 5A001 does not control",
    versions: &[passage("5A991").original("Telecommunication equipment, not controlled by 5A001").reads(
        all(&[
            point("heading").says("not controlled by 5A001").means(none_of(entry_5a001_e::ENTRIES)),
            point("3A611")
                .says("not specially designed for a military application")
                .means(none_of(&[CounterUas::ATTRIBUTES.military_use.holds()])),
            disputed(
                "US-5A991-counter-drone",
                "whether radio equipment against drones is telecommunication equipment of 5A991, of which no \
             point names it, or is not listed",
                &[
                    reading("5A991").says("it is telecommunication equipment of 5A991").all(&[]),
                    reading("not listed").says("no point of 5A991 names it").any(&[]),
                ],
            ),
        ]),
    )],
}
.checked();

/// The entries of 5A991 about radio.
pub(in crate::laws) const ENTRIES: &[Criterion] = &[any(LEAVES)];

const LEAVES: &[Criterion] = &[
    entry(&ENTRY_B_1),
    entry(&ENTRY_B_6_A),
    entry(&ENTRY_B_6_B),
    entry(&ENTRY_B_7_A),
    entry(&ENTRY_B_7_B),
    entry(&ENTRY_F),
    entry(&ENTRY_G),
    entry(&ENTRY_H),
];
