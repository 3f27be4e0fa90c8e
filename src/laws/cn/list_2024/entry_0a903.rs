//! 0A903 of the unified list: civil counter-drone systems. Equipment that only
//! detects is not named.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::laser::Laser;
use crate::rule::control::Control;
use crate::rule::criterion::{all, chapeau, designed_for, point};
use crate::value::quantity::{kilometres, kilowatts};

use crate::laws::cn::list_2024::LIST;

pub const ENTRIES: &[&Control] = &[&A, &B];

pub static A: Control = LIST
    .entry("0A903.a", Category::CounterUas, "jammers of civil counter-drone systems beyond 5 km")
    .original("民用反无人驾驶航空器系统：a．干扰范围大于 5 km 的反无人机电子干扰设备")
    .hs(&["8543709960"])
    .reads(all(&[
        chapeau("a civil counter-drone system").means(CounterUas::ATTRIBUTES.civil.is_yes()),
        point("a")
            .says("electronic jamming equipment with a jamming range of more than 5 km")
            .means(CounterUas::ATTRIBUTES.jamming_range.above(kilometres(5.0))),
    ]));

// The heading of a and b says "civil": so the system is asked, as where it is exported whole.
pub static B: Control = LIST
    .entry("0A903.b", Category::Laser, "high-power lasers of more than 1.5 kW for counter-drone systems")
    .original("民用反无人驾驶航空器系统：b．专门用于反无人驾驶航空器系统，输出功率大于 1.5 kW 的高功率激光器")
    .hs(&["9013200093"])
    .reads(all(&[
        point("b")
            .says("specially for civil counter-drone systems")
            .means(designed_for(Category::CounterUas, &[CounterUas::ATTRIBUTES.civil.is_yes()])),
        point("b")
            .says("an output power of more than 1.5 kW")
            .means(Laser::ATTRIBUTES.output_power.above(kilowatts(1.5))),
    ]));
