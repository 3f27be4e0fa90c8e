//! 5A001.b and d, which the Wassenaar Arrangement numbers 5.A.1: spread-spectrum
//! and ultra-wideband radio, searching receivers and steerable antennas. Points
//! e to h are in [`interception`](super::interception).
//!
//! Left out: points a, b.1, b.2 and b.6, of which each regime says what they may
//! be about, and c, j and specially designed components.
//!
//! An antenna is "rated for operation above 31.8 GHz, but not exceeding 57 GHz"
//! if its band reaches into that interval; so one antenna may meet two of d.1
//! to d.4. A band that only begins at 57, 66 or 90 GHz is meant for the next
//! point alone.

use crate::goods::items::Category;
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::criterion::{Criterion, all, any, chapeau, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{
    count, decibel_milliwatts, gigahertz, kilohertz, megahertz, milliseconds, percent, times, watts,
};
use std::marker::PhantomData;

use crate::laws::common::{Numbering, numbered};

const RADIO: RadioAttributes = Radio::ATTRIBUTES;

/// Radio, receivers and antennas, as a list prints them.
pub struct Radios<L>(PhantomData<L>);

impl<L: Numbering> Radios<L> {
    const NOT_B_4: Criterion = point("b.3")
        .says("not controlled by b.4")
        .means(none_of(&[Self::B_4_A.criterion, Self::B_4_B.criterion]));

    pub const B_3_A: Paragraph = Paragraph::on(
        Category::Radio,
        "spread-spectrum and frequency-hopping radio with user-programmable codes",
    )
    .original(numbered!(
        L,
        "radio equipment employing \"spread spectrum\" techniques, including \"frequency hopping\" techniques, other \
         than those specified in 5A001.b.4. and having […] User programmable spreading codes"
    ))
    .reads(all(&[
        SPREADS,
        point("b.3.a")
            .says("user-programmable spreading codes")
            .means(RADIO.programmable_spreading_codes.is_yes()),
        ABOVE_1_WATT,
        Self::NOT_B_4,
    ]));

    pub const B_3_B: Paragraph = Paragraph::on(
        Category::Radio,
        "spread-spectrum and frequency-hopping radio of great bandwidth",
    )
    .original(
        "A total transmitted bandwidth which is 100 or more times the bandwidth of any one \
         information channel and in excess of 50 kHz",
    )
    .reads(all(&[
        SPREADS,
        point("b.3.b")
            .says("a transmitted bandwidth of 100 times the bandwidth of one information channel or more")
            .means(RADIO.spread_ratio.at_least(times(100.0))),
        point("b.3.b")
            .says("a transmitted bandwidth of more than 50 kHz")
            .means(RADIO.transmitted_bandwidth.above(kilohertz(50.0))),
        point("b.3.b note")
            .says(
                "not specially designed for civil cellular radio or commercial civil satellite earth \
                 stations",
            )
            .means(none_of(&[RADIO.civil_cellular.is_yes(), RADIO.civil_earth_station.is_yes()])),
        ABOVE_1_WATT,
        Self::NOT_B_4,
    ]));

    pub const B_4_A: Paragraph = Paragraph::on(Category::Radio, "ultra-wideband radio by bandwidth")
        .original(
            "radio equipment employing ultra-wideband modulation techniques, having user programmable \
             channelising codes, scrambling codes or network identification codes and having […] A bandwidth \
             exceeding 500 MHz",
        )
        .reads(all(&[
            ULTRA_WIDEBAND,
            point("b.4.a")
                .says("a bandwidth of more than 500 MHz")
                .means(RADIO.transmitted_bandwidth.above(megahertz(500.0))),
        ]));

    pub const B_4_B: Paragraph =
        Paragraph::on(Category::Radio, "ultra-wideband radio by fractional bandwidth")
            .original("A \"fractional bandwidth\" of 20% or more")
            .reads(all(&[
                ULTRA_WIDEBAND,
                point("b.4.b")
                    .says("a fractional bandwidth of 20 % or more")
                    .means(RADIO.fractional_bandwidth.at_least(percent(20.0))),
            ]));

    pub const B_5: Paragraph = Paragraph::on(
        Category::Radio,
        "receivers that search the spectrum and identify signals",
    )
    .original(
        "digitally controlled radio receivers having all of the following: […] More than 1 000 channels; A \
         'channel switching time' of less than 1 ms; Automatic searching or scanning of a part of the \
         electromagnetic spectrum; and Identification of the received signals or the type of transmitter",
    )
    .reads(all(&[
        point("b.5").says("a digitally controlled radio receiver").means(RADIO.digital_receiver.is_yes()),
        point("b.5.a").says("more than 1000 channels").means(RADIO.channels.above(count(1_000.0))),
        point("b.5.b")
            .says("a channel switching time of less than 1 ms")
            .means(RADIO.channel_switching_time.below(milliseconds(1.0))),
        point("b.5.c")
            .says("automatic searching or scanning of a part of the spectrum")
            .means(RADIO.scans_spectrum.is_yes()),
        point("b.5.d")
            .says("identification of received signals or of the type of transmitter")
            .means(RADIO.identifies_signals.is_yes()),
        point("b.5 note")
            .says("not specially designed for civil cellular radio")
            .means(none_of(&[RADIO.civil_cellular.is_yes()])),
    ]));

    pub const D_1: Paragraph =
        Paragraph::on(Category::Radio, "steerable phased array antennas above 31.8 GHz and up to 57 GHz")
            .original(
                "Rated for operation above 31,8 GHz, but not exceeding 57 GHz, and having an \
                 Effective Radiated Power (ERP) equal to or greater than +20 dBm (22,15 dBm \
                 Effective Isotropic Radiated Power (EIRP))",
            )
            .reads(all(&[
                PHASED_ARRAY,
                point("d.1").says("rated for operation above 31.8 GHz but not exceeding 57 GHz").all(&[
                    RADIO.highest_frequency.above(gigahertz(31.8)),
                    any(&[
                        RADIO.lowest_frequency.below(gigahertz(57.0)),
                        RADIO.highest_frequency.at_most(gigahertz(57.0)),
                    ]),
                ]),
                point("d.1")
                    .says("an effective radiated power of +20 dBm or more")
                    .means(RADIO.effective_radiated_power.at_least(decibel_milliwatts(20.0))),
                NOT_CIVIL_ANTENNA,
            ]));

    pub const D_2: Paragraph = Paragraph::on(
        Category::Radio,
        "steerable phased array antennas above 57 GHz and up to 66 GHz",
    )
    .original(
        "Rated for operation above 57 GHz, but not exceeding 66 GHz, and having an ERP equal to or greater \
         than +24 dBm (26,15 dBm EIRP)",
    )
    .reads(all(&[
        PHASED_ARRAY,
        point("d.2").says("rated for operation above 57 GHz but not exceeding 66 GHz").all(&[
            RADIO.highest_frequency.above(gigahertz(57.0)),
            any(&[
                RADIO.lowest_frequency.below(gigahertz(66.0)),
                RADIO.highest_frequency.at_most(gigahertz(66.0)),
            ]),
        ]),
        point("d.2")
            .says("an effective radiated power of +24 dBm or more")
            .means(RADIO.effective_radiated_power.at_least(decibel_milliwatts(24.0))),
        NOT_CIVIL_ANTENNA,
    ]));

    pub const D_3: Paragraph = Paragraph::on(
        Category::Radio,
        "steerable phased array antennas above 66 GHz and up to 90 GHz",
    )
    .original(
        "Rated for operation above 66 GHz, but not exceeding 90 GHz, and having an ERP equal to or greater \
         than +20 dBm (22,15 dBm EIRP)",
    )
    .reads(all(&[
        PHASED_ARRAY,
        point("d.3").says("rated for operation above 66 GHz but not exceeding 90 GHz").all(&[
            RADIO.highest_frequency.above(gigahertz(66.0)),
            any(&[
                RADIO.lowest_frequency.below(gigahertz(90.0)),
                RADIO.highest_frequency.at_most(gigahertz(90.0)),
            ]),
        ]),
        point("d.3")
            .says("an effective radiated power of +20 dBm or more")
            .means(RADIO.effective_radiated_power.at_least(decibel_milliwatts(20.0))),
        NOT_CIVIL_ANTENNA,
    ]));

    pub const D_4: Paragraph = Paragraph::on(Category::Radio, "steerable phased array antennas above 90 GHz")
        .original("Rated for operation above 90 GHz")
        .reads(all(&[
            PHASED_ARRAY,
            point("d.4")
                .says("rated for operation above 90 GHz")
                .means(RADIO.highest_frequency.above(gigahertz(90.0))),
            NOT_CIVIL_ANTENNA,
        ]));
}

/// What 5A101 leaves out in every list.
pub const NO_OTHER_TELEMETRY: Criterion = chapeau(
    "not for manned aircraft or satellites, terrestrial or marine use, or civil satellite navigation",
)
.means(none_of(&[
    RADIO.for_manned_aircraft_or_satellites.is_yes(),
    RADIO.terrestrial_or_marine.is_yes(),
    RADIO.civil_satellite_navigation.is_yes(),
]));

/// What 5A101 takes in every list, for the aircraft that each names.
pub const TELEMETRY: Criterion = chapeau("telemetry or telecontrol equipment, on the ground too")
    .means(RADIO.telemetry_or_telecontrol.is_yes());

const SPREADS: Criterion = point("b.3")
    .says("spread spectrum techniques, including frequency hopping")
    .any(&[RADIO.spread_spectrum.is_yes(), RADIO.frequency_hopping.is_yes()]);

const ABOVE_1_WATT: Criterion =
    point("b.3 note").says("an output power of more than 1 W").means(RADIO.output_power.above(watts(1.0)));

const ULTRA_WIDEBAND: Criterion = point("b.4")
    .says("ultra-wideband modulation, with user-programmable channelizing, scrambling or network codes")
    .all(&[RADIO.ultra_wideband.is_yes(), RADIO.programmable_network_codes.is_yes()]);

const PHASED_ARRAY: Criterion =
    point("d").says("an electronically steerable phased array antenna").means(RADIO.phased_array.is_yes());

const NOT_CIVIL_ANTENNA: Criterion = all(&[
    point("d note 1")
        .says("not for microwave landing systems of the ICAO")
        .means(none_of(&[RADIO.microwave_landing_system.is_yes()])),
    point("d note 2")
        .says(
            "not specially designed for civil cellular radio, wireless LAN, IEEE 802.15, wireless HDMI or \
             commercial civil satellite earth stations",
        )
        .means(none_of(&[
            RADIO.civil_cellular.is_yes(),
            RADIO.civil_wireless_lan.is_yes(),
            RADIO.civil_earth_station.is_yes(),
        ])),
]);
