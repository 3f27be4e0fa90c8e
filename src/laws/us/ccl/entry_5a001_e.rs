//! 5A001 of the Commerce Control List, points e to h: direction finding, interception, jamming.
//! The text, and what is left out of it, stand in
//! [`common::interception`](crate::laws::common::interception).

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::{Joined, interception};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS1, NS2, SL};

pub const ENTRIES: &[&Control] = &[&E, &F_1, &F_2, &F_3, &F_4, &G, &H_1, &H_2];

const RADIO: List = CCL.read(TextQuality::Verbatim);

type Interception = interception::Interception<Joined>;

/// The entries of 5A001 about this category of goods.
pub const OF_5A001: &[Criterion] =
    &[entry(&E), entry(&F_1), entry(&F_2), entry(&F_3), entry(&F_4), entry(&G), entry(&H_1), entry(&H_2)];

pub static E: Control = RADIO.reasons(&[NS1, AT1]).prints(
    "5A001.e",
    Interception::E.original(
        "Radio direction finding equipment operating at frequencies above 30 MHz and having \
         all of the following […]: “Instantaneous bandwidth” of 10 MHz or more; and Capable of \
         finding a Line Of Bearing (LOB) to non-cooperating radio transmitters with a signal \
         duration of less than 1 ms",
    ),
);
pub static F_1: Control = RADIO.reasons(&[NS2, SL, AT1]).prints("5A001.f.1", Interception::F_1);
pub static F_2: Control = RADIO.reasons(&[NS2, AT1]).prints(
    "5A001.f.2",
    Interception::F_2.original(
        "Interception equipment not specified in 5A001.f.1, designed for the extraction of \
         client device or subscriber identifiers (e.g., IMSI, TIMSI or IMEI), signaling, or \
         other metadata transmitted over the air interface",
    ),
);
pub static F_3: Control = RADIO.reasons(&[NS1, AT1]).prints(
    "5A001.f.3",
    Interception::F_3.original(
        "Jamming equipment “specially designed” or modified to intentionally and selectively \
         interfere with, deny, inhibit, degrade or seduce mobile telecommunication services",
    ),
);
pub static F_4: Control = RADIO.reasons(&[NS2, AT1]).prints(
    "5A001.f.4",
    Interception::F_4.original(
        "Radio Frequency (RF) monitoring equipment designed or modified to identify the \
         operation of items specified in 5A001.f.1, 5A001.f.2 or 5A001.f.3",
    ),
);
pub static G: Control = RADIO.reasons(&[NS2, AT1]).prints(
    "5A001.g",
    Interception::G.original(
        "Passive Coherent Location (PCL) systems or equipment, “specially designed” for \
         detecting and tracking moving objects by measuring reflections of ambient radio \
         frequency emissions, supplied by non-radar transmitters",
    ),
);
pub static H_1: Control = RADIO.reasons(&[NS1, AT1]).prints(
    "5A001.h.1",
    Interception::H_1.original(
        "Radio Frequency (RF) transmitting equipment, not specified by 5A001.f, designed or \
         modified for prematurely activating or preventing the initiation of Improvised \
         Explosive Devices (IEDs)",
    ),
);
pub static H_2: Control = RADIO.reasons(&[NS1, AT1]).prints(
    "5A001.h.2",
    Interception::H_2.original(
        "Equipment using techniques designed to enable radio communications in the same \
         frequency channels on which co-located equipment specified by 5A001.h.1 is \
         transmitting",
    ),
);
