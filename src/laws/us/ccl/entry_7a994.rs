//! 7A994 of the Commerce Control List: what is left of navigation and avionics.
//!
//! The heading is the whole entry: "Other navigation direction finding
//! equipment, airborne communication equipment, all aircraft inertial
//! navigation systems not controlled under 7A003 or 7A103, and other avionic
//! equipment, including parts and components, n.e.s." It is asked for inertial
//! units, for satellite navigation receivers, for airborne radio and for automatic
//! pilots, each in a control of its own, because a control is about one category. "Not elsewhere
//! specified" is read against the entries that the library has. Accelerometers
//! and gyros by themselves, which are components, are left out.
//!
//! Makers class small inertial units here that are not made for aircraft, such
//! as the ADIS16480 of Analog Devices; whoever does so answers `avionic` with yes.

use crate::goods::items::Category;
use crate::goods::items::flight_controller::FlightController;
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, entry, none_of, point};
use crate::rule::list::List;

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_3a611;
use crate::laws::us::ccl::entry_5a001;
use crate::laws::us::ccl::entry_5a101;
use crate::laws::us::ccl::entry_5a991;
use crate::laws::us::ccl::entry_7a003;
use crate::laws::us::ccl::entry_7a005;
use crate::laws::us::ccl::entry_7a103;
use crate::laws::us::ccl::entry_7a105;
use crate::laws::us::reasons::AT1;
use crate::laws::us::usml::xii_d;

pub const ENTRIES: &[&Control] = &[&INERTIAL_UNITS, &RECEIVERS, &RADIOS, &FLIGHT_CONTROLLERS];

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;
const RADIO: RadioAttributes = Radio::ATTRIBUTES;

const AVIONICS: List = CCL.reasons(&[AT1]);

pub static INERTIAL_UNITS: Control = AVIONICS
    .entry(
        "7A994",
        Category::InertialUnit,
        "inertial navigation systems of aircraft and other avionic equipment, n.e.s.",
    )
    .original(
        "all aircraft inertial navigation systems not controlled under 7A003 or 7A103, and other avionic \
         equipment",
    )
    .reads(all(&[
        point("7A994")
            .says("an inertial navigation system of aircraft, or other navigation or avionic equipment")
            .means(InertialUnit::ATTRIBUTES.avionic.is_yes()),
        point("7A994").says("not controlled under 7A003").means(none_of(entry_7a003::OF_7A003)),
        point("7A994").says("not controlled under 7A103").means(none_of(entry_7a103::OF_7A103)),
        point("7A994")
            .says("not on the Munitions List, category XII(d)(1)")
            .means(none_of(&[xii_d::NAVIGATION_SYSTEM])),
    ]));

pub static RECEIVERS: Control = AVIONICS
    .entry(
        "7A994 (receivers)",
        Category::NavigationReceiver,
        "satellite navigation receivers without decryption or adaptive antennas",
    )
    .original(
        "Typically commercially available GPS do not employ decryption or adaptive antenna and are \
         classified as 7A994",
    )
    .reads(all(&[
        point("note").says("no governmental decryption").means(RECEIVER.government_decryption.is_no()),
        point("note").says("not controlled by 7A005").means(none_of(&[entry(&entry_7a005::B)])),
        point("7A994").says("not controlled by 7A105").means(none_of(entry_7a105::OF_7A105)),
        point("7A994")
            .says("not on the Munitions List, category XII(d)(2)")
            .means(none_of(&[RECEIVER.military_use.is_yes()])),
    ]));

pub static FLIGHT_CONTROLLERS: Control = AVIONICS
    .entry("7A994 (flight controllers)", Category::FlightController, "automatic pilots, n.e.s.")
    .original("other avionic equipment")
    .doubts(&["that an automatic pilot of an unmanned aircraft is avionic equipment is our reading"])
    .reads(all(&[
        point("7A994").says("an automatic pilot or flight instrument system").any(&[
            FlightController::ATTRIBUTES.automatic_pilot.is_yes(),
            FlightController::ATTRIBUTES.flight_instruments.is_yes(),
        ]),
        point("7A994")
            .says("not controlled under 7A103")
            .means(none_of(&[entry(&entry_7a103::B_CONTROLLER)])),
        point("7A994")
            .says("not on the Munitions List, category VIII(h)(12)")
            .means(none_of(&[FlightController::ATTRIBUTES.swarming.is_yes()])),
    ]));

pub static RADIOS: Control = AVIONICS
    .entry("7A994 (radio)", Category::Radio, "airborne communication equipment, n.e.s.")
    .original("airborne communication equipment")
    .reads(all(&[
        point("7A994").says("airborne communication equipment").means(RADIO.airborne.is_yes()),
        point("7A994").says("not elsewhere specified").all(&[
            none_of(entry_5a001::OF_5A001),
            none_of(entry_5a991::OF_5A991),
            none_of(&[entry(&entry_5a101::ENTRY), entry(&entry_3a611::A_RADIO)]),
        ]),
    ]));
