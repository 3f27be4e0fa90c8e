//! 7A994 of the Commerce Control List: what is left of navigation and avionics.
//!
//! The heading is the whole entry: "Other navigation direction finding
//! equipment, airborne communication equipment, all aircraft inertial
//! navigation systems not controlled under 7A003 or 7A103, and other avionic
//! equipment, including parts and components, n.e.s." It is asked for inertial
//! units, for satellite navigation receivers and for airborne radio, each in a
//! control of its own, because a control is about one category. "Not elsewhere
//! specified" is read against the entries that the library has. Accelerometers
//! and gyros by themselves, which are components, are left out.
//!
//! Makers class small inertial units here that are not made for aircraft, such
//! as the ADIS16480 of Analog Devices; whoever does so answers `avionic` with yes.

use crate::goods::items::Category;
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, entry, none_of, point};
use crate::rule::regime::Regime;

use crate::laws::us::ccl::entry_3a611;
use crate::laws::us::ccl::entry_5a001;
use crate::laws::us::ccl::entry_5a101;
use crate::laws::us::ccl::entry_5a991;
use crate::laws::us::ccl::entry_7a003;
use crate::laws::us::ccl::entry_7a005;
use crate::laws::us::ccl::entry_7a103;
use crate::laws::us::ccl::entry_7a105;
use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::AT1;

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;
const RADIO: RadioAttributes = Radio::ATTRIBUTES;

const PASSAGE: Passage = CCL.at("7A994").since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(&[AT1]);

/// Inertial units.
pub static ENTRY_INERTIAL_UNIT: Control = Control {
    regime: Regime::Us,
    id: "7A994",
    category: Category::InertialUnit,
    heading: "inertial navigation systems of aircraft and other avionic equipment, n.e.s.",
    versions: &[PASSAGE
        .original(
            "all aircraft inertial navigation systems not controlled under 7A003 or 7A103, and other avionic \
             equipment",
        )
        .reads(all(&[
            point("7A994")
                .says("an inertial navigation system of aircraft, or other navigation or avionic equipment")
                .means(InertialUnit::ATTRIBUTES.avionic.holds()),
            point("7A994").says("not controlled under 7A003").means(none_of(entry_7a003::ENTRIES)),
            point("7A994").says("not controlled under 7A103").means(none_of(entry_7a103::ENTRIES)),
        ]))],
}
.checked();

/// Satellite navigation receivers.
pub static ENTRY_RECEIVER: Control = Control {
    regime: Regime::Us,
    id: "7A994 (receivers)",
    category: Category::NavigationReceiver,
    heading: "satellite navigation receivers without decryption or adaptive antennas",
    versions: &[PASSAGE
        .original(
            "Typically commercially available GPS do not employ decryption or adaptive antenna and are \
             classified as 7A994",
        )
        .reads(all(&[
            point("note").says("no governmental decryption").means(RECEIVER.government_decryption.fails()),
            point("note").says("not controlled by 7A005").means(none_of(OF_7A005)),
            point("7A994").says("not controlled by 7A105").means(none_of(entry_7a105::ENTRIES)),
        ]))],
}
.checked();

const OF_7A005: &[Criterion] = &[entry(&entry_7a005::ENTRY_B)];

/// Airborne radio.
pub static ENTRY_RADIO: Control = Control {
    regime: Regime::Us,
    id: "7A994 (radio)",
    category: Category::Radio,
    heading: "airborne communication equipment, n.e.s.",
    versions: &[PASSAGE.original("airborne communication equipment").reads(all(&[
        point("7A994").says("airborne communication equipment").means(RADIO.airborne.holds()),
        point("7A994").says("not elsewhere specified").all(&[
            none_of(entry_5a001::ENTRIES),
            none_of(entry_5a991::ENTRIES),
            none_of(ELSEWHERE),
        ]),
    ]))],
}
.checked();

const ELSEWHERE: &[Criterion] = &[entry(&entry_5a101::ENTRY), entry(&entry_3a611::ENTRY_A_RADIO)];
