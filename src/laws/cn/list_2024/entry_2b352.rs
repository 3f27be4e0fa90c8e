//! 2B352.h of the unified list: spraying and fogging systems for unmanned
//! aircraft. h.1 (systems) and h.2 (booms and nozzle arrays) have the same
//! numbers and are one entry here; h.3 is about the aerosol generators for them.

use crate::goods::items::Category;
use crate::goods::items::sprayer::{Sprayer, SprayerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, entry, none_of, point};
use crate::rule::list::List;
use crate::value::day::day;
use crate::value::quantity::{litres_per_minute, micrometres};

use crate::laws::cn::list_2024::LIST;

pub const ENTRIES: &[&Control] = &[&H, &H_3];

const SPRAYER: SprayerAttributes = Sprayer::ATTRIBUTES;

/// That list left the scope of the controls as it was, the ministry's spokesman said on 15 November 2024.
const SPRAYERS: List = LIST.since_at_least(
    day(2024, 12, 1),
    "before the unified list, which left the scope as it was, such goods stood in a list that was not seen",
);

pub static H: Control = SPRAYERS
    .entry(
        "2B352.h",
        Category::Sprayer,
        "spraying and fogging systems for unmanned and lighter-than-air craft",
    )
    .at("2B352.h.1, h.2")
    .original(
        "喷雾或雾化系统及其组件；气溶胶发生器喷头或多头喷雾组件；能够将干粉颗粒以每分钟大于2 L的流量播散为VMD小于50 μm的初始液滴；不能将\
         生物剂以传染性气溶胶形式施放",
    )
    .doubts(&[GARBLED])
    .reads(all(&[
        point("h.1/h.2")
            .says("specially designed or modified to fit lighter-than-air or unmanned craft")
            .means(SPRAYER.fits_uav.is_yes()),
        point("h.1/h.2")
            .says("droplets with a volume median diameter of less than 50 µm")
            .means(SPRAYER.droplet_diameter.below(micrometres(50.0))),
        point("h.1/h.2")
            .says("a flow of more than 2 L/min")
            .means(SPRAYER.flow.above(litres_per_minute(2.0))),
        ABLE,
    ]));

const GARBLED: &str = "the lines of this entry are interleaved in the extraction";

const ABLE: Criterion = point("note")
    .says("not unable to deliver biological agents as infectious aerosols")
    .means(none_of(&[SPRAYER.cannot_disperse_infectious_aerosol.is_yes()]));

pub static H_3: Control = SPRAYERS
    .entry("2B352.h.3", Category::Sprayer, "aerosol generators for such spraying and fogging systems")
    .original("专门设计用于安装在符合h.1、h.2项所述标准设备上的气溶胶发生器")
    .doubts(&[GARBLED])
    .reads(all(&[
        point("h.3")
            .says("specially designed to be fitted to equipment of h.1 or h.2")
            .means(designed_for(Category::Sprayer, &[entry(&H)])),
        ABLE,
    ]));
