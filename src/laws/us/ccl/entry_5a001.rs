//! 5A001 of the Commerce Control List, points b and d: radio, receivers and antennas.
//! The text, and what is left out of it, stand in
//! [`common::radio`](crate::laws::common::radio).

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::{Joined, radio};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS1, NS2};

pub const ENTRIES: &[&Control] = &[&B_3_A, &B_3_B, &B_4_A, &B_4_B, &B_5, &D_1, &D_2, &D_3, &D_4];

const RADIO: List = CCL.read(TextQuality::Verbatim);

type Radios = radio::Radios<Joined>;

/// The entries of 5A001 about this category of goods.
pub const OF_5A001: &[Criterion] = &[
    entry(&B_3_A),
    entry(&B_3_B),
    entry(&B_4_A),
    entry(&B_4_B),
    entry(&B_5),
    entry(&D_1),
    entry(&D_2),
    entry(&D_3),
    entry(&D_4),
];

pub static B_3_A: Control = RADIO.reasons(&[NS2, AT1]).prints("5A001.b.3.a", Radios::B_3_A.original(
    "radio equipment employing “spread spectrum” techniques, including “frequency hopping” techniques, not controlled \
     in 5A001.b.4 and having […] User programmable spreading codes",
));
pub static B_3_B: Control = RADIO.reasons(&[NS2, AT1]).prints("5A001.b.3.b", Radios::B_3_B);
pub static B_4_A: Control = RADIO.reasons(&[NS2, AT1]).prints("5A001.b.4.a", Radios::B_4_A.original(
    "radio equipment employing ultra-wideband modulation techniques, having user programmable channelizing codes, \
     scrambling codes, or network identification codes and having […] A bandwidth exceeding 500 MHz",
));
pub static B_4_B: Control = RADIO
    .reasons(&[NS2, AT1])
    .prints("5A001.b.4.b", Radios::B_4_B.original("A “fractional bandwidth” of 20% or more"));
pub static B_5: Control = RADIO.reasons(&[NS1, AT1]).prints("5A001.b.5", Radios::B_5.original(
    "digitally controlled radio receivers having all of the following: […] More than 1,000 channels; A 'channel \
     switching time' of less than 1 ms; Automatic searching or scanning of a part of the electromagnetic spectrum; and \
     Identification of the received signals or the type of transmitter",
));
pub static D_1: Control = RADIO.reasons(&[NS2, AT1]).prints(
    "5A001.d.1",
    Radios::D_1.original(
        "Rated for operation above 31.8 GHz, but not exceeding 57 GHz, and having an \
         Effective Radiated Power (ERP) equal to or greater than +20 dBm (22.15 dBm \
         Effective Isotropic Radiated Power (EIRP))",
    ),
);
pub static D_2: Control = RADIO.reasons(&[NS2, AT1]).prints(
    "5A001.d.2",
    Radios::D_2.original(
        "Rated for operation above 57 GHz, but not exceeding 66 GHz, and having an ERP equal \
         to or greater than +24 dBm (26.15 dBm EIRP)",
    ),
);
pub static D_3: Control = RADIO.reasons(&[NS2, AT1]).prints(
    "5A001.d.3",
    Radios::D_3.original(
        "Rated for operation above 66 GHz, but not exceeding 90 GHz, and having an ERP equal \
         to or greater than +20 dBm (22.15 dBm EIRP)",
    ),
);
pub static D_4: Control = RADIO.reasons(&[NS2, AT1]).prints("5A001.d.4", Radios::D_4);
