//! 5A001.e to h, which the Wassenaar Arrangement numbers 5.A.1: direction
//! finders, interception and jamming of mobile networks, passive location, and
//! equipment against improvised explosive devices.
//!
//! No point names drones. A jammer of drone links is one of f.3 if it jams
//! mobile networks, and of h.1 if it is made against explosive devices.
//! Point f.3.b (detect and exploit) asks for more than f.3.c (exploit), so it
//! is not asked by itself. Specially designed components are left out.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::{CounterUas, CounterUasAttributes};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{megahertz, milliseconds};
use std::marker::PhantomData;

use crate::laws::common::{Numbering, numbered};

const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;

/// Direction finders, interceptors and jammers, as a list prints them.
pub struct Interception<L>(PhantomData<L>);

impl<L: Numbering> Interception<L> {
    pub const E: Paragraph = Paragraph::on(Category::CounterUas, "radio direction finders for short signals")
        .original(
            "Radio direction finding equipment operating at frequencies above 30 MHz and having all of the \
             following […]: \"Instantaneous bandwidth\" of 10 MHz or more; and Capable of finding a Line Of \
             Bearing (LOB) to non-cooperating radio transmitters with a signal duration of less than 1 ms",
        )
        .reads(all(&[
            point("e").says("radio direction finding equipment above 30 MHz").all(&[
                SYSTEM.direction_finding.is_yes(),
                SYSTEM.direction_finding_frequency.above(megahertz(30.0)),
            ]),
            point("e.1")
                .says("an instantaneous bandwidth of 10 MHz or more")
                .means(SYSTEM.instantaneous_bandwidth.at_least(megahertz(10.0))),
            point("e.2")
                .says(
                    "a line of bearing to transmitters that do not cooperate, with signals of less than 1 ms",
                )
                .means(SYSTEM.shortest_signal.below(milliseconds(1.0))),
        ]));

    pub const F_1: Paragraph = Paragraph::on(
        Category::CounterUas,
        "interception of voice and data of mobile telecommunications",
    )
    .original(
        "Interception equipment designed for the extraction of voice or data, transmitted over the air \
         interface",
    )
    .reads(all(&[
        point("f.1")
            .says("interception equipment for voice or data of mobile telecommunications")
            .means(SYSTEM.intercepts_mobile_content.is_yes()),
        NOT_EXEMPT,
    ]));

    pub const F_2: Paragraph = Paragraph::on(
        Category::CounterUas,
        "interception of identifiers and metadata of mobile telecommunications",
    )
    .original(numbered!(
        L,
        "Interception equipment not specified in 5A001.f.1., designed for the extraction of client device \
         or subscriber identifiers (e.g., IMSI, TIMSI or IMEI), signalling, or other metadata transmitted \
         over the air interface"
    ))
    .reads(all(&[
        point("f.2")
            .says("interception equipment for identifiers, signalling or other metadata")
            .means(SYSTEM.intercepts_mobile_metadata.is_yes()),
        point("f.2").says("not specified by f.1").means(none_of(&[Self::F_1.criterion])),
        NOT_EXEMPT,
    ]));

    pub const F_3: Paragraph = Paragraph::on(
        Category::CounterUas,
        "selective jamming of mobile telecommunications",
    )
    .original(
        "Jamming equipment specially designed or modified to intentionally and selectively interfere with, \
         deny, inhibit, degrade or seduce mobile telecommunication services",
    )
    .reads(all(&[
        point("f.3")
            .says("specially designed or modified to interfere with mobile services selectively")
            .means(SYSTEM.jams_mobile_networks.is_yes()),
        point("f.3").says("any of the following").any(&[
            point("f.3.a")
                .says("simulates the functions of radio access network equipment")
                .means(SYSTEM.simulates_base_station.is_yes()),
            point("f.3.c")
                .says("exploits specific characteristics of the mobile protocol")
                .means(SYSTEM.exploits_mobile_protocol.is_yes()),
        ]),
    ]));

    pub const F_4: Paragraph = Paragraph::on(
        Category::CounterUas,
        "monitoring of interceptors and jammers of mobile telecommunications",
    )
    .original(numbered!(
        L,
        "RF monitoring equipment designed or modified to identify the operation of items specified in \
         5A001.f.1., 5A001.f.2. or 5A001.f.3."
    ))
    .reads(
        point("f.4")
            .says(
                "radio monitoring equipment that identifies the operation of what f.1, f.2 or f.3 specifies",
            )
            .means(SYSTEM.detects_interceptors.is_yes()),
    );

    pub const G: Paragraph = Paragraph::on(Category::CounterUas, "passive coherent location")
        .original(
            "Passive Coherent Location (PCL) systems or equipment, specially designed for \
             detecting and tracking moving objects by measuring reflections of ambient radio \
             frequency emissions, supplied by non-radar transmitters",
        )
        .reads(all(&[
            point("g")
                .says(
                    "specially designed to detect and track by reflections of radio that no radar transmits",
                )
                .means(SYSTEM.passive_coherent_location.is_yes()),
            point("g note")
                .says("not radio-astronomical, and without need of a radio transmission from the target")
                .means(none_of(&[
                    SYSTEM.radio_astronomy.is_yes(),
                    SYSTEM.needs_target_transmission.is_yes(),
                ])),
        ]));

    pub const H_1: Paragraph = Paragraph::on(
        Category::CounterUas,
        "radio transmitters against improvised explosive devices",
    )
    .original(numbered!(
        L,
        "Radio Frequency (RF) transmitting equipment, not specified in 5A001.f., designed or modified for \
         prematurely activating or preventing the initiation of Improvised Explosive Devices (IEDs)"
    ))
    .reads(all(&[
        point("h.1")
            .says("a radio transmitter to set off explosive devices early or to prevent their initiation")
            .means(SYSTEM.counters_explosive_devices.is_yes()),
        point("h.1").says("not specified by f").means(none_of(&[
            Self::F_1.criterion,
            Self::F_2.criterion,
            Self::F_3.criterion,
            Self::F_4.criterion,
        ])),
    ]));

    pub const H_2: Paragraph = Paragraph::on(
        Category::CounterUas,
        "radio beside transmitters against improvised explosive devices",
    )
    .original(numbered!(
        L,
        "Equipment using techniques designed to enable radio communications in the same frequency channels \
         on which co-located equipment specified in 5A001.h.1. is transmitting"
    ))
    .reads(
        point("h.2")
            .says(
                "enables radio communications in the channels on which equipment of h.1 beside it transmits",
            )
            .means(SYSTEM.communicates_beside_jammer.is_yes()),
    );
}

const NOT_EXEMPT: Criterion = point("f.1, f.2 note")
    .says(
        "not specially designed for analogue private radio or wireless LAN, nor designed for network \
         operators, nor for the development or production of mobile equipment",
    )
    .means(none_of(&[
        SYSTEM.intercepts_analogue_or_wireless_lan.is_yes(),
        SYSTEM.for_network_operators.is_yes(),
        SYSTEM.for_mobile_development.is_yes(),
    ]));
