//! 5A101 of the Commerce Control List: telemetry and telecontrol for unmanned
//! aircraft and rockets with a range of 300 km or more. Rockets are left out.
//! "Designed or modified for" is asked as what the equipment is designed for.

use crate::goods::items::Category;
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{all, designed_for, none_of, point};
use crate::value::quantity::kilometres;

use crate::laws::common::radio::{NO_OTHER_TELEMETRY, TELEMETRY};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&ENTRY];

const RADIO: RadioAttributes = Radio::ATTRIBUTES;

pub static ENTRY: Control = CCL
    .entry(
        "5A101",
        Category::Radio,
        "telemetry and telecontrol equipment for unmanned aircraft of great range",
    )
    .reasons(&[MT1, AT1])
    .original(
        "Telemetering and telecontrol equipment, including ground equipment, designed or modified for \
         unmanned aerial vehicle […] capable of a maximum “range” equal to or greater than 300 km",
    )
    .reads(all(&[
        TELEMETRY,
        point("5A101")
            .says("designed or modified for unmanned aircraft with a range of 300 km or more")
            .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))])),
        point("note 1")
            .says("not telecontrol for recreational models, of at most 200 µV/m at 500 m")
            .means(none_of(&[RADIO.recreational_telecontrol.is_yes()])),
        NO_OTHER_TELEMETRY,
    ]));
