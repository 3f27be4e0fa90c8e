//! 5.A.1, points e to h of the list: direction finders, interception and
//! jamming of mobile networks, passive location, and equipment against
//! improvised explosive devices. The EU and the United States repeat it as
//! 5A001.
//!
//! No point names drones. A jammer of drone links is one of f.3 if it jams
//! mobile networks, and of h.1 if it is made against explosive devices.
//! Point f.3.b (detect and exploit) asks for more than f.3.c (exploit), so it
//! is not asked by itself. Specially designed components are left out.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::{CounterUas, CounterUasAttributes};
use crate::laws::text::Text;
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{megahertz, milliseconds};

use crate::laws::wassenaar::list::{FIRST_DAY, FROM_THE_EU_TEXT, LIST, NO_FIRST_DAY};

const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[FROM_THE_EU_TEXT, NO_FIRST_DAY])
}

pub(in crate::laws) const E: Text = Text {
    heading: "radio direction finders for short signals",
    words: "Radio direction finding equipment operating at frequencies above 30 MHz and having all of the \
            following: \"Instantaneous bandwidth\" of 10 MHz or more; and Capable of finding a Line Of \
            Bearing (LOB) to non-cooperating radio transmitters with a signal duration of less than 1 ms",
    reading: all(&[
        point("e").says("radio direction finding equipment above 30 MHz").all(&[
            SYSTEM.direction_finding.holds(),
            SYSTEM.direction_finding_frequency.above(megahertz(30.0)),
        ]),
        point("e.1")
            .says("an instantaneous bandwidth of 10 MHz or more")
            .means(SYSTEM.instantaneous_bandwidth.at_least(megahertz(10.0))),
        point("e.2")
            .says("a line of bearing to transmitters that do not cooperate, with signals of less than 1 ms")
            .means(SYSTEM.shortest_signal.below(milliseconds(1.0))),
    ]),
};

const NOT_EXEMPT: Criterion = point("f.1, f.2 note")
    .says(
        "not specially designed for analogue private radio or wireless LAN, nor designed for network \
           operators, nor for the development or production of mobile equipment",
    )
    .means(none_of(&[
        SYSTEM.intercepts_analogue_or_wireless_lan.holds(),
        SYSTEM.for_network_operators.holds(),
        SYSTEM.for_mobile_development.holds(),
    ]));

pub(in crate::laws) const F_1: Text = Text {
    heading: "interception of voice and data of mobile telecommunications",
    words: "Interception equipment designed for the extraction of voice or data, transmitted over the air \
            interface",
    reading: all(&[
        point("f.1")
            .says("interception equipment for voice or data of mobile telecommunications")
            .means(SYSTEM.intercepts_mobile_content.holds()),
        NOT_EXEMPT,
    ]),
};

pub(in crate::laws) const F_2: Text = Text {
    heading: "interception of identifiers and metadata of mobile telecommunications",
    words: "Interception equipment not specified in 5A001.f.1., designed for the extraction of client device \
            or subscriber identifiers (e.g., IMSI, TIMSI or IMEI), signalling, or other metadata transmitted \
            over the air interface",
    reading: all(&[
        point("f.2")
            .says("interception equipment for identifiers, signalling or other metadata")
            .means(SYSTEM.intercepts_mobile_metadata.holds()),
        point("f.2").says("not specified by f.1").means(none_of(&[F_1.reading])),
        NOT_EXEMPT,
    ]),
};

pub(in crate::laws) const F_3: Text = Text {
    heading: "selective jamming of mobile telecommunications",
    words: "Jamming equipment specially designed or modified to intentionally and selectively interfere with, \
            deny, inhibit, degrade or seduce mobile telecommunication services",
    reading: all(&[
        point("f.3")
            .says("specially designed or modified to interfere with mobile services selectively")
            .means(SYSTEM.jams_mobile_networks.holds()),
        point("f.3").says("any of the following").any(&[
            point("f.3.a")
                .says("simulates the functions of radio access network equipment")
                .means(SYSTEM.simulates_base_station.holds()),
            point("f.3.c")
                .says("exploits specific characteristics of the mobile protocol")
                .means(SYSTEM.exploits_mobile_protocol.holds()),
        ]),
    ]),
};

pub(in crate::laws) const F_4: Text = Text {
    heading: "monitoring of interceptors and jammers of mobile telecommunications",
    words: "RF monitoring equipment designed or modified to identify the operation of items specified in \
            5A001.f.1., 5A001.f.2. or 5A001.f.3.",
    reading: point("f.4")
        .says("radio monitoring equipment that identifies the operation of what f.1, f.2 or f.3 specifies")
        .means(SYSTEM.detects_interceptors.holds()),
};

pub(in crate::laws) const G: Text = Text {
    heading: "passive coherent location",
    words: "Passive Coherent Location (PCL) systems or equipment, specially designed for detecting and \
            tracking moving objects by measuring reflections of ambient radio frequency emissions, supplied \
            by non-radar transmitters",
    reading: all(&[
        point("g")
            .says("specially designed to detect and track by reflections of radio that no radar transmits")
            .means(SYSTEM.passive_coherent_location.holds()),
        point("g note")
            .says("not radio-astronomical, and without need of a radio transmission from the target")
            .means(none_of(&[SYSTEM.radio_astronomy.holds(), SYSTEM.needs_target_transmission.holds()])),
    ]),
};

pub(in crate::laws) const H_1: Text = Text {
    heading: "radio transmitters against improvised explosive devices",
    words: "Radio Frequency (RF) transmitting equipment, not specified in 5A001.f., designed or modified for \
            prematurely activating or preventing the initiation of Improvised Explosive Devices (IEDs)",
    reading: all(&[
        point("h.1")
            .says("a radio transmitter to set off explosive devices early or to prevent their initiation")
            .means(SYSTEM.counters_explosive_devices.holds()),
        point("h.1").says("not specified by f").means(none_of(&[
            F_1.reading,
            F_2.reading,
            F_3.reading,
            F_4.reading,
        ])),
    ]),
};

pub(in crate::laws) const H_2: Text = Text {
    heading: "radio beside transmitters against improvised explosive devices",
    words: "Equipment using techniques designed to enable radio communications in the same frequency channels \
            on which co-located equipment specified in 5A001.h.1. is transmitting",
    reading: point("h.2")
        .says("enables radio communications in the channels on which equipment of h.1 beside it transmits")
        .means(SYSTEM.communicates_beside_jammer.holds()),
};

/// Direction finders.
pub static ENTRY_E: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.e",
    category: Category::CounterUas,
    heading: E.heading,
    versions: &[E.at(passage("5.A.1.e"))],
}
.checked();

/// Interception of voice and data.
pub static ENTRY_F_1: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.f.1",
    category: Category::CounterUas,
    heading: F_1.heading,
    versions: &[F_1.at(passage("5.A.1.f.1"))],
}
.checked();

/// Interception of metadata.
pub static ENTRY_F_2: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.f.2",
    category: Category::CounterUas,
    heading: F_2.heading,
    versions: &[F_2.at(passage("5.A.1.f.2"))],
}
.checked();

/// Jamming of mobile networks.
pub static ENTRY_F_3: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.f.3",
    category: Category::CounterUas,
    heading: F_3.heading,
    versions: &[F_3.at(passage("5.A.1.f.3"))],
}
.checked();

/// Monitoring of interceptors.
pub static ENTRY_F_4: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.f.4",
    category: Category::CounterUas,
    heading: F_4.heading,
    versions: &[F_4.at(passage("5.A.1.f.4"))],
}
.checked();

/// Passive location.
pub static ENTRY_G: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.g",
    category: Category::CounterUas,
    heading: G.heading,
    versions: &[G.at(passage("5.A.1.g"))],
}
.checked();

/// Transmitters against explosive devices.
pub static ENTRY_H_1: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.h.1",
    category: Category::CounterUas,
    heading: H_1.heading,
    versions: &[H_1.at(passage("5.A.1.h.1"))],
}
.checked();

/// Radio beside such transmitters.
pub static ENTRY_H_2: Control = Control {
    regime: Regime::Wassenaar,
    id: "5.A.1.h.2",
    category: Category::CounterUas,
    heading: H_2.heading,
    versions: &[H_2.at(passage("5.A.1.h.2"))],
}
.checked();
